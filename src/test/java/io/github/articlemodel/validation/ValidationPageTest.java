package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/validation.md to the rules that there are. */
class ValidationPageTest {

  private static final String PAGE = read("docs/validation.md");

  @Test
  void listsEachRule() {
    List<String> rows =
        RuleKind.all().stream()
            .map(
                kind ->
                    String.format(
                        "| `%s` | %s | %s | %s | %s |",
                        kind.code(),
                        kind.level(),
                        kind.summary(),
                        options(kind),
                        kind.isFixable() ? "yes" : ""))
            .toList();
    assertThat(rows("rules")).isEqualTo(rows);
  }

  private static String options(RuleKind kind) {
    return kind.options().stream()
        .map(option -> "`" + option.name() + "`" + (option.isRequired() ? " (needed)" : ""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void listsEachOption() {
    List<String> rows = new ArrayList<>();
    for (RuleKind kind : RuleKind.all()) {
      for (RuleOption option : kind.options()) {
        String choices = String.join("`, `", option.choices());
        rows.add(
            String.format(
                "| `%s` | `%s` | %s%s | %s | %s |",
                kind.code(),
                option.name(),
                option.type().expected(),
                choices.isEmpty() ? "" : ": `" + choices + "`",
                standard(option),
                option.meaning()));
      }
    }
    assertThat(rows("options")).isEqualTo(rows);
  }

  private static String standard(RuleOption option) {
    return option.standard() == null
        ? ""
        : "`" + new Metadata(List.of(new Field("v", option.standard()))).toMap().get("v") + "`";
  }

  @Test
  void showsAFileOfRulesThatIsRead() {
    String example = PAGE.substring(PAGE.indexOf("```yaml\n") + 8);
    RuleFile file = RuleFile.read(SourceText.of(example.substring(0, example.indexOf("```"))));
    assertThat(file.diagnostics()).isEmpty();
    RuleSet rules = Objects.requireNonNull(file.rules());
    assertThat(rules.name()).isEqualTo("our desk");
    assertThat(rules.rules().stream().filter(rule -> rule.code().equals("rule.length"))).hasSize(2);
    assertThat(rules.overrides()).hasSize(1);
  }

  @Test
  void showsCommentsThatAreUnderstood() {
    PAGE.lines()
        .filter(line -> line.startsWith("| `<!-- article-"))
        .map(line -> line.substring(3, line.indexOf("-->") + 3))
        .forEach(
            comment ->
                assertThat(
                        Suppressions.in(ArticleParser.create().parse(comment + "\n\n# A\n"))
                            .notes())
                    .as(comment)
                    .noneMatch(note -> !note.code().equals("suppression.unused")));
  }

  @Test
  void showsCodeThatRuns() throws IOException {
    List<Path> files = List.of(Sample.FILE);
    List<Diagnostic> printed = new ArrayList<>();
    RuleSet rules =
        RuleSet.of(Profile.news())
            .with(Rule.of("rule.required").with("fields", "title", "date").with(RuleLevel.ERROR))
            .withLevel("link.insecure", RuleLevel.OFF);
    Validator validator = Validator.of(rules);
    ArticleParser parser = ArticleParser.of(ParserOptions.of(Profile.news()));
    CorpusCheck corpus = validator.corpusCheck();
    for (Path file : files) {
      ArticleDocument document = parser.parse(file);
      for (Diagnostic finding : validator.validate(document)) {
        printed.add(finding);
      }
      corpus.add(document);
    }
    corpus.finish().forEach(printed::add);
    assertThat(printed).extracting(Diagnostic::code).contains("rule.required", "rule.shortener");
    String test =
        squeezed(read("src/test/java/io/github/articlemodel/validation/ValidationPageTest.java"));
    String example = PAGE.substring(PAGE.indexOf("RuleSet rules ="));
    example
        .substring(0, example.indexOf("```"))
        .lines()
        .map(ValidationPageTest::squeezed)
        .forEach(line -> assertThat(test).contains(line));
  }

  @Test
  void isInStepWithThePageOfDiagnostics() {
    String diagnostics = read("docs/diagnostics.md");
    for (RuleKind kind : RuleKind.all()) {
      assertThat(diagnostics).contains("| `" + kind.code() + "` | " + kind.level() + " | ");
    }
    for (String code : KnownCodes.all()) {
      if (code.startsWith("rule.")) {
        assertThat(RuleKind.all()).extracting(RuleKind::code).contains(code);
      }
    }
  }

  private static String squeezed(String line) {
    return line.replaceAll("\\s", "")
        .replace("System.out::println", "printed::add")
        .replace("System.out.println(finding)", "printed.add(finding)");
  }

  private static List<String> rows(String name) {
    String from = PAGE.substring(PAGE.indexOf("<!-- " + name + " -->"));
    return from.substring(0, from.indexOf("<!-- end -->"))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
