package io.github.articlemodel.editing;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked for of one picture.
 *
 * @param edit the first of the edits
 * @param figure the picture
 * @param caption the new caption, or null where it stays
 * @param setsCredit whether the credit changes
 * @param credit the new credit where it changes, or null for none
 */
record FigureRequest(
    BodyEdit edit,
    Figure figure,
    @Nullable List<Inline> caption,
    boolean setsCredit,
    @Nullable String credit) {

  static FigureRequest none(BodyEdit edit, Figure figure) {
    return new FigureRequest(edit, figure, null, false, null);
  }

  /** Returns this and one edit more; what the picture says already is no change. */
  FigureRequest with(BodyEdit more) {
    if (more instanceof BodyEdit.SetCaption set) {
      List<Inline> changed = isCaption(set.content()) ? null : set.content();
      return new FigureRequest(edit, figure, changed, setsCredit, credit);
    }
    String changed = ((BodyEdit.SetCredit) more).credit();
    String old = figure.credit() == null ? null : figure.credit().raw();
    return new FigureRequest(edit, figure, caption, !Objects.equals(changed, old), changed);
  }

  private boolean isCaption(List<Inline> content) {
    Caption old = figure.caption();
    return Inline.plainText(content).isEmpty()
        ? old == null
        : old != null && new Caption(content, old.places()).equals(old);
  }

  /** Returns whether the caption goes. */
  boolean takesCaption() {
    return caption != null && Inline.plainText(caption).isEmpty();
  }

  /** Returns whether a caption is what the image says: its alt text or title. */
  static boolean isOfImage(Caption.Place.Kind kind) {
    return kind == Caption.Place.Kind.ALT_TEXT || kind == Caption.Place.Kind.TITLE;
  }

  /** Returns what the picture is to say; white space at the ends of a caption is none of it. */
  FigureSaying saying() {
    Caption old = figure.caption();
    Credit oldCredit = figure.credit();
    String text = caption == null ? old == null ? null : old.text() : Inline.plainText(caption);
    boolean isAlt =
        old != null
            && old.places().stream().anyMatch(at -> at.kind() == Caption.Place.Kind.ALT_TEXT);
    return new FigureSaying(
        figure.written().span().orElseThrow().start(),
        text == null || text.isEmpty() ? null : text,
        takesCaption() && !isAlt,
        setsCredit ? credit : oldCredit == null ? null : oldCredit.raw());
  }
}
