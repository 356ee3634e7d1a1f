package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 2 over the links and images of real articles, as they are and with CRLF. */
class CorpusLinkEditTest {

  /** Every file of the whole corpus with {@code -Darticlemodel.full=true}, else every 40th. */
  private static final int STEP = Boolean.getBoolean("articlemodel.full") ? 1 : 40;

  @Test
  void changesEachLinkOfTheSampleAlone() throws IOException {
    holds(Path.of("src/test/resources/corpus"), true, false);
  }

  @Test
  void changesEachLinkOfTheSampleAloneWithCrlf() throws IOException {
    holds(Path.of("src/test/resources/corpus"), true, true);
  }

  @Test
  void changesEachLinkOfTheWholeCorpusAlone() throws IOException {
    holds(SharedData.require("corpus"), false, false);
  }

  @Test
  void changesEachLinkOfTheWholeCorpusAloneWithCrlf() throws IOException {
    holds(SharedData.require("corpus"), false, true);
  }

  private static void holds(Path folder, boolean isSample, boolean withCrlf) throws IOException {
    LinkEditLaw law = new LinkEditLaw(ParserOptions.defaults(), isSample);
    List<Path> files = SharedData.articles(folder);
    for (int i = 0; i < files.size(); i += isSample ? 1 : STEP) {
      SourceText source = SourceText.of(Files.readAllBytes(files.get(i)));
      law.check(withCrlf ? withCrlf(source) : source);
    }
    if (Boolean.getBoolean("articlemodel.report")) {
      Files.writeString(
          Path.of(System.getProperty("java.io.tmpdir"), "link-edits-" + files.size() + withCrlf),
          law.report());
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).isGreaterThan(isSample ? 1_000 : files.size() / STEP);
    assertThat(law.refusals()).as(law.report()).isLessThanOrEqualTo(law.made / 100);
  }

  private static SourceText withCrlf(SourceText source) {
    return SourceText.of(source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
  }
}
