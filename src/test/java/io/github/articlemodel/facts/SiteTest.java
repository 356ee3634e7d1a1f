package io.github.articlemodel.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.profile.Profile;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SiteTest {

  private final Site unknown = Site.unknown();

  private static ArticleDate date(String text) {
    return ArticleDate.parse(text).orElseThrow();
  }

  @Test
  void leavesAddressesWithoutABase() {
    assertThat(unknown.address("img/a b.jpg")).isEqualTo("img/a b.jpg");
    assertThat(unknown.safeAddress("img/a.jpg")).hasValue("img/a.jpg");
    assertThat(unknown.wholeAddress("img/a.jpg")).isEmpty();
    assertThat(unknown.wholeAddress("https://a.example/ü")).hasValue("https://a.example/%C3%BC");
  }

  @Test
  void resolvesAddressesAgainstTheBase() {
    Site site = Site.of(Profile.news()).withBase("https://a.example/x/");
    assertThat(site.address("../img/a.jpg")).isEqualTo("https://a.example/img/a.jpg");
    assertThat(site.wholeAddress("//b.example/a")).hasValue("https://b.example/a");
  }

  @Test
  void givesNoAddressThatCouldRunAScript() {
    Site site = Site.of(Profile.news()).withBase("https://a.example/x/");
    for (String unsafe :
        new String[] {"javascript:alert(1)", "JAVA\tscript:x", "data:text/html,x"}) {
      assertThat(unknown.safeAddress(unsafe)).as(unsafe).isEmpty();
      assertThat(site.wholeAddress(unsafe)).as(unsafe).isEmpty();
    }
    assertThat(unknown.safeAddress(" ")).isEmpty();
  }

  @Test
  void aDateIsAMomentWhereItSaysItsOffsetOrThereIsAZone() {
    Site bangkok = unknown.withZone(ZoneId.of("Asia/Bangkok"));
    assertThat(unknown.moment(date("2024-11-25"))).isEmpty();
    assertThat(unknown.moment(date("2024-11-25T10:46:12"))).isEmpty();
    assertThat(unknown.moment(date("2024-11-25T10:46:12Z")).orElseThrow())
        .hasToString("2024-11-25T10:46:12Z");
    assertThat(bangkok.moment(date("2024-11-25T10:46:12+02:00")).orElseThrow())
        .hasToString("2024-11-25T10:46:12+02:00");
    assertThat(bangkok.moment(date("2024-11-25T10:46:12")).orElseThrow())
        .hasToString("2024-11-25T10:46:12+07:00");
  }
}
