package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    holds(Path.of("src/test/resources/corpus"), dialect, profile, withCrlf);
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
    holds(SharedData.require("corpus"), dialect, profile, withCrlf);
  }

  private static void holds(Path folder, Dialect dialect, String profile, boolean withCrlf)
      throws IOException {
    boolean isSample = folder.startsWith("src");
    ParserOptions options = options(profile).withDialect(dialect);
    LinkEditLaw law = new LinkEditLaw(options, isSample);
    List<Path> files = SharedData.articles(folder);
    int step = isSample ? 1 : step(dialect, profile);
    for (int i = 0; i < files.size(); i += step) {
      SourceText source = SourceText.of(Files.readAllBytes(files.get(i)));
      law.check(withCrlf ? withCrlf(source) : source);
    }
    if (Boolean.getBoolean("articlemodel.report")) {
      Files.writeString(
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "link-edits-" + files.size() + dialect + profile + withCrlf),
          law.report());
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).isGreaterThan(isSample ? 1_000 : files.size() / step);
    assertThat(law.refusals()).as(law.report()).isLessThanOrEqualTo(law.made / 100);
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
