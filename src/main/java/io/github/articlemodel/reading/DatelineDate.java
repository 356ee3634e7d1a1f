package io.github.articlemodel.reading;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a day such as {@code Nov. 25}, {@code 25 November 2024} or {@code 25 พ.ย. 67}. */
final class DatelineDate {

  private DatelineDate() {}

  /** Returns the day; null where the text is none. */
  static @Nullable MonthDay read(String text) {
    DatelineWords words = DatelineWords.bundled();
    List<String> parts = new ArrayList<>(List.of(text.strip().split("[\\s,]+", -1)));
    if (parts.size() == 3 && isYear(parts.get(2))) {
      parts.remove(2);
    }
    if (parts.size() != 2) {
      return null;
    }
    boolean monthFirst = words.month(parts.get(0)) > 0;
    int month = words.month(parts.get(monthFirst ? 0 : 1));
    int day = number(parts.get(monthFirst ? 1 : 0));
    return month > 0 && day > 0 && day <= java.time.Month.of(month).maxLength()
        ? MonthDay.of(month, day)
        : null;
  }

  private static boolean isYear(String text) {
    return number(text) > 0 && (text.length() == 4 || text.length() == 2);
  }

  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0 || i > 3) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
