package io.github.articlemodel.editing;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a way for each change, so that all of them together read as expected. Where they do not,
 * the changes in the blocks that are wrong go on to their next way; the rounds are as many as a
 * change has ways at most.
 */
final class Choice {

  private final Trial trial;
  private final BodyRefusals refusals;
  private final List<Change> changes;
  private final int[] chosen;

  Choice(Trial trial, BodyRefusals refusals, List<Change> changes) {
    this.trial = trial;
    this.refusals = refusals;
    this.changes = changes;
    this.chosen = new int[changes.size()];
  }

  List<Way> ways() {
    while (true) {
      List<Way> ways = chosen(changes.size());
      refuseOverlap(ways);
      BitSet wrong = wrongBlocks(ways);
      if (wrong.isEmpty()) {
        return ways;
      }
      if (!goOn(wrong)) {
        throw refusals.notVerified(changes.get(firstAtFault()).edit());
      }
    }
  }

  private List<Way> chosen(int count) {
    List<Way> ways = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ways.add(changes.get(i).ways().get(chosen[i]));
    }
    return ways;
  }

  /** Returns the blocks that are wrong, all of them where Markdown has no such body. */
  private BitSet wrongBlocks(List<Way> ways) {
    try {
      return trial.wrongBlocks(ways);
    } catch (IllegalArgumentException noSuchBody) {
      if (changes.size() == 1) {
        throw refusals.value(changes.get(0).edit(), noSuchBody);
      }
      BitSet all = new BitSet();
      all.set(0, Integer.MAX_VALUE >>> 1);
      return all;
    }
  }

  /** Takes the next way of each change in a block that is wrong; false where none has one left. */
  private boolean goOn(BitSet wrong) {
    boolean hasMore = false;
    for (int i = 0; i < chosen.length; i++) {
      Change change = changes.get(i);
      if (chosen[i] + 1 < change.ways().size() && touches(change.ways().get(chosen[i]), wrong)) {
        chosen[i]++;
        hasMore = true;
      }
    }
    return hasMore;
  }

  private boolean touches(Way way, BitSet wrong) {
    return way.edits().stream().anyMatch(edit -> isIn(edit.span(), wrong))
        || way.nodes().keySet().stream().anyMatch(key -> isIn(key.span(), wrong));
  }

  private boolean isIn(SourceSpan span, BitSet wrong) {
    int block = trial.blockAt(span.start());
    return wrong.get(block) || wrong.get(block + 1) || (block > 0 && wrong.get(block - 1));
  }

  /** Returns the first change that can't be made after those before it, by halving. */
  private int firstAtFault() {
    int good = 0;
    int bad = changes.size();
    while (bad - good > 1) {
      int middle = (good + bad) >>> 1;
      if (isGood(chosen(middle))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return bad - 1;
  }

  private boolean isGood(List<Way> ways) {
    try {
      return trial.wrongBlocks(ways).isEmpty();
    } catch (IllegalArgumentException noSuchBody) {
      return false;
    }
  }

  private record Owned(TextEdit edit, Change change) {}

  private void refuseOverlap(List<Way> ways) {
    List<Owned> all = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      for (TextEdit edit : ways.get(i).edits()) {
        all.add(new Owned(edit, changes.get(i)));
      }
    }
    all.sort(
        Comparator.<Owned>comparingInt(owned -> owned.edit().span().start())
            .thenComparingInt(owned -> owned.edit().span().end()));
    @Nullable Owned last = null;
    for (Owned owned : all) {
      if (last != null && owned.edit().span().start() < last.edit().span().end()) {
        throw refusals.at(
            owned.edit().span(),
            owned.change().edit(),
            "edit.overlap",
            "another edit changes the same characters",
            "make one after the other");
      }
      last = owned;
    }
  }
}
