package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {

  @Test
  void readsBackTheRulesOfEachProfile() {
    for (Profile profile : Profile.builtIn()) {
      RuleSet rules =
          RuleSet.of(profile)
              .with(
                  Rule.of("rule.length").with("field", "title").with("max", FieldValue.of(9)),
                  Rule.of("rule.length")
                      .with("field", "description")
                      .with("min", FieldValue.of(2))
                      .with(RuleLevel.ERROR)
                      .withPaths("news/**", "*.mdx"))
              .withLevel("link", RuleLevel.OFF)
              .withOverride(
                  new RuleOverride(
                      List.of("drafts/**"),
                      Map.of("rule.headline", RuleLevel.OFF, "link.anchor", RuleLevel.ERROR)));
      RuleFile file = RuleFile.read(SourceText.of(RuleFile.write(rules)));
      assertThat(file.diagnostics()).isEmpty();
      assertThat(file.rules()).isEqualTo(rules);
    }
  }

  @Test
  void saysWhatEachRuleIsAbout() {
    String written = RuleFile.write(RuleSet.of(Profile.news()));
    assertThat(written).contains("  # no heading is empty\n  rule.empty-heading: warning\n");
  }

  @Test
  void changesOnlyTheRulesThatItNames() {
    RuleFile file =
        RuleFile.read(
            SourceText.of("rules:\n  rule.headline: off\n  rule.one-h1: {title-counts: true}\n"));
    RuleSet expected =
        RuleSet.of(Profile.news())
            .with(Rule.of("rule.headline").with(RuleLevel.OFF))
            .with(Rule.of("rule.one-h1").with("title-counts", FieldValue.of(true)));
    assertThat(file.rules()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rule: {}                                   | 1:1 ruleset.key
          profile: hug                               | 1:10 ruleset.value
          extends: all                               | 1:10 ruleset.value
          rules: [rule.headline]                     | 1:8 ruleset.value
          rules: {rule.headlin: off}                 | 1:9 ruleset.rule
          rules: {rule.headline: fatal}              | 1:24 ruleset.value
          rules: {rule.headline: 3}                  | 1:24 ruleset.value
          rules: {rule.length: {max: 3}}             | 1:22 ruleset.missing
          rules: {rule.length: {field: t, mx: 3}}    | 1:33 ruleset.option
          rules: {rule.length: {field: t, max: no}}  | 1:38 ruleset.value
          rules: {rule.length: {field: t, max: -1}}  | 1:38 ruleset.value
          rules: {rule.length: {field: t, unit: x}}  | 1:39 ruleset.value
          rules: {rule.pattern: {field: t, pattern: '('}}  | 1:43 ruleset.value
          rules: {rule.length: {field: 't..', max: 1}}     | 1:30 ruleset.value
          rules: {rule.headline: {paths: ['[']}}     | 1:33 ruleset.value
          overrides: [{paths: a}]                    | 1:13 ruleset.missing
          overrides: [{paths: a, rules: {rule.length: off}}] | 1:32 ruleset.missing
          overrides: [{paths: a, rules: {rule.x: off}}]      | 1:32 ruleset.rule
          overrides: a                               | 1:12 ruleset.value
          just a text                                | 1:1 ruleset.value
          rules: {rule.headline: off                 | 1:8 yaml.unclosed-bracket
          """)
  void tellsMistakesAtTheirPlaces(String text, String expected) {
    RuleFile file = RuleFile.read(SourceText.of(text + "\n"));
    assertThat(file.diagnostics())
        .extracting(found -> found.location().position() + " " + found.code())
        .containsExactly(expected);
    assertThat(file.rules()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "rules:\n", "---\nprofile: news\n"})
  void takesTheStandardRulesWhereNoneIsSaid(String text) {
    RuleFile file = RuleFile.read(SourceText.of(text));
    assertThat(file.diagnostics()).isEmpty();
    assertThat(file.rules()).isEqualTo(RuleSet.of(Profile.news()));
  }

  @Test
  void takesTheAreaOfRulesForThoseBeforeIt() {
    RuleFile file =
        RuleFile.read(
            SourceText.of(
                """
                rules:
                  rule.one-h1: error
                  rule: off
                  rule.empty-heading: error
                overrides:
                  - {paths: ["b.md"], rules: {rule: info}}
                """));
    assertThat(file.diagnostics()).isEmpty();
    RuleSet rules = java.util.Objects.requireNonNull(file.rules());
    assertThat(levels(rules, "a.md")).containsExactly("rule.empty-heading ERROR");
    assertThat(levels(rules, "b.md")).contains("rule.empty-heading INFO", "rule.headline INFO");
    assertThat(RuleFile.read(SourceText.of(RuleFile.write(rules))).rules()).isEqualTo(rules);
  }

  private static List<String> levels(RuleSet rules, String name) {
    return Validator.of(rules)
        .validate(ArticleParser.create().parse(SourceText.of("#\n").withName(name)))
        .stream()
        .filter(found -> found.code().startsWith("rule."))
        .map(found -> found.code() + " " + found.severity())
        .toList();
  }

  @Test
  void refusesASecondDocument() {
    RuleFile file = RuleFile.read(SourceText.of("profile: news\n---\nprofile: hugo\n"));
    assertThat(file.diagnostics())
        .extracting(found -> found.location().position() + " " + found.code())
        .containsExactly("3:1 ruleset.value");
  }
}
