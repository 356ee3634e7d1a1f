package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.EditTally;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The run of a law of edits over the articles of a folder.
 *
 * @param folder the folder
 * @param dialect what the articles are read as
 * @param profile the name of the profile that tells their template tags
 * @param withCrlf whether they have CRLF at the ends of their lines
 * @param step how many articles are left out: one of so many is taken
 */
record CorpusLaw(Path folder, Dialect dialect, String profile, boolean withCrlf, int step) {

  ParserOptions options() {
    return Profile.builtIn().stream()
        .filter(each -> each.name().equals(profile))
        .map(ParserOptions::of)
        .findFirst()
        .orElseThrow()
        .withDialect(dialect);
  }

  /**
   * Checks that no edit is wrong, and few are refused. With {@code -Darticlemodel.report=true} the
   * report is a file of the folder for temporary ones.
   *
   * @param mostRefused how many of a hundred may be refused
   */
  void holds(EditTally law, Consumer<SourceText> check, int mostRefused) throws IOException {
    List<Path> files = SharedData.articles(folder);
    for (int i = 0; i < files.size(); i += step) {
      SourceText source = SourceText.of(Files.readAllBytes(files.get(i)));
      check.accept(withCrlf ? withCrlf(source) : source);
    }
    if (Boolean.getBoolean("articlemodel.report")) {
      String name =
          String.join(
              "-",
              law.getClass().getSimpleName(),
              folder.getFileName().toString(),
              dialect.name(),
              profile,
              withCrlf ? "crlf" : "lf",
              Integer.toString(files.size() / step));
      Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), name), law.report());
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).isPositive();
    assertThat(law.refusals()).as(law.report()).isLessThanOrEqualTo(law.made * mostRefused / 100);
  }

  private static SourceText withCrlf(SourceText source) {
    return SourceText.of(source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
  }
}
