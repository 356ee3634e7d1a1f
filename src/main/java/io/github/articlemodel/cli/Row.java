package io.github.articlemodel.cli;

import io.github.articlemodel.source.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the things that a command lists. */
interface Row {

  /** Returns the lines that people read. */
  List<String> lines();

  /** Returns its severity where it is a finding. */
  default Optional<Severity> severity() {
    return Optional.empty();
  }

  /** Returns the members of its JSON object, in their order: plain values, lists and maps. */
  Map<String, @Nullable Object> members();

  /** Returns its cells in a table: texts, numbers, and null where there is nothing. */
  List<@Nullable Object> cells();
}
