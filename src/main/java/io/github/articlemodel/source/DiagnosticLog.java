package io.github.articlemodel.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** How many of a code are kept, and how many more there are, with the first of these. */
  private record Tally(int kept, int more, Diagnostic first) {}

  /** Creates an empty log. */
  public DiagnosticLog() {}

  /**
   * Adds a diagnostic, or counts it where there are {@value #LIMIT} of its code already. One that
   * stands for more findings, as another log has made it, is counted as what it stands for.
   *
   * @param diagnostic what to say
   */
  public void add(Diagnostic diagnostic) {
    Tally tally = tallies.getOrDefault(diagnostic.code(), new Tally(0, 0, diagnostic));
    if (diagnostic.more() > 0 || tally.kept() >= LIMIT) {
      addMore(diagnostic, diagnostic.findings());
    } else {
      kept.add(diagnostic);
      tallies.put(diagnostic.code(), new Tally(tally.kept() + 1, tally.more(), tally.first()));
    }
  }

  /**
   * Counts diagnostics of one code that are not kept.
   *
   * @param first the first of them
   * @param count how many there are, that one among them
   */
  public void addMore(Diagnostic first, int count) {
    Tally tally = tallies.getOrDefault(first.code(), new Tally(0, 0, first));
    Diagnostic shown = tally.more() == 0 ? first : tally.first();
    tallies.put(first.code(), new Tally(tally.kept(), tally.more() + count, shown));
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
    if (tallies.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> all = new ArrayList<>(kept);
    tallies.forEach(
        (code, tally) -> {
          if (tally.more() > 0) {
            all.add(
                new Diagnostic(
                    tally.first().severity(),
                    code,
                    "and " + tally.more() + " more of this kind, the first of them here",
                    "",
                    tally.first().location(),
                    Optional.empty(),
                    tally.more()));
          }
        });
    all.sort(Comparator.comparingInt(diagnostic -> diagnostic.location().span().start()));
    return List.copyOf(all);
  }
}
