package io.github.articlemodel.editing;

import io.github.articlemodel.editing.LinkSaying.LinkPlace;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes ways together in the text, reads it, and compares with what is expected. */
final class Trial {

  private final MarkdownReader reader;
  private final FigureReader figures;
  private final SourceText source;
  private final SourceSpan span;
  private final List<Block> body;

  Trial(
      MarkdownReader reader,
      FigureReader figures,
      SourceText source,
      SourceSpan span,
      List<Block> body) {
    this.reader = reader;
    this.figures = figures;
    this.source = source;
    this.span = span;
    this.body = body;
  }

  /**
   * Returns the numbers of the blocks of the body that do not read as expected; empty where all is
   * well.
   *
   * @throws IllegalArgumentException if a way overlaps another, or Markdown has no such body
   */
  BitSet wrongBlocks(List<Way> ways) {
    List<TextEdit> edits = ways.stream().flatMap(way -> way.edits().stream()).toList();
    SourceText edited = source.apply(edits);
    int growth = edited.text().length() - source.text().length();
    SourceSpan after = new SourceSpan(span.start(), span.end() + growth);
    List<Block> read = reader.read(edited, after).blocks();
    BitSet wrong = differences(expected(ways), read);
    if (wrong.isEmpty()) {
      Set<NodeKey> raw = literals(ways).keySet();
      if (!raw.isEmpty()) {
        new LinkCheck(links(source, body), links(edited, read), edits, raw)
            .wrong(ways)
            .forEach(place -> wrong.set(blockAt(place)));
      }
      boolean hasFigures = ways.stream().anyMatch(way -> !way.figures().isEmpty());
      if (hasFigures || !raw.isEmpty()) {
        List<Figure> before = raw.isEmpty() ? List.of() : figures.withSource(source).inBody(body);
        List<Figure> now = figures.withSource(edited).inBody(read);
        new FigureCheck(before, now, edits, raw)
            .wrong(ways)
            .forEach(place -> wrong.set(blockAt(place)));
      }
    }
    return wrong;
  }

  /** Returns for each block of the body those that come of it. */
  private List<List<Block>> expected(List<Way> ways) {
    Map<NodeKey, NodeChange> changes = new HashMap<>();
    Map<NodeKey, List<TextEdit>> literals = literals(ways);
    for (Way way : ways) {
      way.nodes().forEach((key, change) -> changes.merge(key, change, NodeChange::then));
    }
    literals.forEach(
        (key, edits) ->
            changes.merge(key, NodeChange.to(node -> raw(node, edits)), NodeChange::then));
    List<List<Block>> expected = new ArrayList<>(body.size());
    for (Block block : body) {
      expected.add(
          new Article(Metadata.empty(), List.of(block))
              .rewrite(Node.class, node -> changed(node, changes))
              .body());
    }
    NodeChange first = changes.get(NodeKey.EMPTY_BODY);
    if (first != null) {
      expected.add(first.after());
    }
    return expected;
  }

  private static Map<NodeKey, List<TextEdit>> literals(List<Way> ways) {
    Map<NodeKey, List<TextEdit>> literals = new HashMap<>();
    for (Way way : ways) {
      for (LiteralChange change : way.literals()) {
        literals.computeIfAbsent(change.raw(), key -> new ArrayList<>()).addAll(change.edits());
      }
    }
    return literals;
  }

  private static List<? extends Node> changed(Node node, Map<NodeKey, NodeChange> changes) {
    if (node.span().isEmpty()) {
      return List.of(node);
    }
    NodeChange change = changes.get(NodeKey.of(node));
    return change == null ? List.of(node) : change.apply(node);
  }

  private static Node raw(Node node, List<TextEdit> edits) {
    String literal = LiteralLines.literal(node);
    StringBuilder out = new StringBuilder();
    int done = 0;
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    for (TextEdit edit : sorted) {
      out.append(literal, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    out.append(literal, done, literal.length());
    return node instanceof HtmlBlock
        ? new HtmlBlock(out.toString(), node.written())
        : node instanceof HtmlInline
            ? new HtmlInline(out.toString(), node.written())
            : new TemplateTag(out.toString(), node.written());
  }

  /** Compares from both ends, so that what stands around a difference is not told as one. */
  private static BitSet differences(List<List<Block>> expected, List<Block> read) {
    int first = 0;
    int from = 0;
    while (first < expected.size() && isAt(expected.get(first), read, from)) {
      from += expected.get(first).size();
      first++;
    }
    BitSet wrong = new BitSet();
    if (first == expected.size()) {
      if (from < read.size()) {
        wrong.set(Math.max(0, first - 1)); // more than is expected, at the end
      }
      return wrong;
    }
    int last = expected.size();
    int to = read.size();
    while (last > first && to - expected.get(last - 1).size() >= from) {
      int start = to - expected.get(last - 1).size();
      if (!isAt(expected.get(last - 1), read, start)) {
        break;
      }
      to = start;
      last--;
    }
    wrong.set(first, Math.max(first + 1, last));
    int size = expected.subList(first, last).stream().mapToInt(List::size).sum();
    if (size == to - from) {
      for (int i = first; i < last; i++) {
        wrong.set(i, !isAt(expected.get(i), read, from));
        from += expected.get(i).size();
      }
    }
    return wrong;
  }

  private static boolean isAt(List<Block> expected, List<Block> read, int from) {
    int to = from + expected.size();
    return to <= read.size() && expected.equals(read.subList(from, to));
  }

  private Map<LinkPlace, ArticleLink> links(SourceText text, List<Block> blocks) {
    LinkOptions options = LinkOptions.defaults().withSource(text).withTemplates(reader.templates());
    return BodyIndex.rawLinks(Links.inventory(new Article(Metadata.empty(), blocks), options));
  }

  /** Returns the number of the block of the body at or before an offset. */
  int blockAt(int offset) {
    int low = 0;
    int high = body.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (body.get(middle).span().map(SourceSpan::start).orElse(0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
