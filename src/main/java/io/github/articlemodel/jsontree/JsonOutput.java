package io.github.articlemodel.jsontree;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON text (RFC 8259), each method one piece of it. A piece that may not stand where it is
 * asked for is an {@link IllegalStateException}. Not safe for use by several threads.
 *
 * <pre>{@code
 * Optional<String> text = JsonOutput.write(
 *     0, json -> json.startObject().member("type", "text").name("level").number(2).endObject());
 * // {"type":"text","level":2}
 * }</pre>
 */
public final class JsonOutput {

  private static final String HEX = "0123456789ABCDEF";

  /** What a short article takes, so that its text is not moved while it grows. */
  private static final int SHORT_TEXT = 4_096;

  /** A character for which a builder moves its text to where two bytes are taken by each. */
  private static final char BEYOND_LATIN_1 = '\u2019';

  private final StringBuilder out;
  private final int indent;
  private int depth;

  /** By depth, whether what is open there is an object. */
  private boolean[] objects = new boolean[16];

  private boolean hasValue;
  private boolean isNamed;
  private boolean isEmpty = true;

  private JsonOutput(StringBuilder out, int indent) {
    this.out = out;
    this.indent = indent;
  }

  /** Ends the writing of what is nested too deep. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super("nested too deep", null, false, false);
    }
  }

  /**
   * {@return the text that is written; empty where objects and arrays would be nested more than
   * {@link JsonTree#MAX_NESTING} deep}
   *
   * @param indent the spaces that each level is set in by; 0 for all on one line
   * @param content what writes one value
   */
  public static Optional<String> write(int indent, Consumer<JsonOutput> content) {
    StringBuilder text = new StringBuilder();
    return write(indent, content, text) ? Optional.of(text.toString()) : Optional.empty();
  }

  /**
   * {@return whether a value was written; false, and nothing is, where objects and arrays would be
   * nested more than {@link JsonTree#MAX_NESTING} deep}
   *
   * @param indent the spaces that each level is set in by; 0 for all on one line
   * @param content what writes one value
   * @param out where to, behind what is there
   */
  public static boolean write(int indent, Consumer<JsonOutput> content, StringBuilder out) {
    int start = out.length();
    boolean isWhole = false;
    try {
      makeRoom(out);
      JsonOutput json = new JsonOutput(out, indent);
      content.accept(json);
      check(json.depth == 0 && json.hasValue, "what is written is no whole value");
      isWhole = true;
    } catch (TooDeep tooDeep) {
      return false;
    } finally {
      out.setLength(isWhole ? out.length() : start);
    }
    return true;
  }

  /** Makes room for a short text of any characters, as that of most articles has curly quotes. */
  private static void makeRoom(StringBuilder out) {
    int start = out.length();
    out.append(BEYOND_LATIN_1).setLength(start);
    out.ensureCapacity(start + SHORT_TEXT);
  }

