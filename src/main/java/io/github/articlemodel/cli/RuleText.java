package io.github.articlemodel.cli;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.validation.RuleKind;
import io.github.articlemodel.validation.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows rules to people. */
final class RuleText {

  private RuleText() {}

  /** Returns a line for each rule. */
  static List<String> list(List<RuleRow> rows) {
    List<String> lines = new ArrayList<>();
    for (RuleRow row : rows) {
      String told = row.options().isEmpty() ? "" : " " + JsonOutput.line(row.options());
      String where = row.paths().isEmpty() ? "" : " in " + String.join(", ", row.paths());
      lines.add(
          String.format(
              Locale.ROOT,
              "%-8s  %-25s %s%s%s%s",
              row.level(),
              row.kind().code(),
              row.kind().summary(),
              row.kind().isFixable() ? " (--fix)" : "",
              told,
              where));
    }
    return lines;
  }

  /** Returns what there is to know of a rule. */
  static List<String> explain(RuleRow row) {
    RuleKind kind = row.kind();
    List<String> lines = new ArrayList<>();
    lines.add(kind.code());
    lines.add("  " + kind.summary());
    lines.add("  severity: " + row.level() + usual(row));
    if (!kind.isExisting()) {
      lines.add("  fix: " + (kind.isFixable() ? "where it is certain" : "none"));
    }
    for (RuleOption option : kind.options()) {
      lines.add("  " + option.name() + ": " + option.type().expected() + note(option));
      lines.add("      " + option.meaning());
    }
    if (!row.options().isEmpty()) {
      lines.add("  told: " + JsonOutput.line(row.options()));
    }
    if (!row.paths().isEmpty()) {
      lines.add("  paths: " + String.join(", ", row.paths()));
    }
    lines.add("");
    return lines;
  }

  private static String usual(RuleRow row) {
    boolean isUsual = row.kind().isExisting() || row.level().equals(row.kind().level().toString());
    return isUsual ? "" : " (" + row.kind().level() + " where it is in force)";
  }

  private static String note(RuleOption option) {
    String choices = option.choices().isEmpty() ? "" : ": " + String.join(", ", option.choices());
    if (option.isRequired()) {
      return choices + "; must be given";
    }
    if (option.standard() == null) {
      return choices;
    }
    Object value =
        new Metadata(List.of(new Field("value", option.standard()))).toMap().get("value");
    return choices + "; " + JsonOutput.text(value) + " unless given";
  }
}
