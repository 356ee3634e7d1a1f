package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugRuleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Getting Started|getting-started|getting-started",
        "What's new in 2.0?|whats-new-in-20|whats-new-in-20",
        "C++ & Rust|c--rust|c--rust",
        "under_score|under_score|underscore",
        "2024: a review|2024-a-review|a-review",
        "Überblick|überblick|berblick",
        "ข่าว วันนี้|ข่าว-วันนี้|section",
        "!!!|''|section",
        "a – b|a--b|a--b",
        "🎉 Party|-party|party"
      })
  void namesAHeading(String heading, String github, String kramdown) {
    assertThat(SlugRule.GITHUB.slug(heading)).isEqualTo(github);
    assertThat(SlugRule.KRAMDOWN.slug(heading)).isEqualTo(kramdown);
  }

  @Test
  void numbersHeadingsThatComeAgain() {
    List<String> headings = List.of("News", "news", "News 1", "News!");
    assertThat(SlugRule.GITHUB.slugs(headings))
        .containsExactly("news", "news-1", "news-1-1", "news-2");
    assertThat(SlugRule.KRAMDOWN.slugs(headings))
        .containsExactly("news", "news-1", "news-1", "news-2");
  }

  @Test
  void staysLinear() {
    assertThat(SlugRule.GITHUB.slugs(Collections.nCopies(100_000, "a"))).doesNotHaveDuplicates();
  }
}
