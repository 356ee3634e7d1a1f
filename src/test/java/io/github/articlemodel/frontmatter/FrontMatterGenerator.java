package io.github.articlemodel.frontmatter;

import java.util.List;
import java.util.Random;

/**
 * Makes YAML front matter with all that people write: comments, anchors, aliases, merge keys, block
 * scalars of every chomping, flow, emoji, tabs, duplicates, byte order marks, any line ends.
 */
final class FrontMatterGenerator {

  private static final List<String> NAMES =
      List.of(
          "title",
          "date",
          "tags",
          "\"quoted name\"",
          "'it''s'",
          "params",
          "a b",
          "ไทย",
          "x-y",
          "2024",
          "👍");
  private static final List<String> SCALARS =
      List.of(
          "Flood",
          "\"Flood: \\u0041\"",
          "'it''s'",
          "12",
          "1.10",
          "true",
          "null",
          "~",
          "",
          "",
          "2024-11-25",
          "\"\"",
          "''",
          "ไทย 👩‍👩‍👧",
          "http://x.y/z?a=b#c",
          "!!str 12",
          "! 12",
          "0x1F",
          "no",
          "12:30",
          "\"a\n  b\"",
          "plain\n  goes on\n  and on",
          "'single\n\n  goes on'",
          "\"with # hash\"",
          "- x".substring(2),
          "-.inf",
          "a, b",
          "it's");
  private static final List<String> FLOWS =
      List.of(
          "[]",
          "{}",
          "[a, b]",
          "[ a , 'b' , \"c\" ]",
          "[a, b,]",
          "{a: 1, b: [x, y]}",
          "{ \"a\":1, b: , c }",
          "[\n    a, # one\n    b\n  ]",
          "[[a], {b: c}]",
          "{a: 1,\n  b: 2}",
          "[a: b, c]",
          "{ a: 1, # C1\n    b: 2 }",
          "{\n    a: 1, # C1\n    # C2\n    b: 2 # C3\n  }",
          "{ # C0\n    a: 1 , b: # C1\n     two # C2\n    , c }",
          "[ # C0\n    a , # C1, ]\n    b # C2\n    , c ]",
          "[ # C0\n  ]",
          "[x, # C1\n    # C2\n    y, # C3\n    ]",
          "{ b 2 , zz }",
          "[1, ]",
          "[1,\n    \n  ]",
          "{ a: 1 , }",
          "{a: [1, # C1\n    2], b}",
          "[{a: 1}, # C1\n    {b: 2} # C2\n  ]",
          "{a: # C1\n    , b: 'it''s' # C2\n  }",
          "[👍, \"é\"]");

  private static final List<String> FLOW_NAMES = List.of("a", "b 2 ", "zz", "👍", "x-y");
  private static final List<String> FLOW_SCALARS =
      List.of(
          "1", "x y", "'it''s'", "\"# no\"", "true", "[]", "{}", "a\n  b", "2024-11-25", "!!str 1");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int anchors;

  FrontMatterGenerator(Random random) {
    this.random = random;
  }

