package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.validation.RuleSet;
import io.github.articlemodel.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFixesTest {

  private static final String TEXT = "---\ntitle: ''\n---\n# \n\nFlood\n\n##\n\nRain fell.\n";
  private static final String MENDED = "---\ntitle: 'Flood'\n---\n# Flood \n\nRain fell.\n";

  @TempDir private Path folder;

  private final FileFixes fixes =
      FileFixes.of(ArticleParser.create(), Validator.of(RuleSet.of(Profile.news())));

  @Test
  void mendAFileInOneStep() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    FileFixes.Outcome outcome = fixes.fix(file);
    assertThat(file).hasContent(MENDED);
    assertThat(outcome.made())
        .extracting(Diagnostic::code)
        .containsExactly("rule.empty-title", "rule.empty-heading", "rule.empty-heading");
    assertThat(outcome.findings()).noneMatch(found -> found.fix().isPresent());
    assertThat(folder.toFile().list()).containsExactly("a.md");
  }

  @Test
  void writeNothingInADryRun() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    assertThat(fixes.dryRun().fix(file).diff()).contains("-title: ''", "+title: 'Flood'");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void mendOnlyWhatIsWanted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    FileFixes.Outcome outcome = fixes.only(found -> found.code().endsWith("-title")).fix(file);
    assertThat(file).hasContent(TEXT.replace("''", "'Flood'"));
    assertThat(outcome.findings()).extracting(Diagnostic::code).contains("rule.empty-heading");
  }

  @Test
  void leaveAFileAloneThatHasNothingToMend() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "# Flood\n");
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1000));
    assertThat(fixes.fix(file).diff()).isEmpty();
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
  }

  @Test
  void tellWhichFileCanNotBeRead() {
    FileFixes.Outcome outcome = fixes.fix(folder.resolve("none.md"));
    assertThat(outcome.isRead()).isFalse();
    assertThat(outcome.problem()).extracting(Diagnostic::code).isEqualTo(List.of("file.missing"));
  }

  @Test
  void mendHundredsOfBreachesInRounds() {
    String text = "---\ntitle: Flood\n---\n" + "#\n\n".repeat(250) + "Rain fell.\n";
    FileFixes.Outcome outcome = fixes.fix(ArticleParser.create().parse(text));
    assertThat(outcome.result().text()).isEqualTo("---\ntitle: Flood\n---\nRain fell.\n");
  }
}
