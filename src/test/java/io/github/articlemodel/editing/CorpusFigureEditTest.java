package io.github.articlemodel.editing;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
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
    holds(new CorpusLaw(SAMPLE, dialect, profile, withCrlf, 1));
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void changesEachPictureOfTheSeedAlone(boolean withCrlf) throws IOException {
    holds(new CorpusLaw(SharedData.require("seed"), Dialect.GFM, "news", withCrlf, 1));
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
    holds(new CorpusLaw(SharedData.require("corpus"), dialect, profile, withCrlf, STEP));
  }

  private static void holds(CorpusLaw corpus) throws IOException {
    ParserOptions options = corpus.options();
    FigureEditLaw law = new FigureEditLaw(options);
    boolean isLiquid = options.templates().contains(TemplateFamily.LIQUID);
    corpus.holds(law, law::check, isLiquid ? OF_LIQUID : MOST_REFUSED);
  }
}
