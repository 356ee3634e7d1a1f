package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 2 over the pictures of real articles, as they are and with CRLF. */
class CorpusFigureEditTest {

  /** In a hundred, but for captions of images within a text, which can have none. */
  private static final int MOST_REFUSED = 1;

  /** An argument of Liquid can't hold its quote, and one without a name has none beside it. */
  private static final int OF_LIQUID = 5;

  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  /** Every file of the whole corpus with {@code -Darticlemodel.full=true}, else every tenth. */
  private static final int STEP = Boolean.getBoolean("articlemodel.full") ? 1 : 10;

  @ParameterizedTest
  @CsvSource({
    "GFM, news, false",
    "GFM, news, true",
    "KRAMDOWN, news, false",
    "KRAMDOWN, jekyll, true",
    "EXTENDED, hugo, true"
  })
  void changesEachPictureOfTheSampleAlone(Dialect dialect, String profile, boolean withCrlf)
      throws IOException {
    holds(SAMPLE, dialect, profile, withCrlf, 1);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void changesEachPictureOfTheSeedAlone(boolean withCrlf) throws IOException {
    holds(SharedData.require("seed"), Dialect.GFM, "news", withCrlf, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "GFM, news, false",
    "GFM, news, true",
    "KRAMDOWN, news, true",
    "EXTENDED, news, false",
    "GFM, jekyll, false",
    "KRAMDOWN, jekyll, true",
    "GFM, hugo, true"
  })
  void changesEachPictureOfTheWholeCorpusAlone(Dialect dialect, String profile, boolean withCrlf)
      throws IOException {
    holds(SharedData.require("corpus"), dialect, profile, withCrlf, STEP);
  }

  private static void holds(
      Path folder, Dialect dialect, String profile, boolean withCrlf, int step) throws IOException {
    ParserOptions options = options(profile).withDialect(dialect);
    FigureEditLaw law = new FigureEditLaw(options);
    List<Path> files = SharedData.articles(folder);
    for (int i = 0; i < files.size(); i += step) {
      SourceText source = SourceText.of(Files.readAllBytes(files.get(i)));
      law.check(withCrlf ? withCrlf(source) : source);
    }
    if (Boolean.getBoolean("articlemodel.report")) {
      Files.writeString(
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "figure-edits-" + folder.getFileName() + dialect + profile + withCrlf),
          law.report());
    }
    int most = options.templates().contains(TemplateFamily.LIQUID) ? OF_LIQUID : MOST_REFUSED;
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).isPositive();
    assertThat(law.refusals()).as(law.report()).isLessThanOrEqualTo(law.made * most / 100);
  }

  private static ParserOptions options(String profile) {
    return Profile.builtIn().stream()
        .filter(each -> each.name().equals(profile))
        .map(ParserOptions::of)
        .findFirst()
        .orElseThrow();
  }

  private static SourceText withCrlf(SourceText source) {
    return SourceText.of(source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
  }
}
