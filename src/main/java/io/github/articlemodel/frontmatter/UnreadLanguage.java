package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Locale;

/** A language that is found and kept, but not read. */
record UnreadLanguage(FrontMatterFormat format) implements FrontMatterLanguage {

  @Override
  public Reading read(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    log.add(
        source.diagnostic(
            Severity.ERROR,
            "frontmatter." + format.name().toLowerCase(Locale.ROOT) + "-unread",
            content,
            "the front matter is " + format + ", which is not read; its text is kept",
            "write it as YAML between --- lines"));
    return Reading.none(FrontMatter.State.OPAQUE);
  }

  @Override
  public List<List<TextEdit>> ways(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    throw new UnsayableValueException("front matter in " + format + " is not edited");
  }

  @Override
  public String write(List<Field> fields, String lineEnd) {
    throw new UnsayableValueException("front matter in " + format + " is not written");
  }
}
