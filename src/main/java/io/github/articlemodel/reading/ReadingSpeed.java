package io.github.articlemodel.reading;

/**
 * How fast a reader reads.
 *
 * <pre>{@code
 * ReadingSpeed.defaults().withWordsPerMinute(180); // German, as some sites have it
 * }</pre>
 *
 * @param wordsPerMinute words of scripts that have words
 * @param charactersPerMinute Chinese and Japanese characters
 */
public record ReadingSpeed(int wordsPerMinute, int charactersPerMinute) {

  private static final ReadingSpeed DEFAULTS = new ReadingSpeed(212, 500);

  /**
   * Creates one.
   *
   * @param wordsPerMinute words of scripts that have words
   * @param charactersPerMinute Chinese and Japanese characters
   * @throws IllegalArgumentException if one is not at least 1
   */
  public ReadingSpeed {
    if (wordsPerMinute < 1 || charactersPerMinute < 1) {
      throw new IllegalArgumentException(
          "a speed is at least 1, but is " + wordsPerMinute + " and " + charactersPerMinute);
    }
  }

  /**
   * {@return 212 words and 500 characters a minute, as <a
   * href="https://gohugo.io/methods/page/readingtime/">Hugo</a> counts}
   */
  public static ReadingSpeed defaults() {
    return DEFAULTS;
  }

  /**
   * {@return this with another speed for words}
   *
   * @param wordsPerMinute at least 1
   * @throws IllegalArgumentException if it is not
   */
  public ReadingSpeed withWordsPerMinute(int wordsPerMinute) {
    return new ReadingSpeed(wordsPerMinute, charactersPerMinute);
  }

  /**
   * {@return this with another speed for Chinese and Japanese characters}
   *
   * @param charactersPerMinute at least 1
   * @throws IllegalArgumentException if it is not
   */
  public ReadingSpeed withCharactersPerMinute(int charactersPerMinute) {
    return new ReadingSpeed(wordsPerMinute, charactersPerMinute);
  }
}
