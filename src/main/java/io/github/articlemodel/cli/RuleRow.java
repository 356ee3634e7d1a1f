package io.github.articlemodel.cli;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.validation.Rule;
import io.github.articlemodel.validation.RuleKind;
import io.github.articlemodel.validation.RuleLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list of {@code rules}.
 *
 * @param kind its kind
 * @param rule the rule, or null where none of the kind is in force
 */
record RuleRow(RuleKind kind, @Nullable Rule rule) {

  static RuleRow inForce(Rule rule) {
    return new RuleRow(rule.kind(), rule);
  }

  static RuleRow idle(RuleKind kind) {
    return new RuleRow(kind, null);
  }

  /** Returns the level in force, {@code off}, or {@code as found} for existing findings. */
  String level() {
    RuleLevel own = rule == null ? null : rule.level();
    if (own != null) {
      return own.toString();
    }
    if (kind.isExisting()) {
      return "as found";
    }
    return rule == null ? RuleLevel.OFF.toString() : kind.level().toString();
  }

  /** Returns what the rule is told, as plain values. */
  Map<String, @Nullable Object> options() {
    Map<String, FieldValue> given = rule == null ? Map.of() : rule.options();
    List<Field> fields =
        given.entrySet().stream().map(each -> new Field(each.getKey(), each.getValue())).toList();
    return new Metadata(fields).toMap();
  }

  List<String> paths() {
    return rule == null ? List.of() : rule.paths();
  }

  Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("code", kind.code());
    members.put("summary", kind.summary());
    members.put("severity", level());
    members.put("scope", Names.of(kind.scope()));
    members.put("fixable", kind.isFixable());
    members.put("options", options());
    members.put("paths", paths());
    return members;
  }
}
