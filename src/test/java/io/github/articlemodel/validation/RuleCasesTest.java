package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule against articles that keep it and articles that break it. */
class RuleCasesTest {

  private final ArticleParser parser = ArticleParser.create();

  static Stream<RuleCases.Case> cases() {
    return RuleCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpectedAtItsPlace(RuleCases.Case each) {
    List<List<Diagnostic>> found = findings(each);
    for (int i = 0; i < each.articles().size(); i++) {
      String expected = each.expected().get(i).replaceAll(" =>.*", "");
      assertThat(summary(found.get(i))).as(each.articles().get(i)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mendsJustWhatHasAFix(RuleCases.Case each) {
    for (int i = 0; i < each.articles().size(); i++) {
      String[] expected = each.expected().get(i).split(" => ", 2);
      ArticleDocument document = document(each, i);
      List<Diagnostic> fixable =
          validator(each).validate(document).stream()
              .filter(finding -> finding.fix().isPresent())
              .toList();
      if (expected.length == 1) {
        assertThat(fixable).isEmpty();
      } else {
        SourceText fixed = document.source().apply(fixable.get(0).fix().orElseThrow().edits());
        assertThat(fixed.text().lines().map(String::strip)).contains(expected[1]);
        assertThat(summary(validator(each).validate(parser.parse(fixed)))).isEqualTo("none");
      }
    }
  }

  @Test
  void eachRuleHasACaseThatKeepsItAndOneThatBreaksIt() {
    Set<String> kept = new TreeSet<>();
    Set<String> broken = new TreeSet<>();
    for (RuleCases.Case each : RuleCases.all()) {
      each.expected()
          .forEach(expected -> (expected.equals("none") ? kept : broken).add(each.code()));
    }
    Set<String> all = RuleKind.all().stream().map(RuleKind::code).collect(Collectors.toSet());
    assertThat(kept).containsAll(all);
    assertThat(broken).isEqualTo(kept).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void eachRuleThatSaysSoHasAFix() {
    Set<String> fixed =
        RuleCases.all().stream()
            .filter(each -> each.expected().stream().anyMatch(expected -> expected.contains("=>")))
            .map(RuleCases.Case::code)
            .collect(Collectors.toSet());
    Set<String> fixable =
        RuleKind.all().stream()
            .filter(RuleKind::isFixable)
            .map(RuleKind::code)
            .collect(Collectors.toSet());
    assertThat(fixed).isEqualTo(fixable);
  }

  private List<List<Diagnostic>> findings(RuleCases.Case each) {
    Validator validator = validator(each);
    CorpusCheck corpus = validator.corpusCheck();
    List<List<Diagnostic>> all = new ArrayList<>();
    for (int i = 0; i < each.articles().size(); i++) {
      ArticleDocument document = document(each, i);
      all.add(new ArrayList<>(validator.validate(document)));
      corpus.add(document);
    }
    for (Diagnostic finding : corpus.finish()) {
      String file = finding.location().file();
      all.get(Integer.parseInt(file.substring(1, file.indexOf('.')))).add(finding);
    }
    return all;
  }

  private ArticleDocument document(RuleCases.Case each, int number) {
    SourceText source = SourceText.of(each.articles().get(number));
    return parser.parse(source.withName("a" + number + ".md"));
  }

  private static Validator validator(RuleCases.Case each) {
    RuleFile file = RuleFile.read(SourceText.of(each.rules()));
    assertThat(file.diagnostics()).as(each.rules()).isEmpty();
    return Validator.of(Objects.requireNonNull(file.rules()));
  }

  private static String summary(List<Diagnostic> found) {
    String all =
        found.stream()
            .filter(finding -> finding.code().startsWith("rule."))
            .map(finding -> finding.location().position() + " " + finding.code())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "none" : all;
  }
}
