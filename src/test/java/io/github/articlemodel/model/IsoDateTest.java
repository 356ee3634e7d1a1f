package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IsoDateTest {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?"
              + "(?:[ \\t]*(?:([Zz])|([-+])(\\d{2}):?(\\d{2})))?)?");

  private static final List<String> SEEDS =
      List.of(
          "2024-11-25",
          "2024-1-5",
          "2024-11-25T10:46:12Z",
          "2024-11-25t1:46z",
          "2024-11-25 10:46:12 +0700",
          "2024-11-25  10:46:12.123456789-03:30",
          "2024-02-29",
          "2023-02-29T23:59:59.5 +18:00",
          "0000-01-01",
          "2024-12-31T24:00",
          "2024-11-25T10:46:60Z");

  /** Returns the time in full where the numbers are in their ranges; null for other forms. */
  private static String inFull(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return "";
    }
    String date =
        "%s-%02d-%02d".formatted(form.group(1), number(form.group(2)), number(form.group(3)));
    try {
      if (form.group(4) == null) {
        return java.time.LocalDate.parse(date).toString();
      }
      String second = form.group(6) == null ? "" : ":" + form.group(6);
      String fraction = form.group(7) == null ? "" : "." + form.group(7);
      String local =
          "%sT%02d:%s%s%s".formatted(date, number(form.group(4)), form.group(5), second, fraction);
      if (form.group(8) != null) {
        return java.time.LocalDateTime.parse(local).toInstant(java.time.ZoneOffset.UTC).toString();
      }
      return form.group(9) == null
          ? java.time.LocalDateTime.parse(local).toString()
          : java.time.OffsetDateTime.parse(
                  local + form.group(9) + form.group(10) + ":" + form.group(11))
              .toString();
    } catch (java.time.DateTimeException noSuchDate) {
      return "";
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  @Test
  void readsWhatItsFormSays() {
    Random random = new Random(1);
    String signs = "0123456789-:.+TtZz \t/";
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        int at = random.nextInt(text.length());
        char sign = signs.charAt(random.nextInt(signs.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.setCharAt(at, sign);
          default -> text.insert(at, sign);
        }
      }
      String date = Dates.read(text.toString()).map(Object::toString).orElse("");
      assertThat(date).as(text.toString()).isEqualTo(inFull(text.toString()));
      read += date.isEmpty() ? 0 : 1;
    }
    assertThat(read).isGreaterThan(30_000);
  }
}
