package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reading the text under the span of a heading, image, link, code or emphasis gives an equal node.
 * What can't be so is counted by its cause.
 */
final class RereadingLaw {

  private static final String STARS =
      "whether four stars close and open again depends on the letter after them";

  /** The articles with a node for which it does not hold, and why. */
  static final Map<String, String> DEVIATIONS =
      Map.of(
          "bitcoinops-newsletters/zh/newsletters/2019-06-26-newsletter.md", STARS,
          "bitcoinops-newsletters/zh/newsletters/2024-09-27-newsletter.md", STARS);

  /** What was found in some sources. */
  record Outcome(
      int equal, Map<String, Integer> exempt, Set<String> deviating, List<String> other) {}

  private record Cut(Node node, String text) {}

  private final Dialect dialect;
  private final MarkdownReader reader;
  private final Map<String, Integer> exempt = new TreeMap<>();
  private final List<String> other = new ArrayList<>();
  private final Set<String> deviating = new TreeSet<>();
  private int equal;

  private RereadingLaw(Dialect dialect) {
    this.dialect = dialect;
    this.reader = MarkdownReader.of(dialect);
  }

  static Outcome check(Dialect dialect, List<SourceText> sources) {
    RereadingLaw law = new RereadingLaw(dialect);
    sources.forEach(law::check);
    return new Outcome(law.equal, law.exempt, law.deviating, law.other);
  }

  private void check(SourceText source) {
    MarkdownBody body = reader.read(source);
    if (body.diagnostics().stream().anyMatch(d -> d.code().equals("markdown.fallback"))) {
      return; // parts of it may not need to be read as GFM
    }
    Map<String, String> definitions = new LinkedHashMap<>();
    List<Cut> cuts = new ArrayList<>();
    for (Block block : body.blocks()) {
      for (Node node : block.walk()) {
        if (node instanceof LinkReferenceDefinition definition) {
          String written = MarkdownWriter.of(dialect).write(List.of(definition));
          definitions.putIfAbsent(definition.label(), written);
        } else if (isOne(node)) {
          add(cuts, source, node, block);
        }
      }
    }
    String known = String.join("\n", definitions.values());
    StringBuilder all = new StringBuilder();
    cuts.forEach(cut -> all.append(cut.text()).append("\n\n<!-- -->\n\n"));
    List<Block> read = reader.read(SourceText.of(all + known)).blocks();
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      boolean found = 2 * i < read.size() && cut.node().equals(only(read.get(2 * i), cut));
      if (!found) {
        String alone = cut.text() + "\n\n" + known;
        List<Block> again = reader.read(SourceText.of(alone)).blocks();
        found = !again.isEmpty() && cut.node().equals(only(again.get(0), cut));
      }
      if (found) {
        equal++;
      } else if (cut.node() instanceof Inline && cut.text().contains("@")) {
        exempt.merge("holds an address, which is none in a link", 1, Integer::sum);
      } else if (DEVIATIONS.containsKey(source.name())) {
        deviating.add(source.name());
      } else {
        other.add(source.name() + " " + cut.text() + " of " + cut.node());
      }
    }
  }

  private static boolean isOne(Node node) {
    return node instanceof Heading
        || node instanceof Image
        || node instanceof Link
        || node instanceof CodeSpan
        || node instanceof CodeBlock
        || node instanceof Emphasis
        || node instanceof Strong
        || (node instanceof Autolink autolink && !autolink.bare());
  }

  private void add(List<Cut> cuts, SourceText source, Node node, Block top) {
    String text = node.span().map(source::slice).orElse("");
    boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    if (node.walk().stream()
        .anyMatch(n -> n instanceof FootnoteReference || n instanceof Abbreviation)) {
      exempt.merge("holds a footnote or an abbreviation", 1, Integer::sum);
    } else if (lines && node != top.withoutAttributes() && !(top instanceof Paragraph)) {
      exempt.merge("goes on behind the marks of what it stands in", 1, Integer::sum);
    } else if (text.contains("\\|")) {
      exempt.merge("holds the escaped pipe of a table", 1, Integer::sum);
    } else {
      cuts.add(new Cut(node, (node instanceof CodeBlock ? indent(source, node) : "") + text));
    }
  }

  /** Returns the blanks before a block, which count for the lines of code. */
  private static String indent(SourceText source, Node node) {
    int start = node.span().orElseThrow().start();
    int at = start;
    while (at > 0 && Spans.isBlank(source.text().charAt(at - 1))) {
      at--;
    }
    return source.text().substring(at, start);
  }

  /** Returns what was read for a cut: a block, or the only inline of a paragraph. */
  private static Node only(Block block, Cut cut) {
    Block bare = block.withoutAttributes();
    if (cut.node() instanceof Inline
        && bare instanceof Paragraph paragraph
        && paragraph.content().size() == 1) {
      return paragraph.content().get(0);
    }
    return bare;
  }
}
