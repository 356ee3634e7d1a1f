package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** What comes of writing blocks, reading the text, and writing again. */
record RoundTrip(List<Block> blocks, String text, List<Block> read, String again) {

  static RoundTrip of(Dialect dialect, List<Block> blocks) {
    MarkdownWriter writer = MarkdownWriter.of(dialect);
    String text = writer.write(blocks);
    List<Block> read = read(dialect, text);
    return new RoundTrip(blocks, text, read, writer.write(read));
  }

  static List<Block> read(Dialect dialect, String text) {
    return MarkdownReader.of(dialect, MarkdownReader.HIGHEST_MAX_NESTING)
        .read(SourceText.of(text))
        .blocks();
  }

  boolean holds() {
    return read.equals(blocks) && again.equals(text);
  }

  /** Whether it holds but for the form of a link. */
  boolean holdsButForms() {
    return again.equals(text) && Forms.plain(read).equals(Forms.plain(blocks));
  }

  @Override
  public String toString() {
    String b = blocks.toString().replace(", written=nowhere", "");
    return "\n--- text\n"
        + text
        + "\n--- asked\n"
        + b
        + "\n--- read\n"
        + read.toString().replaceAll(", written=[^,\\]]*\\]", "]")
        + (again.equals(text) ? "" : "\n--- again\n" + again);
  }
}
