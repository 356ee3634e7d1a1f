package io.github.articlemodel.corpus;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts fields and the kinds of their values, in bounded memory. */
final class FieldCounter {

  /** As many different names are counted one by one. */
  static final int DISTINCT = 2_000;

  private final Map<String, BoundedCounts> kinds = new HashMap<>();
  private final Map<String, Integer> files = new HashMap<>();
  private int others;

  /** Counts the fields of a file, each name once. */
  void add(Metadata metadata) {
    Set<String> seen = new HashSet<>();
    for (Field field : metadata.fields()) {
      if (seen.add(field.name())) {
        if (files.size() < DISTINCT || files.containsKey(field.name())) {
          files.merge(field.name(), 1, Integer::sum);
          kinds.computeIfAbsent(field.name(), name -> new BoundedCounts()).add(kind(field.value()));
        } else {
          others++;
        }
      }
    }
  }

  private static String kind(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return kind(text.value());
    } else if (value instanceof FieldValue.IntegerNumber) {
      return "integer";
    } else if (value instanceof FieldValue.DecimalNumber
        || value instanceof FieldValue.SpecialNumber) {
      return "decimal";
    } else if (value instanceof FieldValue.Bool) {
      return "boolean";
    } else if (value instanceof FieldValue.Null) {
      return "null";
    } else if (value instanceof FieldValue.Time) {
      return "date";
    } else if (value instanceof FieldValue.Sequence) {
      return "list";
    }
    return value instanceof FieldValue.Mapping ? "map" : "unread";
  }

  private static String kind(String text) {
    if (text.isBlank()) {
      return "blank";
    }
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    if (start.startsWith("http:") || start.startsWith("https:")) {
      return "address";
    }
    return ArticleDate.parse(text).isPresent() ? "date" : "text";
  }

  void merge(FieldCounter more) {
    more.files.forEach(
        (name, count) -> {
          if (files.size() < DISTINCT || files.containsKey(name)) {
            files.merge(name, count, Integer::sum);
            BoundedCounts counted = more.kinds.getOrDefault(name, new BoundedCounts());
            kinds.computeIfAbsent(name, key -> new BoundedCounts()).merge(counted);
          } else {
            others += count;
          }
        });
    others += more.others;
  }

  /** Returns the fields, those in the most files first. */
  List<FieldStatistics> statistics() {
    return files.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                new FieldStatistics(
                    entry.getKey(),
                    entry.getValue(),
                    kinds.getOrDefault(entry.getKey(), new BoundedCounts()).byCount()))
        .toList();
  }

  /** Returns how often there were fields with other names. */
  int others() {
    return others;
  }
}
