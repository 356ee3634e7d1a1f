package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import io.github.articlemodel.validation.RuleSet;
import io.github.articlemodel.validation.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each fix that is offered mends its finding, and leaves all else as it is. */
class FixLawTest {

  private static final Set<String> RULES = Set.of("rule.empty-title", "rule.empty-heading");

  private int made;

  @Test
  void holdsOverTheSample() {
    hold(Sample.source());
    assertThat(made).isEqualTo(2);
  }

  @Test
  void holdsOverTheSampleWithOtherMistakes() {
    String text = Sample.source().text();
    for (String other :
        List.of(
            text.replace("title: \"\"", "title:"),
            text.replace("title: \"\"", "title: ''").replace("\n", "\r\n"),
            text.replace("\n\nNone of", "\n\n###\n\n- a\n\n  ##\n\n> #\n\nNone of"),
            text.replace("\n\nNone of", "\n\n===\n\n#####\n    code\n\nNone of"))) {
      hold(SourceText.of(other));
    }
    assertThat(made).isEqualTo(2 + 2 + 5 + 3);
  }

  @Test
  void holdsOverTheWholeCorpus() {
    Path corpus = SharedData.require("corpus");
    SharedData.articles(corpus).forEach(file -> hold(Sample.source(file)));
    SharedData.articles(SharedData.require("hostile")).forEach(file -> hold(Sample.source(file)));
    assertThat(made).isGreaterThan(100);
  }

  private void hold(SourceText source) {
    ArticleParser parser = ArticleParser.of(ParserOptions.of(Profile.news()));
    ArticleDocument document = parser.parse(source);
    Validator validator = Validator.of(RuleSet.of(Profile.news()));
    List<Diagnostic> before = validator.validate(document);
    for (Diagnostic finding : before) {
      if (finding.fix().isPresent()) {
        made++;
        holdFor(finding, document, parser, validator, before);
      }
    }
    FileFixes.Outcome all = FileFixes.of(parser, validator).fix(document);
    assertThat(all.findings())
        .as(source.name())
        .noneMatch(finding -> finding.fix().isPresent() && RULES.contains(finding.code()));
  }

  private static void holdFor(
      Diagnostic finding,
      ArticleDocument document,
      ArticleParser parser,
      Validator validator,
      List<Diagnostic> before) {
    ArticleDocument fixed =
        parser.parse(document.source().apply(finding.fix().orElseThrow().edits()));
    List<Diagnostic> after = validator.validate(fixed);
    assertThat(count(after, finding.code()))
        .as(finding.toString())
        .isLessThan(count(before, finding.code()));
    assertThat(errors(after)).as(finding.toString()).isLessThanOrEqualTo(errors(before));
    if (finding.code().equals("rule.empty-title")) {
      assertThat(fixed.article().body()).isEqualTo(document.article().body());
      assertThat(fixed.metadata().without("title")).isEqualTo(document.metadata().without("title"));
    } else if (finding.code().equals("rule.empty-heading")) {
      assertThat(fixed.metadata()).isEqualTo(document.metadata());
      assertThat(words(fixed)).as(finding.toString()).isEqualTo(words(document));
      assertThat(headings(fixed)).hasSizeLessThanOrEqualTo(headings(document).size());
    } else if (finding.code().startsWith("yaml.")) {
      assertThat(fixed.article().body())
          .as(finding.toString())
          .hasSameSizeAs(document.article().body());
    }
    if (RULES.contains(finding.code())) {
      assertThat(fixed.headline().map(Headline::text))
          .as(finding.toString())
          .isEqualTo(document.headline().map(Headline::text));
    }
  }

  private static long count(List<Diagnostic> all, String code) {
    return all.stream().filter(found -> found.code().equals(code)).count();
  }

  private static long errors(List<Diagnostic> all) {
    return all.stream().filter(found -> found.severity() == Severity.ERROR).count();
  }

  private static String words(ArticleDocument document) {
    return document.plainText().replaceAll("\\s+", " ").strip();
  }

  private static List<Block> headings(ArticleDocument document) {
    return document.article().body().stream().filter(Heading.class::isInstance).toList();
  }
}
