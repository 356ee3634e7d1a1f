package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.reading.Excerpt.Origin;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static Optional<Excerpt> of(String file) {
    return Excerpt.of(ReadArticles.read(SourceText.of(file)));
  }

  private static Excerpt ofText(String text) {
    return Excerpt.of(Article.builder().block(Paragraph.of(text)).build()).orElseThrow();
  }

  private static void assertExcerpt(String file, Origin origin, String text, String span) {
    SourceText source = SourceText.of(file);
    Excerpt excerpt = Excerpt.of(ReadArticles.read(source)).orElseThrow();
    assertThat(excerpt.origin()).isEqualTo(origin);
    assertThat(excerpt.text()).isEqualTo(text);
    assertThat(excerpt.span().map(source::slice)).contains(span);
  }

  /** Cutting any excerpt of the corpus keeps to the limit, and to what it begins with. */
  @Test
  void keepsEveryLimitOverAllArticles() {
    Path folder =
        SharedData.root()
            .map(root -> root.resolve("corpus"))
            .orElse(Path.of("src/test/resources/corpus"));
    int seen = 0;
    for (Path file : SharedData.articles(folder)) {
      Excerpt whole = Excerpt.of(ReadArticles.read(Sample.source(file))).orElse(null);
      if (whole == null) {
        continue;
      }
      seen++;
      for (int limit : List.of(1, 2, 20, 60, 160, 300, 100_000)) {
        Excerpt cut = whole.toCharacters(limit);
        assertThat(cut.text().codePointCount(0, cut.text().length())).isLessThanOrEqualTo(limit);
        assertThat(cut.shortened()).isEqualTo(!cut.text().equals(whole.text()));
        String kept =
            cut.text().endsWith("…") && cut.shortened()
                ? cut.text().substring(0, cut.text().length() - 1)
                : cut.text();
        assertThat(whole.text()).startsWith(kept);
        Excerpt words = whole.toWords(limit);
        assertThat(WordCount.ofText(words.text()).total()).isLessThanOrEqualTo(limit);
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void takesTheFirstParagraphOfTheSampleThatIsText() {
    SourceText source = Sample.source();
    Excerpt excerpt = Excerpt.of(ReadArticles.read(source)).orElseThrow();
    assertThat(excerpt.origin()).isEqualTo(Origin.FIRST_PARAGRAPH);
    assertThat(excerpt.text()).startsWith("PORT ELLERY: Seventeen herons").endsWith("late.");
    assertThat(excerpt.span().map(source::slice).orElseThrow())
        .startsWith("PORT ELLERY: Seventeen herons that were caught in **drifting");
  }

  @Test
  void takesTheFieldFirst() {
    assertExcerpt(
        "---\nexcerpt: \" A b. \"\nsummary: c\n---\nd\n\n<!-- more -->\n",
        Origin.FIELD,
        "A b.",
        "\" A b. \"");
    assertExcerpt("---\nexcerpt: \"\"\nsummary: c\n---\nd\n", Origin.FIELD, "c", "c");
    assertExcerpt("---\nexcerpt: [x]\n---\nd\n", Origin.FIRST_PARAGRAPH, "d", "d");
    assertExcerpt("---\ndescription: x\n---\nd\n", Origin.FIRST_PARAGRAPH, "d", "d");
  }

  @Test
  void takesWhatStandsBeforeTheMarker() {
    for (String marker : List.of("<!-- more -->", "<!--more-->", "<!-- More -->")) {
      assertExcerpt(
          "# A\n\n![b](c)\n\n*B*\n\nd *e*\n\n- f\n\n" + marker + "\n\ng\n",
          Origin.MARKER,
          "d e\n\n- f",
          "d *e*\n\n- f");
    }
    assertExcerpt("a\n\nb c <!--more--> d\n\ne\n", Origin.MARKER, "a\n\nb c", "a\n\nb c ");
    assertExcerpt("a\n\n<!--more-->b\n", Origin.MARKER, "a", "a");
  }

  @Test
  void takesTheFirstParagraphWhereNothingStandsBeforeTheMarker() {
    assertExcerpt("# A\n\n<!--more-->\n\nb\n", Origin.FIRST_PARAGRAPH, "b", "b");
    assertExcerpt("<!-- moreover -->\n\nb\n", Origin.FIRST_PARAGRAPH, "b", "b");
    assertExcerpt("> q\n\n- l\n\n`c`\n", Origin.FIRST_PARAGRAPH, "c", "`c`");
  }

  @Test
  void isEmptyWhereThereIsNoText() {
    assertThat(of("# A\n\n![b](c)\n\n```\nd\n```\n")).isEmpty();
    assertThat(of("---\nexcerpt: \"\"\n---\n")).isEmpty();
  }

  @Test
  void cutsWhereASentenceOrAWordEnds() {
    Excerpt english = ofText("Heavy rain fell. The river rose by two metres in the night.");
    assertThat(english.toCharacters(16).text()).isEqualTo("Heavy rain fell.");
    assertThat(english.toCharacters(30).text()).isEqualTo("Heavy rain fell.");
    assertThat(english.toCharacters(50).text())
        .isEqualTo("Heavy rain fell. The river rose by two metres in…");
    assertThat(english.toCharacters(12).text()).isEqualTo("Heavy rain…");
    assertThat(english.toCharacters(3).text()).isEqualTo("He…");
    assertThat(english.toCharacters(59)).isSameAs(english);
    assertThat(english.toWords(3).text()).isEqualTo("Heavy rain fell.");
    assertThat(english.toWords(2).text()).isEqualTo("Heavy rain…");
    assertThat(english.toWords(12)).isSameAs(english);
    assertThat(english.toWords(8).shortened()).isTrue();
    assertThat(ofText("The mayor, Mr. Brandvik, said: nothing was known, he said").toCharacters(25))
        .extracting(Excerpt::text)
        .isEqualTo("The mayor, Mr. Brandvik…");
    assertThat(ofText("\"It rained,\" said Dr. Oldwick of the harbour.").toCharacters(25).text())
        .isEqualTo("\"It rained,\" said Dr.…");
  }

  @Test
  void cutsThaiByItsDictionary() {
    Excerpt thai = ofText("ตำรวจจับกุมชายสามคนที่ชายแดนเมื่อวันจันทร์");
    assertThat(thai.toCharacters(16).text()).isEqualTo("ตำรวจจับกุมชาย…");
    assertThat(thai.toWords(3).text()).isEqualTo("ตำรวจจับกุมชาย…");
  }

  @Test
  void cutsChineseAndJapanese() {
    Excerpt chinese = ofText("中国有十四亿人口。他们说中文！好的（是）。");
    assertThat(chinese.toCharacters(12).text()).isEqualTo("中国有十四亿人口。");
    assertThat(chinese.toCharacters(6).text()).isEqualTo("中国有十四…");
    assertThat(chinese.toWords(8).text()).isEqualTo("中国有十四亿人口。");
    assertThat(ofText("東京で日本語を（話す）").toCharacters(9).text()).isEqualTo("東京で日本語を…");
  }

  @Test
  void splitsNoCharacter() {
    assertThat(ofText("👩‍👩‍👧👩‍👩‍👧").toCharacters(4).text()).isIn("…", "👩‍👩…");
    assertThat(ofText("e\u0301e\u0301e\u0301").toCharacters(4).text()).isEqualTo("e\u0301…");
    assertThat(ofText("x".repeat(50)).toCharacters(10).text()).isEqualTo("xxxxxxxxx…");
  }

  @Test
  void refusesNoLength() {
    Excerpt excerpt = ofText("x y");
    assertThatIllegalArgumentException().isThrownBy(() -> excerpt.toCharacters(0));
    assertThatIllegalArgumentException().isThrownBy(() -> excerpt.toWords(0));
  }
}
