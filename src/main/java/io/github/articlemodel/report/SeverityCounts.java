package io.github.articlemodel.report;

import io.github.articlemodel.source.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many findings of each severity something has. */
final class SeverityCounts {

  /** The severities as a report tells them, the gravest first. */
  static final List<Severity> ORDER = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  /** The one with the most of the gravest first. */
  static final Comparator<SeverityCounts> GRAVEST_FIRST =
      Comparator.comparingInt((SeverityCounts counts) -> -counts.of(Severity.ERROR))
          .thenComparingInt(counts -> -counts.of(Severity.WARNING))
          .thenComparingInt(counts -> -counts.of(Severity.INFO));

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  void add(Severity severity) {
    counts.merge(severity, 1, Integer::sum);
  }

  void addAll(SeverityCounts others) {
    others.counts.forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
  }

  int of(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Returns a mark with the number of each severity that there is. */
  String badges() {
    StringBuilder out = new StringBuilder();
    for (Severity severity : ORDER) {
      if (of(severity) > 0) {
        out.append(out.isEmpty() ? "" : " ")
            .append(badge(severity, ReportCounts.named(of(severity), severity)));
      }
    }
    return out.toString();
  }

  /** Returns a mark for each severity that there is, with its number where there are several. */
  String names() {
    List<Severity> there = ORDER.stream().filter(severity -> of(severity) > 0).toList();
    return there.size() == 1 ? badge(there.get(0), name(there.get(0))) : badges();
  }

  static String badge(Severity severity, String text) {
    return "<span class=\"badge " + name(severity) + "\">" + Markup.html(text) + "</span>";
  }

  /** Returns a bar of parts, as long as these are of the greatest number. */
  String bar(int greatest) {
    SvgBar bar = new SvgBar(greatest);
    ORDER.forEach(severity -> bar.part(name(severity), of(severity)));
    return bar.toString();
  }
}
