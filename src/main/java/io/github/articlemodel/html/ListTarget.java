package io.github.articlemodel.html;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list. What stands in it outside of an item belongs to the item before. */
final class ListTarget implements Target {

  private final boolean ordered;
  private final int start;
  private final List<BlockTarget> items = new ArrayList<>();

  ListTarget(boolean ordered, int start) {
    this.ordered = ordered;
    this.start = start;
  }

  BlockTarget newItem() {
    BlockTarget item = new BlockTarget();
    items.add(item);
    return item;
  }

  @Override
  public TextTarget receiver() {
    return items.isEmpty() ? newItem() : items.get(items.size() - 1);
  }

  @Override
  public @Nullable TextTarget current() {
    return items.isEmpty() ? null : receiver();
  }

  /**
   * Returns the list; empty where it has no item. It is tight where no item holds a {@code <p>}.
   */
  Optional<Block> finish() {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<ListItem> all = items.stream().map(ListTarget::item).toList();
    boolean tight = items.stream().noneMatch(item -> item.hasParagraph);
    return Optional.of(ordered ? new OrderedList(start, tight, all) : new BulletList(tight, all));
  }

  private static ListItem item(BlockTarget item) {
    List<Block> blocks = item.finish();
    boolean canBeTask = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
    return new ListItem(canBeTask ? item.task : TaskState.NONE, blocks);
  }
}
