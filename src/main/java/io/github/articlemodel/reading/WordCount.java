package io.github.articlemodel.reading;

import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.model.Article;
import java.time.Duration;

/**
 * How long an article is: its words, and its Chinese and Japanese characters, which stand for words
 * there, as publishers count them.
 *
 * <pre>{@code
 * WordCount.ofText("Heavy rain fell.").words();          // 3
 * WordCount.ofText("ตำรวจจับกุมชายสามคน").words();         // 5, by a dictionary
 * WordCount.ofText("中国有十四亿人口。").characters();      // 8
 * WordCount.of(article).readingTime();                   // PT4M12S
 * }</pre>
 *
 * <p>Words are found by {@link java.text.BreakIterator}: those of Thai by the dictionary of the
 * JDK, whatever the language of the article. That is in the module {@code jdk.localedata}; without
 * it, and for Lao, Khmer and Burmese, which the JDK has no dictionary of, what stands between two
 * spaces counts as one. A number is a word, punctuation is none. Japanese is counted by characters.
 *
 * @param words words, but for Chinese and Japanese
 * @param characters Chinese and Japanese characters, without punctuation
 */
public record WordCount(int words, int characters) {

  /**
   * Returns the count of the text of an article, as {@link PlainText} gives it, without the marks
   * of lists: headings, captions, tables and code included, the metadata not.
   *
   * @param article the article
   * @return the count
   */
  public static WordCount of(Article article) {
    return of(article, PlainText.BUNDLED);
  }

  /**
   * Returns the count of the body of an article.
   *
   * @param article the article
   * @param figures what finds the pictures, with a vocabulary of its own
   * @return the count
   */
  public static WordCount of(Article article, FigureReader figures) {
    return ofText(PlainTextWriter.write(article.body(), false, figures));
  }

  /**
   * Returns the count of a text.
   *
   * @param text any text
   * @return the count
   */
  public static WordCount ofText(String text) {
    int[] counts = new int[2];
    WordScan.of(text, (end, character) -> counts[character ? 1 : 0]++);
    return new WordCount(counts[0], counts[1]);
  }

  /** {@return words and characters together} */
  public int total() {
    return words + characters;
  }

  /** {@return the time to read it with {@link ReadingSpeed#defaults()}} */
  public Duration readingTime() {
    return readingTime(ReadingSpeed.defaults());
  }

  /**
   * {@return the time to read it, to the second, rounded up}
   *
   * @param speed how fast
   */
  public Duration readingTime(ReadingSpeed speed) {
    double seconds =
        words * 60.0 / speed.wordsPerMinute() + characters * 60.0 / speed.charactersPerMinute();
    return Duration.ofSeconds((long) Math.ceil(seconds));
  }
}
