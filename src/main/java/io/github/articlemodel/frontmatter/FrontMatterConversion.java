package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/**
 * Front matter in another format: the change of the text, and all that the other format does not
 * carry over.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("---\ntitle: Flood # draft\n---\n");
 * FrontMatterLimits limits = FrontMatterLimits.defaults();
 * FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
 * FrontMatterConversion conversion =
 *     FrontMatterEditor.of(limits).convert(source, frontMatter, FrontMatterFormat.JSON);
 * source.apply(conversion.edits()).text(); // "{\n  \"title\": \"Flood\"\n}\n"
 * conversion.losses().get(0).code();       // "convert.comment"
 * }</pre>
 *
 * @param edits the changes of the source; none where it is in that format already
 * @param losses what is left out or becomes something else, each at its place in the source, in the
 *     order of the places; their codes start with {@code convert.}
 */
public record FrontMatterConversion(List<TextEdit> edits, List<Diagnostic> losses) {

  /**
   * Creates one.
   *
   * @param edits the changes of the source; none where it is in that format already
   * @param losses what is left out or becomes something else, each at its place in the source, in
   *     the order of the places; their codes start with {@code convert.}
   */
  public FrontMatterConversion {
    edits = List.copyOf(edits);
    losses = List.copyOf(losses);
  }

  /** {@return one that changes and loses nothing} */
  static FrontMatterConversion none() {
    return new FrontMatterConversion(List.of(), List.of());
  }
}
