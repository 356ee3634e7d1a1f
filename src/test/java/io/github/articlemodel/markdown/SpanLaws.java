package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.internal.util.Escaping;
import org.jspecify.annotations.Nullable;

/** What must hold of the spans of every tree that was read. */
final class SpanLaws {

  private final SourceText source;
  private final List<String> broken = new ArrayList<>();
  private final Map<String, Integer> checks;

  private SpanLaws(SourceText source, Map<String, Integer> checks) {
    this.source = source;
    this.checks = checks;
  }

  /** Returns what is broken in the tree; counts what was checked. */
  static List<String> check(SourceText source, List<Block> blocks, Map<String, Integer> checks) {
    SpanLaws laws = new SpanLaws(source, checks);
    SourceSpan all = new SourceSpan(0, source.text().length());
    laws.siblings(all, blocks);
    for (Block block : blocks) {
      for (Node node : block.walk()) {
        node.span().ifPresent(span -> laws.siblings(span, node.children()));
        laws.parts(node);
      }
    }
    return laws.broken;
  }

  static Map<String, Integer> newCounts() {
    return new TreeMap<>();
  }

  private void siblings(SourceSpan parent, List<? extends Node> nodes) {
    int previousEnd = parent.start();
    for (Node node : nodes) {
      Optional<SourceSpan> span = node.span();
      if (span.isEmpty()) {
        fail("nowhere", node, "");
        continue;
      }
      count("nodes");
      if (!parent.contains(span.get())) {
        fail("outside its parent " + parent, node, source.slice(span.get()));
      } else if (span.get().start() < previousEnd) {
        fail("overlaps the one before, which ends at " + previousEnd, node, "");
      }
      previousEnd = Math.max(previousEnd, span.get().end());
    }
  }

  private void parts(Node node) {
    if (node instanceof Link link && link.written().span(Part.TEXT).equals(link.span())) {
      // a bare address that only a delimiter which was left out set apart
      String text = ((Text) link.content().get(0)).value();
      part(node, Part.TEXT, text);
      part(node, Part.DESTINATION, null);
      part(node, Part.TITLE, link.title());
      boolean leads =
          Stream.of("", "http://", "mailto:").anyMatch(p -> link.destination().equals(p + text));
      same(node, "bare address", leads + link.destination(), true + link.destination());
    } else if (node instanceof Link link) {
      target(node, link.destination(), link.title(), link.reference());
    } else if (node instanceof Image image) {
      target(node, image.destination(), image.title(), image.reference());
    } else if (node instanceof LinkReferenceDefinition definition) {
      part(node, Part.DESTINATION, definition.destination());
      part(node, Part.TITLE, definition.title());
      label(node, definition.label());
    } else if (node instanceof FootnoteReference footnote) {
      label(node, footnote.label());
    } else if (node instanceof FootnoteDefinition footnote) {
      label(node, footnote.label());
    } else if (node instanceof Autolink autolink) {
      part(node, Part.TEXT, autolink.text());
    } else if (node instanceof CodeBlock code) {
      part(node, Part.INFO, code.info().isEmpty() ? null : code.info());
      content(code);
    } else if (node instanceof CodeSpan code) {
      slice(node, Part.CONTENT)
          .filter(cut -> cut.indexOf('\n') < 0 && cut.indexOf('\r') < 0)
          .ifPresent(
              cut ->
                  same(
                      node,
                      "code",
                      unpadded(cut).replace("\\|", "|"),
                      code.literal().replace("\\|", "|")));
    } else if (node instanceof Text text) {
      node.span()
          .map(source::slice)
          .map(cut -> cut.replace('\0', '\uFFFD'))
          .filter(cut -> cut.indexOf('\\') < 0 && cut.indexOf('&') < 0)
          .filter(cut -> cut.indexOf('\n') < 0 || cut.indexOf('{') < 0) // shown tags over lines
          .ifPresent(cut -> same(node, "text", cut, text.value()));
    }
  }

