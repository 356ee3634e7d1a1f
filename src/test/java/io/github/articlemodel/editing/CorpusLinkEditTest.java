package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Law 2 over the links and images of real articles, as they are and with CRLF, in each dialect, and
 * with the tags of templates read and not.
 */
class CorpusLinkEditTest {

  /**
   * Every file of the whole corpus with {@code -Darticlemodel.full=true}; else every 40th, and of
   * the slower ways to read every 300th.
   */
  private static int step(Dialect dialect, String profile) {
    boolean isPlain = dialect == Dialect.GFM && profile.equals("news");
    return Boolean.getBoolean("articlemodel.full") ? 1 : isPlain ? 40 : 300;
  }

  @ParameterizedTest
  @CsvSource({
    "GFM, news, false",
    "GFM, news, true",
    "KRAMDOWN, news, false",
    "KRAMDOWN, jekyll, true",
    "EXTENDED, news, true",
    "GFM, hugo, false"
  })
  void changesEachLinkOfTheSampleAlone(Dialect dialect, String profile, boolean withCrlf)
      throws IOException {
    Path sample = Path.of("src/test/resources/corpus");
    LinkEditLaw law = check(new CorpusLaw(sample, dialect, profile, withCrlf, 1), true);
    assertThat(law.made).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "GFM, news, false",
    "GFM, news, true",
    "KRAMDOWN, news, false",
    "KRAMDOWN, news, true",
    "EXTENDED, news, false",
    "EXTENDED, news, true",
    "GFM, jekyll, false",
    "KRAMDOWN, jekyll, true",
    "GFM, hugo, true"
  })
  void changesEachLinkOfTheWholeCorpusAlone(Dialect dialect, String profile, boolean withCrlf)
      throws IOException {
    Path corpus = SharedData.require("corpus");
    check(new CorpusLaw(corpus, dialect, profile, withCrlf, step(dialect, profile)), false);
  }

  private static LinkEditLaw check(CorpusLaw corpus, boolean isThorough) throws IOException {
    LinkEditLaw law = new LinkEditLaw(corpus.options(), isThorough);
    corpus.holds(law, law::check, 1);
    return law;
  }
}
