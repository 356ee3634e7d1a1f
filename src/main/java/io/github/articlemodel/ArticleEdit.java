package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterConversion;
import io.github.articlemodel.frontmatter.FrontMatterEditor;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a document, made all at once. Each method returns a new edit; the document stays as it
 * is. Only the characters that an edit names change: comments, order, quotes, line ends, and every
 * other byte stay.
 *
 * <pre>{@code
 * ArticleEdit edit = document.edit().set("title", "Flood warning lifted");
 * edit.diff(); // the change as a unified diff
 * ArticleDocument changed = edit.apply();
 * }</pre>
 */
public final class ArticleEdit {

  private final ArticleDocument document;
  private final Readers readers;
  private final List<FieldEdit> fieldEdits;
  private final List<BodyEdit> bodyEdits;
  private final @Nullable FrontMatterFormat target;

  private ArticleEdit(
      ArticleDocument document,
      Readers readers,
      List<FieldEdit> fieldEdits,
      List<BodyEdit> bodyEdits,
      @Nullable FrontMatterFormat target) {
    this.document = document;
    this.readers = readers;
    this.fieldEdits = fieldEdits;
    this.bodyEdits = bodyEdits;
    this.target = target;
  }

  /** Returns an edit that changes nothing yet. */
  static ArticleEdit of(ArticleDocument document, Readers readers) {
    return new ArticleEdit(document, readers, List.of(), List.of(), null);
  }

  /**
   * Adds the setting of a field of the front matter to a text.
   *
   * @param name the name of the field; where there is none yet, it becomes the last one
   * @param text the text; it is quoted where it would be read as anything else
   * @return this
   */
  public ArticleEdit set(String name, String text) {
    return set(name, FieldValue.of(text));
  }

  /**
   * Adds the setting of a field of the front matter.
   *
   * @param name the name of the field; where there is none yet, it becomes the last one
   * @param value the value
   * @return this
   */
  public ArticleEdit set(String name, FieldValue value) {
    return with(new FieldEdit.Set(FieldPath.of(name), value));
  }

  /**
   * Adds any change of the front matter.
   *
   * @param edit the change
   * @return this
   */
  public ArticleEdit with(FieldEdit edit) {
    return new ArticleEdit(document, readers, joined(fieldEdits, edit), bodyEdits, target);
  }

  /**
   * Adds any change of the body. All changes of the body are made at once, each named by a span of
   * this document.
   *
   * @param edit the change
   * @return this
   */
  public ArticleEdit with(BodyEdit edit) {
    return new ArticleEdit(document, readers, fieldEdits, joined(bodyEdits, edit), target);
  }

  private static <T> List<T> joined(List<T> before, T last) {
    List<T> all = new ArrayList<>(before);
    all.add(Objects.requireNonNull(last, "edit"));
    return List.copyOf(all);
  }

  /**
   * Adds the conversion of the front matter to another format. It comes after all changes of
   * fields, whatever the order of the calls; of two formats the last one counts. {@link #losses()}
   * tells what the format does not carry over.
   *
   * @param format the format; where the front matter is in it already, nothing changes
   * @return this
   */
  public ArticleEdit convertFrontMatter(FrontMatterFormat format) {
    Objects.requireNonNull(format, "format");
    return new ArticleEdit(document, readers, fieldEdits, bodyEdits, format);
  }

  /**
   * {@return the changes of the text, each checked by reading the outcome}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<TextEdit> textEdits() {
    List<TextEdit> ofFields = conversion().edits();
    if (bodyEdits.isEmpty()) {
      return ofFields;
    }
    SourceText source = document.source();
    List<TextEdit> all = new ArrayList<>(ofFields);
    all.addAll(
        readers
            .bodyEditor()
            .edit(source, document.bodySpan(), document.article().body(), bodyEdits));
    checkFrontMatter(source.apply(ofFields), source.apply(all));
    return List.copyOf(all);
  }

  /** Refuses edits of the body after which its start is taken for front matter. */
  private void checkFrontMatter(SourceText before, SourceText after) {
    FrontMatter expected = readers.frontMatter().read(before);
    FrontMatter read = readers.frontMatter().read(after);
    if (!read.metadata().equals(expected.metadata()) || !read.span().equals(expected.span())) {
      throw new EditRefusedException(
          document
              .source()
              .diagnostic(
                  Severity.ERROR,
                  "edit.front-matter",
                  SourceSpan.at(document.bodySpan().start()),
                  "the start of the body would be read as front matter",
                  "put another block first"));
    }
  }

  /**
   * {@return what the conversion of the front matter leaves out or makes something else, such as
   * comments, each at its place in the document; empty where there is no conversion}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<Diagnostic> losses() {
    return conversion().losses();
  }

  private FrontMatterConversion conversion() {
    FrontMatterEditor editor = readers.editor();
    SourceText source = document.source();
    FrontMatter frontMatter = document.frontMatter();
    return target == null
        ? new FrontMatterConversion(editor.edit(source, frontMatter, fieldEdits), List.of())
        : editor.convert(source, frontMatter, fieldEdits, target);
  }

  /**
   * {@return the document with the changes made}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is; nothing
   *     has changed then
   */
  public ArticleDocument apply() {
    return new ArticleDocument(changed(), readers);
  }

  private SourceText changed() {
    return document.source().apply(textEdits());
  }

  /**
   * {@return the changes as a unified diff with three lines of context, as {@code patch} and {@code
   * git apply} read it; the empty text where nothing changes}
   *
   * <p>It is a diff of the text: those tools do not find the same characters in a file that is in
   * UTF-16 or has malformed bytes.
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public String diff() {
    return UnifiedDiff.of(document.source(), changed());
  }
}
