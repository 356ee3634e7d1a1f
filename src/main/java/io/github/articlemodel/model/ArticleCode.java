package io.github.articlemodel.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an article. One of the form {@code ART}, ten digits {@code yyMMddHHmm}, and six
 * capital letters or digits bears a local time; any other is kept as it is.
 *
 * <pre>{@code
 * new ArticleCode("ART2411251036QJ268L").embeddedTime(); // 2024-11-25T10:36
 * new ArticleCode("news-17").embeddedTime();             // empty
 * }</pre>
 *
 * @param value the code as written
 */
public record ArticleCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("ART(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})([A-Z0-9]{6})");

  /**
   * Creates one.
   *
   * @param value the code as written
   */
  public ArticleCode {
    value = Literals.text(value);
  }

  /** {@return whether the code has the form above, with a time that exists} */
  public boolean isWellFormed() {
    return embeddedTime().isPresent();
  }

  /**
   * {@return the time in the code, to the minute, in the years 2000 to 2099; a hint only, as its
   * zone is not known} Empty for a code of another form, or with a time that does not exist.
   */
  public Optional<LocalDateTime> embeddedTime() {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int[] numbers = new int[5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(matcher.group(i + 1));
    }
    try {
      return Optional.of(
          LocalDateTime.of(2000 + numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /** {@return the last six characters; empty for a code of another form} */
  public Optional<String> suffix() {
    return isWellFormed() ? Optional.of(value.substring(13)) : Optional.empty();
  }
}
