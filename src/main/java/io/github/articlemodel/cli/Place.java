package io.github.articlemodel.cli;

import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param file the name of the file
 * @param position the line and column; null where that can't be told
 */
record Place(String file, @Nullable SourcePosition position) {

  static Place of(SourceText source, Optional<SourceSpan> span) {
    return new Place(source.name(), span.map(found -> source.position(found.start())).orElse(null));
  }

  @Nullable Integer line() {
    return position == null ? null : position.line();
  }

  @Nullable Integer column() {
    return position == null ? null : position.column();
  }

  /** Adds {@code file}, {@code line} and {@code column}. */
  void addTo(Map<String, @Nullable Object> members) {
    members.put("file", file);
    members.put("line", line());
    members.put("column", column());
  }

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return position == null ? file : file + ":" + position;
  }
}
