package io.github.articlemodel.figure;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be the caption of a picture, such as an alt text, and what in it is caption and
 * credit; so that one of them can change and the other stays.
 *
 * <pre>{@code
 * List<Inline> alt = List.of(new Text("A heron. (Photo: Nela Brandvik)"));
 * CaptionText text = FigureReader.of(CreditVocabulary.bundled()).captionText(alt, false);
 * text.credit();                                    // "Photo: Nela Brandvik"
 * text.withCaption(List.of(new Text("A stork.")));  // A stork. (Photo: Nela Brandvik)
 * text.withCredit(null);                            // A heron.
 * }</pre>
 */
public final class CaptionText {

  private final FigureScope scope;
  private final List<Inline> content;
  private final InlineText all;
  private final int from;
  private final int to;
  private final boolean below;
  private final CreditScan.@Nullable Found found;

  private CaptionText(
      FigureScope scope,
      List<Inline> content,
      InlineText all,
      int from,
      int to,
      boolean below,
      CreditScan.@Nullable Found found) {
    this.scope = scope;
    this.content = content;
    this.all = all;
    this.from = from;
    this.to = to;
    this.below = below;
    this.found = found;
  }

  /**
   * Splits a text.
   *
   * @param below whether it stands below the picture, where it may be a credit alone
   */
  static CaptionText of(FigureScope scope, List<Inline> content, boolean below) {
    return of(scope, content, below, null);
  }

  /**
   * Splits a text, as another is split that stands as it does and says the same: captions often
   * stand twice.
   */
  static CaptionText of(
      FigureScope scope, List<Inline> content, boolean below, @Nullable CaptionText other) {
    InlineText all = InlineText.of(content, scope.source());
    String prose = all.prose();
    if (other != null && other.below == below && other.all.prose().equals(prose)) {
      return new CaptionText(scope, content, all, other.from, other.to, below, other.found);
    }
    int from = Spaces.skip(prose, 0, prose.length());
    int to = Spaces.skipBack(prose, from, prose.length());
    var found = CreditScan.in(scope.words(), prose, from, to, below);
    return new CaptionText(scope, content, all, from, to, below, found);
  }

  InlineText all() {
    return all;
  }

  CreditScan.@Nullable Found found() {
    return found;
  }

  private boolean hasCredit() {
    return found != null && found.said() != null;
  }

  /** Returns where the caption starts: after a prefix such as {@code FILE PHOTO:}. */
  int from() {
    return hasCredit() && found != null ? found.captionStart() : from;
  }

  /** Returns where the caption ends. */
  int to() {
    return hasCredit() && found != null ? found.captionEnd() : to;
  }

  /** Returns the inlines of the caption without the credit; may be empty. */
  List<Inline> caption() {
    return part(from(), to());
  }

  /** Returns whether another has the same caption. */
  boolean saysTheSameAs(CaptionText other) {
    boolean whole =
        from() == other.from() && to() == other.to() && all.plain().equals(other.all.plain());
    return whole
        || SameWords.in(all.plain(), from(), to(), other.all.plain(), other.from(), other.to());
  }

  /** Returns whether the caption may say the same as a text behind an offset. */
  boolean mayBeIn(String text, int offset) {
    return SameWords.mayBegin(text, offset, all.plain(), from(), to());
  }

  /**
   * {@return the credit as plain text, without the brackets around it; null where there is none}
   */
  public @Nullable String credit() {
    return hasCredit() && found != null ? all.plain().substring(found.start(), found.end()) : null;
  }

  /**
   * {@return the whole text with another caption; a credit stays} A credit that only the full stop
   * before it tells comes in brackets where the caption does not end with one.
   *
   * @param caption the caption
   */
  public List<Inline> withCaption(List<Inline> caption) {
    List<Inline> changed = new ArrayList<>(part(0, from()));
    changed.addAll(caption);
    if (from() == to() && hasCredit() && !caption.isEmpty()) {
      changed.add(new Text(" "));
    }
    int rest = changed.isEmpty() ? Spaces.skip(all.prose(), to(), length()) : to();
    changed.addAll(part(rest, length()));
    List<Inline> bracketed = keepsCredit(changed) ? changed : withBrackets(caption);
    return List.copyOf(keepsCredit(bracketed) ? bracketed : changed);
  }

  private boolean keepsCredit(List<Inline> changed) {
    return !hasCredit() || Objects.equals(of(scope, changed, below).credit(), credit());
  }

  /** Returns the text with another caption, and the credit in brackets after it. */
  private List<Inline> withBrackets(List<Inline> caption) {
    CreditScan.Found credit = Objects.requireNonNull(found, "credit");
    List<Inline> changed = new ArrayList<>(part(0, from()));
    changed.addAll(caption);
    changed.add(new Text(changed.isEmpty() ? "(" : " ("));
    changed.addAll(part(credit.start(), credit.end()));
    changed.add(new Text(")"));
    changed.addAll(part(credit.end(), length()));
    return changed;
  }

  /**
   * {@return the whole text with another credit; in brackets where there was none} The caption
   * stays.
   *
   * @param credit the credit without brackets, or null for none
   */
  public List<Inline> withCredit(@Nullable String credit) {
    if (found == null || found.said() == null) {
      List<Inline> changed = new ArrayList<>(part(0, to));
      if (credit != null) {
        changed.add(new Text((from == to ? "" : " ") + "(" + credit + ")"));
      }
      changed.addAll(part(to, length()));
      return List.copyOf(changed);
    }
    List<Inline> changed = new ArrayList<>(part(0, credit == null ? to() : found.start()));
    if (credit == null) {
      changed.addAll(part(to, length()));
    } else {
      changed.add(new Text(credit));
      changed.addAll(part(found.end(), length()));
    }
    return List.copyOf(changed);
  }

  private int length() {
    return all.plain().length();
  }

  private List<Inline> part(int start, int end) {
    return InlineSlice.of(content, start, end);
  }
}
