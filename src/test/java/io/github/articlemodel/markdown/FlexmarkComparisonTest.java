package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is lost on the way into the records: their HTML is that of flexmark's own tree. */
class FlexmarkComparisonTest {

  /** The engine with its own way to read, which leaves out nothing but our attribute lists. */
  private record Engine(Dialect dialect, Parser parser, HtmlRenderer renderer) {

    static Engine of(Dialect dialect) {
      MutableDataSet options =
          FlexmarkDialects.options(dialect)
              .set(HtmlRenderer.RENDER_HEADER_ID, false)
              .set(HtmlRenderer.SOFT_BREAK, "\n")
              .set(TaskListExtension.TIGHT_ITEM_CLASS, "")
              .set(TaskListExtension.LOOSE_ITEM_CLASS, "")
              .set(TaskListExtension.ITEM_DONE_MARKER, "<input checked disabled type='checkbox'> ")
              .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input disabled type='checkbox'> ")
              .set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
      Parser parser =
          Parser.builder(options)
              .customBlockParserFactory(new FlexmarkAttributeLines(dialect))
              .customInlineParserExtensionFactory(new FlexmarkAttributes(dialect))
              .build();
      HtmlRenderer renderer =
          HtmlRenderer.builder(options).nodeRendererFactory(o -> new Replaced()).build();
      return new Engine(dialect, parser, renderer);
    }
  }

  private static final String KEPT = "attributes that belong to nothing are kept as text";
  private static final String FIRST =
      "a tight definition has no <p> in the records, be it the first or not";
  private static final String SPACES =
      "a code span of nothing but spaces, which the engine makes empty, keeps them";

  /** Where our HTML is another than the engine's in both dialects, and why. */
  private static final Map<String, String> OF_BOTH =
      Map.of(
          "bitcoinops-newsletters/en/newsletters/2023-08-30-newsletter.md",
          "blanks at the start of a line of an inline comment are no part of the record",
          "hugo-docs/methods/page/Path.md",
          "a row that lacks a cell is filled up, as GFM has it",
          "hugo-docs/host-and-deploy/host-on-aws-amplify/index.md",
          FIRST,
          "hugo-docs/host-and-deploy/host-on-netlify/index.md",
          FIRST,
          "bitcoinops-newsletters/en/newsletters/2025-12-19-newsletter.md",
          KEPT,
          "bitcoinops-newsletters/zh/newsletters/2020-02-05-newsletter.md",
          KEPT,
          "swift-blog/2020-03-24-swift-5.2-released.md",
          KEPT,
          "swift-blog/2021-10-13-swift-docc.md",
          KEPT,
          "138",
          SPACES,
          "334",
          SPACES);

  private static final Map<String, String> OF_KRAMDOWN =
      Map.of(
          "electron-blog/electron-13-0.md",
          "an item of two paragraphs makes its list loose in the records",
          "257",
          "a loose list of one item with one block is tight in the records",
          "325",
          "an item of two paragraphs makes its list loose in the records");

  private static final Map<String, String> OF_EXTENDED =
      Map.of(
          "18f-blog/2022-01-21-what-have-you-learned-from-other-18F-designers.md",
          KEPT,
          "18f-blog/2022-08-10-18f-tech-sandwich.md",
          KEPT,
          "18f-blog/2023-04-25-18f-checks-in-with-the-dawson-project-at-the-us-tax-court.md",
          KEPT,
          "rust-blog/inside-rust/this-development-cycle-in-cargo-1.81.md",
          "a block of HTML at the start of an item stands on a line of its own, as CommonMark's"
              + " HTML has it: a comment, which is no block to a browser, has a blank before it",
          "171",
          "HTML that has not ended, with blocks after it, is kept as text");

  private static Map<String, String> deviations(Dialect dialect) {
    Map<String, String> all = new TreeMap<>(OF_BOTH);
    all.putAll(dialect == Dialect.KRAMDOWN ? OF_KRAMDOWN : OF_EXTENDED);
    return all;
  }

