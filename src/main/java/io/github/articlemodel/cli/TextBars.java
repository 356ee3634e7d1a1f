package io.github.articlemodel.cli;

import io.github.articlemodel.report.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers on lines below one another: a label, the number, its share and a bar of blocks. */
final class TextBars {

  private static final int LABEL = 32;
  private static final int BAR = 20;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private record Row(String label, int count, String detail) {}

  private final int whole;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Creates bars.
   *
   * @param whole the number that the numbers are parts of
   */
  TextBars(int whole) {
    this.whole = Math.max(1, whole);
  }

  void add(String label, int count, String detail) {
    rows.add(new Row(shown(label), count, detail));
  }

  private static String shown(String label) {
    String line = TerminalText.line(label);
    int points = line.codePointCount(0, line.length());
    return points <= LABEL ? line : line.substring(0, line.offsetByCodePoints(0, LABEL - 1)) + "…";
  }

  List<String> lines() {
    int width = rows.stream().mapToInt(row -> length(row.label())).max().orElse(0);
    return rows.stream().map(row -> line(row, width)).toList();
  }

  private static int length(String label) {
    return label.codePointCount(0, label.length());
  }

  private String line(Row row, int width) {
    String share = String.format(Locale.ENGLISH, "%,9d %4s %%", row.count(), share(row.count()));
    String label = row.label() + " ".repeat(width - length(row.label()));
    String detail = row.detail().isEmpty() ? "" : " " + row.detail();
    return ("  " + label + share + "  " + bar(row.count()) + detail).stripTrailing();
  }

  private String share(int count) {
    long percent = Math.round(100.0 * count / whole);
    return percent == 0 && count > 0
        ? "<1"
        : percent == 100 && count < whole ? ">99" : "" + percent;
  }

  private String bar(int count) {
    long eighths = Math.min(BAR * 8L, Math.round(8.0 * BAR * count / whole));
    if (eighths == 0 && count > 0) {
      eighths = 1;
    }
    int full = (int) (eighths / 8);
    int part = (int) (eighths % 8);
    String bar = "█".repeat(full) + (part == 0 ? "" : EIGHTHS.charAt(part));
    return bar + " ".repeat(BAR - bar.length());
  }
}
