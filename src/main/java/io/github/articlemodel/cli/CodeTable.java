package io.github.articlemodel.cli;

import io.github.articlemodel.report.ReportedRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All codes, from the tables of the page that lists them, {@code docs/diagnostics.md}. */
final class CodeTable {

  private static final String PAGE = "/io/github/articlemodel/validation/diagnostics.md";
  private static final Pattern CODE = Pattern.compile("`([a-z]+\\.[a-z0-9-]+)`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\.md[^)]*\\)");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  private CodeTable() {}

  /** Returns what the page says of each code, in its order. */
  static List<ReportedRule> rules() {
    Map<String, ReportedRule> rules = new LinkedHashMap<>();
    try (InputStream page = CodeTable.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException(PAGE + " is not in the jar");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(page, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("| `")) {
          row(line, rules);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PAGE + " can't be read", e);
    }
    return new ArrayList<>(rules.values());
  }

  private static void row(String line, Map<String, ReportedRule> rules) {
    String[] cells = CELL_END.split(line, -1);
    String meaning = cells.length > 3 ? plain(cells[3]) : "";
    String advice = cells.length > 4 ? plain(cells[4]) : "";
    for (Matcher code = CODE.matcher(cells[1]); code.find(); ) {
      rules.putIfAbsent(code.group(1), new ReportedRule(code.group(1), meaning, advice));
    }
  }

  private static String plain(String cell) {
    return LINK.matcher(cell).replaceAll("$1").replace("\\|", "|").replace("`", "").strip();
  }
}
