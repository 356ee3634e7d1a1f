package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldProblem;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleField.Origin;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to say about the values of the fields that a profile knows, at their places. */
final class FieldDiagnostics {

  private final SourceText source;
  private final FrontMatter frontMatter;

  /** By code and place: a field that two keys read is spoken of once. */
  private final Map<List<Object>, Diagnostic> all = new LinkedHashMap<>();

  private FieldDiagnostics(SourceText source, FrontMatter frontMatter) {
    this.source = source;
    this.frontMatter = frontMatter;
  }

  static List<Diagnostic> of(SourceText source, FrontMatter frontMatter, ArticleFields fields) {
    boolean readable =
        frontMatter.state() == FrontMatter.State.READ
            || frontMatter.state() == FrontMatter.State.RECOVERED;
    if (!readable) {
      return List.of();
    }
    FieldDiagnostics diagnostics = new FieldDiagnostics(source, frontMatter);
    fields.all().forEach(diagnostics::add);
    diagnostics.addMissing(fields);
    return List.copyOf(diagnostics.all.values());
  }

  private <T> void add(ArticleField<T> field) {
    if (field.origin() == Origin.FIELD) {
      add(field.view(), problem(field.view()));
    }
    field.others().forEach(other -> add(other, problem(other)));
    for (TypedField<T> other : field.differing()) {
      add(
          other,
          new FieldProblem(
              Severity.INFO,
              "field.differs",
              other.name() + " says something else than " + field.view().name() + ", which counts",
              "keep one of them"));
    }
  }

  private void add(TypedField<?> view, @Nullable FieldProblem problem) {
    if (problem != null) {
      add(problem, place(view.field()));
    }
  }

  private void add(FieldProblem problem, SourceSpan place) {
    all.putIfAbsent(
        List.of(problem.code(), place),
        source.diagnostic(
            problem.severity(), problem.code(), place, problem.message(), problem.advice()));
  }

  private void addMissing(ArticleFields fields) {
    List<String> missing = new ArrayList<>();
    fields.profile().expected().stream()
        .map(fields::get)
        .filter(field -> field.state() == State.ABSENT)
        .forEach(field -> missing.add(field.view().name()));
    if (!missing.isEmpty()) {
      String message = "the front matter has no " + String.join(", ", missing);
      add(new FieldProblem(Severity.INFO, "field.missing", message, ""), start());
    }
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

  private SourceSpan start() {
    return SourceSpan.at(frontMatter.span().start());
  }

  private SourceSpan place(@Nullable Field field) {
    return field == null
        ? start()
        : field.written().span(Part.VALUE).or(field::span).orElse(start());
  }
}
