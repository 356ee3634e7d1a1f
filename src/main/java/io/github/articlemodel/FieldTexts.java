package io.github.articlemodel;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts of the front matter by where they stand. */
final class FieldTexts {

  private final TreeMap<Integer, Found> texts = new TreeMap<>();

  /** A text and the path that leads to it. */
  record Found(FieldPath path, String text, SourceSpan span) {}

  private record Open(FieldPath path, FieldValue value) {}

  static FieldTexts of(Metadata metadata) {
    FieldTexts all = new FieldTexts();
    Deque<Open> open = new ArrayDeque<>();
    for (Field field : metadata.fields()) {
      open.push(new Open(FieldPath.of(field.name()), field.value()));
    }
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (next.value() instanceof FieldValue.Text text) {
        text.span()
            .ifPresent(at -> all.texts.put(at.start(), new Found(next.path(), text.value(), at)));
      } else if (next.value() instanceof FieldValue.Mapping map) {
        for (Field field : map.fields()) {
          open.push(new Open(next.path().then(field.name()), field.value()));
        }
      } else if (next.value() instanceof FieldValue.Sequence list) {
        for (int i = 0; i < list.values().size(); i++) {
          open.push(new Open(next.path().then(i), list.values().get(i)));
        }
      }
    }
    return all;
  }

  /** Returns the text that holds a place. */
  Optional<Found> at(SourceSpan place) {
    Map.Entry<Integer, Found> entry = texts.floorEntry(place.start());
    return Optional.ofNullable(entry)
        .map(Map.Entry::getValue)
        .filter(found -> found.span().contains(place));
  }

  /** Returns the one text within a place that says something; empty where several do. */
  Optional<Found> only(SourceSpan place, String text) {
    List<Found> all =
        texts.subMap(place.start(), place.end()).values().stream()
            .filter(found -> found.text().equals(text))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
