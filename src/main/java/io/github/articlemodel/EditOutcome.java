package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterConversion;
import io.github.articlemodel.frontmatter.FrontMatterEditor;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes of the changes of a document: edits of its text, each checked by reading again when
 * they are first asked for.
 */
final class EditOutcome {

  private final ArticleDocument document;
  private final Readers readers;
  private final EditChanges changes;
  private final Lazy<List<TextEdit>> textEdits = new Lazy<>(this::checkedEdits);

  EditOutcome(ArticleDocument document, Readers readers, EditChanges changes) {
    this.document = document;
    this.readers = readers;
    this.changes = changes;
  }

  List<TextEdit> textEdits() {
    return textEdits.get();
  }

  private List<TextEdit> checkedEdits() {
    List<TextEdit> ofFields = conversion().edits();
    if (changes.body().isEmpty()) {
      return ofFields;
    }
    SourceText source = document.source();
    List<TextEdit> all = new ArrayList<>(ofFields);
    all.addAll(
        readers
            .bodyEditor()
            .edit(source, document.bodySpan(), document.article().body(), changes.body()));
    checkFrontMatter(source.apply(ofFields), source.apply(all));
    return List.copyOf(all);
  }

  /** Refuses edits of the body after which its start is taken for front matter. */
  private void checkFrontMatter(SourceText before, SourceText after) {
    FrontMatter expected = readers.frontMatter().read(before);
    FrontMatter read = readers.frontMatter().read(after);
    boolean isSame =
        read.metadata().equals(expected.metadata()) && read.content().equals(expected.content());
    if (!isSame) {
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

  List<Diagnostic> losses() {
    return conversion().losses();
  }

  private FrontMatterConversion conversion() {
    FrontMatterEditor editor = readers.editor();
    SourceText source = document.source();
    FrontMatter frontMatter = document.frontMatter();
    FrontMatterFormat target = changes.target();
    return target == null
        ? new FrontMatterConversion(editor.edit(source, frontMatter, changes.fields()), List.of())
        : editor.convert(source, frontMatter, changes.fields(), target);
  }

  ArticleDocument document() {
    return new ArticleDocument(edited(), readers);
  }

  private SourceText edited() {
    SourceText source = document.source();
    return changes.body().isEmpty() && changes.target() == null
        ? readers.editor().apply(source, document.frontMatter(), changes.fields())
        : source.apply(textEdits());
  }

  String diff() {
    SourceText source = document.source();
    return UnifiedDiff.of(source, source.apply(textEdits()));
  }
}
