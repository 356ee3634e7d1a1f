package io.github.articlemodel.markdown;

import io.github.articlemodel.markdown.InlineWriter.Place;
import io.github.articlemodel.markdown.InlineWriter.Start;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * Writes the inlines of a block. Where marks stand in a bare address, it depends on the whole block
 * whether they are marks: it is written bare, and read; only where that gives something else does
 * it get character references for them, and only where those don't help another form of link.
 */
final class ContentWriter {

  private final Dialect dialect;
  private final References references;
  private final LinkForms links;
  private final StringBuilder text = new StringBuilder();

  ContentWriter(Dialect dialect, References references) {
    this.dialect = dialect;
    this.references = references;
    this.links = new LinkForms(dialect, references);
  }

  /** Returns the lines of a paragraph, which stand behind a box, until the next are written. */
  StringBuilder paragraph(String box, List<Inline> content, Start start) {
    return written(Place.PARAGRAPH, box, content, start);
  }

  /** Returns the content of a heading or a cell, until the next is written. */
  StringBuilder line(Place place, List<Inline> content) {
    return written(place, "", content, Start.BLOCK);
  }

  private StringBuilder written(Place place, String box, List<Inline> content, Start start) {
    InlineWriter careful = writer(place, AddressForm.CAREFUL);
    careful.write(box, content, start);
    if (careful.isLikeDefinition()) {
      checkNoDefinition();
    }
    if (!careful.isDoubtful()) {
      return text;
    }
    String safe = text.toString();
    for (AddressForm form : List.of(AddressForm.AS_IT_IS, AddressForm.WITH_REFERENCES)) {
      writer(place, form).write(box, content, start);
      if (content.equals(read(place, text.substring(box.length()), content))) {
        return text;
      }
    }
    return text.replace(0, text.length(), safe);
  }

  private InlineWriter writer(Place place, AddressForm form) {
    return new InlineWriter(place, dialect, links, form, text);
  }

  /** Refuses a paragraph in whose first link, for the marks in its code or tags, one is read. */
  private void checkNoDefinition() {
    var blocks = MarkdownReader.of(dialect).read(SourceText.of(text.toString())).blocks();
    if (!(blocks.get(0) instanceof Paragraph)) {
      throw new IllegalArgumentException("a link that starts so would be a definition: " + text);
    }
  }

  /** Returns what a text reads as in its place, with the definitions that the content needs. */
  private List<Inline> read(Place place, String written, List<Inline> content) {
    String block =
        switch (place) {
          case PARAGRAPH -> written;
          case HEADING -> "# " + written;
          case CELL -> "|" + cell(written) + "|\n|-|";
        };
    String definitions = references.neededBy(content, dialect);
    var reader = MarkdownReader.of(dialect);
    var blocks = reader.read(SourceText.of(block + "\n\n" + definitions)).blocks();
    Block first = blocks.isEmpty() ? new ThematicBreak() : blocks.get(0);
    if (first instanceof Paragraph paragraph) {
      return paragraph.content();
    }
    if (first instanceof Heading heading) {
      return heading.content();
    }
    return first instanceof Table table ? table.header().cells().get(0).content() : List.of();
  }

  /** Appends what is written for a text in a cell of a table. */
  void cell(StringBuilder row, StringBuilder text) {
    if (text.indexOf("|") < 0) {
      row.append(text);
    } else {
      row.append(cell(text.toString()));
    }
  }

  private String cell(String text) {
    return dialect.isOfFlexmark() ? Escapes.pipesOutsideCode(text) : text.replace("|", "\\|");
  }
}
