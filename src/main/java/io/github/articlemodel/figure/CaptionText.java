package io.github.articlemodel.figure;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
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

  private final List<Inline> content;
  private final InlineText all;
  private final int from;
  private final int to;
  private final boolean below;
  private final CreditScan.@Nullable Found found;

  private CaptionText(
      List<Inline> content,
      InlineText all,
      int from,
      int to,
      boolean below,
      CreditScan.@Nullable Found found) {
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
      return new CaptionText(content, all, other.from, other.to, below, other.found);
    }
    int from = Spaces.skip(prose, 0, prose.length());
    int to = Spaces.skipBack(prose, from, prose.length());
    var found = CreditScan.in(scope.words(), prose, from, to, below);
    return new CaptionText(content, all, from, to, below, found);
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

  /**
   * {@return the credit as plain text, without the brackets around it; null where there is none}
   */
  public @Nullable String credit() {
    return hasCredit() && found != null ? all.plain().substring(found.start(), found.end()) : null;
  }

  /**
   * {@return the whole text with another caption; a credit stays}
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
    return List.copyOf(changed);
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
