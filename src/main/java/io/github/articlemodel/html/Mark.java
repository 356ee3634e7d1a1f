package io.github.articlemodel.html;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element around text, such as {@code <em>}. One that stands around blocks is written in each of
 * their texts.
 */
final class Mark {

  enum Kind {
    EMPHASIS,
    STRONG,
    STRIKETHROUGH,
    LINK,
    ABBREVIATION,
    RAW
  }

  private static final String OF_ADDRESSES = ":/?#@!$()+,;=._~%-";

  final Kind kind;

  /** Where a link goes, what an abbreviation stands for; of raw HTML the opening tag. */
  private final String value;

  /** The title of a link, or null; of raw HTML and an abbreviation the closing tag. */
  private final @Nullable String more;

  /** Whether anything was written in it. */
  boolean used;

  private Mark(Kind kind, String value, @Nullable String more) {
    this.kind = kind;
    this.value = value;
    this.more = more;
  }

  static Mark of(Kind kind) {
    return new Mark(kind, "", null);
  }

  static Mark link(String destination, @Nullable String title) {
    return new Mark(Kind.LINK, destination, title);
  }

  static Mark abbreviation(String expansion, String closing) {
    return new Mark(Kind.ABBREVIATION, expansion, closing);
  }

  static Mark raw(String opening, String closing) {
    return new Mark(Kind.RAW, opening, closing);
  }

  /** Returns what stands for this with something in it. */
  List<Inline> around(List<Inline> content) {
    return switch (kind) {
      case EMPHASIS -> List.of(new Emphasis(content));
      case STRONG -> List.of(new Strong(content));
      case STRIKETHROUGH -> List.of(new Strikethrough(content));
      case LINK -> List.of(link(content));
      case ABBREVIATION -> abbreviation(content);
      case RAW -> raw(value, content);
    };
  }

  private Inline link(List<Inline> content) {
    boolean same =
        more == null
            && content.size() == 1
            && content.get(0) instanceof Text text
            && text.value().equals(value);
    return same && isPlainAddress(value)
        ? new Autolink(value, value, false)
        : new Link(content, value, more, null);
  }

  /** Whether it can stand between angle brackets as it is. */
  private static boolean isPlainAddress(String address) {
    return (address.startsWith("http://") || address.startsWith("https://"))
        && address
            .chars()
            .allMatch(
                c -> c < 0x80 && (Character.isLetterOrDigit(c) || OF_ADDRESSES.indexOf(c) >= 0));
  }

  private List<Inline> abbreviation(List<Inline> content) {
    String text = Inline.plainText(content).strip();
    boolean plain = content.size() == 1 && content.get(0) instanceof Text;
    if (plain && !text.isEmpty() && text.indexOf('[') < 0 && text.indexOf(']') < 0) {
      return List.of(new Abbreviation(text, value));
    }
    return raw("<abbr title=\"" + RawElement.escape(value) + "\">", content);
  }

  private List<Inline> raw(String opening, List<Inline> content) {
    List<Inline> all = new ArrayList<>(content.size() + 2);
    all.add(new HtmlInline(opening));
    all.addAll(content);
    all.add(new HtmlInline(more == null ? "" : more));
    return all;
  }
}
