package io.github.articlemodel.corpus;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the field that a mistyped path may mean, among those that were seen. */
final class NearestFields {

  private static final int MOST_PATHS = 2_000;

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
    Map<String, String> pathOfName = new LinkedHashMap<>();
    paths.forEach(known -> pathOfName.put(known.replace("\"", ""), known));
    Metadata.empty().views().keySet().forEach(known -> pathOfName.putIfAbsent(known, known));
    String typed = path.toString();
    pathOfName.values().remove(typed);
    return NearestNames.of(typed, pathOfName.keySet()).stream()
        .findFirst()
        .map(pathOfName::get)
        .or(() -> paths.stream().filter(known -> known.endsWith("." + typed)).findFirst());
  }
}
