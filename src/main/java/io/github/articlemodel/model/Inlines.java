package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all lists of inlines have in common. */
final class Inlines {

  private Inlines() {}

  /**
   * Returns the list with empty texts left out, adjacent texts, line breaks, code spans and
   * strikethroughs made one; immutable.
   */
  static List<Inline> normalize(List<? extends Inline> content) {
    if (isNormal(content)) {
      return List.copyOf(content);
    }
    List<Inline> out = new ArrayList<>(content.size());
    List<Text> run = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Text text) {
        run.add(text);
      } else {
        addJoined(out, run);
        addMerged(out, inline);
      }
    }
    addJoined(out, run);
    return List.copyOf(out);
  }

  /** Returns the normal form without line breaks at the ends, where Markdown has none. */
  static List<Inline> trim(List<? extends Inline> content) {
    List<Inline> all = normalize(content);
    int start = !all.isEmpty() && isBreak(all.get(0)) ? 1 : 0;
    int end = all.size() > start && isBreak(all.get(all.size() - 1)) ? all.size() - 1 : all.size();
    return start == 0 && end == all.size() ? all : List.copyOf(all.subList(start, end));
  }

  /**
   * Returns the normal form without the line breaks that Markdown has none for within emphasis: one
   * at the end, and a soft one at the start. Of a hard one at the start a backslash follows the
   * delimiter.
   */
  static List<Inline> trimEmphasis(List<? extends Inline> content) {
    List<Inline> all = normalize(content);
    int start = !all.isEmpty() && all.get(0) instanceof SoftBreak ? 1 : 0;
    int end = all.size() > start && isBreak(all.get(all.size() - 1)) ? all.size() - 1 : all.size();
    return start == 0 && end == all.size() ? all : List.copyOf(all.subList(start, end));
  }

  private static boolean isNormal(List<? extends Inline> content) {
    @Nullable Inline last = null;
    for (Inline inline : content) {
      if ((inline instanceof Text text && text.value().isEmpty())
          || (last != null && mergesWith(last, inline))) {
        return false;
      }
      last = inline;
    }
    return true;
  }

  private static boolean mergesWith(Inline first, Inline second) {
    if (first instanceof Text) {
      return second instanceof Text;
    }
    return (isBreak(first) && isBreak(second))
        || (first instanceof CodeSpan && second instanceof CodeSpan)
        || (first instanceof Strikethrough && second instanceof Strikethrough);
  }

  static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  private static void addMerged(List<Inline> out, Inline inline) {
    Inline last = out.isEmpty() ? inline : out.get(out.size() - 1);
    if (out.isEmpty() || !mergesWith(last, inline)) {
      out.add(inline);
    } else if (last instanceof Strikethrough first && inline instanceof Strikethrough second) {
      out.set(
          out.size() - 1,
          new Strikethrough(joined(first.content(), second.content()), spanning(first, second)));
    } else if (last instanceof CodeSpan first && inline instanceof CodeSpan second) {
      String literal = first.literal() + second.literal();
      out.set(out.size() - 1, new CodeSpan(literal, spanning(first, second)));
    } else if (last instanceof SoftBreak) {
      out.set(out.size() - 1, inline);
    }
  }

  static List<Inline> joined(List<Inline> first, List<Inline> second) {
    List<Inline> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static void addJoined(List<Inline> out, List<Text> run) {
    run.removeIf(text -> text.value().isEmpty());
    if (run.size() == 1) {
      out.add(run.get(0));
    } else if (!run.isEmpty()) {
      StringBuilder joined = new StringBuilder();
      run.forEach(text -> joined.append(text.value()));
      out.add(new Text(joined.toString(), spanning(run.get(0), run.get(run.size() - 1))));
    }
    run.clear();
  }

  static Written spanning(Inline first, Inline last) {
    Optional<SourceSpan> start = first.span();
    Optional<SourceSpan> end = last.span();
    return start.isPresent() && end.isPresent()
        ? Written.at(new SourceSpan(start.get().start(), end.get().end()))
        : Written.nowhere();
  }

  /** Returns whether one of the inlines, or of those in them, is such a node. */
  static boolean holdsAny(List<? extends Inline> content, Predicate<Node> isSuch) {
    for (Inline inline : content) {
      if (isSuch.test(inline) || (!inline.children().isEmpty() && holdsInside(inline, isSuch))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsInside(Inline inline, Predicate<Node> isSuch) {
    for (Node node : inline.walk()) {
      if (isSuch.test(node)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether no other line than the first holds any of it. */
  static boolean isOneLine(List<? extends Inline> content) {
    return !holdsAny(content, Inlines::isOfLines);
  }

  private static boolean isOfLines(Node node) {
    return node instanceof SoftBreak
        || node instanceof HardBreak
        || (node instanceof HtmlInline html && html.literal().indexOf('\n') >= 0)
        || (node instanceof TemplateTag tag && tag.literal().indexOf('\n') >= 0);
  }

  /** Returns the text of inlines without their marks; line breaks as spaces, no HTML tags. */
  static String plainText(List<? extends Inline> content) {
    if (content.size() == 1 && content.get(0).children().isEmpty()) {
      return plainText(content.get(0));
    }
    StringBuilder out = new StringBuilder();
    for (Inline inline : content) {
      if (inline.children().isEmpty()) {
        out.append(plainText(inline));
      } else {
        inline.walk().forEach(node -> out.append(plainText(node)));
      }
    }
    return out.toString();
  }

  private static String plainText(Node node) {
    if (node instanceof Text text) {
      return text.value();
    }
    if (node instanceof CodeSpan code) {
      return code.literal();
    }
    if (node instanceof Autolink autolink) {
      return autolink.text();
    }
    if (node instanceof Abbreviation abbreviation) {
      return abbreviation.text();
    }
    if (node instanceof WikiLink link) {
      return link.text();
    }
    return node instanceof SoftBreak || node instanceof HardBreak ? " " : "";
  }
}
