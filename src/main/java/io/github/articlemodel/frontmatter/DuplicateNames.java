package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that come twice in one map. */
final class DuplicateNames {

  private DuplicateNames() {}

  /** Warns of each name that comes again: the last one counts. */
  static void report(List<Field> fields, SourceText source, String code, DiagnosticLog log) {
    if (fields.size() < 2) {
      return;
    }
    Map<String, Field> later = new HashMap<>();
    for (int i = fields.size() - 1; i >= 0; i--) {
      Field field = fields.get(i);
      Field other = later.putIfAbsent(field.name(), field);
      if (other != null) {
        log.add(duplicate(field, other, source, code));
      }
    }
  }

  private static Diagnostic duplicate(Field field, Field last, SourceText source, String code) {
    SourceSpan span = keySpan(field);
    int line = source.position(span.start()).line();
    int lastLine = source.position(keySpan(last).start()).line();
    return source.diagnostic(
        Severity.WARNING,
        code,
        span,
        "\""
            + field.name()
            + "\" is given on line "
            + line
            + " and again on line "
            + lastLine
            + ", which is the one that counts",
        "remove one of them");
  }

  private static SourceSpan keySpan(Field field) {
    return field.written().span(Written.Part.KEY).or(field::span).orElse(SourceSpan.at(0));
  }
}