  /** Returns a whole article. */
  String article() {
    out.setLength(0);
    anchors = 0;
    if (chance(90)) {
      fields(0, 1 + random.nextInt(6), 0);
    } else {
      out.append(
              pick(
                  List.of(
                      "{a: 1, b: two}",
                      "{}",
                      "{\n  a: 1,\n  \"b\": [x]\n}",
                      "{ a: 1, # C1\n  b: 2 }",
                      "{\n  # C0\n  a: 1, # C1\n  b: 2 # C2\n}",
                      "# nothing",
                      "")))
          .append('\n');
    }
    String text =
        "---"
            + pick(List.of("", "", " ", "\t"))
            + "\n"
            + out
            + "---\n\n# Heading\n\nBody. ---\n---\n";
    String lineEnd = pick(List.of("\n", "\n", "\r\n", "\r"));
    String mark = chance(10) ? "\uFEFF" : "";
    return mark + text.replace("\n", lineEnd);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void extras(int indent) {
    if (chance(8)) {
      out.append('\n');
    }
    if (chance(10)) {
      out.append(" ".repeat(chance(70) ? indent : random.nextInt(4))).append("# a comment: x\n");
    }
  }

  private void fields(int indent, int count, int depth) {
    for (int i = 0; i < count; i++) {
      extras(indent);
      out.append(" ".repeat(indent));
      field(indent, depth);
    }
  }

  private void field(int indent, int depth) {
    if (anchors > 0 && chance(3)) {
      out.append("<<: *m\n".replace("*m", chance(50) ? "*a" + random.nextInt(anchors) : "{m: 1}"));
      return;
    }
    String name = chance(85) ? pick(NAMES) + (chance(85) ? random.nextInt(40) : "") : pick(NAMES);
    if (name.endsWith("\"") || name.endsWith("'") || !name.matches("[\"'].*")) {
      out.append(name);
    } else {
      out.append("k").append(random.nextInt(40));
    }
    out.append(chance(4) ? " :" : ":");
    value(indent, depth, false);
  }

  private String anchor() {
    return chance(6) ? "&a" + anchors++ + " " : chance(3) ? "!tag " : "";
  }

  private void value(int indent, int depth, boolean item) {
    int kind = random.nextInt(100);
    String gap = chance(92) ? " " : "   ";
    if (kind < 50 || depth > 3) {
      String scalar = pick(SCALARS);
      boolean several = scalar.contains("\n");
      String text = scalar.replace("\n  ", "\n" + " ".repeat(indent + 2));
      String properties = scalar.startsWith("!") ? "" : anchor();
      String comment = several && !scalar.endsWith("\"") ? "" : comment(scalar);
      out.append(gap).append(properties).append(text).append(comment).append('\n');
    } else if (kind < 55 && anchors > 0) {
      out.append(gap).append("*a").append(random.nextInt(anchors)).append('\n');
    } else if (kind < 65) {
      String flow = chance(50) ? pick(FLOWS) : flow(0);
      String text = flow.replace("\n", "\n" + " ".repeat(indent));
      out.append(gap).append(anchor()).append(text).append(comment("x")).append('\n');
    } else if (kind < 80) {
      block(indent);
    } else if (kind < 90) {
      int inner = item || chance(70) ? indent + 2 + random.nextInt(2) : indent;
      out.append(chance(8) ? " " + anchor() : "").append(comment("x")).append('\n');
      items(inner, 1 + random.nextInt(3), depth + 1);
    } else {
      int inner = indent + 1 + random.nextInt(4);
      out.append(chance(8) ? " " + anchor() : "").append(comment("x")).append('\n');
      fields(inner, 1 + random.nextInt(3), depth + 1);
    }
  }

  /** Returns a list or map in brackets, with comments and line ends wherever they may stand. */
  private String flow(int depth) {
    boolean map = chance(50);
    StringBuilder flow = new StringBuilder(map ? "{" : "[").append(gap());
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      flow.append(i > 0 ? "," + gap() : "");
      boolean named = map && chance(85);
      flow.append(map ? pick(FLOW_NAMES) + (chance(70) ? i : "") : "");
      flow.append(named ? (chance(90) ? "" : " ") + ": " + (chance(15) ? gap() : "") : "");
      boolean empty = map && (!named || chance(10));
      flow.append(empty ? "" : depth < 2 && chance(20) ? flow(depth + 1) : pick(FLOW_SCALARS));
      flow.append(chance(50) ? "" : gap());
    }
    return flow.append(size > 0 && chance(15) ? "," + gap() : "")
        .append(map ? "}" : "]")
        .toString();
  }

  private String gap() {
    return pick(List.of("", "", " ", " ", "  ", "\n  ", " # C\n  ", "\n  # C, }\n  "))
        .replace("C", "C" + random.nextInt(99));
  }

  private String comment(String scalar) {
    return !chance(12)
        ? chance(5) ? "  " : ""
        : scalar.isEmpty() ? " # note" : chance(20) ? "\t# n" : " # note";
  }

  private void items(int indent, int count, int depth) {
    for (int i = 0; i < count; i++) {
      extras(indent);
      out.append(" ".repeat(indent)).append('-');
      if (chance(25) && depth < 4) {
        out.append(' ');
        field(indent + 2, depth);
        fields(indent + 2, random.nextInt(3), depth);
      } else {
        value(indent, depth, true);
      }
    }
  }

  private void block(int indent) {
    String header = pick(List.of("|", ">")) + pick(List.of("", "-", "+"));
    int inner = indent + 2 + random.nextInt(2);
    boolean indicator = chance(15);
    if (indicator) {
      header = header.charAt(0) + Integer.toString(inner - indent) + header.substring(1);
    }
    out.append(' ')
        .append(anchor())
        .append(header)
        .append(chance(10) ? " # note" : "")
        .append('\n');
    int lines = random.nextInt(4);
    for (int i = 0; i < lines; i++) {
      out.append(
          chance(10) && i > 0
              ? ""
              : " ".repeat(inner + (indicator && i == 0 ? 1 : 0))
                  + pick(List.of("text", "# no comment", "k: v", "more  ", "👍 é")));
      out.append('\n');
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      out.append(chance(20) ? " ".repeat(indent) : "").append('\n');
    }
  }
}
