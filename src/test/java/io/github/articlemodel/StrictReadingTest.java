package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.frontmatter.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict reading refuses front matter that was recovered, and lenient reading keeps its fields. */
class StrictReadingTest {

  private static final ArticleParser STRICT = ArticleParser.of(ParserOptions.strict());

  private static String article(String entry) {
    return "---\nlayout: post\n"
        + entry.replace("\\n", "\n").replace("\\t", "\t")
        + "\nlanguage: en\n---\nText.\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "title: Flood: ten dead  | yaml.colon",
        "title: [Update] Flood   | yaml.after-bracket",
        "author: @name           | yaml.reserved",
        "title:\"x\"             | yaml.colon-space",
        "author:\\n\\tname: x    | yaml.tab",
        "title: \"Flood          | yaml.unclosed-quote",
        "title: \"a\" b          | yaml.after-quote",
        "title: [a               | yaml.unclosed-bracket",
        "title: *nope            | yaml.alias",
        "loose line              | yaml.no-field",
      })
  void refusesWhatWasRecovered(String entry, String code) {
    ArticleDocument lenient = ArticleParser.create().parse(article(entry));
    assertThat(lenient.frontMatter().state()).isEqualTo(FrontMatter.State.RECOVERED);
    assertThat(lenient.metadata().layout().orElse("")).isEqualTo("post");
    assertThatThrownBy(() -> STRICT.parse(article(entry)))
        .isInstanceOfSatisfying(
            ArticleParseException.class,
            e -> assertThat(e.getMessage()).startsWith("<input>:").contains("error " + code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: no", "title: \"a\\nb\"", "title: a\\ntitle: b", "title: !x a"})
  void takesWhatWasReadWhole(String entry) {
    assertThat(STRICT.parse(article(entry)).frontMatter().state())
        .isEqualTo(FrontMatter.State.READ);
  }

  @Test
  void refusesWhatIsNotClosed() {
    assertThatThrownBy(() -> STRICT.parse("---\ntitle: x\nText.\n"))
        .hasMessageContaining("frontmatter.unclosed");
  }
}
