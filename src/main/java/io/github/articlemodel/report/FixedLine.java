package io.github.articlemodel.report;

import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.Optional;

/** A line as it reads after a fix. */
final class FixedLine {

  /** As much of a line as is shown of it elsewhere. */
  private static final int WIDTH = 120;

  private FixedLine() {}

  /**
   * Returns the line; nothing where the fix changes other lines too, removes it, can't be made, or
   * the line is too long to show.
   */
  static Optional<String> of(Finding found, Fix fix) {
    SourceText source = found.source();
    if (source == null) {
      return Optional.empty();
    }
    SourceSpan line = source.line(found.start().line());
    int longer = 0;
    for (TextEdit edit : fix.edits()) {
      String text = edit.replacement();
      if (!line.contains(edit.span()) || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        return Optional.empty();
      }
      longer += text.length() - edit.span().length();
    }
    int end = line.end() + longer;
    if (end - line.start() > WIDTH) {
      return Optional.empty();
    }
    try {
      String fixed = source.apply(fix.edits()).text().substring(line.start(), end);
      return Optional.of(fixed).filter(text -> !text.isBlank());
    } catch (EditRefusedException | IllegalArgumentException notMade) {
      return Optional.empty(); // what it would do is told by its title
    }
  }
}
