package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldProblem;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say about the values of the known fields, at their places. */
final class FieldDiagnostics {

  private FieldDiagnostics() {}

  static List<Diagnostic> of(SourceText source, FrontMatter frontMatter) {
    boolean readable =
        frontMatter.state() == FrontMatter.State.READ
            || frontMatter.state() == FrontMatter.State.RECOVERED;
    if (!readable) {
      return List.of();
    }
    List<Diagnostic> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (TypedField<?> view : frontMatter.metadata().views().values()) {
      FieldProblem problem = problem(view);
      if (view.state() == State.ABSENT) {
        missing.add(view.name());
      } else if (problem != null) {
        all.add(
            source.diagnostic(
                problem.severity(),
                problem.code(),
                place(view.field(), frontMatter),
                problem.message(),
                problem.advice()));
      }
    }
    if (!missing.isEmpty()) {
      all.add(
          source.diagnostic(
              Severity.INFO,
              "field.missing",
              SourceSpan.at(frontMatter.span().start()),
              "the front matter has no " + String.join(", ", missing),
              ""));
    }
    return all;
  }

  private static @Nullable FieldProblem problem(TypedField<?> view) {
    if (view.state() == State.NULL) {
      return new FieldProblem(Severity.INFO, "field.null", view.name() + " has no value", "");
    }
    boolean blank =
        view.value().filter(value -> value instanceof String text && isBlank(text)).isPresent();
    return blank && view.problem() == null
        ? new FieldProblem(Severity.INFO, "field.blank", view.name() + " is blank", "")
        : view.problem();
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static SourceSpan place(@Nullable Field field, FrontMatter frontMatter) {
    SourceSpan fallback = SourceSpan.at(frontMatter.span().start());
    return field == null
        ? fallback
        : field.written().span(Part.VALUE).or(field::span).orElse(fallback);
  }
}
