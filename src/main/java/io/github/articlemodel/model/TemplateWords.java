package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in a template tag. */
record TemplateWords(String name, boolean closing, List<TemplateArgument> arguments) {

  static TemplateWords of(TemplateTag tag) {
    return of(tag, true);
  }

  /** Returns those of a tag without its arguments, which are not read. */
  static TemplateWords headOf(TemplateTag tag) {
    return of(tag, false);
  }

  private static TemplateWords of(TemplateTag tag, boolean all) {
    TemplateSyntax syntax = tag.syntax();
    String literal = tag.literal();
    int from = syntax.open().length();
    String inside = literal.substring(from, literal.length() - syntax.close().length());
    boolean liquid = syntax == TemplateSyntax.LIQUID_TAG || syntax == TemplateSyntax.LIQUID_OUTPUT;
    return liquid ? liquid(syntax, inside, from, all) : hugo(inside, from, all);
  }

  private static TemplateWords liquid(TemplateSyntax syntax, String inside, int from, boolean all) {
    boolean trims = inside.startsWith("-");
    String text = trims ? inside.substring(1) : inside;
    text = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    TemplateWords words = new Scan(text, trims ? from + 1 : from, true).words(all);
    boolean closing = syntax == TemplateSyntax.LIQUID_TAG && words.name.startsWith("end");
    return new TemplateWords(words.name, closing, words.arguments);
  }

  private static TemplateWords hugo(String inside, int from, boolean all) {
    String text = inside.stripLeading();
    int at = from + inside.length() - text.length();
    text = text.stripTrailing();
    if (text.startsWith("/*")) {
      return new TemplateWords("", false, List.of());
    }
    boolean closing = text.startsWith("/");
    text = closing ? text.substring(1) : text;
    at += closing ? 1 : 0;
    text = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    TemplateWords words = new Scan(text, at, false).words(all);
    return new TemplateWords(words.name, closing, words.arguments);
  }

  /** Returns the arguments with a name; of one that comes twice the last value. */
  Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    for (TemplateArgument argument : arguments) {
      if (argument.name() != null) {
        named.put(argument.name(), argument.value());
      }
    }
    return Collections.unmodifiableMap(named);
  }

  /** Returns the arguments without a name. */
  List<String> positional() {
    return arguments.stream()
        .filter(argument -> argument.name() == null)
        .map(TemplateArgument::value)
        .toList();
  }

  /** Returns where a quoted text ends; the end of all where it does not. */
  static int afterQuote(String text, int start) {
    char quote = text.charAt(start);
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /** Goes through the words once. */
  private static final class Scan {

    private final String text;
    private final int offset;
    private final boolean liquid;
    private int at;

    Scan(String text, int offset, boolean liquid) {
      this.text = text;
      this.offset = offset;
      this.liquid = liquid;
    }

    TemplateWords words(boolean all) {
      skip();
      String name = at < text.length() ? value(null, true).value() : "";
      return new TemplateWords(name, false, all ? arguments() : List.of());
    }

    private List<TemplateArgument> arguments() {
      List<TemplateArgument> arguments = new ArrayList<>();
      for (skip(); at < text.length(); skip()) {
        TemplateArgument word = value(null, true);
        int after = at;
        skip();
        if (!word.quoted() && at < text.length() && isAssignment()) {
          at++;
          skip();
          arguments.add(
              at < text.length()
                  ? value(word.value(), false)
                  : new TemplateArgument(word.value(), "", false, offset + at, offset + at));
        } else {
          at = after;
          arguments.add(word);
        }
      }
      return List.copyOf(arguments);
    }

    private boolean isAssignment() {
      char c = text.charAt(at);
      boolean compares = at + 1 < text.length() && text.charAt(at + 1) == '=';
      boolean compared = at > 0 && "=!<>".indexOf(text.charAt(at - 1)) >= 0;
      return (c == '=' && !compares && !compared) || (liquid && c == ':');
    }

    private void skip() {
      while (at < text.length() && isSeparator(text.charAt(at))) {
        at++;
      }
    }

    private boolean isSeparator(char c) {
      return Character.isWhitespace(c) || (liquid && c == ',');
    }

    private boolean isQuote(char c) {
      return c == '"' || c == (liquid ? '\'' : '`');
    }

    private TemplateArgument value(@Nullable String name, boolean word) {
      int start = at;
      char first = text.charAt(at);
      if (isQuote(first)) {
        at = liquid ? afterPlainQuote(first) : afterQuote(text, at);
        int end = at - 1 > start && text.charAt(at - 1) == first ? at - 1 : at;
        String inside = text.substring(start + 1, end);
        String value = !liquid && first == '"' ? unescaped(inside) : inside;
        return new TemplateArgument(name, value, true, offset + start + 1, offset + end);
      }
      at++;
      while (at < text.length() && !isSeparator(text.charAt(at)) && !(word && isAssignment())) {
        at++;
      }
      return new TemplateArgument(
          name, text.substring(start, at), false, offset + start, offset + at);
    }

    private int afterPlainQuote(char quote) {
      int end = text.indexOf(quote, at + 1);
      return end < 0 ? text.length() : end + 1;
    }

    private static String unescaped(String inside) {
      StringBuilder out = new StringBuilder(inside.length());
      int i = 0;
      while (i < inside.length()) {
        boolean escape = inside.startsWith("\\\"", i) || inside.startsWith("\\\\", i);
        i += escape ? 1 : 0;
        out.append(inside.charAt(i++));
      }
      return out.toString();
    }
  }
}
