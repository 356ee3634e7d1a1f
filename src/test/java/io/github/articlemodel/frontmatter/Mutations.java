package io.github.articlemodel.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Front matter of the plain kind, and changes of it with the characters that matter in YAML. */
final class Mutations {

  private static final List<String> PIECES =
      List.of(
          ":",
          ": ",
          " :",
          "#",
          " #",
          " # c",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "]",
          "[",
          " ,",
          "[a, ",
          "#c",
          " # ",
          "`",
          "{",
          "}",
          "[",
          "]",
          "-",
          "- ",
          "\n- ",
          "\n  - ",
          "\n -",
          "?",
          "? ",
          ",",
          ", ",
          "\t",
          " \t",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          "\n ",
          "\n  ",
          " ",
          "  ",
          "\uFEFF",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u0000",
          "\u0007",
          "\u007F",
          "\u009F",
          "\uD83D\uDE00",
          "\uFFFD",
          "\uFFFE",
          "\uE000",
          "0",
          "1",
          "9",
          "-1",
          "+1",
          "0x1F",
          "0o17",
          "0b1",
          ".inf",
          "-.INF",
          ".nan",
          ".",
          "1.10",
          "1e3",
          "1_000",
          "12:30:45",
          "0123",
          "2024-11-25",
          "2024-11-25 10:46:12 +0700",
          "2024-1-5t1:02:03z",
          "2024-02-30",
          "~",
          "null",
          "Null",
          "yes",
          "no",
          "On",
          "off",
          "y",
          "N",
          "true",
          "FALSE",
          "<<",
          "<<: ",
          "=",
          "\na: b",
          "\ntitle: again",
          "\nnull: ",
          "\nyes: x",
          "---",
          "\n---",
          "\n--- ",
          "\n...",
          "%YAML 1.2",
          "\n# c",
          "\n  # c",
          "é",
          "ไทย",
          "&x ",
          "*x",
          "!!str ",
          "|-\n  ",
          ">\n  ");

  private static final List<String> NAMES =
      List.of("title", "date", "tags", "draft", "a", "b-c", "d_e", "_f", "Layout", "x1", "n1");

  private static final List<String> VALUES =
      List.of(
          "Flood",
          "Flood in the north",
          "\"Flood: ten dead\"",
          "'Flood'",
          "\"\"",
          "''",
          "12",
          "-3",
          "1.10",
          "true",
          "False",
          "~",
          "null",
          "2024-11-25",
          "2024-11-25T10:46:12Z",
          "2024-11-25 10:46:12 +0700",
          "http://x.y/z?a=b#c",
          "it's",
          "ไทย 👍",
          ".inf",
          "0x1F",
          "a:b",
          "a#b",
          "x - y",
          "(c) d, e; f",
          "\"it's # 1\"",
          "'a \"b\"'",
          "+49",
          "1.2.3",
          "yes",
          "0123",
          "2016-03-21 12:00:00 -4",
          "[]",
          "[a, b]",
          "[ \"a\", 'b' ]",
          "[1, 2024-11-25,c d ]",
          "x # c",
          "'y'  # c",
          "[z] # c",
          "");

  private Mutations() {}

  /** Returns a front matter of the plain kind, most of the time. */
  static String plain(Random random) {
    String end = random.nextInt(5) == 0 ? "\r\n" : "\n";
    StringBuilder out = new StringBuilder();
    fields("", 0, out, random);
    return out.append("last: x\n").toString().replace("\n", end);
  }

  private static void fields(String indent, int depth, StringBuilder out, Random random) {
    for (String name : NAMES.subList(depth, NAMES.size() - 2 * depth)) {
      switch (random.nextInt(8 + depth)) {
        case 0 -> items(indent, name, depth, out, random);
        case 1 -> out.append(random.nextBoolean() ? "# comment: \"x\n" : "\n");
        case 2 -> {
          String deeper = indent + " ".repeat(1 + random.nextInt(3));
          out.append(indent).append(name).append(any(List.of(": >", ": |-", ": |"), random));
          out.append('\n').append(deeper).append("One: line.\n");
          out.append(random.nextBoolean() ? deeper + "# Another\n" : "");
        }
        case 3 -> {
          out.append(indent).append(name).append(":\n");
          if (depth < 3) {
            fields(indent + " ".repeat(1 + random.nextInt(3)), depth + 1, out, random);
          }
        }
        default ->
            out.append(indent).append(name).append(": ").append(any(VALUES, random)).append('\n');
      }
    }
  }

  private static void items(
      String outer, String name, int depth, StringBuilder out, Random random) {
    String indent = outer + " ".repeat(random.nextInt(4));
    out.append(outer).append(name).append(":\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.append(indent).append("- ");
      if (depth < 3 && random.nextInt(4) == 0) {
        out.append("k: ").append(item(random)).append('\n');
        fields(indent + "  ", 3, out, random);
      } else {
        out.append(item(random)).append('\n');
      }
    }
  }

  private static String item(Random random) {
    String value = any(VALUES, random);
    return value.isEmpty() || value.startsWith("[") ? "item" : value;
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Returns a text with one to three changes, which ends with a line end. */
  static String of(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = Math.max(1, random.nextInt(5) - 1); i > 0; i--) {
      change(out, random);
    }
    if (random.nextInt(200) == 0) {
      out.insert(random.nextInt(out.length() + 1), "k".repeat(1_000 + random.nextInt(100)));
    }
    return out.append('\n').toString();
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(3));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.replace(at, end, any(PIECES, random));
      case 2 -> moveLine(text, random);
      case 3 -> text.insert(afterSign(text, at), any(PIECES, random));
      case 4 -> text.insert(afterSign(text, at), any(VALUES, random));
      default -> text.insert(at, any(PIECES, random));
    }
  }

  /** Returns where the next value, item or line starts, the places where most is decided. */
  private static int afterSign(StringBuilder text, int at) {
    int place = at;
    while (place < text.length() && ":-\n\"'".indexOf(text.charAt(place)) < 0) {
      place++;
    }
    boolean blank = place + 1 < text.length() && text.charAt(place + 1) == ' ';
    return Math.min(text.length(), place + (blank ? 2 : 1));
  }

  private static void moveLine(StringBuilder text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.toString().split("(?<=\n)", -1)));
    String line = lines.get(random.nextInt(lines.size()));
    if (random.nextBoolean()) {
      lines.remove(line);
    }
    lines.add(random.nextInt(lines.size() + 1), line);
    text.setLength(0);
    text.append(String.join("", lines));
  }
}
