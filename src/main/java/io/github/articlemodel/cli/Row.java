package io.github.articlemodel.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the things that a command lists. */
interface Row {

  /** Returns the lines that people read. */
  List<String> lines();

  /** Returns the members of its JSON object, in their order: plain values, lists and maps. */
  Map<String, @Nullable Object> members();

  /** Returns its cells in a table: texts, numbers, and null where there is nothing. */
  List<@Nullable Object> cells();
}
