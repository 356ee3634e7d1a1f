package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a source: where it stands, its fields, and what is to be said about it.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("---\ntitle: Flood\n---\n# Flood\n");
 * FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
 * frontMatter.metadata().title().value();             // Optional of "Flood"
 * source.slice(frontMatter.content());                // "title: Flood\n"
 * source.text().substring(frontMatter.span().end());  // "# Flood\n"
 * }</pre>
 *
 * @param state what there is
 * @param format the language; null where the state is {@link State#ABSENT}
 * @param span from the opening fence to after the line end of the closing one; empty, at 0, where
 *     the state is {@link State#ABSENT}. The body is the text from its end on
 * @param content the lines between the fences, the last line end included; of a bare JSON object,
 *     the object
 * @param metadata the fields; empty where the state is {@link State#ABSENT} or {@link State#OPAQUE}
 * @param diagnostics what is to be said, in the order of the places
 */
public record FrontMatter(
    State state,
    @Nullable FrontMatterFormat format,
    SourceSpan span,
    SourceSpan content,
    Metadata metadata,
    List<Diagnostic> diagnostics) {

  /** What there is of a front matter. */
  public enum State {
    /** There is none: the whole text is body. A diagnostic says why. */
    ABSENT,
    /** All of it was read. */
    READ,
    /**
     * It does not read as a whole; the entries that read by themselves were read, and each of the
     * others is a field with a {@linkplain io.github.articlemodel.model.FieldValue.Opaque value
     * that holds its text}, with an error diagnostic.
     */
    RECOVERED,
    /**
     * It stands between fences, but no field of it could be read, or its language is not read. Its
     * text is kept in the source; an error diagnostic says why.
     */
    OPAQUE
  }

  /**
   * Creates one.
   *
   * @param state what there is
   * @param format the language; null where the state is {@link State#ABSENT}
   * @param span from the opening fence to after the line end of the closing one; empty, at 0, where
   *     the state is {@link State#ABSENT}. The body is the text from its end on
   * @param content the lines between the fences, the last line end included; of a bare JSON object,
   *     the object
   * @param metadata the fields; empty where the state is {@link State#ABSENT} or {@link
   *     State#OPAQUE}
   * @param diagnostics what is to be said, in the order of the places
   */
  public FrontMatter {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(metadata, "metadata");
    diagnostics = List.copyOf(diagnostics);
    if ((state == State.ABSENT) != (format == null)) {
      throw new IllegalArgumentException("there is a format unless it is absent");
    }
  }
}
