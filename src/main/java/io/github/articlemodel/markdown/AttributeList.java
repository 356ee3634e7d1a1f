package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute list in braces: kramdown's {@code {: .class #id name="value"}}, and {@code {.class
 * #id}} without the colon. A quoted value may hold braces, so that a tag of a template may stand in
 * it; a backslash before the quote, a closing brace or a pipe is none of the value.
 */
final class AttributeList {

  private final CharSequence text;
  private final boolean colon;
  private int at;
  private @Nullable String id;
  private final List<String> classes = new ArrayList<>();
  private final List<Attribute> others = new ArrayList<>();

  private AttributeList(CharSequence text, int at, boolean colon) {
    this.text = text;
    this.at = at;
    this.colon = colon;
  }

  /** A list that was read, and the offset after its brace. */
  record Read(Attributes attributes, int end) {}

  /** Returns the list at an opening brace, or null where there is none. */
  static @Nullable Read read(CharSequence text, int brace, boolean needsColon) {
    int at = brace + 1;
    boolean colon = at < text.length() && text.charAt(at) == ':';
    boolean bare = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '#');
    if (!colon && (needsColon || !bare)) {
      return null;
    }
    AttributeList list = new AttributeList(text, colon ? at + 1 : at, colon);
    try {
      return list.isRead()
          ? new Read(new Attributes(list.id, list.classes, list.others), list.at)
          : null;
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  /** Returns the offset after a list of nothing, <code>{: }</code>, or -1 where there is none. */
  static int readEmpty(CharSequence text, int brace) {
    int at = brace + 2;
    while (at < text.length() && Spans.isBlank(text.charAt(at))) {
      at++;
    }
    boolean isOne = at > brace + 2 && at < text.length() && text.charAt(at) == '}';
    return isOne && text.charAt(brace + 1) == ':' ? at + 1 : -1;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private boolean isRead() {
    boolean apart = colon && (peek() == '#' || peek() == '.' || peek() == ' ' || isName(peek()));
    if (colon && !apart) {
      return false;
    }
    while (true) {
      boolean blank = skipBlanks();
      char c = peek();
      if (c == '}') {
        at++;
        return true;
      }
      if (c == '.' || c == '#') {
        at++;
        if (!word(c)) {
          return false;
        }
      } else if (!(blank || apart) || (!isName(c) && c != ':') || !named()) {
        return false;
      }
      apart = false;
    }
  }

  private boolean skipBlanks() {
    int start = at;
    while (Spans.isBlank(peek())) {
      at++;
    }
    return at > start;
  }

  private boolean word(char kind) {
    int start = at;
    while (isName(peek()) || peek() == ':') {
      at++;
    }
    String word = text.subSequence(start, at).toString();
    if (kind == '#') {
      id = word;
    } else {
      classes.add(word);
    }
    return !word.isEmpty();
  }

  private boolean named() {
    int start = at;
    while (isName(peek()) || peek() == ':' || peek() == '.') {
      at++;
    }
    String name = text.subSequence(start, at).toString();
    if (peek() != '=') {
      others.add(new Attribute(name, null));
      return !(name.endsWith(":") && text.charAt(start - 1) == ':');
    }
    at++;
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      return false;
    }
    at++;
    StringBuilder value = new StringBuilder();
    while (peek() != quote) {
      if (peek() == '\n' || peek() == '\r') {
        return false;
      }
      boolean escape = peek() == '\\' && at + 1 < text.length() && isEscaped(at + 1, quote);
      at += escape ? 1 : 0;
      value.append(peek());
      at++;
    }
    at++;
    others.add(new Attribute(name, value.toString()));
    return true;
  }

  private boolean isEscaped(int next, char quote) {
    char c = text.charAt(next);
    return c == quote || c == '}' || c == '|';
  }

  private static boolean isName(char c) {
    return Escapes.isLetterOrDigit(c) || c == '-' || c == '_' || c > 0x7F;
  }

  /** Returns what is written for attributes, the colon included: both dialects read it. */
  static String write(Attributes attributes) {
    StringBuilder out = new StringBuilder("{:");
    String id = attributes.id();
    if (id != null) {
      out.append(isSimple(id) ? " #" + id : " id=" + quoted(id));
    }
    if (attributes.classes().stream().allMatch(AttributeList::isSimple)) {
      attributes.classes().forEach(name -> out.append(" .").append(name));
    } else {
      out.append(" class=").append(quoted(String.join(" ", attributes.classes())));
    }
    for (Attribute other : attributes.others()) {
      String value = other.value();
      out.append(' ').append(other.name()).append(value == null ? "" : "=" + quoted(value));
    }
    return out.append('}').toString();
  }

  private static boolean isSimple(String word) {
    return word.chars().allMatch(c -> isName((char) c) || c == ':');
  }

  private static String quoted(String value) {
    char quote = value.indexOf('"') >= 0 && value.indexOf('\'') < 0 ? '\'' : '"';
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      out.append(c == quote || c == '}' || c == '|' ? "\\" : "").append(c);
    }
    return out.append(quote).toString();
  }

  /** Returns whether the list, as it is written, is read as the same attributes. */
  static boolean isSayable(Attributes attributes) {
    String written = write(attributes);
    Read read = read(written, 0, true);
    return read != null
        && read.end() == written.length()
        && read.attributes().equals(attributes)
        && written.chars().noneMatch(Escapes::needsReference);
  }

  /** Returns whether a brace in a text could open a list, whatever follows the text. */
  static boolean mayOpen(String text, int brace) {
    return brace + 1 == text.length() || ":.#".indexOf(text.charAt(brace + 1)) >= 0;
  }
}
