package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private final ArticleParser parser = ArticleParser.create();

  @Test
  void ruleLevel() {
    assertThat(RuleLevel.named("error")).contains(RuleLevel.ERROR);
    assertThat(RuleLevel.OFF.severity()).isEmpty();
    assertThat(RuleLevel.WARNING.severity()).contains(Severity.WARNING);
  }

  @Test
  void ruleOption() {
    RuleOption max = RuleKind.of("rule.length").orElseThrow().option("max").orElseThrow();
    assertThat(max.type()).isEqualTo(RuleOption.Type.NUMBER);
    assertThat(max.problem(FieldValue.of("ten")))
        .isEqualTo("expected a whole number from 0 to 2147483647");
  }

  @Test
  void ruleKind() {
    RuleKind kind = RuleKind.of("rule.length").orElseThrow();
    assertThat(kind.summary()).isEqualTo("a field has a length within limits");
    assertThat(kind.isFixable()).isFalse();
    assertThat(RuleKind.of("link.anchor").orElseThrow().isExisting()).isTrue();
    assertThat(RuleKind.of("rule.lenght")).isEmpty();
  }

  @Test
  void rule() {
    Rule rule =
        Rule.of("rule.length")
            .with("field", FieldValue.of("title"))
            .with("max", FieldValue.of(70))
            .with(RuleLevel.ERROR)
            .withPaths("news/**");
    assertThat(rule.code()).isEqualTo("rule.length");
    Rule quiet = Rule.of("link.same-text").with(RuleLevel.OFF);
    assertThat(quiet.level()).isEqualTo(RuleLevel.OFF);
  }

  @Test
  void ruleOverride() {
    RuleOverride drafts =
        new RuleOverride(List.of("drafts/**"), Map.of("rule.headline", RuleLevel.OFF));
    RuleSet rules = RuleSet.of(Profile.news()).withOverride(drafts);
    assertThat(rules.overrides()).containsExactly(drafts);
  }

  @Test
  void ruleSet() {
    RuleSet rules =
        RuleSet.of(Profile.news())
            .with(Rule.of("rule.required").with("fields", "title", "date").with(RuleLevel.ERROR))
            .withLevel("link.insecure", RuleLevel.OFF)
            .without("rule.code-time");
    assertThat(rules.rules())
        .extracting(Rule::code)
        .contains("rule.required", "link.insecure")
        .doesNotContain("rule.code-time");
  }

  @Test
  void ruleFile() {
    SourceText text = SourceText.of("profile: hugo\nrules:\n  rule.headlin: off\n");
    RuleFile file = RuleFile.read(text.withName("article-rules.yaml"));
    assertThat(file.diagnostics().get(0).toString())
        .isEqualTo(
            "article-rules.yaml:3:3: error ruleset.rule: there is no rule rule.headlin (did you"
                + " mean rule.headline?)");
    assertThat(file.rules()).isNull();
  }

  @Test
  void validator() {
    ArticleDocument document = parser.parse("---\ntitle: \"\"\n---\n# Flood\n");
    Validator validator = Validator.of(RuleSet.of(Profile.news()));
    List<Diagnostic> findings = validator.validate(document);
    Diagnostic empty =
        findings.stream()
            .filter(found -> found.code().equals("rule.empty-title"))
            .findFirst()
            .get();
    assertThat(empty.message()).isEqualTo("title is empty, expected the headline");
    assertThat(empty.fix().orElseThrow().title())
        .isEqualTo("set it to the headline of the text, \"Flood\"");
  }

  @Test
  void corpusCheck() {
    CorpusCheck check = Validator.of(RuleSet.of(Profile.news())).corpusCheck();
    check.add(parser.parse(SourceText.of("---\ncode: N17\n---\n").withName("a.md")));
    check.add(parser.parse(SourceText.of("---\ncode: N17\n---\n").withName("b.md")));
    List<Diagnostic> findings = check.finish();
    assertThat(findings.get(0).location().toString()).isEqualTo("a.md:2:7");
    assertThat(findings.get(0).message())
        .isEqualTo("the code is that of another article too: b.md:2:7");
  }

  @Test
  void documentFindings() {
    ArticleDocument document = parser.parse("See [the map](#map).\n");
    assertThat(DocumentFindings.of(document).get(1).code()).isEqualTo("link.anchor");
  }

  @Test
  void knownCodes() {
    assertThat(KnownCodes.all().contains("link.anchor")).isTrue();
    assertThat(KnownCodes.all().contains("link")).isTrue();
    assertThat(KnownCodes.explained().get("link.anchor").advice()).isNotEmpty();
    KnownCode anchor = KnownCodes.explained().get("link.anchor");
    assertThat(anchor.code()).isEqualTo("link.anchor");
    assertThat(anchor.meaning()).isNotEmpty();
  }

  @Test
  void frontMatterSchema() {
    FrontMatterSchema schema = FrontMatterSchema.of(SourceText.of("{\"required\": [\"title\"]}"));
    Validator validator = Validator.of(RuleSet.of(Profile.news())).with(schema);
    ArticleDocument document = parser.parse("---\ntags: [storm]\n---\n");
    boolean isFound =
        validator.validate(document).stream()
            .anyMatch(found -> found.code().equals("schema.required"));
    assertThat(isFound).isTrue();
  }
}
