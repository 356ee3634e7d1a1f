package io.github.articlemodel.frontmatter;

import java.util.List;
import java.util.Random;

/**
 * Makes JSON front matter in every form and layout: fences, tabs, odd white space, escapes, emoji,
 * duplicates, byte order marks, any line ends; and at times with one of the mistakes of people.
 */
final class JsonGenerator {

  private static final List<String> NAMES =
      List.of(
          "title", "date", "tags", "params", "a b", "ไทย", "x-y", "2024", "👍", "", "a\\\"b",
          "\\u0041", "//", "{", "a,b", "a:b");
  private static final List<String> SCALARS =
      List.of(
          "\"Flood\"",
          "\"\"",
          "\"it's\"",
          "\"a\\nb\"",
          "\"\\u00e9\\ud83d\\ude00\"",
          "\"ไทย 👩‍👩‍👧\"",
          "\"http:\\/\\/x.y/z?a=b#c\"",
          "\"// no comment\"",
          "\"]}\"",
          "\"a\\\\\"",
          "\"2024-11-25\"",
          "12",
          "-1",
          "0",
          "1.10",
          "1e3",
          "-0.0",
          "123456789012345678901234567890",
          "true",
          "false",
          "null",
          "[]",
          "{}",
          "[ ]",
          "{\n}");
  private static final List<String> MISTAKES =
      List.of("'x'", "True", "bare", "[1,]", "{\"a\": 1,}", "\"open", "[1 2]", "1 // c", "{b: 1}");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private String unit = "  ";
  private String colon = ": ";
  private boolean lines;
  private boolean odd;
  private boolean broken;

  JsonGenerator(Random random) {
    this.random = random;
  }

  /** Returns whether the last article may have a mistake in it. */
  boolean mayBeBroken() {
    return broken;
  }

  /** Returns a whole article. */
  String article() {
    unit = pick(List.of("  ", "  ", "    ", "\t", " ", ""));
    colon = pick(List.of(": ", ": ", ":", " : ", ":\t"));
    lines = chance(70);
    odd = chance(15);
    broken = chance(12);
    out.setLength(0);
    map(0, chance(4) ? 0 : 1 + random.nextInt(6), 0);
    String text =
        switch (random.nextInt(4)) {
          case 0 -> ";;;" + pick(List.of("", " ", "\t")) + "\n" + around() + out + "\n;;;\n";
          case 1 -> "---json\n" + around() + out + around() + "\n---\n";
          default -> out + pick(List.of("", "", " ")) + "\n";
        };
    String lineEnd = pick(List.of("\n", "\n", "\r\n", "\r"));
    String mark = chance(10) ? "\uFEFF" : "";
    return mark + (text + "\n# Heading\n\nBody. }\n---\n").replace("\n", lineEnd);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String around() {
    return chance(80) ? "" : pick(List.of("\n", "  ", "\n\n", "\t\n"));
  }

  private void map(int depth, int count, int margin) {
    boolean own = (chance(85) || depth == 0) == lines && count > 0;
    out.append('{');
    for (int i = 0; i < count; i++) {
      gap(own, margin + 1, i);
      String name = chance(90) ? pick(NAMES) + random.nextInt(40) : pick(NAMES);
      out.append('"')
          .append(name)
          .append('"')
          .append(odd ? pick(List.of(":", " :\n", ": ")) : colon);
      value(depth + 1, margin + 1);
    }
    close(own, margin).append('}');
  }

  private void gap(boolean own, int margin, int index) {
    String comma = index == 0 ? "" : ",";
    if (odd) {
      out.append(pick(List.of("", " ", "\n", "\t")));
      out.append(comma).append(pick(List.of("", " ", "\n", "\n\n", "\t")));
    } else if (own) {
      out.append(comma).append(chance(5) ? "\n\n" : "\n").append(unit.repeat(margin));
    } else {
      out.append(comma).append(index == 0 ? "" : colon.equals(":") ? "" : " ");
    }
  }

  private StringBuilder close(boolean own, int margin) {
    return own ? out.append('\n').append(unit.repeat(margin)) : out;
  }

  private void value(int depth, int margin) {
    int kind = random.nextInt(100);
    if (kind < 60 || depth > 4) {
      out.append(broken && chance(25) ? pick(MISTAKES) : pick(SCALARS));
    } else if (kind < 80) {
      boolean own = chance(70) == lines;
      out.append('[');
      int count = 1 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        gap(own, margin + 1, i);
        value(depth + 1, margin + 1);
      }
      close(own, margin).append(']');
    } else {
      map(depth, 1 + random.nextInt(3), margin);
    }
  }
}
