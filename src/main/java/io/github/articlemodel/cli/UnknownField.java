package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says that a file has no field of a name, and which one may be meant. */
final class UnknownField {

  private UnknownField() {}

  static Diagnostic diagnostic(ArticleDocument document, String name) {
    Set<String> names = new LinkedHashSet<>();
    document.metadata().fields().stream().map(Field::name).forEach(names::add);
    names.addAll(Metadata.empty().views().keySet());
    String hint = nearest(name, names).map(near -> "did you mean " + near + "? ").orElse("");
    return document
        .source()
        .diagnostic(
            Severity.ERROR,
            "set.unknown-field",
            SourceSpan.at(document.frontMatter().span().start()),
            "there is no field " + name + "; nothing was changed",
            hint + "--add adds it");
  }

  private static Optional<String> nearest(String typed, Set<String> names) {
    String best = null;
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        best = name;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns how many letters to insert, leave out, replace, or swap with the next. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
