package io.github.articlemodel.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the diagnostics of one read. Of each code at most {@value #LIMIT} are kept; the last of
 * them is followed by one that counts the rest, so that hostile input cannot fill the memory. Not
 * safe for use by several threads.
 *
 * <pre>{@code
 * DiagnosticLog log = new DiagnosticLog();
 * log.add(source.diagnostic(Severity.WARNING, "yaml.tag", span, "the tag is not read", ""));
 * List<Diagnostic> all = log.toList();
 * }</pre>
 */
public final class DiagnosticLog {

  /** How many diagnostics of one code are kept. */
  public static final int LIMIT = 100;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Overflow> overflows = new LinkedHashMap<>();

  private record Overflow(int count, Diagnostic first) {}

  /** Creates an empty log. */
  public DiagnosticLog() {}

  /**
   * Adds a diagnostic, or counts it where there are {@value #LIMIT} of its code already.
   *
   * @param diagnostic what to say
   */
  public void add(Diagnostic diagnostic) {
    Overflow seen = overflows.get(diagnostic.code());
    int count = seen == null ? 0 : seen.count();
    if (count < LIMIT) {
      kept.add(diagnostic);
    }
    Diagnostic first = seen == null || count == LIMIT ? diagnostic : seen.first();
    overflows.put(diagnostic.code(), new Overflow(count + 1, first));
  }

  /**
   * Adds diagnostics in their order.
   *
   * @param diagnostics what to say
   */
  public void addAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /** {@return what was added, in the order of the places in the source; immutable} */
  public List<Diagnostic> toList() {
    if (kept.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> all = new ArrayList<>(kept);
    overflows.forEach(
        (code, overflow) -> {
          int more = overflow.count() - LIMIT;
          if (more > 0) {
            Diagnostic first = overflow.first();
            all.add(
                new Diagnostic(
                    first.severity(),
                    code,
                    "and " + more + " more of this kind, the first of them here",
                    "",
                    first.location()));
          }
        });
    all.sort(Comparator.comparingInt(diagnostic -> diagnostic.location().span().start()));
    return List.copyOf(all);
  }
}
