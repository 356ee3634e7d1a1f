package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The traps of the sample article, each at its place. */
class SampleValidationTest {

  private final ArticleDocument document = ArticleParser.create().parse(Sample.source());
  private final Validator validator = Validator.of(RuleSet.of(Profile.news()));

  @Test
  void findsEachTrapOnceAtItsPlace() {
    assertThat(validator.validate(document))
        .extracting(found -> found.location().position() + " " + found.code())
        .containsExactly(
            "6:8 rule.empty-title",
            "7:14 rule.description-copy",
            "13:1 rule.empty-heading",
            "19:1 rule.duplicate-caption",
            "29:110 rule.shortener");
  }

  @Test
  void mendsWhatIsCertain() {
    List<Diagnostic> fixable =
        validator.validate(document).stream().filter(found -> found.fix().isPresent()).toList();
    assertThat(fixable)
        .extracting(Diagnostic::code)
        .containsExactly("rule.empty-title", "rule.empty-heading");
    String text = document.source().text();
    for (Diagnostic found : fixable) {
      String fixed = document.source().apply(found.fix().orElseThrow().edits()).text();
      ArticleDocument again = ArticleParser.create().parse(fixed);
      assertThat(again.headline().orElseThrow().text())
          .isEqualTo(document.headline().orElseThrow().text());
      String expected =
          found.code().equals("rule.empty-title")
              ? text.replace("title: \"\"", "title: \"Ferry crew frees herons from drifting nets\"")
              : text.replace(
                  "# \n\nFerry crew frees herons from drifting nets\n",
                  "# Ferry crew frees herons from drifting nets \n");
      assertThat(fixed).isEqualTo(expected);
    }
  }
}
