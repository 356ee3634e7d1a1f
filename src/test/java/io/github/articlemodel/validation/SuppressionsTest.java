package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.profile.Profile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

  private static final Set<String> NOT_ASKED =
      Set.of("field.missing", "rule.headline", "frontmatter.absent");

  private final Validator validator = Validator.of(RuleSet.of(Profile.hugo()));

  @Test
  void holdUpToTheEndOfTheFile() {
    assertThat(found("#\n\n<!-- article-disable rule.empty-heading -->\n\n#\n\n##\n"))
        .containsExactly("1:1 rule.empty-heading");
  }

  @Test
  void holdUpToWhereTheyAreTakenBack() {
    String text =
        "<!-- article-disable rule.empty-heading -->\n\n#\n\n<!-- article-enable -->\n\n#\n";
    assertThat(found(text)).containsExactly("7:1 rule.empty-heading");
  }

  @Test
  void holdForTheNextBlockAlone() {
    assertThat(found("<!-- article-disable-next rule.empty-heading -->\n#\n\n#\n"))
        .containsExactly("4:1 rule.empty-heading");
  }

  @Test
  void holdForTheNextBlockThatIsNoSuchComment() {
    assertThat(
            found(
                "<!-- article-disable-next rule.empty-heading -->\n"
                    + "\n<!-- article-disable-next rule.one-h1 -->\n#\n\n#\n"))
        .containsExactly("3:1 suppression.unused", "6:1 rule.empty-heading");
  }

  @Test
  void hideNoFindingAfterAHundredThatTheyHold() {
    String text =
        "<!-- article-disable rule.empty-heading -->\n\n"
            + "#\n\n".repeat(150)
            + "<!-- article-enable -->\n\n#\n";
    assertThat(found(text)).containsExactly("305:1 rule.empty-heading");
  }

  @Test
  void areReadInTimeThatGrowsWithThem() {
    String text =
        "<!-- article-disable "
            + "link ".repeat(60_000)
            + "-->\n\n# A\n\n<!-- article-enable "
            + "rule.x ".repeat(60_000)
            + "-->\n\n"
            + "<!-- article-disable link -->\n\n<!-- article-enable yaml -->\n\n".repeat(10_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(60), () -> found(text));
  }

  @Test
  void holdForTheFrontMatterToo() {
    String text =
        "---\ntitle: ''\n---\n# Flood\n\n<!-- article-disable-file rule.empty-title, field -->\n";
    assertThat(found(text)).isEmpty();
  }

  @Test
  void holdForAWholeArea() {
    assertThat(found("<!-- article-disable-file link rule.headline -->\n\n[a](#nope)\n")).isEmpty();
  }

  @Test
  void tellWhichAreUnknown() {
    assertThat(notes("<!-- article-disable rule.empty-headin -->\n\n# A\n"))
        .containsExactly(
            "1:1 suppression.unknown there is no rule rule.empty-headin (did you mean"
                + " rule.empty-heading or rule.empty-title?)");
    assertThat(notes("# A\n\n<!-- article-disabel rule.one-h1 -->\n"))
        .containsExactly(
            "3:1 suppression.unknown there is no order article-disabel (did you mean"
                + " article-disable or article-enable or article-disable-file?)");
    assertThat(notes("# A\n\n<!-- article-disable -->\n"))
        .containsExactly("3:1 suppression.unknown no rule is named, so none is switched off");
  }

  @Test
  void tellWhichAreNotTakenBack() {
    String disabled = "<!-- article-disable link.insecure -->\n\n[a](http://x.com)\n\n";
    assertThat(notes(disabled + "<!-- article-enable link.insecur -->\n"))
        .containsExactly(
            "5:1 suppression.unknown there is no rule link.insecur (did you mean link.insecure?)");
    assertThat(notes(disabled + "<!-- article-enable link.insecure, rule.one-h1 -->\n"))
        .containsExactly("5:1 suppression.unused rule.one-h1 is not switched off here");
    assertThat(notes(disabled + "- <!-- article-enable link.insecure -->\n"))
        .containsExactly(
            "5:3 suppression.place a comment that switches rules off or on stands within other"
                + " text, so it does nothing");
    String area = disabled.replace("link.insecure", "link");
    assertThat(notes(area + "<!-- article-enable link.insecure -->\n"))
        .containsExactly(
            "5:1 suppression.unused link.insecure is not switched off here; its area link is");
  }

  @Test
  void tellWhatIsSwitchedOffAlready() {
    assertThat(
            notes(
                "<!-- article-disable rule.empty-heading -->\n\n"
                    + "<!-- article-disable rule.empty-heading -->\n\n#\n"))
        .containsExactly("3:1 suppression.unused rule.empty-heading is switched off already");
    assertThat(notes("<!-- article-disable-file rule.empty-heading rule.empty-heading -->\n\n#\n"))
        .containsExactly("1:1 suppression.unused rule.empty-heading is switched off already");
  }

  @Test
  void holdForAllRules() {
    assertThat(
            found("#\n\n<!-- article-disable rule -->\n\n#\n\n<!-- article-enable rule -->\n\n#\n"))
        .containsExactly("1:1 rule.empty-heading", "9:1 rule.empty-heading");
  }

  @Test
  void tellWhichHoldNothing() {
    assertThat(notes("<!-- article-disable rule.one-h1 rule.empty-heading -->\n\n# A\n\n#\n"))
        .containsExactly("1:1 suppression.unused rule.one-h1 has no finding here");
    assertThat(notes("# A\n\n<!-- article-disable-next rule.one-h1 -->\n"))
        .containsExactly("3:1 suppression.unused rule.one-h1 has no finding here");
  }

  @Test
  void tellWhichStandWithinText() {
    assertThat(notes("# A\n\n> <!-- article-disable rule.one-h1 -->\n"))
        .containsExactly(
            "3:3 suppression.place a comment that switches rules off or on stands within other"
                + " text, so it does nothing");
  }

  @Test
  void areNoneInCode() {
    assertThat(notes("# A\n\n    <!-- article-disable rule.one-h1 -->\n")).isEmpty();
  }

  private List<String> found(String text) {
    return validator.validate(ArticleParser.create().parse(text)).stream()
        .filter(each -> !NOT_ASKED.contains(each.code()))
        .map(each -> each.location().position() + " " + each.code())
        .toList();
  }

  private List<String> notes(String text) {
    return validator.validate(ArticleParser.create().parse(text)).stream()
        .filter(each -> each.code().startsWith("suppression."))
        .map(each -> each.location().position() + " " + each.code() + " " + each.message())
        .toList();
  }
}