  /**
   * What each side shows in its way is shown alike: footnotes as quotes where they are written,
   * admonitions and alerts as quotes, wiki links in brackets, attributes not at all, code without
   * the spaces that CommonMark 0.28 leaves out.
   */
  private static final class Replaced implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Footnote.class, Replaced::render),
          new NodeRenderingHandler<>(
              FootnoteBlock.class, (node, context, html) -> quote(node, context, html)),
          new NodeRenderingHandler<>(
              AdmonitionBlock.class, (node, context, html) -> quote(node, context, html)),
          new NodeRenderingHandler<>(
              com.vladsch.flexmark.ext.wikilink.WikiLink.class,
              (node, context, html) -> html.text("((" + node.getLink() + "))")),
          new NodeRenderingHandler<>(
              FlexmarkAttributes.Inlined.class,
              (node, context, html) ->
                  html.text(node.attributes() == null ? node.getChars().toString() : "")),
          new NodeRenderingHandler<>(
              FlexmarkAttributeLines.Line.class, (node, context, html) -> html.text("")));
    }

    private static void render(Footnote note, NodeRendererContext context, HtmlWriter html) {
      if (note.isDefined()) {
        html.raw("(" + note.getText() + ")");
      } else {
        html.raw("[^");
        context.renderChildren(note);
        html.raw("]");
      }
    }

    private static void quote(Node node, NodeRendererContext context, HtmlWriter html) {
      html.raw("<blockquote>");
      context.renderChildren(node);
      html.raw("</blockquote>");
    }

    /** Does the same to the records. */
    private static List<Block> replaced(List<Block> blocks) {
      return new Article(Metadata.of(), blocks)
          .rewrite(FootnoteDefinition.class, note -> List.of(new BlockQuote(note.blocks())))
          .rewrite(FootnoteReference.class, note -> List.of(new Text("(" + note.label() + ")")))
          .rewrite(Admonition.class, note -> List.of(new BlockQuote(note.blocks())))
          .rewrite(Alert.class, alert -> List.of(FlexmarkComparisonTest.asQuote(alert)))
          .rewrite(CodeSpan.class, code -> List.of(FlexmarkComparisonTest.collapsed(code)))
          .rewrite(WikiLink.class, link -> List.of(new Text("((" + link.target() + "))")))
          .rewrite(Autolink.class, link -> List.of(link.bare() ? new Text(link.text()) : link))
          .rewrite(AttributedBlock.class, attributed -> List.of(attributed.block()))
          .rewrite(AttributedInline.class, attributed -> List.of(attributed.inline()))
          .body();
    }
  }

  private static BlockQuote asQuote(Alert alert) {
    List<Block> blocks = new ArrayList<>(alert.blocks());
    List<Inline> first = new ArrayList<>(List.of(new Text("[!" + alert.kind() + "]")));
    if (blocks.get(0) instanceof Paragraph paragraph) {
      blocks.remove(0);
      first.add(new SoftBreak());
      first.addAll(paragraph.content());
    }
    blocks.add(0, new Paragraph(first));
    return new BlockQuote(blocks);
  }

  private static CodeSpan collapsed(CodeSpan code) {
    String literal = code.literal().strip().replaceAll("[ \t]+", " ");
    return literal.isEmpty() ? code : new CodeSpan(literal);
  }

  private static String ours(Engine engine, SourceText source) {
    return HtmlShape.of(
        io.github.articlemodel.render.HtmlRenderer.trusting()
            .render(Replaced.replaced(MarkdownReader.of(engine.dialect()).read(source).blocks())));
  }

  private static String engines(Engine engine, SourceText source) {
    Document document = engine.parser().parse(source.text());
    for (Node node : document.getDescendants()) {
      if (node instanceof ListBlock list && !FlexmarkLists.isTight(list)) {
        loosen(list);
      }
    }
    String html = engine.renderer().render(document);
    int moved = html.lastIndexOf("<div class=\"footnotes\">");
    return HtmlShape.of(moved < 0 ? html : html.substring(0, moved));
  }

  /** The engine has loose and tight items in one list; the records, as CommonMark, do not. */
  private static void loosen(ListBlock list) {
    for (Node node : list.getChildren()) {
      if (node instanceof ListItem item) {
        item.setLoose(true);
      }
    }
  }

  static List<String> different(Dialect dialect, List<SourceText> sources) {
    Engine engine = Engine.of(dialect);
    Set<String> deviations = deviations(dialect).keySet();
    List<String> out = new ArrayList<>();
    for (SourceText source : sources) {
      String ours = ours(engine, source);
      String engines = engines(engine, source);
      if (deviations.contains(source.name())) {
        assertThat(ours).as("no deviation any more: " + source.name()).isNotEqualTo(engines);
      } else if (!ours.equals(engines)) {
        int at = 0;
        while (at < Math.min(ours.length(), engines.length())
            && ours.charAt(at) == engines.charAt(at)) {
          at++;
        }
        int from = Math.max(0, at - 60);
        out.add(
            source.name()
                + "\n  ours: "
                + ours.substring(from, Math.min(ours.length(), at + 80)).replace("\n", "\u21b5")
                + "\n  engine: "
                + engines
                    .substring(from, Math.min(engines.length(), at + 80))
                    .replace("\n", "\u21b5"));
      }
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void givesTheSameHtmlForTheSample(Dialect dialect) {
    assertThat(different(dialect, Corpus.sample())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void givesTheSameHtmlForTheWholeCorpus(Dialect dialect) {
    SharedData.require("corpus");
    assertThat(different(dialect, Corpus.all())).isEmpty();
  }

  /** CommonMark's examples, where our records and the engine say the same in kramdown. */
  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void givesTheSameHtmlForTheExamplesOfCommonMark(Dialect dialect) {
    List<SourceText> examples =
        SpecExample.of("spec-0.31.2.json").stream()
            .map(example -> SourceText.of(example.markdown()).withName("" + example.number()))
            .toList();
    assertThat(different(dialect, examples)).isEmpty();
  }
}
