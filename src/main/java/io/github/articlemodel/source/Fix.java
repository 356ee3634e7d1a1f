package io.github.articlemodel.source;

import java.util.List;
import java.util.Objects;

/**
 * A change that mends what a {@link Diagnostic} is about. There is one only where it is certain
 * what was meant.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("title: Flood: ten dead");
 * Fix fix = new Fix(
 *     "quote the value",
 *     List.of(new TextEdit(new SourceSpan(7, 22), "\"Flood: ten dead\"")));
 * source.apply(fix.edits()).text(); // "title: \"Flood: ten dead\""
 * }</pre>
 *
 * @param title what it does, as an order without a full stop
 * @param edits the changes of the source that the diagnostic is about; at least one
 */
public record Fix(String title, List<TextEdit> edits) {

  /**
   * Creates a fix.
   *
   * @param title what it does, as an order without a full stop
   * @param edits the changes of the source that the diagnostic is about; at least one
   * @throws IllegalArgumentException if there is no edit
   */
  public Fix {
    Objects.requireNonNull(title, "title");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("expected an edit at least");
    }
  }
}
