package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordCountTest {

  private static WordCount of(String body) {
    return WordCount.of(ReadArticles.read(SourceText.of(body)));
  }

  @Test
  void countsWordsOfScriptsThatHaveThem() {
    assertThat(WordCount.ofText("Heavy rain fell.")).isEqualTo(new WordCount(3, 0));
    assertThat(WordCount.ofText("")).isEqualTo(new WordCount(0, 0));
    assertThat(WordCount.ofText("don't — 3.14, 1,000!")).isEqualTo(new WordCount(3, 0));
    assertThat(WordCount.ofText("Größe naïve Ελλάδα Москва")).isEqualTo(new WordCount(4, 0));
    assertThat(WordCount.ofText("한국어 문장입니다")).isEqualTo(new WordCount(2, 0));
    assertThat(WordCount.ofText("السلام عليكم")).isEqualTo(new WordCount(2, 0));
    assertThat(WordCount.ofText("नमस्ते दुनिया")).isEqualTo(new WordCount(2, 0));
  }

  @Test
  void countsThaiByItsDictionary() {
    assertThat(WordCount.ofText("ตำรวจจับกุมชายสามคนที่ชายแดน")).isEqualTo(new WordCount(8, 0));
    assertThat(WordCount.ofText("ฝนตก 3 วัน in Bangkok")).isEqualTo(new WordCount(6, 0));
  }

  @Test
  void countsChineseAndJapaneseCharacters() {
    assertThat(WordCount.ofText("中国有十四亿人口。")).isEqualTo(new WordCount(0, 8));
    assertThat(WordCount.ofText("東京でコンピューター")).isEqualTo(new WordCount(0, 10));
    assertThat(WordCount.ofText("iPhone 15を買う，OK")).isEqualTo(new WordCount(3, 3));
    assertThat(WordCount.ofText("𠮷野家").characters()).isEqualTo(3);
  }

  @Test
  void countsTextAndNoMarks() {
    assertThat(of("# A\n\n1. b\n2. *c* [d](e)\n\n![f g](h)\n\nf g\n\n| i | j |\n|---|---|\n"))
        .isEqualTo(new WordCount(8, 0));
  }

  @Test
  void isNotThatOfSpacesForTheThaiChineseAndJapaneseArticlesOfTheCorpus() {
    Path folder = SharedData.require("corpus");
    int checked = 0;
    for (Path file : SharedData.articles(folder)) {
      String name = folder.relativize(file).toString();
      if (!name.matches(".*/(ja|zh|zh-hans|zh-hant|th)/.*")) {
        continue;
      }
      var article = ReadArticles.read(Sample.source(file));
      long bySpace = PlainText.of(article).split("\\s+", -1).length;
      if (bySpace > 100) {
        assertThat((long) WordCount.of(article).total()).as(name).isGreaterThan(2 * bySpace);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"th-TH-u-nu-thai", "ja-JP", "tr", "en"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(WordCount.ofText("ตำรวจจับกุมชายสามคน rain 東京")).isEqualTo(new WordCount(6, 2));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void tellsTheTimeToReadIt() {
    assertThat(new WordCount(212, 0).readingTime()).isEqualTo(Duration.ofMinutes(1));
    assertThat(new WordCount(0, 1_000).readingTime()).isEqualTo(Duration.ofMinutes(2));
    assertThat(new WordCount(1, 0).readingTime()).isEqualTo(Duration.ofSeconds(1));
    assertThat(new WordCount(0, 0).readingTime()).isEqualTo(Duration.ZERO);
    assertThat(new WordCount(100, 100).readingTime(new ReadingSpeed(100, 50)))
        .isEqualTo(Duration.ofMinutes(3));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadingSpeed(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingSpeed.defaults().withCharactersPerMinute(0));
  }

  @Test
  void staysLinear() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String piece : new String[] {"ก", "中a", "ตำรวจx", "a", "\u0300", "中ก", "'", "1,"}) {
            WordCount.ofText(piece.repeat(100_000));
          }
        });
  }
}
