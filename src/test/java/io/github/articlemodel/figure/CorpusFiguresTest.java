package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Position: what stands under the span of a part of a picture is that part, in real articles. */
class CorpusFiguresTest {

  /** The forms and the places of captions in the samples of the project. */
  private static final Map<String, Integer> SAMPLES =
      Map.ofEntries(
          Map.entry("HTML_IMAGE", 2),
          Map.entry("IMAGE_PARAGRAPH", 17),
          Map.entry("INLINE_IMAGE", 2),
          Map.entry("LEAD_IMAGE", 4),
          Map.entry("LINKED_IMAGE", 4),
          Map.entry("LIQUID_TAG", 4),
          Map.entry("TABLE_IMAGE", 4),
          Map.entry("caption ALT_TEXT", 28),
          Map.entry("caption EMPHASIS", 1));

  /** The same in all 1,739 articles. */
  private static final Map<String, Integer> ALL =
      Map.ofEntries(
          Map.entry("HTML_FIGURE", 44),
          Map.entry("HTML_IMAGE", 168),
          Map.entry("HTML_TABLE_IMAGE", 90),
          Map.entry("HUGO_SHORTCODE", 6),
          Map.entry("IMAGE_PARAGRAPH", 344),
          Map.entry("IMAGE_ROW", 5),
          Map.entry("INLINE_HTML_IMAGE", 683),
          Map.entry("INLINE_IMAGE", 51),
          Map.entry("LEAD_IMAGE", 303),
          Map.entry("LINKED_IMAGE", 45),
          Map.entry("LIQUID_INCLUDE", 12),
          Map.entry("LIQUID_TAG", 201),
          Map.entry("TABLE_IMAGE", 4),
          Map.entry("caption ALT_TEXT", 748),
          Map.entry("caption ARGUMENT", 10),
          Map.entry("caption EMPHASIS", 47),
          Map.entry("caption FIELD", 6),
          Map.entry("caption FIGCAPTION", 28),
          Map.entry("caption TITLE", 3),
          Map.entry("credit", 7));

  /** Alt texts that YAML folds over several lines, so that they are not as they read. */
  private static final List<String> FOLDED =
      List.of(
          "18f-blog/2022-09-12-creating-a-culture-of-innovation.md LEAD_IMAGE: A rectangular",
          "swift-blog/2026-06-12-migrating-truetype-hinting-to-swift.md LEAD_IMAGE: The text");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> withoutPlace = new ArrayList<>();

  @Test
  void cutsEachPartOutOfTheSamples() throws Exception {
    check(Path.of("src/test/resources/corpus"));

    assertThat(counts).containsExactlyInAnyOrderEntriesOf(SAMPLES);
  }

  @Test
  void cutsEachPartOutOfTheWholeCorpus() throws Exception {
    check(SharedData.require("corpus"));

    assertThat(counts).containsExactlyInAnyOrderEntriesOf(ALL);
  }

  private void check(Path folder) throws Exception {
    for (Path file : SharedData.articles(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (name.indexOf('/') < 0) {
        continue; // about the folder
      }
      ParserOptions options = ParserOptions.of(profile(name));
      SourceText source = SourceText.of(Files.readAllBytes(file));
      ArticleDocument document = ArticleParser.of(options).parse(source.text());
      List<Figure> figures = new ArrayList<>(document.figures());
      document.leadImage().ifPresent(figures::add);
      figures.forEach(figure -> check(name, document.source(), figure));
    }
    assertThat(wrong).as("parts whose span holds something else").isEmpty();
    withoutPlace.removeIf(part -> FOLDED.stream().anyMatch(part::startsWith));
    assertThat(withoutPlace).as("parts without a place").isEmpty();
  }

  private static Profile profile(String name) {
    return switch (name.substring(0, name.indexOf('/'))) {
      case "hugo-docs" -> Profile.hugo();
      case "rust-blog" -> Profile.zola();
      case "nodejs-blog", "nodejs-i18n", "electron-blog" -> Profile.news();
      default -> Profile.jekyll();
    };
  }

  private void check(String file, SourceText source, Figure figure) {
    counts.merge(figure.form().name(), 1, Integer::sum);
    String name = file + " " + figure.form();
    cut(name, source, figure.written().span(Part.DESTINATION), figure.destination());
    cut(name, source, figure.written().span(Part.TEXT), figure.alt());
    cut(name, source, figure.written().span(Part.TITLE), figure.title());
    cut(name, source, figure.written().span(Part.LINK), figure.link());
    Caption caption = figure.caption();
    if (caption != null) {
      for (Caption.Place place : caption.places()) {
        counts.merge("caption " + place.kind(), 1, Integer::sum);
        cut(name + " " + place.kind(), source, place.textSpan(), caption.text());
      }
    }
    Credit credit = figure.credit();
    if (credit != null) {
      counts.merge("credit", 1, Integer::sum);
      for (Written place : credit.places()) {
        cut(name + " credit", source, place.span(), credit.raw());
      }
    }
  }

  private void cut(
      String name, SourceText source, Optional<SourceSpan> span, @Nullable String said) {
    if (said == null || said.isBlank()) {
      return;
    }
    if (span.isEmpty()) {
      withoutPlace.add(name + ": " + said);
    } else if (!plain(source.slice(span.get())).equals(plain(said))) {
      wrong.add(name + ": " + said + " is " + source.slice(span.get()));
    }
  }

  /** Returns the letters and digits of a text, without tags and the addresses of links. */
  private static String plain(String text) {
    String bare = text.replaceAll("</?[a-z][^>]*>|\\]\\([^)]*\\)|\\]\\[[^]]*\\]", "");
    return SameWords.plain(HtmlEntities.ofText(bare)).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
