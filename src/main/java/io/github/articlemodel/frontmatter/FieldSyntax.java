package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/** Makes edits of fields in the text of one language. One implementation per language. */
interface FieldSyntax {

  /**
   * Returns the ways to make an edit that was {@linkplain EditCheck checked}, the one that changes
   * least first. The first that reads back as expected is taken, so that one of them may fail.
   *
   * @throws EditRefusedException if there is no way
   * @throws UnsayableValueException if the language has no word for the value
   */
  List<List<TextEdit>> ways(SourceText source, FrontMatter frontMatter, FieldEdit edit);
}
