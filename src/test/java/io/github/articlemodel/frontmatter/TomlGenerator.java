package io.github.articlemodel.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes TOML front matter with all that people write: comments, the four kinds of strings, dotted
 * keys, tables, arrays of tables, inline tables, emoji, tabs, byte order marks, CRLF.
 */
final class TomlGenerator {

  private static final List<String> NAMES =
      List.of(
          "title",
          "date",
          "tags",
          "\"quoted name\"",
          "'it is'",
          "params",
          "x-y",
          "2024",
          "\"👍\"",
          "\"\"",
          "\"a.b\"",
          "k_1",
          "alt",
          "extra",
          "\"\\u0041\"");
  private static final List<String> SCALARS =
      List.of(
          "\"Flood\"",
          "\"Flood: \\u0041 # no comment\"",
          "'it is \"so\"'",
          "12",
          "0x1F",
          "1_000",
          "1.10",
          "-inf",
          "nan",
          "true",
          "false",
          "2024-11-25",
          "2024-11-25T10:46:00+07:00",
          "2024-11-25 10:46:00Z",
          "2024-11-25T10:46:00",
          "10:46:00",
          "\"\"",
          "''",
          "\"ไทย 👩‍👩‍👧\"",
          "\"\"\"a\"\"\"",
          "\"\"\"\nfirst\nsecond = 1 # x\n[no]\n\"\"\"",
          "'''\nC:\\dir\n\n  two'''",
          "\"\"\"fold \\\n    here\"\"\"");
  private static final List<String> ARRAYS =
      List.of(
          "[]",
          "[ ]",
          "[\"a\", \"b\"]",
          "[ 'a' , \"b\",1 ]",
          "[\"a\", \"b\",]",
          "[\n    \"a\", # one\n    \"b\"\n  ]",
          "[\n  \"a\",\n  # between\n  \"b\",\n]",
          "[[1, 2], [\"x\"]]",
          "[{a = 1}, {b.c = \"x\"}]",
          "[\n\t\"a\"\n\t, \"b\"\n]",
          "[ # c\n]",
          "[1,\n2, 3]");
  private static final List<String> TABLES =
      List.of(
          "{}",
          "{ }",
          "{a = 1}",
          "{ a = 1, b = [\"x\", {c = 2}] }",
          "{ a.b = 1, a.c = 2, d = 'x' }",
          "{a=\"}\",b={c={}}}",
          "{ \"q\" = 1 , l = [\n 1, # c\n 2 ] }");

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  TomlGenerator(Random random) {
    this.random = random;
  }

  /** Returns a whole article. */
  String article() {
    out.setLength(0);
    Set<String> names = new HashSet<>();
    fields("", random.nextInt(6), names);
    int sections = random.nextInt(4);
    for (int i = 0; i < sections; i++) {
      section(List.of(), names, 0);
    }
    if (chance(10)) {
      out.append("# the end\n");
    }
    String text =
        "+++"
            + pick(List.of("", "", " ", "\t"))
            + "\n"
            + out
            + "+++\n\n# Heading\n\nBody. +++\n+++\n";
    String lineEnd = pick(List.of("\n", "\n", "\r\n"));
    return (chance(10) ? "\uFEFF" : "") + text.replace("\n", lineEnd);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void extras(String indent) {
    if (chance(12)) {
      out.append('\n');
    }
    if (chance(10)) {
      out.append(indent).append("# a comment = 1\n");
    }
  }

  /** Returns a name that is not among them, and adds it; null where there is none by chance. */
  private String fresh(Set<String> names) {
    for (int i = 0; i < 20; i++) {
      String name = chance(60) ? pick(NAMES) : "k" + random.nextInt(50);
      if (names.add(name)) {
        return name;
      }
    }
    String name = "z" + names.size() + random.nextInt(1_000_000);
    names.add(name);
    return name;
  }

  private void fields(String indent, int count, Set<String> names) {
    for (int i = 0; i < count; i++) {
      extras(indent);
      if (chance(15)) {
        String table = fresh(names);
        Set<String> inner = new HashSet<>();
        int parts = 1 + random.nextInt(3);
        for (int j = 0; j < parts; j++) {
          String gap = chance(10) ? " " : "";
          String key = table + gap + "." + gap + fresh(inner) + (chance(20) ? ".deep" : "");
          field(indent, key);
          if (chance(15)) {
            field(indent, fresh(names));
          }
        }
      } else {
        field(indent, fresh(names));
      }
    }
  }

  private void field(String indent, String key) {
    int kind = random.nextInt(100);
    String value = kind < 65 ? pick(SCALARS) : kind < 85 ? pick(ARRAYS) : pick(TABLES);
    String comment =
        chance(12) ? pick(List.of(" # note", "\t# n", "# close")) : chance(5) ? "  " : "";
    out.append(indent).append(key).append(pick(List.of(" = ", " = ", " = ", "=", " =  ", "\t=\t")));
    out.append(value).append(comment).append('\n');
  }

  private void section(List<String> parents, Set<String> names, int depth) {
    extras("");
    List<String> keys = new ArrayList<>(parents);
    keys.add(fresh(names));
    if (chance(15)) {
      keys.add("sub" + random.nextInt(20));
    }
    String path = String.join(chance(5) ? " . " : ".", keys);
    String indent = chance(20) ? pick(List.of("  ", "\t")) : "";
    boolean items = chance(30);
    int times = items ? 1 + random.nextInt(3) : 1;
    for (int i = 0; i < times; i++) {
      String header = chance(5) ? " " + path + " " : path;
      out.append(chance(80) ? "" : indent)
          .append(items ? "[[" + header + "]]" : "[" + header + "]")
          .append(chance(10) ? " # a table" : "")
          .append('\n');
      Set<String> inner = new HashSet<>();
      fields(indent, random.nextInt(4), inner);
      int sections = depth < 2 && chance(25) ? 1 + random.nextInt(2) : 0;
      for (int j = 0; j < sections; j++) {
        section(keys, inner, depth + 1);
      }
    }
  }
}
