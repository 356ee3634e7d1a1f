package io.github.articlemodel.markdown;

import io.github.articlemodel.markdown.InlineWriter.Place;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the inlines of a block. Where marks stand in a bare address, it depends on the whole block
 * whether they are marks: it is written bare, and read; only where that gives something else does
 * the address get another form.
 */
final class ContentWriter {

  private final Dialect dialect;
  private final References references;

  ContentWriter(Dialect dialect, References references) {
    this.dialect = dialect;
    this.references = references;
  }

  /** Returns the lines of a paragraph, which stand behind a box. */
  String paragraph(String box, List<Inline> content, boolean isBodyStart, boolean isAfterTitle) {
    return written(
        Place.PARAGRAPH,
        content,
        box.length(),
        writer -> writer.paragraph(box, content, isBodyStart, isAfterTitle));
  }

  /** Returns the content of a heading or a cell. */
  String line(Place place, List<Inline> content) {
    return written(place, content, 0, writer -> writer.line(content));
  }

  private String written(
      Place place, List<Inline> content, int boxLength, Function<InlineWriter, String> write) {
    InlineWriter careful = new InlineWriter(place, dialect, references, false);
    String text = write.apply(careful);
    if (!careful.isDoubtful()) {
      return text;
    }
    String bare = write.apply(new InlineWriter(place, dialect, references, true));
    return reads(bare.substring(boxLength), content) ? bare : text;
  }

  /** Returns whether a text reads as the content, with the definitions that it needs. */
  private boolean reads(String text, List<Inline> content) {
    String definitions = references.neededBy(content, dialect);
    var reader = MarkdownReader.of(dialect);
    var blocks = reader.read(SourceText.of(text + "\n\n" + definitions)).blocks();
    return !blocks.isEmpty()
        && blocks.get(0) instanceof Paragraph paragraph
        && paragraph.content().equals(content);
  }
}
