package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merge keys, which YAML 1.2 does not know and many files use: the fields of the value of {@code
 * <<} are taken in its place, unless the map gives them itself.
 */
final class YamlMerge {

  static final String KEY = "<<";

  private YamlMerge() {}

  /**
   * Returns the fields that a merge key brings, each written where the merge key stands; null where
   * its value is neither a map nor a list of maps.
   */
  static @Nullable List<Field> merged(FieldValue value, Written written) {
    List<Field> merged = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (value instanceof FieldValue.Mapping mapping) {
      addLast(mapping, written, names, merged);
      return merged;
    }
    if (!(value instanceof FieldValue.Sequence sequence) || sequence.values().isEmpty()) {
      return null;
    }
    for (FieldValue item : sequence.values()) {
      if (!(item instanceof FieldValue.Mapping mapping)) {
        return null;
      }
      addLast(mapping, written, names, merged);
    }
    return merged;
  }

  /** Adds the fields that count in a map, of names that are not there yet. */
  private static void addLast(
      FieldValue.Mapping mapping, Written written, Set<String> names, List<Field> merged) {
    Map<String, Field> last = new HashMap<>();
    mapping.fields().forEach(field -> last.put(field.name(), field));
    for (Field field : mapping.fields()) {
      if (field.equals(last.get(field.name())) && names.add(field.name())) {
        merged.add(new Field(field.name(), field.value(), written));
      }
    }
  }

  /** Returns the fields without merged ones whose name the map gives itself. */
  static List<Field> withoutOverridden(List<Field> fields, SourceText source) {
    Set<String> own = new HashSet<>();
    boolean any = false;
    for (Field field : fields) {
      if (isMerged(field, source.text())) {
        any = true;
      } else {
        own.add(field.name());
      }
    }
    if (!any) {
      return fields;
    }
    List<Field> kept = new ArrayList<>();
    for (Field field : fields) {
      if (!isMerged(field, source.text()) || own.add(field.name())) {
        kept.add(field);
      }
    }
    return kept;
  }

  /** Returns whether a merge key brings a field: it stands there, and the value elsewhere. */
  static boolean isMerged(Field field, String text) {
    SourceSpan value = field.written().span(Written.Part.VALUE).orElse(null);
    boolean elsewhere = !field.value().span().equals(Optional.ofNullable(value));
    return isKey(field, text) && (!field.name().equals(KEY) || elsewhere);
  }

  /** Returns whether the name of a field is written as a merge key. */
  static boolean isKey(Field field, String text) {
    SourceSpan key = field.written().span(Written.Part.KEY).orElse(null);
    return key != null && key.length() == KEY.length() && text.startsWith(KEY, key.start());
  }

  /** Warns of each name that comes again: the last one counts. */
  static void reportDuplicates(List<Field> fields, SourceText source, DiagnosticLog log) {
    DuplicateNames.report(fields, source, "yaml.duplicate", log);
  }
}
