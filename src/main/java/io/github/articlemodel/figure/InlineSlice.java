package io.github.articlemodel.figure;

import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts inlines by offsets of their plain text; marks go on around what is left. */
final class InlineSlice {

  private final int from;
  private final int to;
  private int at;

  private InlineSlice(int from, int to) {
    this.from = from;
    this.to = to;
  }

  static List<Inline> of(List<Inline> content, int from, int to) {
    return from >= to ? List.of() : new InlineSlice(from, to).cut(content);
  }

  private List<Inline> cut(List<Inline> content) {
    if (content.size() == 1) {
      Inline part = cut(content.get(0));
      return part == null ? List.of() : List.of(part);
    }
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : content) {
      Inline part = cut(inline);
      if (part != null) {
        kept.add(part);
      }
    }
    return List.copyOf(kept);
  }

  private @Nullable Inline cut(Inline inline) {
    int start = at;
    List<Inline> kept =
        inline instanceof Emphasis emphasis
            ? cut(emphasis.content())
            : inline instanceof Strong strong
                ? cut(strong.content())
                : inline instanceof Strikethrough struck
                    ? cut(struck.content())
                    : inline instanceof Link link ? cut(link.content()) : List.of();
    if (at == start) {
      at += inline instanceof Text text ? text.value().length() : lengthOf(inline);
    }
    if (start >= from && at <= to) {
      return inline;
    }
    if (at <= from || start >= to) {
      return null;
    }
    if (inline instanceof Text text) {
      return cut(text, start);
    }
    return kept.isEmpty() ? inline : around(kept, inline);
  }

  private static int lengthOf(Inline inline) {
    return Inline.plainText(List.of(inline)).length();
  }

  private Text cut(Text text, int start) {
    int first = Math.max(from - start, 0);
    int last = Math.min(to - start, text.value().length());
    SourceSpan span = text.span().orElse(null);
    boolean exact = span != null && span.length() == text.value().length();
    return new Text(
        text.value().substring(first, last),
        exact && span != null
            ? Written.at(new SourceSpan(span.start() + first, span.start() + last))
            : Written.nowhere());
  }

  private static Inline around(List<Inline> kept, Inline inline) {
    if (inline instanceof Emphasis) {
      return new Emphasis(kept);
    }
    if (inline instanceof Strong) {
      return new Strong(kept);
    }
    if (inline instanceof Link link) {
      return new Link(kept, link.destination(), link.title(), link.reference());
    }
    return inline instanceof Strikethrough ? new Strikethrough(kept) : inline;
  }
}
