package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that anchors name, and how much aliases may still stand for. */
final class YamlAnchors {

  private final Map<String, Anchored> values = new HashMap<>();
  private final @Nullable YamlAnchors before;
  private long left;

  /**
   * What an anchor names.
   *
   * @param value null while the value is still being read
   * @param cost how many values it stands for, those of its own aliases included
   */
  record Anchored(@Nullable FieldValue value, long cost) {}

  YamlAnchors(long budget) {
    this(budget, null);
  }

  private YamlAnchors(long budget, @Nullable YamlAnchors before) {
    this.left = budget;
    this.before = before;
  }

  /** Returns anchors that know these, and can be thrown away. */
  YamlAnchors trial() {
    return new YamlAnchors(left, this);
  }

  void open(String name) {
    values.put(name, new Anchored(null, 0));
  }

  void define(String name, FieldValue value, long cost) {
    values.put(name, new Anchored(value, cost));
  }

  @Nullable Anchored find(String name) {
    Anchored own = values.get(name);
    return own == null && before != null ? before.find(name) : own;
  }

  /** Takes a cost off the budget; returns whether there was that much. */
  boolean spend(long cost) {
    left -= cost;
    return left >= 0;
  }
}
