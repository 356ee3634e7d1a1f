package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** Says why one edit of a source is refused. */
record EditRefusals(SourceText source, FieldEdit edit) {

  EditRefusedException at(SourceSpan span, String code, String why, String advice) {
    return new EditRefusedException(
        source.diagnostic(Severity.ERROR, code, span, what() + ": " + why, advice));
  }

  private String what() {
    String verb =
        edit instanceof FieldEdit.Set
            ? "set "
            : edit instanceof FieldEdit.Remove
                ? "remove "
                : edit instanceof FieldEdit.Rename
                    ? "rename "
                    : edit instanceof FieldEdit.Append ? "append to " : "insert ";
    return verb + edit.path();
  }
}
