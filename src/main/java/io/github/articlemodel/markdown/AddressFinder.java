package io.github.articlemodel.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses written without brackets, by the rules of <a
 * href="https://github.github.com/gfm/#autolinks-extension-">GFM 0.29, Autolinks</a>: after {@code
 * www.} or one of {@code http://}, {@code https://} and {@code ftp://}, and those of e-mail. Goes
 * through a text once.
 */
final class AddressFinder {

  /**
   * An address in a text.
   *
   * @param start the index of its first character
   * @param end the index after its last
   * @param prefix what its destination has before it
   */
  record Found(int start, int end, String prefix) {}

  /** What no address is without: each has one of these. {@link #mayFind} looks for the same. */
  static final List<String> SIGNS = List.of("@", "://", "www.");

  /** The characters that a sign starts or ends with. */
  static final String SIGN_CHARACTERS = "@:.";

  private static final String MAIL_SIGNS = ".-_+";

  /** The length of {@code www.a} and {@code a@b.c}. */
  private static final int SHORTEST = 5;

  private final String text;
  private final char before;
  private int from;

  AddressFinder(String text) {
    this(text, ' ');
  }

  /**
   * Creates one.
   *
   * @param before the character before the text, where that is text as well; else a space
   */
  AddressFinder(String text, char before) {
    this.text = text;
    this.before = before;
  }

  /** Returns false for most texts without an address, at less cost than to look for one. */
  static boolean mayFind(String text) {
    return text.length() >= SHORTEST
        && (text.indexOf('@') >= 0
            || (text.indexOf(':') >= 0 && text.contains("://"))
            || holdsWww(text));
  }

  /** Returns whether one of those characters, at an offset, is part of a sign. */
  static boolean isSign(String text, int at) {
    return switch (text.charAt(at)) {
      case '@' -> true;
      case ':' -> text.startsWith("://", at);
      case '.' -> text.startsWith("www", at - 3);
      default -> false;
    };
  }

  private static boolean holdsWww(String text) {
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (text.startsWith("www", at - 3)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the next address, or null where there is none. */
  @Nullable Found next() {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      Found found =
          switch (c) {
            case 'w' -> www(i);
            case ':' -> withScheme(i);
            case '@' -> mail(i);
            default -> null;
          };
      if (found != null) {
        from = found.end();
        return found;
      }
    }
    from = text.length();
    return null;
  }

  /** One without a scheme stands at the start, after white space, or after one of {@code *_~(}. */
  private @Nullable Found www(int at) {
    if (!text.startsWith("www.", at)) {
      return null;
    }
    char last = at == 0 ? before : text.charAt(at - 1);
    if (!isSpace(last) && "*_~(".indexOf(last) < 0) {
      return null;
    }
    int domain = domainEnd(at + 4);
    return domain < 0 ? null : new Found(at, end(at + 4, domain), "http://");
  }

  private @Nullable Found withScheme(int colon) {
    if (!text.startsWith("://", colon)) {
      return null;
    }
    int start = colon;
    while (start > from && isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (!isScheme(start, colon)) {
      return null;
    }
    int domain = domainEnd(colon + 3);
    return domain < 0 ? null : new Found(start, end(colon + 3, domain), "");
  }

  private boolean isScheme(int start, int end) {
    String scheme =
        switch (end - start) {
          case 3 -> "ftp";
          case 4 -> "http";
          default -> "https";
        };
    return end - start == scheme.length()
        && text.regionMatches(true, start, scheme, 0, scheme.length());
  }

  /**
   * Returns the end of a valid domain, which begins with a letter or digit and has no underscore in
   * its last two segments; or -1.
   */
  private int domainEnd(int start) {
    boolean underscoreInLast = false;
    boolean underscoreBefore = false;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '.') {
        underscoreBefore = underscoreInLast;
        underscoreInLast = false;
      } else if (c == '_') {
        underscoreInLast = true;
      } else if (!isInDomain(c) && c != '-') {
        break;
      }
      at += Character.charCount(c);
    }
    boolean begins = start < text.length() && isInDomain(text.codePointAt(start));
    return begins && !underscoreInLast && !underscoreBefore ? at : -1;
  }

  /** A letter or digit, or a symbol outside ASCII, such as an emoji. */
  private static boolean isInDomain(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /**
   * Returns where an address ends: before white space or {@code <}, trailing marks left out. Unlike
   * GFM's, it ends before a square bracket, which no address holds (RFC 3986, 3.2.2), and which can
   * be of a link around it.
   */
  private int end(int start, int domainEnd) {
    int end = domainEnd;
    int opened = 0;
    int closed = 0;
    while (end < text.length() && !isAfterAddress(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      opened += text.charAt(i) == '(' ? 1 : 0;
      closed += text.charAt(i) == ')' ? 1 : 0;
    }
    while (end > start) {
      char last = text.charAt(end - 1);
      if ("?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else if (last == ')' && closed > opened) {
        closed--;
        end--;
      } else if (last == ';') {
        int name = end - 2;
        while (name > start && isLetter(text.charAt(name))) {
          name--;
        }
        boolean entity = name < end - 2 && text.charAt(name) == '&';
        end = entity ? name : end - 1;
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isAfterAddress(char c) {
    return c == '<' || c == '[' || c == ']' || isSpace(c);
  }

  private @Nullable Found mail(int at) {
    int start = at;
    while (start > from && isMailCharacter(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    int periods = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside = end + 1 < text.length() && isAlphanumeric(text.charAt(end + 1));
      if (c == '.' && inside) {
        periods++;
      } else if (!isAlphanumeric(c) && c != '-' && c != '_') {
        break;
      }
      end++;
    }
    if (start == at || periods == 0 || !isLetter(text.charAt(end - 1))) {
      return null;
    }
    return new Found(start, end, "mailto:");
  }

  private static boolean isMailCharacter(char c) {
    return isAlphanumeric(c) || MAIL_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
