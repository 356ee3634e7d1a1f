package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Nothing is lost on the way into the records: their HTML is that of the engine's own tree. Bare
 * addresses are left out of it, as the engine's extension for them follows other rules than GFM,
 * and alerts, which it has none for; {@link SpecificationTest} and {@link FootnotesAndAlertsTest}
 * have examples for those.
 */
class EngineComparisonTest {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final org.commonmark.renderer.html.HtmlRenderer RENDERER =
      org.commonmark.renderer.html.HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .percentEncodeUrls(true)
          .build();
  private static final MarkdownEngine WITHOUT_OUR_OWN =
      new CommonMarkEngine(true, false, MarkdownReader.DEFAULT_MAX_NESTING);

  /** Where the engine's extensions say something else, and why ours is right. */
  private static final Map<String, String> DEVIATIONS =
      Map.of(
          "hugo-docs/functions/collections/D.md",
          "a header of two cells over a delimiter row of three is no table in GFM");

  private static final Pattern NAME =
      Pattern.compile("(\\b(?:id=\"|href=\"#))(fn(?:ref)?-?[^\"]*)\"");

  private static List<Block> read(SourceText source) {
    SourceSpan all = new SourceSpan(0, source.text().length());
    return WITHOUT_OUR_OWN.read(source, all).blocks();
  }

  /**
   * Returns HTML where each name of a footnote or a reference is the count of names before it, as
   * the engine names them by their labels, and GFM's example by their numbers: what leads where,
   * and the numbers that are shown, are compared. Attributes that only the engine writes are left
   * out.
   */
  private static String withoutNames(String html) {
    Map<String, Integer> names = new HashMap<>();
    return NAME.matcher(html)
        .replaceAll(
            found ->
                found.group(1) + names.computeIfAbsent(found.group(2), name -> names.size()) + '"')
        .replaceAll(" data-footnote[-a-z]*(=\"[^\"]*\")?", "")
        .replaceAll(" aria-label=\"Back to reference [^\"]*\"", "")
        .replace("</a>\n</li>", "</a></li>")
        .replaceAll("(<sup class=\"footnote-ref\">[0-9]+</sup>)↩", "↩$1");
  }

  private static List<String> different(List<SourceText> sources) {
    List<String> out = new ArrayList<>();
    for (SourceText source : sources) {
      String ours = withoutNames(HtmlRenderer.trusting().render(read(source)));
      String engines = withoutNames(RENDERER.render(PARSER.parse(source.text())));
      if (DEVIATIONS.containsKey(source.name())) {
        assertThat(ours).as("no deviation any more: " + source.name()).isNotEqualTo(engines);
      } else if (!ours.equals(engines)) {
        int at = 0;
        while (at < ours.length()
            && at < engines.length()
            && ours.charAt(at) == engines.charAt(at)) {
          at++;
        }
        int from = Math.max(0, at - 40);
        out.add(
            source.name()
                + "\n  ours: "
                + ours.substring(from, Math.min(ours.length(), at + 80))
                + "\n  engine: "
                + engines.substring(from, Math.min(engines.length(), at + 80)));
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
}
