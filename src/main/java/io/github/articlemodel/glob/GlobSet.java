package io.github.articlemodel.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The characters that a pattern has in brackets, such as {@code [a-z]} or {@code [!0-9]}. */
final class GlobSet {

  private static final Map<String, IntPredicate> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", c -> isLetter(c) || isDigit(c)),
          Map.entry("alpha", GlobSet::isLetter),
          Map.entry("blank", c -> c == ' ' || c == '\t'),
          Map.entry("cntrl", c -> c < ' ' || c == 0x7F),
          Map.entry("digit", GlobSet::isDigit),
          Map.entry("graph", c -> c > ' ' && c < 0x7F),
          Map.entry("lower", c -> c >= 'a' && c <= 'z'),
          Map.entry("print", c -> c >= ' ' && c < 0x7F),
          Map.entry("punct", c -> c > ' ' && c < 0x7F && !isLetter(c) && !isDigit(c)),
          Map.entry("space", c -> c == ' ' || (c >= '\t' && c <= '\r')),
          Map.entry("upper", c -> c >= 'A' && c <= 'Z'),
          Map.entry("xdigit", c -> isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')));

  private final int[] points;
  private final List<IntPredicate> kinds = new ArrayList<>();
  private int next;

  private GlobSet(int[] points, int start) {
    this.points = points;
    this.next = start;
  }

  /** A set that was read, and where the pattern goes on after its bracket. */
  record Read(IntPredicate kind, int end) {}

  private static boolean isLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Reads the set whose opening bracket is before {@code start}; null where it has no end. */
  static @Nullable Read read(int[] points, int start) {
    return new GlobSet(points, start).read();
  }

  private @Nullable Read read() {
    boolean negated = peek() == '!' || peek() == '^';
    if (negated) {
      next++;
    }
    int before = 0;
    boolean isFirst = true;
    while (isFirst || peek() != ']') {
      isFirst = false;
      int c = peek();
      if (c == '-' && before != 0 && at(next + 1) != 0 && at(next + 1) != ']') {
        next++;
        int last = escaped();
        range(before, last);
        before = last == 0 ? -1 : 0;
      } else if (c == '[' && at(next + 1) == ':') {
        before = named() ? 0 : '[';
      } else {
        before = escaped();
        range(before, before);
      }
      if (next > points.length || c == 0) {
        return null;
      }
    }
    List<IntPredicate> all = List.copyOf(kinds);
    IntPredicate any = c -> all.stream().anyMatch(kind -> kind.test(c));
    return new Read(negated ? any.negate() : any, next + 1);
  }

  private void range(int first, int last) {
    kinds.add(c -> c >= first && c <= last);
  }

  /** Takes a character, or the one after a backslash; 0 at the end. */
  private int escaped() {
    if (peek() == '\\') {
      next++;
    }
    int c = peek();
    next++;
    return c;
  }

  /** Takes a class such as {@code [:digit:]}; of what is none, the bracket alone: then false. */
  private boolean named() {
    int end = next + 2;
    while (at(end) != 0 && at(end) != ']') {
      end++;
    }
    if (at(end) == 0) {
      next = points.length + 1;
      return true;
    }
    if (end < next + 3 || at(end - 1) != ':') {
      next++;
      range('[', '[');
      return false;
    }
    IntPredicate kind = CLASSES.get(new String(points, next + 2, end - next - 3));
    if (kind == null) {
      next = points.length + 1;
    } else {
      kinds.add(kind);
      next = end + 1;
    }
    return true;
  }

  private int peek() {
    return at(next);
  }

  private int at(int index) {
    return index < points.length ? points[index] : 0;
  }
}
