package io.github.articlemodel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of edits: made, refused by reason with an example of each, or wrong. */
public class EditTally {

  private static final int SHOWN = 5;

  private final Map<String, String> examples = new TreeMap<>();

  /** How many were refused, by reason. */
  public final Map<String, Integer> refused = new TreeMap<>();

  /** What is to be said of those that are wrong. */
  public final List<String> wrong = new ArrayList<>();

  /** How many were made, the wrong ones among them. */
  public int made;

  /** Counts one that is refused. */
  protected final void refuse(String reason, String example) {
    refused.merge(reason, 1, Integer::sum);
    examples.putIfAbsent(reason, reason + " " + example);
  }

  /** Returns how many were refused. */
  public final int refusals() {
    return refused.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the figures, then the first of the wrong ones, or else an example of each reason. */
  public String report() {
    return made
        + " made, "
        + refusals()
        + " refused "
        + refused
        + ", "
        + wrong.size()
        + " wrong\n"
        + String.join("\n----\n", wrong.subList(0, Math.min(SHOWN, wrong.size())))
        + (wrong.isEmpty() ? String.join("\n----\n", examples.values()) : "");
  }
}
