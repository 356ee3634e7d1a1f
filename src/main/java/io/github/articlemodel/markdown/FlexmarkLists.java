package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.TaskState;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's lists into records. */
final class FlexmarkLists {

  private final FlexmarkSpans spans;
  private final FlexmarkBlocks blocks;
  private final boolean numbered;

  FlexmarkLists(FlexmarkSpans spans, FlexmarkBlocks blocks, boolean numbered) {
    this.spans = spans;
    this.blocks = blocks;
    this.numbered = numbered;
  }

  Block convert(ListBlock list, int depth) {
    List<ListItem> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ast.ListItem item) {
        items.add(item(item, depth + 1));
      } else if (!(node instanceof BlankLine)) {
        throw new IllegalArgumentException("no " + node.getNodeName() + " stands among items");
      }
    }
    boolean tight = isTight(list);
    var written = spans.container(list, items);
    if (list instanceof com.vladsch.flexmark.ast.OrderedList ordered) {
      int start = numbered ? ordered.getStartNumber() : 1;
      return new OrderedList(start, tight, items, written);
    }
    return new BulletList(tight, items, written);
  }

  /**
   * Returns whether no item is loose. For kramdown the engine says so of each item by itself; the
   * last one is loose where those before it are, as kramdown has it.
   */
  static boolean isTight(ListBlock list) {
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ast.ListItem item && !item.isTight()) {
        return false;
      }
    }
    return true;
  }

  private ListItem item(com.vladsch.flexmark.ast.ListItem item, int depth) {
    List<Block> content = blocks.children(item, depth + 1);
    TaskState task = TaskState.NONE;
    if (item instanceof TaskListItem box) {
      task = box.isItemDoneMarker() ? TaskState.DONE : TaskState.OPEN;
    }
    return new ListItem(task, content, spans.container(item, content));
  }
}
