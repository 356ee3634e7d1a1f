package io.github.articlemodel.editing;

import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * A value in raw HTML or in a template tag, and how another is written in its place.
 *
 * @param text the source
 * @param inner where the value stands, without its quotes
 * @param kind what it is
 * @param quote its quote; 0 where it has none
 */
record RawValue(String text, SourceSpan inner, Kind kind, char quote) {

  /** What a value is the value of. */
  enum Kind {
    /** An attribute of an HTML tag. */
    ATTRIBUTE,
    /** Text between HTML tags. */
    TEXT,
    /** An argument of a shortcode of Hugo. */
    HUGO,
    /** An argument of a tag of Liquid. */
    LIQUID
  }

  static RawValue attribute(String text, SourceSpan inner) {
    char before = text.charAt(inner.start() - 1);
    boolean isQuoted =
        (before == '"' || before == '\'')
            && inner.end() < text.length()
            && text.charAt(inner.end()) == before;
    return new RawValue(text, inner, Kind.ATTRIBUTE, isQuoted ? before : 0);
  }

  static RawValue text(String text, SourceSpan inner) {
    return new RawValue(text, inner, Kind.TEXT, (char) 0);
  }

  static RawValue argument(
      String text, SourceSpan inner, TemplateArgument argument, boolean isLiquid) {
    char quote = argument.quoted() ? text.charAt(inner.start() - 1) : 0;
    return new RawValue(text, inner, isLiquid ? Kind.LIQUID : Kind.HUGO, quote);
  }

  boolean isArgument() {
    return kind == Kind.HUGO || kind == Kind.LIQUID;
  }

  /** Returns the value with its quotes. */
  SourceSpan outer() {
    return quote == 0 ? inner : new SourceSpan(inner.start() - 1, inner.end() + 1);
  }

  /**
   * Returns the edit that makes the value another: in its quotes, or in new ones where it needs
   * some.
   *
   * @throws IllegalArgumentException if the language can't say it there
   */
  TextEdit edit(String value, Style style) {
    return quote != 0 || kind == Kind.TEXT || isBare(value)
        ? new TextEdit(inner, part(value, style))
        : new TextEdit(inner, '"' + escaped(value, '"', style) + '"');
  }

  private boolean isBare(String value) {
    return isArgument()
        && !value.isEmpty()
        && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-#".indexOf(c) >= 0);
  }

  /**
   * Returns a part of the value as it is written there.
   *
   * @throws IllegalArgumentException if the language can't say it there
   */
  String part(String value, Style style) {
    return escaped(value, quote, style);
  }

  /**
   * Returns the edit that adds another attribute or argument after this one.
   *
   * @throws IllegalArgumentException if the language can't say it there
   */
  TextEdit following(String name, String value, Style style) {
    int before = beforeSpace(outer().start());
    boolean hasColon = isArgument() && text.charAt(before - 1) == ':';
    String sign = hasColon ? ", " + name + ": " : " " + name + "=";
    return new TextEdit(
        SourceSpan.at(outer().end()), sign + '"' + escaped(value, '"', style) + '"');
  }

  /**
   * Returns the edit that adds an attribute as the first of a tag.
   *
   * @param tag where the tag starts
   */
  TextEdit first(int tag, String name, String value, Style style) {
    int end = tag + 1;
    while (Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new TextEdit(SourceSpan.at(end), " " + name + "=\"" + escaped(value, '"', style) + '"');
  }

  /** Returns whether it is one of several in the value of an attribute, as in a {@code srcset}. */
  boolean isOneOfSeveral() {
    return kind == Kind.ATTRIBUTE && !isNamed();
  }

  /** Returns whether the value has a name before it. */
  boolean isNamed() {
    int before = beforeSpace(outer().start());
    return text.charAt(before - 1) == '=' || (isArgument() && text.charAt(before - 1) == ':');
  }

  /** Returns the edit that takes the attribute or argument away, with the space before it. */
  TextEdit removal() {
    int at = beforeSpace(outer().start());
    if (isNamed()) {
      at = beforeSpace(at - 1);
      while (!isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '<') {
        at--;
      }
      at = beforeSpace(at);
    }
    return new TextEdit(new SourceSpan(at, outer().end()), "");
  }

  private int beforeSpace(int from) {
    int at = from;
    while (isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private String escaped(String value, char within, Style style) {
    return switch (kind) {
      case ATTRIBUTE, TEXT -> html(value, within, style);
      case HUGO -> argument(value, within, within == '"', style);
      case LIQUID -> argument(value, within, false, style);
    };
  }

  private String argument(String value, char within, boolean hasEscapes, Style style) {
    refuse(value, value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0, "a line end");
    if (!hasEscapes) {
      refuse(value, within != 0 && value.indexOf(within) >= 0, "the quote around the argument");
      boolean ends = value.contains("%}") || value.contains("}}");
      refuse(value, ends && kind == Kind.LIQUID, "what ends the tag");
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char next = i + 1 < value.length() ? value.charAt(i + 1) : '"';
      boolean isEscape = c == '\\' && (style != Style.KEPT || next == '\\' || next == '"');
      out.append(c == '"' || isEscape ? "\\" : "").append(c);
    }
    return out.toString();
  }

  private static void refuse(String value, boolean holds, @Nullable String what) {
    if (holds) {
      throw new IllegalArgumentException(
          "the value holds " + what + ", for which a template tag has no escape: " + value);
    }
  }

  private static String html(String value, char within, Style style) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '&') {
        out.append(style == Style.KEPT && isPlainAmpersand(value, i) ? "&" : "&amp;");
      } else if ((c == within && within != 0)
          || c == '|'
          || c < ' '
          || c == 0x7F
          || c == '`'
          || (c == '{' && style != Style.KEPT)) {
        out.append("&#").append((int) c).append(';');
      } else if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether an ampersand stands before a name with an equals sign, as between parameters. */
  private static boolean isPlainAmpersand(String value, int at) {
    int end = at + 1;
    while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < value.length() && value.charAt(end) == '=';
  }
}
