package io.github.articlemodel.model;

import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads a field path from its written form. */
final class FieldPathParser {

  private static final String SPECIAL = ".[]\"";

  private final String text;
  private int at;

  FieldPathParser(String text) {
    this.text = text;
  }

  /** Returns a name as it is written in a path. */
  static String print(String name) {
    return isBare(name) ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isBare(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (SPECIAL.indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  FieldPath parse() {
    List<Step> steps = new ArrayList<>();
    steps.add(name());
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '.') {
        steps.add(name());
      } else if (c == '[') {
        steps.add(index());
      } else {
        throw expected("a full stop or an opening bracket", at - 1);
      }
    }
    return new FieldPath(steps);
  }

  private Name name() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quotedName();
    }
    int start = at;
    while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw expected("a name", at);
    }
    return new Name(text.substring(start, at));
  }

  private Name quotedName() {
    StringBuilder name = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      name.append(text.charAt(at));
    }
    if (at == text.length()) {
      throw expected("a closing double quote", at);
    }
    at++;
    return new Name(name.toString());
  }

  private Index index() {
    int end = text.indexOf(']', at);
    if (end < 0) {
      throw expected("a closing bracket", text.length());
    }
    String digits = text.substring(at, end);
    if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Character::isDigit)) {
      throw expected("an index such as 0", at);
    }
    at = end + 1;
    return new Index(Integer.parseInt(digits));
  }

  private IllegalArgumentException expected(String what, int where) {
    return new IllegalArgumentException(
        "expected " + what + " at character " + (where + 1) + " of the path \"" + text + "\"");
  }
}
