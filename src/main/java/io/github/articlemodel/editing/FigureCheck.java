package io.github.articlemodel.editing;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares pictures: those whose caption or credit changes must say what was asked for, and the
 * others in raw HTML and template tags that edits touch the caption and credit that they had.
 */
final class FigureCheck {

  private final List<Figure> before;
  private final Map<Integer, Figure> after = new HashMap<>();
  private final List<TextEdit> edits;
  private final Touched touched;

  FigureCheck(List<Figure> before, List<Figure> after, List<TextEdit> edits, Set<NodeKey> raw) {
    this.before = before;
    this.edits = edits;
    this.touched = new Touched(raw, edits);
    for (Figure figure : after) {
      figure.written().span().ifPresent(at -> this.after.put(at.start(), figure));
    }
  }

  /** Returns where the pictures stood that are wrong. */
  List<Integer> wrong(List<Way> ways) {
    Map<Integer, FigureSaying> asked = new HashMap<>();
    Set<Integer> links = new java.util.HashSet<>();
    for (Way way : ways) {
      way.figures().forEach(saying -> asked.put(saying.start(), saying));
      way.links().forEach(saying -> links.add(saying.place().start()));
    }
    MovedOffsets moved = MovedOffsets.of(edits);
    List<Integer> wrong = new ArrayList<>();
    for (FigureSaying saying : asked.values()) {
      Figure figure = after.get(moved.of(saying.start()));
      if (figure == null || !says(figure, saying)) {
        wrong.add(saying.start());
      }
    }
    for (Figure old : before) {
      int start = old.written().span().map(SourceSpan::start).orElse(-1);
      boolean stays = start >= 0 && touched.keeps(start) && !asked.containsKey(start);
      if (stays && !links.contains(start) && !saysTheSame(after.get(moved.of(start)), old)) {
        wrong.add(start);
      }
    }
    return wrong;
  }

  private static boolean saysTheSame(@Nullable Figure figure, Figure old) {
    return figure != null
        && figure.destination().equals(old.destination())
        && figure.alt().equals(old.alt())
        && figure.captionText().equals(old.captionText());
  }

  private static boolean says(Figure figure, FigureSaying saying) {
    Caption caption = figure.caption();
    boolean isOfImage =
        caption != null
            && caption.places().stream().allMatch(at -> FigureRequest.isOfImage(at.kind()));
    boolean saysCaption =
        figure.captionText().equals(Optional.ofNullable(saying.caption()))
            || (saying.orImage() && isOfImage);
    return saysCaption
        && Objects.equals(figure.credit() == null ? null : figure.credit().raw(), saying.credit());
  }
}
