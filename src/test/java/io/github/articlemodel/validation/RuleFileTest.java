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
          rules: {rule.headline: []}                 | 1:24 ruleset.value
          rules: {rule.range: {field: w, min: 5, max: 2026-01-01}} | 1:21 ruleset.value
          rules: {rule.range: {field: w}}            | 1:21 ruleset.value
          rules: {rule.range: {field: w, min: 2, max: 1.5}}  | 1:21 ruleset.value
          rules: {rule.range: {field: w, min: {}, max: 3}}   | 1:37 ruleset.value
          rules: {rule.length: [{field: w, min: 9, max: 3}]} | 1:23 ruleset.value
          rules: {rule.length: {field: w, max: 3000000000}}  | 1:38 ruleset.value
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: x",
        "# our rules\n\n---\nname: x\n",
        "--- \nname: x\n",
        "--- # ours\r\nname: x\r\n",
        "name: x\nrules:\n...\n",
        "---\nname: x\n---\n\n# the end\n",
        "%YAML 1.2\n---\nname: x\n... \n",
        "\uFEFFname: x\n"
      })
  void readsOneDocumentHoweverItBeginsAndEnds(String text) {
    RuleFile file = RuleFile.read(SourceText.of(text));
    assertThat(file.diagnostics()).isEmpty();
    assertThat(file.rules()).isEqualTo(RuleSet.of(Profile.news()).named("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---\n", "# a\n--- \n"})
  void tellsLinesAsTheyAreInTheFile(String start) {
    int first = (int) start.lines().count();
    String text = start + "name: a\nrules:\n  rule.headline: off\n  rule.headline: error\n";
    assertThat(RuleFile.read(SourceText.of(text)).diagnostics())
        .singleElement()
        .satisfies(
            found -> assertThat(found.location().position().line()).isEqualTo(first + 3),
            found ->
                assertThat(found.message())
                    .contains("on line " + (first + 3) + " and again on line " + (first + 4)));
  }

  @Test
  void letsNoShortenerThroughWhereNoneIsAllowed() {
    RuleFile file = RuleFile.read(SourceText.of("rules: {rule.shortener: {allow: []}}\n"));
    assertThat(file.diagnostics()).isEmpty();
    RuleSet rules = java.util.Objects.requireNonNull(file.rules());
    String link = "[a](https://youtu.be/a)\n";
    assertThat(Validator.of(rules).validate(ArticleParser.create().parse(link)))
        .anyMatch(found -> found.code().equals("rule.shortener"));
  }

  @Test
  void refusesASecondDocument() {
    RuleFile file = RuleFile.read(SourceText.of("profile: news\n---\nprofile: hugo\n"));
    assertThat(file.diagnostics())
        .extracting(found -> found.location().position() + " " + found.code())
        .containsExactly("3:1 ruleset.value");
  }
}
