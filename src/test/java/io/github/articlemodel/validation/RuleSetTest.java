package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

  private static final String FLOOD = "---\ntitle:\n---\nSee [it](http://example.com/a).\n";

  @Test
  void givesFindingsThatAreThereAnotherLevel() {
    RuleSet rules = RuleSet.empty(Profile.news()).withLevel("link.insecure", RuleLevel.ERROR);
    assertThat(codes(rules, "a.md")).contains("error link.insecure");
    assertThat(codes(rules.withLevel("link.insecure", RuleLevel.OFF), "a.md"))
        .noneMatch(code -> code.contains("insecure"));
    assertThat(codes(rules.withLevel("link", RuleLevel.OFF), "a.md"))
        .noneMatch(code -> code.contains("link"));
  }

  @Test
  void hidesNoGraverFindingBehindANote() {
    Rule type = Rule.of("rule.type").with("field", "date").with("type", "date");
    ArticleDocument document = ArticleParser.create().parse("---\ndate: soon\n---\n");
    assertThat(found(document, type.with(RuleLevel.WARNING)))
        .contains("warning rule.type")
        .noneMatch(code -> code.contains("field.date"));
    assertThat(found(document, type.with(RuleLevel.INFO)))
        .contains("warning field.date", "info rule.type");
  }

  private static List<String> found(ArticleDocument document, Rule rule) {
    RuleSet rules = RuleSet.empty(Profile.news()).with(rule);
    return Validator.of(rules).validate(document).stream()
        .map(each -> name(each.severity()) + each.code())
        .toList();
  }

  @Test
  void holdsARuleToItsPaths() {
    RuleSet rules =
        RuleSet.empty(Profile.news())
            .with(Rule.of("link.insecure").with(RuleLevel.ERROR).withPaths("news/**", "*.mdx"));
    assertThat(codes(rules, "site/news/2024/a.md")).contains("error link.insecure");
    assertThat(codes(rules, "/site/b.mdx")).contains("error link.insecure");
    assertThat(codes(rules, "site/news.md")).contains("info link.insecure");
  }

  @ParameterizedTest
  @CsvSource({
    "drafts/, content/drafts/2024/a.md, true",
    "drafts/, content/drafts.md, false",
    "/drafts/, content/drafts/a.md, false",
    "/drafts/, drafts/a.md, true",
    "content/*.md, site/content/a.md, true",
    "content/*.md, site/content/b/a.md, false",
    "/content/*.md, site/content/a.md, false"
  })
  void readsPathsAsGitDoes(String glob, String file, boolean isHeld) {
    RuleSet rules =
        RuleSet.empty(Profile.news())
            .with(Rule.of("link.insecure").with(RuleLevel.ERROR).withPaths(glob));
    assertThat(codes(rules, file).contains("error link.insecure")).isEqualTo(isHeld);
  }

  @Test
  void readsPathsFromTheFolderThatTheProgramRunsIn() {
    Path here = Path.of("").toAbsolutePath();
    String above = here.getFileName() + "/**";
    RuleSet rules =
        RuleSet.empty(Profile.news())
            .with(Rule.of("link.insecure").with(RuleLevel.ERROR).withPaths(above, "/drafts/*"));
    assertThat(codes(rules, "a.md")).contains("info link.insecure");
    assertThat(codes(rules, here.resolve("a.md").toString())).contains("info link.insecure");
    assertThat(codes(rules, here.resolve("drafts/a.md").toString()))
        .contains("error link.insecure");
    assertThat(codes(rules, "/elsewhere" + here + "/a.md")).contains("error link.insecure");
    assertThat(codes(rules, "/drafts/a.md")).contains("info link.insecure");
  }

  @Test
  void takesBackWhatAGlobBeforeSays() {
    RuleSet rules =
        RuleSet.empty(Profile.news())
            .with(Rule.of("link.insecure").with(RuleLevel.ERROR).withPaths("*.md", "!a.md"));
    assertThat(codes(rules, "x/b.md")).contains("error link.insecure");
    assertThat(codes(rules, "x/a.md")).contains("info link.insecure");
  }

  @Test
  void letsTheLastOverrideOfAFileCount() {
    RuleSet rules =
        RuleSet.of(Profile.news())
            .withOverride(
                new RuleOverride(List.of("a/**"), Map.of("rule.empty-title", RuleLevel.OFF)))
            .withOverride(
                new RuleOverride(List.of("a/b/**"), Map.of("rule.empty-title", RuleLevel.ERROR)));
    assertThat(codes(rules, "x.md")).contains("warning rule.empty-title");
    assertThat(codes(rules, "a/x.md")).noneMatch(code -> code.contains("empty-title"));
    assertThat(codes(rules, "a/b/x.md")).contains("error rule.empty-title");
  }

  @Test
  void holdsSomeFilesAloneToARuleThatIsNotInTheSet() {
    RuleSet rules =
        RuleSet.empty(Profile.news())
            .withOverride(
                new RuleOverride(List.of("a/**"), Map.of("rule.headline", RuleLevel.ERROR)));
    assertThat(codes(rules, "a/x.md")).contains("error rule.headline");
    assertThat(codes(rules, "x.md")).noneMatch(code -> code.contains("headline"));
  }

  @Test
  void saysNothingTwice() {
    RuleSet required =
        RuleSet.of(Profile.news())
            .with(Rule.of("rule.required").with("fields", "title", "date", "code"));
    List<Diagnostic> found = validate(required, "a.md");
    assertThat(found)
        .filteredOn(finding -> finding.message().contains("date"))
        .extracting(Diagnostic::code)
        .containsExactly("rule.required");
    assertThat(found)
        .filteredOn(finding -> finding.code().equals("field.missing"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the front matter has no layout, origin_url, image, description, category, language");
    assertThat(found).noneMatch(finding -> finding.code().equals("field.null"));
  }

  @Test
  void refusesARuleWithoutWhatItNeeds() {
    assertThatThrownBy(() -> RuleSet.of(Profile.news()).with(Rule.of("rule.length")))
        .hasMessage("rule.length needs field");
    assertThatThrownBy(() -> Rule.of("rule.lenght")).hasMessageContaining("rule.length");
    assertThatThrownBy(() -> Rule.of("rule.length").with("mx", FieldValue.of(1)))
        .hasMessage("rule.length has no option mx (did you mean max?)");
    assertThatThrownBy(() -> Rule.of("rule.length").with("max", "ten"))
        .hasMessage("rule.length: max: expected a whole number from 0 to 2147483647");
  }

  @Test
  void needsAMomentForTheFuture() {
    RuleSet rules = RuleSet.empty(Profile.news()).with(Rule.of("rule.not-in-future"));
    assertThatThrownBy(() -> Validator.of(rules)).hasMessageContaining("needs now");
    Validator validator = Validator.of(rules.withNow(Instant.parse("2024-11-25T00:00:00Z")));
    assertThat(validator.validate(ArticleParser.create().parse("---\ndate: 2024-12-01\n---\n")))
        .extracting(Diagnostic::code)
        .contains("rule.not-in-future");
  }

  private static List<String> codes(RuleSet rules, String file) {
    return validate(rules, file).stream()
        .map(found -> name(found.severity()) + found.code())
        .toList();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(java.util.Locale.ROOT) + " ";
  }

  private static List<Diagnostic> validate(RuleSet rules, String file) {
    SourceText source = SourceText.of(FLOOD).withName(file);
    return Validator.of(rules).validate(ArticleParser.create().parse(source));
  }
}
