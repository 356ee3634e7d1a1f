package io.github.articlemodel.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/**
 * What is made to break rules, in a megabyte of each kind. The limits of time only catch a hang.
 */
class HostileValidationTest {

  private static final int SIZE = 1 << 20;

  /** All kinds of rules at once. */
  private static final Validator VALIDATOR = Validator.of(rules());

  private static RuleSet rules() {
    List<Rule> rules = new ArrayList<>();
    for (RuleKind kind : RuleKind.all()) {
      Rule rule = Rule.of(kind.code());
      for (String option : rule.missingOptions()) {
        rule = rule.with(option, value(option));
      }
      rules.add(rule);
    }
    return RuleSet.of(Profile.news()).with(rules).withNow(Instant.parse("2024-11-25T00:00:00Z"));
  }

  private static FieldValue value(String option) {
    return FieldValue.of(
        switch (option) {
          case "type" -> "integer";
          case "pattern" -> "(a+)+b";
          default -> "title";
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#\n\n",
        "#\n",
        "- #\n",
        "> #\n\n",
        "# a\n\n### b\n\n",
        "![](a.jpg)\n\n",
        "![a](a.jpg)\n\na\n\n",
        "<img src=a>\n\n",
        "[a](https://bit.ly/a) ",
        "<!-- article-disable rule.one-h1 rule.x -->\n\n",
        "<!-- article-disable-next rule.empty-heading -->\n#\n\n",
        "a <!-- article-disable x --> ",
        "<!-- article-enable -->\n\n",
        "<img alt src=a ",
        "[a](http://example.com/#\n",
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void endsWithoutACrash(String piece) {
    String text = "---\ntitle: ''\n---\n" + piece.repeat(SIZE / piece.length());
    List<Diagnostic> found = VALIDATOR.validate(ArticleParser.create().parse(text));
    assertThat(
            found.stream().collect(Collectors.groupingBy(Diagnostic::code, Collectors.counting())))
        .allSatisfy((code, count) -> assertThat(count).isLessThanOrEqualTo(102));
  }

  @ParameterizedTest
  @ValueSource(strings = {"link.missing-file", "link.no-alt", "encoding.malformed"})
  void tellsTheNumberThatIsToldWithoutRules(String code, @TempDir Path folder) throws IOException {
    String text =
        switch (code) {
          case "link.missing-file" ->
              IntStream.range(0, 400).mapToObj(i -> "![x](a" + i + ".png)\n").collect(joining());
          case "link.no-alt" -> "![](https://example.com/a.png)\n\n".repeat(400);
          default -> "\u00e9\n".repeat(400);
        };
    Path file = folder.resolve("a.md");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    ArticleDocument document = ArticleParser.create().parse(file);
    assertThat(more(DocumentFindings.of(document), code)).containsExactly("and 300 more");
    Validator validator = Validator.of(RuleSet.empty(Profile.news()));
    assertThat(more(validator.validate(document), code)).containsExactly("and 300 more");
  }

  @Test
  void countsWhatBreaksOneRule() {
    Validator validator =
        Validator.of(RuleSet.empty(Profile.news()).with(Rule.of("rule.empty-heading")));
    List<Diagnostic> found =
        validator.validate(ArticleParser.create().parse("# x\n\n" + "##\n\n".repeat(250)));
    assertThat(more(found, "rule.empty-heading")).containsExactly("and 150 more");
    assertThat(found.get(found.size() - 1).location().position()).hasToString("203:1");
  }

  @Test
  void countsWhatBreaksTwoRulesOfOneCode() {
    Rule rule = Rule.of("rule.pattern").with("field", "tags");
    Validator validator =
        Validator.of(
            RuleSet.empty(Profile.news())
                .with(List.of(rule.with("pattern", "a"), rule.with("pattern", "b"))));
    String text = "---\ntags: [" + "x, ".repeat(149) + "x]\n---\n";
    assertThat(more(validator.validate(ArticleParser.create().parse(text)), "rule.pattern"))
        .containsExactly("and 200 more");
  }

  private static List<String> more(List<Diagnostic> found, String code) {
    return found.stream()
        .filter(each -> each.code().equals(code) && each.message().startsWith("and "))
        .map(each -> each.message().replaceFirst(" of this kind.*", ""))
        .toList();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void givesUpOnARegularExpressionThatTakesTooLong() {
    String text = "---\ntitle: " + "a".repeat(60_000) + "\n---\n";
    assertThat(VALIDATOR.validate(ArticleParser.create().parse(text)))
        .filteredOn(found -> found.code().equals("rule.pattern"))
        .extracting(Diagnostic::message)
        .containsExactly("to see whether (a+)+b matches title takes too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:(?:(?:(?:){1000}){1000}){1000}){10}b",
        "(?=(?=(?:){1000}){1000})b",
        "(?:\\b{1000}|[)\\]]?){1000}b",
        "(?x) (?<a>(?:) {1000} # )\n ){1000}b",
        "(?:\\Q(\\E?(?:^){200}){100}",
        "^(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)$",
        "^\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?\\b?$",
        "^(|)*(|)*(|)*(|)*(|)*(|)*(|)*(|)*(|)*(|)*$",
        "(?:a?|b?){3}(?:(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)){1000}c"
      })
  void refusesAnExpressionThatRepeatsTooOftenWhatMayBeEmpty(String pattern) {
    Rule rule = Rule.of("rule.pattern").with("field", "title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.with("pattern", pattern))
        .withMessageContaining("repeat so often what may be empty");
    String schema =
        new ObjectMapper()
            .writeValueAsString(Map.of("properties", Map.of("x", Map.of("pattern", pattern))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrontMatterSchema.of(SourceText.of(schema)))
        .withMessageContaining("what may be empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ART[0-9]{10}[A-Z0-9]{6}",
        "(?:[a-z]{1,1000}/?){20000,}+",
        "(?:\\p{L}{2000}(?:, )?){2000}",
        "(?i)(?:a|b?|[{(]){100}\\{1000000}",
        "(?<year>\\d{4})-\\k<year>{3}\\b{g}?.{0,200000}",
        "^\\d{4}-\\d{2}$",
        "^\\s*(foo)?\\s*$",
        "(a|b|c)*(?:x?){3}",
        "(?:a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?){1,9}"
      })
  void takesAnExpressionThatLooksAtTheTextForEachRepetition(String pattern) {
    RuleOption option = RuleKind.of("rule.pattern").orElseThrow().option("pattern").orElseThrow();
    assertThat(option.problem(FieldValue.of(pattern))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"# a\n", "\n", " \t#\n", "%\n", "---\n", "...\n", "\r\n"})
  void readsLongFilesOfRules(String line) {
    RuleFile file = RuleFile.read(SourceText.of(line.repeat(SIZE / line.length()) + "name: x\n"));
    assertThat(file.diagnostics()).hasSizeLessThan(3);
  }

  @Test
  void readsHostileFilesOfRules() throws IOException {
    for (Path file : files()) {
      SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
      RuleFile read = RuleFile.read(source);
      assertThat(read.rules() == null).as(file.toString()).isEqualTo(!read.diagnostics().isEmpty());
    }
  }

  @Test
  void validatesHostileFiles() throws IOException {
    for (Path file : files()) {
      List<Diagnostic> found = VALIDATOR.validate(ArticleParser.create().parse(file));
      for (Diagnostic each : found) {
        each.fix().ifPresent(fix -> assertThat(fix.edits()).as(file.toString()).isNotEmpty());
      }
    }
  }

  private static List<Path> files() {
    return SharedData.articles(SharedData.require("hostile"));
  }
}
