package io.github.articlemodel.editing;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Objects;

/**
 * Makes edits of a body, all at once, as edits of the source. After that the body is read again;
 * where it does not say just what was asked for, with all else as before, the edits are refused.
 * The cost grows linearly with the body and the number of edits. Immutable and safe for threads.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("See [the map](/map) at 5 * 3.\n");
 * MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
 * List<Block> body = reader.read(source).blocks();
 * SourceSpan link = body.get(0).find(Link.class).get(0).span().orElseThrow();
 * List<TextEdit> edits = BodyEditor.of(reader).edit(
 *     source,
 *     new SourceSpan(0, source.text().length()),
 *     body,
 *     List.of(new BodyEdit.SetDestination(link, "/the map")));
 * source.apply(edits).text(); // "See [the map](</the map>) at 5 * 3.\n"
 * }</pre>
 */
public final class BodyEditor {

  private final MarkdownReader reader;
  private final FigureReader figures;
  private final MarkdownWriter writer;

  private BodyEditor(MarkdownReader reader, FigureReader figures) {
    this.reader = reader;
    this.figures = figures;
    this.writer = MarkdownWriter.of(reader.dialect()).withTemplates(reader.templates());
  }

  /**
   * Returns an editor.
   *
   * @param reader what the body was read with
   * @return the editor
   */
  public static BodyEditor of(MarkdownReader reader) {
    return of(reader, FigureReader.of(CreditVocabulary.bundled()));
  }

  /**
   * Returns an editor.
   *
   * @param reader what the body was read with
   * @param figures what its pictures were found with
   * @return the editor
   */
  public static BodyEditor of(MarkdownReader reader, FigureReader figures) {
    return new BodyEditor(
        Objects.requireNonNull(reader, "reader"), Objects.requireNonNull(figures, "figures"));
  }

  /**
   * Makes edits.
   *
   * @param source the whole source
   * @param span where the body stands in its text
   * @param body what was read from there, by the reader of this editor
   * @param edits the changes, each named by spans of this source
   * @return all of them as edits of the source; none where nothing is asked for
   * @throws EditRefusedException if one of them can't be made; its diagnostic has a code that
   *     starts with {@code edit.}, and the place in the source
   */
  public List<TextEdit> edit(
      SourceText source, SourceSpan span, List<Block> body, List<BodyEdit> edits) {
    if (edits.isEmpty()) {
      return List.of();
    }
    BodyRefusals refusals = new BodyRefusals(source);
    BodyIndex index = BodyIndex.of(source, span, body, reader.templates());
    PartText parts = new PartText(writer);
    List<Change> changes =
        new Changes(source, index, parts, refusals, figures.withSource(source), reader.templates())
            .of(edits);
    Trial trial = new Trial(reader, figures, source, span, body);
    List<Way> ways = new Choice(trial, refusals, changes).ways();
    return ways.stream().flatMap(way -> way.edits().stream()).toList();
  }
}