  private static void check(boolean isAllowed, String otherwise) {
    if (!isAllowed) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** {@return this, after the start of an object} */
  public JsonOutput startObject() {
    return start('{');
  }

  /**
   * {@return this, after the start of an object whose first member is its {@code type}}
   *
   * @param type the type, of letters alone
   */
  public JsonOutput startObject(String type) {
    start('{');
    next();
    out.append(indent > 0 ? "\"type\": \"" : "\"type\":\"").append(type).append('"');
    return this;
  }

  /**
   * {@return this, after the start of an object and the name of its second member, whose value is
   * to follow}
   *
   * @param start the start
   */
  public JsonOutput start(JsonStart start) {
    if (indent > 0 || isNamed || depth == 0) {
      return startObject(start.type).name(start.name);
    }
    check(!objects[depth], "a value in an object has no name");
    out.append(isEmpty ? start.text : start.textOfNext);
    deeper(true);
    isEmpty = false;
    isNamed = true;
    return this;
  }

  /** {@return this, after the end of an object} */
  public JsonOutput endObject() {
    return end('}');
  }

  /** {@return this, after the start of an array} */
  public JsonOutput startArray() {
    return start('[');
  }

  /** {@return this, after the end of an array} */
  public JsonOutput endArray() {
    return end(']');
  }

  /**
   * {@return this, after the name of a member, whose value is to follow}
   *
   * @param name the name
   */
  public JsonOutput name(String name) {
    check(objects[depth] && !isNamed, "a name stands where no member may start");
    next();
    quoted(name);
    out.append(':');
    if (indent > 0) {
      out.append(' ');
    }
    isNamed = true;
    return this;
  }

  /**
   * {@return this, after a member whose value is a string}
   *
   * @param name the name
   * @param value the characters of the string
   */
  public JsonOutput member(String name, String value) {
    return name(name).text(value);
  }

  /**
   * {@return this, after a string}
   *
   * @param value the characters of the string
   */
  public JsonOutput text(String value) {
    separate();
    quoted(value);
    return this;
  }

  /**
   * {@return this, after a number}
   *
   * @param value the number
   */
  public JsonOutput number(int value) {
    return literal(Integer.toString(value));
  }

  /**
   * {@return this, after a number}
   *
   * @param value the number as JSON has it, which is not checked
   */
  public JsonOutput number(String value) {
    return literal(value);
  }

  /**
   * {@return this, after a boolean}
   *
   * @param value the boolean
   */
  public JsonOutput bool(boolean value) {
    return literal(value ? "true" : "false");
  }

  /** {@return this, after a null} */
  public JsonOutput nothing() {
    return literal("null");
  }

  private JsonOutput literal(String value) {
    separate();
    out.append(value);
    return this;
  }

  private JsonOutput start(char bracket) {
    separate();
    out.append(bracket);
    deeper(bracket == '{');
    isEmpty = true;
    return this;
  }

  private void deeper(boolean isObject) {
    if (++depth > JsonTree.MAX_NESTING) {
      throw new TooDeep();
    }
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth] = isObject;
  }

  private JsonOutput end(char bracket) {
    boolean isOpen = depth > 0 && objects[depth] == (bracket == '}');
    check(isOpen && !isNamed, "an end stands where nothing of its kind may end");
    depth--;
    if (!isEmpty) {
      breakLine();
    }
    out.append(bracket);
    isEmpty = false;
    return this;
  }

  /** Writes what stands before a value. */
  private void separate() {
    if (isNamed) {
      isNamed = false;
    } else if (depth > 0) {
      check(!objects[depth], "a value in an object has no name");
      next();
    } else {
      check(!hasValue, "a second value follows the first");
      hasValue = true;
    }
  }

  /** Writes what stands before a member or an item. */
  private void next() {
    if (!isEmpty) {
      out.append(',');
    }
    isEmpty = false;
    breakLine();
  }

  private void breakLine() {
    if (indent > 0) {
      out.append('\n');
      for (int left = indent * depth; left > 0; left--) {
        out.append(' ');
      }
    }
  }

  private void quoted(String value) {
    out.append('"');
    if (isPlain(value)) {
      out.append(value); // in one go, as most are
    } else {
      escaped(value);
    }
    out.append('"');
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isControlOrQuote(value.charAt(i))) {
        return false;
      }
    }
    return value.indexOf('\\') < 0;
  }

  private static boolean isControlOrQuote(char c) {
    return c < ' ' || c == '"';
  }

  /** Writes a string in which some characters can't stand as they are. */
  private void escaped(String value) {
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isControlOrQuote(c) || c == '\\') {
        out.append(value.substring(written, i));
        escape(c);
        written = i + 1;
      }
    }
    out.append(value.substring(written));
  }

  private void escape(char c) {
    out.append('\\');
    switch (c) {
      case '\n' -> out.append('n');
      case '\t' -> out.append('t');
      case '\r' -> out.append('r');
      case '\b' -> out.append('b');
      case '\f' -> out.append('f');
      case '"', '\\' -> out.append(c);
      default -> {
        out.append('u');
        out.append('0');
        out.append('0');
        out.append(HEX.charAt(c >> 4));
        out.append(HEX.charAt(c & 0xF));
      }
    }
  }
}
