package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what the engine has against a text in our own words: what was found, what was expected and
 * what to do. None of its sentences is given through, as they speak of tokens and of settings that
 * nobody here has.
 */
final class YamlProblems {

  private static final String FOUND = "{found}";
  private static final int SHOWN = 20;
  private static final String QUOTE = "quote the value";

  /**
   * A problem of the engine.
   *
   * @param context how its context starts
   * @param problem how its problem starts
   * @param message ours, in which {@value #FOUND} stands for what is at the place
   */
  private record Known(String context, String problem, String message, String advice) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "",
              "mapping values are not allowed",
              "a colon in the midst of a value, expected one after the name of a field",
              QUOTE
                  + " if the colon is part of a text, or indent the line as the fields beside it"),
          new Known(
              "",
              "mapping keys are not allowed",
              "a question mark and a space where no field can start",
              QUOTE + " if they are part of a text"),
          new Known(
              "",
              "sequence entries are not allowed",
              "a hyphen and a space where no item of a list can start",
              "put each item on a line of its own, or " + QUOTE),
          new Known(
              "while scanning a simple key",
              "",
              "this line has no colon after a name, expected a field",
              "write it like title: Flood, or indent it if it goes on with the value before"),
          new Known(
              "while scanning for the next token",
              "found character '\\t",
              "a tab as indentation, expected spaces",
              "write spaces in its place"),
          new Known(
              "while scanning for the next token",
              "",
              "a value without quotes can't start with " + FOUND,
              QUOTE),
          new Known(
              "while scanning a directive",
              "",
              "a line that starts with % is an instruction to YAML, and this one is none",
              "remove the line, or quote the text"),
          new Known(
              "while scanning a YAML directive",
              "",
              "no version of YAML, expected one like 1.2",
              "remove the line"),
          new Known("", "found duplicate YAML", "a second line %YAML, expected one", "remove it"),
          new Known("", "duplicate tag handle", "a second line %TAG of one prefix", "remove it"),
          new Known(
              "",
              "expected '<document",
              "text follows the end of the fields, got " + FOUND,
              "write it as a field like title: Flood, or remove it"),
          new Known(
              "while scanning an a",
              "",
              "a name of letters and digits was expected after & or *, but got " + FOUND,
              QUOTE + " if the sign is part of a text"),
          new Known(
              "while parsing a node",
              "found undefined tag handle",
              "a tag, which starts with !, of a prefix that nothing declares",
              QUOTE + " if the exclamation mark is part of a text, or remove the tag"),
          new Known(
              "while scanning a tag",
              "",
              "a tag, which starts with !, was expected, but got " + FOUND,
              QUOTE + " if the exclamation mark is part of a text, or remove the tag"),
          new Known(
              "while scanning a block scalar",
              " the leading empty lines",
              "the blank lines before a text have more spaces than its first line",
              "remove the spaces on the blank lines"),
          new Known(
              "while scanning a block scalar",
              "expected indentation indicator",
              "0 spaces of indentation, expected a number from 1 to 9 or none",
              "remove the number"),
          new Known(
              "while scanning a block scalar",
              "",
              "text follows the sign | or > on its line, expected it on the lines below",
              "write it there, indented, or " + QUOTE),
          new Known(
              "while scanning a double-quoted",
              "",
              "the backslash starts no escape, as those of \\n and \\\" do",
              "in double quotes write \\\\ for a backslash, or use single quotes"),
          new Known(
              "while scanning a quoted",
              "found unexpected document",
              "a line --- or ... within quotes, expected the closing quote before it",
              "close the quote, or indent the line"),
          new Known(
              "while scanning a quoted",
              "",
              "the quote is never closed",
              "close it, or double it if it is part of the text"),
          new Known(
              "while parsing a block node",
              "expected the node content",
              "a value was expected, but got " + FOUND,
              "write one, or " + QUOTE + " if this is part of a text"),
          new Known(
              "while parsing a flow node",
              "expected the node content",
              "a value was expected in brackets, but got " + FOUND,
              "write one, or remove what stands in its place"),
          new Known(
              "while parsing a block collection",
              "",
              "the next item of a list was expected, a hyphen and a space, but got " + FOUND,
              "write each item as - item, all indented alike"),
          new Known(
              "while parsing a block mapping",
              "expected <block end>, but found '<block sequence start>",
              "an item of a list where the next field was expected",
              "indent the items of a list alike"),
          new Known(
              "while parsing a block mapping",
              "expected <block end>, but found '-",
              "an item of a list where the next field was expected",
              "indent the items of a list alike, below the name"),
          new Known(
              "while parsing a block mapping",
              "",
              "the next field was expected, a name and a colon, but got " + FOUND,
              "write fields as name: value, all indented alike"),
          new Known(
              "while parsing a flow sequence",
              "",
              "a comma or ] was expected in a list in brackets, but got " + FOUND,
              "put a comma between two items, or close the bracket"),
          new Known(
              "while parsing a flow mapping",
              "",
              "a comma or } was expected in a map in braces, but got " + FOUND,
              "put a comma between two fields, or close the brace"));

  private static final Known UNKNOWN =
      new Known(
          "",
          "",
          "this can't be read as YAML, from " + FOUND + " on",
          "quote the text, or write it in a simpler way");

  private YamlProblems() {}

  /**
   * Returns the refusal of a problem of the engine.
   *
   * @param context what the engine was at; null where it does not say
   * @param problem what it says; null where it says nothing
   * @param text the whole text
   * @param at the place of the problem
   * @param end the end of what was read
   */
  static YamlRefusal refusal(
      @Nullable String context, @Nullable String problem, String text, SourceSpan at, int end) {
    String in = context == null ? "" : context;
    String what = problem == null ? "" : problem;
    boolean any = !in.isEmpty() || !what.isEmpty();
    Known known =
        KNOWN.stream()
            .filter(one -> any && in.startsWith(one.context) && what.startsWith(one.problem))
            .findFirst()
            .orElse(UNKNOWN);
    String message = known.message.replace(FOUND, found(text, at.start(), end));
    return new YamlRefusal("yaml.syntax", at, message, known.advice);
  }

  /** Returns the word at a place, or what stands for it. */
  private static String found(String text, int from, int end) {
    if (from >= end) {
      return "the end of the text";
    }
    char first = text.charAt(from);
    if (Lines.isBreak(first)) {
      return "the end of the line";
    }
    if (Lines.isBlank(first)) {
      return first == '\t' ? "a tab" : "a space";
    }
    int at = from;
    while (at < end
        && at - from < SHOWN
        && !Lines.isBlank(text.charAt(at))
        && !Lines.isBreak(text.charAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(from, Math.min(at, end));
  }
}
