package io.github.articlemodel.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The cases in the test resources: rules, articles, and what is expected of them. */
final class RuleCases {

  private static final Path FOLDER = Path.of("src/test/resources/validation");

  private RuleCases() {}

  /**
   * A case.
   *
   * @param name file and number, for a message
   * @param code the rule that it is about
   * @param rules the rule file
   * @param expected what is expected of each article, as {@code line:column code => fixed}
   * @param articles the articles
   */
  record Case(
      String name, String code, String rules, List<String> expected, List<String> articles) {

    @Override
    public String toString() {
      return name + " " + code;
    }
  }

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (String file : List.of("fields.case", "body.case")) {
      cases.addAll(read(file));
    }
    return cases;
  }

  private static List<Case> read(String file) {
    String text;
    try {
      text = Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Case> cases = new ArrayList<>();
    String code = "";
    String rules = "";
    for (String part : text.split("(?m)^=== ", -1)) {
      String[] lines = part.split("\n", 2);
      if (lines[0].startsWith("rules ")) {
        code = lines[0].substring("rules ".length());
        rules = "extends: none\nrules:\n" + lines[1].indent(2);
      } else if (!lines[0].isEmpty()) {
        String name = file + " " + (cases.size() + 1);
        cases.add(article(name, code, rules, lines[0].equals("articles"), lines[1]));
      }
    }
    return cases;
  }

  private static Case article(
      String name, String code, String rules, boolean several, String part) {
    List<String> lines = new ArrayList<>(Arrays.asList(part.split("\n", -1)));
    List<String> expected =
        several ? Arrays.asList(lines.get(0).split("; ")) : List.of(lines.get(0));
    lines.remove(0);
    if (lines.get(0).startsWith("# ") && Character.isLowerCase(lines.get(0).charAt(2))) {
      lines.remove(0); // a comment of the case
    }
    String text = String.join("\n", lines);
    return new Case(name, code, rules, expected, several ? split(text) : List.of(text));
  }

  /** Returns the articles, each of which begins with a fence after the end of another. */
  private static List<String> split(String text) {
    return Arrays.stream(text.split("(?m)(?=^---\n[a-z_]+: )", -1))
        .filter(article -> !article.isBlank())
        .collect(Collectors.toList());
  }
}
