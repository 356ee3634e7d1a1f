package io.github.articlemodel.testing;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.SpecialNumber;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes metadata with every kind of value, nested, with names that come twice and with texts that
 * formats get wrong. The same seed gives the same.
 */
public final class RandomMetadata {

  /** What not every format can hold. */
  public enum Trait {
    /** Two fields of one name in one map. */
    DUPLICATES,
    /** Values that could not be read. */
    OPAQUE,
    /** A time without a date. */
    TIME_OF_DAY,
    /** Offsets with seconds, and years before 1 or after 9999. */
    ODD_TIMES,
    /** C0 and C1 control characters, and what Unicode says is no character. */
    CONTROLS
  }

  /** Texts that some format takes for something else. */
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "  two at each end  ",
          "yes",
          "no",
          "null",
          "~",
          "true",
          "True",
          "1.10",
          "010",
          "0x1F",
          "0o17",
          "1e3",
          ".inf",
          "-.INF",
          ".nan",
          "1_000",
          "12:30:45",
          "2024-11-25",
          "2024-11-25 10:46:12 +0700",
          "a: b",
          "a:",
          ": a",
          "a # b",
          "# a",
          "#a",
          "- a",
          "-",
          "--",
          "---",
          "...",
          "? a",
          "?",
          "[a]",
          "[",
          "{a: b}",
          "}",
          "*a",
          "&a b",
          "!a b",
          "!",
          "|",
          ">",
          "%a",
          "@a",
          "`a`",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "a\\",
          "a\nb",
          "a\n",
          "\na",
          "a\n\nb\n\n",
          " a\n  b\n",
          "\n",
          "\n\n",
          "a\tb",
          "\ta",
          "a\t",
          "a\r\nb",
          "a\rb",
          "\u00A0",
          "a\u0085b",
          "\u2028",
          "\u2029",
          "\uFEFFa",
          "\uFFFD",
          "ไทย ภาษา",
          "a\u0301",
          "\u202Eabc",
          "😀",
          "👩‍🚀",
          "<script>alert(1)</script>",
          "${x}",
          "{{ x }}",
          "{% x %}",
          "=1+1",
          "$date",
          "$fields",
          "$",
          "$$",
          "<<",
          "y",
          "n",
          "on",
          "off",
          "Null",
          "NaN",
          "Infinity",
          "key with spaces",
          "a,b",
          "a, b",
          "'a' b",
          "\"a\" b",
          "constructor",
          "__proto__");

  private static final List<String> CONTROLS =
      List.of("\u0001", "a\u0007b", "\u001F", "\u007F", "\u009F", "\uFFFE", "\uFFFF", "\u000B\f\b");

  private static final List<String> NAMES =
      List.of(
          "title",
          "date",
          "tags",
          "layout",
          "code",
          "origin_url",
          "image",
          "description",
          "category",
          "language",
          "params",
          "weight",
          "draft",
          "2024",
          "a.b",
          "ชื่อ");

  private final Random random;
  private final Set<Trait> traits;

  private RandomMetadata(Random random, Set<Trait> traits) {
    this.random = random;
    this.traits = traits;
  }

  /** Returns metadata with all traits. */
  public static Metadata metadata(Random random) {
    return metadata(random, EnumSet.allOf(Trait.class));
  }

  /** Returns metadata with these traits alone. */
  public static Metadata metadata(Random random, Set<Trait> traits) {
    return new Metadata(new RandomMetadata(random, traits).fields(8, 3));
  }

  /** Returns a text that some format takes for something else. */
  public static String nastyText(Random random) {
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private List<Field> fields(int most, int depth) {
    List<Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      String name = random.nextInt(3) > 0 ? one(NAMES) : text();
      if (seen.add(name) || traits.contains(Trait.DUPLICATES)) {
        fields.add(new Field(name, value(depth)));
      }
    }
    return fields;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String text() {
    int kind = random.nextInt(10);
    if (kind == 0 && traits.contains(Trait.CONTROLS)) {
      return one(CONTROLS) + nastyText(random);
    }
    if (kind == 1) {
      return "long text ".repeat(1 + random.nextInt(30)).strip();
    }
    if (kind == 2) {
      return nastyText(random) + nastyText(random);
    }
    return kind < 6 ? "word " + random.nextInt(1000) : nastyText(random);
  }

  private FieldValue value(int depth) {
    int kinds = depth == 0 ? 8 : 11;
    return switch (random.nextInt(kinds)) {
      case 0, 1 -> FieldValue.of(text());
      case 2 -> integer();
      case 3 -> FieldValue.of(decimal());
      case 4 -> special();
      case 5 -> random.nextInt(4) == 0 ? FieldValue.ofNull() : FieldValue.of(random.nextBoolean());
      case 6 -> FieldValue.of(time());
      case 7 ->
          traits.contains(Trait.OPAQUE)
              ? new FieldValue.Opaque(text(), Written.nowhere())
              : FieldValue.of(text());
      case 8 -> sequence(depth - 1);
      default -> new FieldValue.Mapping(fields(4, depth - 1), Written.nowhere());
    };
  }

  private FieldValue sequence(int depth) {
    List<FieldValue> values = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      values.add(value(depth));
    }
    return FieldValue.of(values);
  }

  private FieldValue integer() {
    BigInteger value = new BigInteger(1 + random.nextInt(120), random);
    return new FieldValue.IntegerNumber(
        random.nextBoolean() ? value : value.negate(), Written.nowhere());
  }

  /** Returns a decimal of any scale, 0 and negative ones among them. */
  private BigDecimal decimal() {
    BigInteger unscaled = new BigInteger(1 + random.nextInt(60), random);
    int scale = random.nextInt(8) == 0 ? random.nextInt(400) - 200 : random.nextInt(5);
    return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), scale);
  }

  private FieldValue special() {
    SpecialNumber.Kind[] kinds = SpecialNumber.Kind.values();
    return new SpecialNumber(kinds[random.nextInt(kinds.length)], Written.nowhere());
  }

  private Temporal time() {
    boolean odd = traits.contains(Trait.ODD_TIMES) && random.nextInt(6) == 0;
    int year = odd ? random.nextInt(40_000) - 20_000 : 1 + random.nextInt(9_999);
    LocalDate date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    int[] nanos = {0, 0, 872_000_000, 1, 120_000};
    int[] seconds = {0, 12, 59};
    LocalTime time =
        LocalTime.of(
            random.nextInt(24),
            random.nextInt(60),
            seconds[random.nextInt(seconds.length)],
            nanos[random.nextInt(nanos.length)]);
    LocalDateTime local = LocalDateTime.of(date, time);
    return switch (random.nextInt(5)) {
      case 0 -> date;
      case 1 -> local;
      case 2 -> local.toInstant(ZoneOffset.UTC);
      case 3 -> OffsetDateTime.of(local, offset(odd));
      default -> traits.contains(Trait.TIME_OF_DAY) ? time : Instant.ofEpochSecond(1_700_000_000L);
    };
  }

  private ZoneOffset offset(boolean odd) {
    int minutes = (random.nextInt(109) - 48) * 15;
    return random.nextInt(4) == 0
        ? ZoneOffset.UTC
        : ZoneOffset.ofTotalSeconds(minutes * 60 + (odd ? 7 : 0));
  }
}
