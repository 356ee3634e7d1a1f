package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What can stand within emphasis. There are two delimiters for each kind, {@code *} and {@code _},
 * {@code ~~} and {@code ~}; nested emphasis alternates them. A third level meets the first one's
 * again, which is read rightly only where it starts with a letter or follows a space: there its
 * delimiter can't be taken for the end of the first. Elsewhere the third level is left out, as it
 * says what the first says. So are levels whose delimiters would touch.
 */
final class EmphasisRules {

  enum Kind {
    EMPHASIS,
    STRONG,
    STRIKETHROUGH
  }

  private final List<Kind> open = new ArrayList<>();
  private boolean changed;

  private EmphasisRules() {}

  /** Returns the content of an emphasis of a kind. */
  static List<Inline> apply(Kind kind, List<Inline> content) {
    if (!holdsEmphasis(content)) {
      return content;
    }
    List<Inline> result = content;
    EmphasisRules rules = new EmphasisRules();
    do {
      rules.changed = false;
      rules.open.clear();
      rules.open.add(kind);
      result = rules.rewrite(result);
    } while (rules.changed);
    return result;
  }

  private List<Inline> rewrite(List<Inline> content) {
    if (!holdsEmphasis(content)) {
      return content;
    }
    List<Inline> out = new ArrayList<>(content.size());
    List<Integer> seams = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      boolean edge = i == 0 || i == content.size() - 1;
      if (!isEmphasis(inline)) {
        out.add(inline);
      } else if (isUnsayable(inline, edge, out)) {
        changed = true;
        addContent(out, inline, seams);
      } else {
        addNested(out, inline, seams);
      }
    }
    return changed ? Inlines.trimEmphasis(closed(out, seams)) : content;
  }

  private void addNested(List<Inline> out, Inline inline, List<Integer> seams) {
    Inline last = out.isEmpty() ? inline : out.get(out.size() - 1);
    boolean touching = last != inline && isStarred(last) && isStarred(inline) && inEmphasis();
    if (touching && kind(last) == kind(inline)) {
      changed = true;
      List<Inline> both = new ArrayList<>(content(last));
      List<Integer> seam = new ArrayList<>();
      addContent(both, inline, seam);
      out.set(
          out.size() - 1, make(kind(inline), closed(both, seam), Inlines.spanning(last, inline)));
    } else if (touching && kind(last) == nearestStarred()) {
      changed = true;
      out.remove(out.size() - 1);
      addContent(out, last, seams);
      out.add(inline);
    } else if (touching) {
      changed = true;
      addContent(out, inline, seams);
    } else {
      out.add(nested(inline));
    }
  }

  /** Adds what stands in emphasis, without its delimiters. */
  private static void addContent(List<Inline> out, Inline emphasis, List<Integer> seams) {
    seams.add(out.size());
    out.addAll(content(emphasis));
    seams.add(out.size());
  }

  /**
   * Makes links of bare addresses where a delimiter was left out: it may have been what ended the
   * address, which a text or another address beside it would go on with.
   */
  private static List<Inline> closed(List<Inline> content, List<Integer> seams) {
    for (int seam : seams) {
      if (seam > 0 && seam < content.size()) {
        Inline before = content.get(seam - 1);
        Inline after = content.get(seam);
        boolean meet = isPlain(before) && isPlain(after);
        content.set(seam - 1, meet ? closed(before) : before);
        content.set(seam, meet ? closed(after) : after);
      }
    }
    return content;
  }

  private static boolean isPlain(Inline inline) {
    return inline instanceof Text || (inline instanceof Autolink link && link.bare());
  }

  private static Inline closed(Inline inline) {
    return inline instanceof Autolink link
        ? new Link(
            List.of(new Text(link.text(), link.written())),
            link.destination(),
            null,
            null,
            link.written())
        : inline;
  }

  private Inline nested(Inline inline) {
    open.add(kind(inline));
    List<Inline> before = content(inline);
    List<Inline> after = rewrite(before);
    open.remove(open.size() - 1);
    return after.equals(before) ? inline : make(kind(inline), after, inline.written());
  }

  private boolean isUnsayable(Inline inline, boolean edge, List<Inline> before) {
    Kind kind = kind(inline);
    boolean struck = kind == Kind.STRIKETHROUGH;
    if (struck && edge && open.get(open.size() - 1) == kind) {
      return true;
    }
    boolean clear = Flanking.startsWithWord(content(inline)) || endsWithSpace(before);
    int distance = 0;
    for (int i = open.size() - 1; i >= 0 && !clear; i--) {
      distance += (open.get(i) == Kind.STRIKETHROUGH) == struck ? 1 : 0;
      if (open.get(i) == kind && distance % 2 == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean inEmphasis() {
    return open.stream().anyMatch(kind -> kind != Kind.STRIKETHROUGH);
  }

  private Kind nearestStarred() {
    int i = open.size() - 1;
    while (open.get(i) == Kind.STRIKETHROUGH) {
      i--;
    }
    return open.get(i);
  }

  private static boolean endsWithSpace(List<Inline> before) {
    if (before.isEmpty()) {
      return false;
    }
    Inline last = before.get(before.size() - 1);
    return Inlines.isBreak(last)
        || (last instanceof Text text && text.value().length() > 1 && text.value().endsWith(" "));
  }

  private static boolean holdsEmphasis(List<Inline> content) {
    for (Inline inline : content) {
      if (isEmphasis(inline)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmphasis(Inline inline) {
    return isStarred(inline) || inline instanceof Strikethrough;
  }

  private static boolean isStarred(Inline inline) {
    return inline instanceof Emphasis || inline instanceof Strong;
  }

  private static Kind kind(Inline inline) {
    if (inline instanceof Emphasis) {
      return Kind.EMPHASIS;
    }
    return inline instanceof Strong ? Kind.STRONG : Kind.STRIKETHROUGH;
  }

  private static List<Inline> content(Inline inline) {
    if (inline instanceof Emphasis emphasis) {
      return emphasis.content();
    }
    return inline instanceof Strong strong ? strong.content() : ((Strikethrough) inline).content();
  }

  private static Inline make(Kind kind, List<Inline> content, Written written) {
    return switch (kind) {
      case EMPHASIS -> new Emphasis(content, written);
      case STRONG -> new Strong(content, written);
      case STRIKETHROUGH -> new Strikethrough(content, written);
    };
  }
}
