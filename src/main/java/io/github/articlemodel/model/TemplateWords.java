package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words in a template tag. */
record TemplateWords(
    String name, boolean closing, Map<String, String> named, List<String> positional) {

  static TemplateWords of(TemplateTag tag) {
    TemplateSyntax syntax = tag.syntax();
    String literal = tag.literal();
    int from = syntax.open().length();
    String inside = literal.substring(from, literal.length() - syntax.close().length());
    boolean liquid = syntax == TemplateSyntax.LIQUID_TAG || syntax == TemplateSyntax.LIQUID_OUTPUT;
    return liquid ? liquid(syntax, inside) : hugo(inside);
  }

  private static TemplateWords liquid(TemplateSyntax syntax, String inside) {
    String text = inside.startsWith("-") ? inside.substring(1) : inside;
    text = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    TemplateWords words = new Scan(text, true).words();
    boolean closing = syntax == TemplateSyntax.LIQUID_TAG && words.name.startsWith("end");
    return new TemplateWords(words.name, closing, words.named, words.positional);
  }

  private static TemplateWords hugo(String inside) {
    String text = inside.strip();
    if (text.startsWith("/*")) {
      return new TemplateWords("", false, Map.of(), List.of());
    }
    boolean closing = text.startsWith("/");
    text = closing ? text.substring(1) : text;
    text = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    TemplateWords words = new Scan(text, false).words();
    return new TemplateWords(words.name, closing, words.named, words.positional);
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
    private final boolean liquid;
    private int at;

    Scan(String text, boolean liquid) {
      this.text = text;
      this.liquid = liquid;
    }

    TemplateWords words() {
      Map<String, String> named = new LinkedHashMap<>();
      List<String> positional = new ArrayList<>();
      skip();
      String name = at < text.length() ? value(true) : "";
      for (skip(); at < text.length(); skip()) {
        boolean quoted = isQuote(text.charAt(at));
        String word = value(true);
        int after = at;
        skip();
        if (!quoted && at < text.length() && isAssignment()) {
          at++;
          skip();
          named.put(word, at < text.length() ? value(false) : "");
        } else {
          at = after;
          positional.add(word);
        }
      }
      return new TemplateWords(
          name, false, Collections.unmodifiableMap(named), List.copyOf(positional));
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

    private String value(boolean word) {
      int start = at;
      char first = text.charAt(at);
      if (isQuote(first)) {
        at = liquid ? afterPlainQuote(first) : afterQuote(text, at);
        int end = at - 1 > start && text.charAt(at - 1) == first ? at - 1 : at;
        String inside = text.substring(start + 1, end);
        return !liquid && first == '"' ? unescaped(inside) : inside;
      }
      at++;
      while (at < text.length() && !isSeparator(text.charAt(at)) && !(word && isAssignment())) {
        at++;
      }
      return text.substring(start, at);
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
