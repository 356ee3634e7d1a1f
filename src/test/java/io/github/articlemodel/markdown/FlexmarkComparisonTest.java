package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is lost on the way into the records: their HTML is that of flexmark's own tree. */
class FlexmarkComparisonTest {

  private static final MutableDataSet OPTIONS =
      FlexmarkDialects.options(Dialect.KRAMDOWN)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.SOFT_BREAK, "\n")
          .set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> new Footnotes()).build();
  private static final MarkdownReader READER = MarkdownReader.of(Dialect.KRAMDOWN);

  /** Where our HTML is another than the engine's, and why. */
  private static final Map<String, String> DEVIATIONS =
      Map.of(
          "bitcoinops-newsletters/en/newsletters/2023-08-30-newsletter.md",
          "blanks at the start of a line of an inline comment are no part of the record",
          "electron-blog/electron-13-0.md",
          "an item of two paragraphs makes its list loose in the records",
          "hugo-docs/methods/page/Path.md",
          "a row that lacks a cell is filled up, as GFM has it",
          "hugo-docs/host-and-deploy/host-on-aws-amplify/index.md",
          "a tight definition has no <p> in the records, be it the first or not",
          "hugo-docs/host-and-deploy/host-on-netlify/index.md",
          "as the one above",
          "138",
          "a code span of nothing but spaces, which the engine makes empty, is kept as text",
          "334",
          "as 138",
          "257",
          "a loose list of one item with one block is tight in the records",
          "325",
          "an item of two paragraphs makes its list loose in the records");

  /** Footnotes as quotes where they are written: each side numbers and moves them in its way. */
  private static final class Footnotes implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Footnote.class, Footnotes::render),
          new NodeRenderingHandler<>(FootnoteBlock.class, Footnotes::render));
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

    private static void render(FootnoteBlock note, NodeRendererContext context, HtmlWriter html) {
      html.raw("<blockquote>");
      context.renderChildren(note);
      html.raw("</blockquote>");
    }

    /** Does the same to the records. */
    private static List<Block> replaced(List<Block> blocks) {
      return new Article(Metadata.of(), blocks)
          .rewrite(FootnoteDefinition.class, note -> List.of(new BlockQuote(note.blocks())))
          .rewrite(FootnoteReference.class, note -> List.of(new Text("(" + note.label() + ")")))
          .body();
    }
  }

  private static String ours(SourceText source) {
    return HtmlShape.of(
        io.github.articlemodel.render.HtmlRenderer.trusting()
            .render(Footnotes.replaced(READER.read(source).blocks())));
  }

  private static String engines(SourceText source) {
    Document document = PARSER.parse(source.text());
    for (Node node : document.getDescendants()) {
      if (node instanceof ListBlock list && !FlexmarkLists.isTight(list)) {
        loosen(list);
      }
    }
    String html = RENDERER.render(document);
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

  private static List<String> different(List<SourceText> sources) {
    List<String> out = new ArrayList<>();
    for (SourceText source : sources) {
      String ours = ours(source);
      String engines = engines(source);
      if (DEVIATIONS.containsKey(source.name())) {
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

  @Test
  void givesTheSameHtmlForTheSample() {
    assertThat(different(Corpus.sample())).isEmpty();
  }

  @Test
  void givesTheSameHtmlForTheWholeCorpus() {
    SharedData.require("corpus");
    assertThat(different(Corpus.all())).isEmpty();
  }

  /** CommonMark's examples, where our records and the engine say the same in kramdown. */
  @Test
  void givesTheSameHtmlForTheExamplesOfCommonMark() {
    List<SourceText> examples =
        SpecExample.of("spec-0.31.2.json").stream()
            .map(example -> SourceText.of(example.markdown()).withName("" + example.number()))
            .toList();
    assertThat(different(examples)).isEmpty();
  }
}
