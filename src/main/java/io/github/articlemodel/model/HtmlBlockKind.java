package io.github.articlemodel.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The seven kinds of HTML block, by how they start and end (<a
 * href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark 0.31.2, HTML blocks</a>).
 */
enum HtmlBlockKind {
  RAW_TEXT(List.of("</script>", "</pre>", "</style>", "</textarea>")),
  COMMENT(List.of("-->")),
  INSTRUCTION(List.of("?>")),
  DECLARATION(List.of(">")),
  CDATA(List.of("]]>")),
  KNOWN_TAG(List.of()),
  ANY_TAG(List.of());

  private static final Set<String> RAW_TEXT_TAGS = Set.of("script", "pre", "style", "textarea");
  private static final Set<String> KNOWN_TAGS =
      Set.of(
          "address article aside base basefont blockquote body caption center col colgroup dd"
              .concat(" details dialog dir div dl dt fieldset figcaption figure footer form frame")
              .concat(" frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main")
              .concat(" menu menuitem nav noframes ol optgroup option p param search section")
              .concat(" summary table tbody td tfoot th thead title tr track ul")
              .split(" "));

  @SuppressWarnings("ImmutableEnumChecker") // always a List.of
  private final List<String> ends;

  HtmlBlockKind(List<String> ends) {
    this.ends = ends;
  }

  /** Returns the kind that a line starts, its indentation left out; null for none. */
  static @Nullable HtmlBlockKind of(String line) {
    if (!line.startsWith("<")) {
      return null;
    }
    if (line.startsWith("<!--")) {
      return COMMENT;
    }
    if (line.startsWith("<?")) {
      return INSTRUCTION;
    }
    if (line.startsWith("<![CDATA[")) {
      return CDATA;
    }
    if (line.length() > 2 && line.charAt(1) == '!') {
      return line.charAt(2) >= 'A' && line.charAt(2) <= 'Z' ? DECLARATION : null;
    }
    return ofTag(line);
  }

  private static @Nullable HtmlBlockKind ofTag(String line) {
    boolean closing = line.startsWith("</");
    int start = closing ? 2 : 1;
    int end = start;
    while (end < line.length() && end - start < 11 && isNameCharacter(line.charAt(end))) {
      end++;
    }
    String name = line.substring(start, end).toLowerCase(Locale.ROOT);
    boolean ended = end == line.length() || HtmlTag.isSpace(line.charAt(end)) || isEnd(line, end);
    if (!closing && RAW_TEXT_TAGS.contains(name) && (ended || line.charAt(end) == '>')) {
      return RAW_TEXT;
    }
    if (KNOWN_TAGS.contains(name) && (ended || closes(line, end))) {
      return KNOWN_TAG;
    }
    int tagEnd = HtmlTag.endOfTag(line, 0);
    return tagEnd >= 0 && isBlankFrom(line, tagEnd) ? ANY_TAG : null;
  }

  private static boolean closes(String line, int at) {
    return line.startsWith(">", at) || line.startsWith("/>", at);
  }

  /** A separator as last character counts as a line's end to the engine. */
  private static boolean isEnd(String line, int at) {
    char c = line.charAt(at);
    return at == line.length() - 1 && (c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  private static boolean isNameCharacter(char c) {
    return HtmlTag.isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isBlankFrom(String line, int at) {
    int end = at;
    while (end < line.length() && HtmlTag.isSpace(line.charAt(end))) {
      end++;
    }
    return end == line.length() || isEnd(line, end);
  }

  /** Returns whether a blank line ends it; else its end marker does. */
  boolean endsAtBlankLine() {
    return ends.isEmpty();
  }

  /** Returns whether a line holds a marker that ends this kind. */
  boolean endsIn(String line) {
    String sought = this == RAW_TEXT ? line.toLowerCase(Locale.ROOT) : line;
    for (String end : ends) {
      if (sought.contains(end)) {
        return true;
      }
    }
    return false;
  }
}
