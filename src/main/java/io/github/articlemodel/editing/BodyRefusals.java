package io.github.articlemodel.editing;

import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Says why an edit of the body is refused. */
record BodyRefusals(SourceText source) {

  EditRefusedException of(BodyEdit edit, String code, String why, String advice) {
    return at(edit.place(), edit, code, why, advice);
  }

  EditRefusedException at(SourceSpan span, BodyEdit edit, String code, String why, String advice) {
    int length = source.text().length();
    SourceSpan place = span.end() <= length ? span : SourceSpan.at(length);
    return new EditRefusedException(
        source.diagnostic(Severity.ERROR, code, place, what(edit) + ": " + why, advice));
  }

  EditRefusedException value(BodyEdit edit, IllegalArgumentException why) {
    return of(edit, "edit.value", String.valueOf(why.getMessage()), "give another value");
  }

  EditRefusedException credit(BodyEdit edit, @Nullable String credit) {
    return of(
        edit,
        "edit.credit",
        "\"" + credit + "\" would not be read as the credit",
        "write it like Photo: First Last/Agency");
  }

  EditRefusedException notFound(BodyEdit edit, String what) {
    return of(
        edit,
        "edit.not-found",
        "no " + what + " was read from this place",
        "name it by the span that it was read with, before any edit");
  }

  EditRefusedException noPlace(BodyEdit edit, String what) {
    return of(
        edit, "edit.no-place", "where its " + what + " stands can't be told", "change it by hand");
  }

  EditRefusedException notVerified(BodyEdit edit) {
    return of(
        edit,
        "edit.not-verified",
        "no way to write it was found that changes this alone",
        "change it by hand");
  }

  private static String what(BodyEdit edit) {
    String name = edit.getClass().getSimpleName();
    StringBuilder out = new StringBuilder(name.length() + 2);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(i > 0 && Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
    }
    return out.toString();
  }
}
