package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what a rule says better. */
final class SaidOnce {

  private static final String MISSING = "field.missing";

  private SaidOnce() {}

  /** Returns the existing findings that no rule says at the same place. */
  static List<Diagnostic> without(
      List<Diagnostic> existing, List<Validator.Finding> own, ArticleDocument document) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic found : existing) {
      if (found.code().equals(MISSING)) {
        addMissing(found, own, document, left);
      } else if (own.stream().noneMatch(rule -> saysTheSame(rule, found))) {
        left.add(found);
      }
    }
    return left;
  }

  private static boolean saysTheSame(Validator.Finding rule, Diagnostic found) {
    return rule.place().equals(found.location().span())
        && rule.more() >= found.more()
        && !isGraver(found.severity(), rule.severity())
        && rule.breach().same().stream()
            .anyMatch(same -> found.code().equals(same) || found.code().startsWith(same + "."));
  }

  private static boolean isGraver(Severity found, Severity rule) {
    return found.compareTo(rule) > 0;
  }

  /** Adds the note about missing fields for those that no rule requires. */
  private static void addMissing(
      Diagnostic found,
      List<Validator.Finding> own,
      ArticleDocument document,
      List<Diagnostic> left) {
    Set<String> said =
        own.stream()
            .filter(rule -> rule.breach().same().contains(MISSING))
            .map(rule -> rule.breach().message())
            .collect(Collectors.toSet());
    if (said.isEmpty()) {
      left.add(found);
      return;
    }
    ArticleFields fields = document.fields();
    List<String> missing =
        fields.profile().expected().stream()
            .<ArticleField<?>>map(fields::get)
            .filter(field -> field.state() == State.ABSENT)
            .map(field -> field.view().name())
            .filter(
                name ->
                    said.stream().noneMatch(message -> message.equals(RequiredCheck.missing(name))))
            .toList();
    if (!missing.isEmpty()) {
      SourceLocation at = found.location();
      String message = "the front matter has no " + String.join(", ", missing);
      left.add(new Diagnostic(found.severity(), MISSING, message, found.advice(), at));
    }
  }
}