  private void target(
      Node node, String destination, @Nullable String title, @Nullable LinkReference reference) {
    Optional<SourceSpan> inside = node.written().span(Part.TEXT);
    if (inside.isEmpty()) {
      fail("no place of the text", node, "");
    } else {
      String text = source.text();
      boolean bracketed =
          text.charAt(inside.get().start() - 1) == '[' && text.charAt(inside.get().end()) == ']';
      same(node, "brackets", Boolean.toString(bracketed), "true");
      for (Node child : node.children()) {
        if (child.span().isPresent() && !inside.get().contains(child.span().get())) {
          fail("outside the text", child, "");
        }
      }
    }
    if (reference == null) {
      part(node, Part.DESTINATION, destination);
      part(node, Part.TITLE, title);
    } else {
      label(node, reference.label());
    }
  }

  private void content(CodeBlock code) {
    Optional<String> cut = slice(code, Part.CONTENT);
    if (cut.isEmpty()) {
      same(code, "no lines", code.literal().strip(), "");
      return;
    }
    // empty lines at the end of code without a closing fence have no place
    List<String> lines = withoutEnd(cut.get()).lines().toList();
    List<String> expected = withoutEnd(code.literal()).lines().toList();
    same(code, "code lines", lines.size() + "", expected.size() + "");
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      boolean holds =
          lines.get(i).endsWith(expected.get(i).strip())
              || expected.get(i).isBlank()
              || lines.get(i).strip().endsWith(expected.get(i).strip());
      same(code, "code line", holds + lines.get(i), true + lines.get(i));
    }
  }

  private void label(Node node, String label) {
    Optional<String> cut = slice(node, Part.LABEL);
    if (cut.isEmpty()) {
      fail("no place of the label", node, label);
    } else if (cut.get().lines().count() <= 1) {
      same(
          node,
          "label",
          cut.get().replace("\\|", "|").strip().replaceAll("[ \t]+", " "),
          label.replace("\\|", "|"));
    }
  }

  private void part(Node node, Part part, @Nullable String expected) {
    Optional<String> cut = slice(node, part);
    if (expected == null) {
      cut.ifPresent(text -> fail("has a place of what it has not: " + part, node, text));
    } else if (cut.isEmpty()) {
      fail("no place of " + part, node, expected);
    } else if (cut.get().lines().count() <= 1 || cut.get().indexOf('>') < 0) {
      String lines = cut.get().replace("\r\n", "\n").replace('\r', '\n');
      String read = Escaping.unescapeString(lines.replaceAll("\n[ \t]+", "\n"));
      boolean raw = node instanceof Autolink link && !link.bare();
      String tags = cut.get().replaceAll("\\s*[\\r\\n][\\s>]*", " ");
      boolean written =
          tags.indexOf('{') >= 0
              && List.of(tags, Escaping.unescapeString(tags))
                  .contains(expected.replaceAll(" +\\n? *", " "));
      same(node, part.name(), written ? expected : raw ? cut.get() : read, expected);
    }
  }

  private Optional<String> slice(Node node, Part part) {
    return node.written().span(part).map(source::slice).map(cut -> cut.replace('\0', '\uFFFD'));
  }

  private static String withoutEnd(String lines) {
    int end = lines.length();
    while (end > 0 && (lines.charAt(end - 1) == '>' || lines.charAt(end - 1) <= ' ')) {
      end--;
    }
    return lines.substring(0, end);
  }

  /** A space is taken from either end where both have one, and not all is blank. */
  private static String unpadded(String code) {
    boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private void same(Node node, String what, String found, String expected) {
    count(what);
    if (!found.equals(expected)) {
      fail(what + " is '" + expected + "'", node, found);
    }
  }

  private void count(String what) {
    checks.merge(what, 1, Integer::sum);
  }

  private void fail(String why, Node node, String found) {
    String text = node.toString();
    String start = text.substring(0, Math.min(120, text.length()));
    broken.add(
        source.name() + " " + node.written() + " " + why + ": " + start + " <" + found + ">");
  }
}
