package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values that anchors name, and how much aliases may still stand for. */
final class YamlAnchors {

  private final Map<String, Anchored> values = new HashMap<>();
  private final Map<String, SourceSpan> unused = new LinkedHashMap<>();
  private final List<SourceSpan> replaced = new ArrayList<>();
  private long left;

  /**
   * What an anchor names.
   *
   * @param value null while the value is still being read
   * @param cost how many values it stands for, those of its own aliases included
   */
  record Anchored(@Nullable FieldValue value, long cost) {}

  YamlAnchors(long budget) {
    this.left = budget;
  }

  void open(String name) {
    values.put(name, new Anchored(null, 0));
  }

  void define(String name, FieldValue value, long cost) {
    values.put(name, new Anchored(value, cost));
  }

  /** Remembers an anchor before a value without quotes, whose ampersand may be meant as text. */
  void mayBeText(String name, SourceSpan span) {
    SourceSpan before = unused.put(name, span);
    if (before != null) {
      replaced.add(before);
    }
  }

  /** Takes what looks like an alias in a text that does not read for one. */
  void useAll(String text) {
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
      int end = at + 1;
      while (end < text.length()
          && !Lines.isBlank(text.charAt(end))
          && !Lines.isBreak(text.charAt(end))
          && ",[]{}*".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      unused.remove(text.substring(at + 1, end));
    }
  }

  /**
   * Says of each of those that no alias referred to that it is no part of the value.
   *
   * @param isRead tells which are of a value that was read
   */
  void reportUnused(SourceText source, Predicate<SourceSpan> isRead, DiagnosticLog log) {
    List<SourceSpan> all = new ArrayList<>(replaced);
    all.addAll(unused.values());
    for (SourceSpan span : all.stream().filter(isRead).toList()) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.anchor",
              span,
              "the anchor "
                  + source.slice(span)
                  + " is no part of the value, and no alias refers to it",
              "quote the value if the ampersand is part of a text, or remove the anchor"));
    }
  }

  @Nullable Anchored find(String name) {
    unused.remove(name);
    return values.get(name);
  }

  /** Takes a cost off the budget; returns whether there was that much. */
  boolean spend(long cost) {
    left -= cost;
    return left >= 0;
  }
}
