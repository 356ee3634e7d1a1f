package io.github.articlemodel.validation;

import io.github.articlemodel.frontmatter.FrontMatterWriter;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a set of rules as a file. */
final class RuleFileWriter {

  private static final Pattern RULE = Pattern.compile("(?m)^  ([a-z]+\\.[a-z0-9-]+):");

  private RuleFileWriter() {}

  static String write(RuleSet set) {
    List<Field> top = new ArrayList<>();
    top.add(new Field("name", FieldValue.of(set.name())));
    top.add(new Field("profile", FieldValue.of(set.profile().name())));
    top.add(new Field("extends", FieldValue.of("none")));
    Map<String, List<FieldValue>> byCode = new LinkedHashMap<>();
    for (Rule rule : set.rules()) {
      byCode.computeIfAbsent(rule.code(), code -> new ArrayList<>()).add(value(rule));
    }
    List<Field> rules = new ArrayList<>();
    byCode.forEach(
        (code, values) ->
            rules.add(new Field(code, values.size() == 1 ? values.get(0) : FieldValue.of(values))));
    if (!rules.isEmpty()) {
      top.add(new Field("rules", FieldValue.ofFields(rules)));
    }
    if (!set.overrides().isEmpty()) {
      top.add(
          new Field(
              "overrides",
              FieldValue.of(set.overrides().stream().map(RuleFileWriter::value).toList())));
    }
    String fenced = FrontMatterWriter.write(new Metadata(top));
    String yaml =
        fenced
            .lines()
            .filter(line -> !line.equals("---"))
            .collect(Collectors.joining("\n", "", "\n"));
    return commented(yaml);
  }

  /** Puts before each rule what it is about. */
  private static String commented(String yaml) {
    Matcher rule = RULE.matcher(yaml);
    return rule.replaceAll(
        found ->
            RuleKind.of(found.group(1))
                .filter(kind -> !kind.isExisting())
                .map(kind -> "  # " + kind.summary() + "\n" + found.group())
                .map(Matcher::quoteReplacement)
                .orElse(Matcher.quoteReplacement(found.group())));
  }

  private static FieldValue value(Rule rule) {
    RuleLevel level = rule.level();
    if (rule.options().isEmpty() && rule.paths().isEmpty() && level != null) {
      return FieldValue.of(level.toString());
    }
    List<Field> parts = new ArrayList<>();
    if (level != null) {
      parts.add(new Field("severity", FieldValue.of(level.toString())));
    }
    rule.options().forEach((name, value) -> parts.add(new Field(name, value)));
    if (!rule.paths().isEmpty()) {
      parts.add(new Field("paths", texts(rule.paths())));
    }
    return FieldValue.ofFields(parts);
  }

  private static FieldValue value(RuleOverride override) {
    List<Field> levels = new ArrayList<>();
    override
        .levels()
        .forEach((code, level) -> levels.add(new Field(code, FieldValue.of(level.toString()))));
    return FieldValue.ofFields(
        List.of(
            new Field("paths", texts(override.paths())),
            new Field("rules", FieldValue.ofFields(levels))));
  }

  private static FieldValue texts(List<String> texts) {
    return FieldValue.of(texts.stream().map(FieldValue::of).toList());
  }
}
