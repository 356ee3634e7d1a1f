package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where an offset of a text is after edits. */
final class MovedOffsets {

  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> growths = new ArrayList<>();

  private MovedOffsets() {}

  static MovedOffsets of(List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().end()));
    MovedOffsets moved = new MovedOffsets();
    int growth = 0;
    for (TextEdit edit : sorted) {
      growth += edit.replacement().length() - edit.span().length();
      moved.ends.add(edit.span().end());
      moved.growths.add(growth);
    }
    return moved;
  }

  /** Returns the offset after the edits that end at or before it. */
  int of(int offset) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? offset : offset + growths.get(low - 1);
  }
}
