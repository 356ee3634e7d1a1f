package io.github.articlemodel.corpus;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the field that a mistyped path may mean, among those that were seen. */
final class NearestFields {

  private static final int MOST_PATHS = 2_000;
  private static final int LONGEST = 200;

  private final Set<String> paths = new LinkedHashSet<>();

  void addAll(Metadata metadata) {
    for (Field field : metadata.fields()) {
      add(FieldPath.of(field.name()), field.value());
    }
  }

  private void add(FieldPath path, FieldValue value) {
    if (paths.size() >= MOST_PATHS) {
      return;
    }
    paths.add(path.toString());
    if (value instanceof FieldValue.Mapping map) {
      map.fields().forEach(field -> add(path.then(field.name()), field.value()));
    } else if (value instanceof FieldValue.Sequence list) {
      List<FieldValue> items = list.values();
      if (!items.isEmpty() && items.get(0) instanceof FieldValue.Mapping) {
        add(path.then(0), items.get(0));
      }
    }
  }

  /** Returns the path that is spelled nearly so, or that ends so. */
  Optional<String> nearest(FieldPath path) {
    String typed = path.toString().toLowerCase(Locale.ROOT);
    Set<String> names = new LinkedHashSet<>(paths);
    names.addAll(Metadata.empty().views().keySet());
    return spelledNearly(typed, names)
        .or(
            () ->
                paths.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("." + typed))
                    .findFirst());
  }

  private static Optional<String> spelledNearly(String typed, Set<String> names) {
    String best = null;
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean comparable = typed.length() <= LONGEST && lower.length() <= LONGEST;
      int distance = comparable ? distance(typed, lower.replace("\"", "")) : least;
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
