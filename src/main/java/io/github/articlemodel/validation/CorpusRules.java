package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import java.util.List;

/** The kinds of rules about what tells articles apart. */
final class CorpusRules {

  private static final int HOURS = 24;

  private CorpusRules() {}

  static List<RuleKind> all() {
    return List.of(
        RuleKind.document(
            "rule.code-time",
            "the time in the code of an article is near its date",
            RuleLevel.WARNING,
            values ->
                new CodeTimeCheck(values.zone("zone"), values.number("tolerance-hours", HOURS)),
            RuleOption.standard(
                "tolerance-hours",
                RuleOption.Type.NUMBER,
                FieldValue.of(HOURS),
                "how many hours may lie between the two"),
            RuleOption.optional(
                "zone",
                RuleOption.Type.ZONE,
                "the time zone of the codes; without one all zones are allowed for, from -12:00 to"
                    + " +14:00")),
        RuleKind.corpus(
            "rule.unique-code",
            "no two articles have the same code",
            RuleLevel.ERROR,
            values -> UniqueFields::code),
        RuleKind.corpus(
            "rule.unique-origin-url",
            "no two articles have the same origin URL",
            RuleLevel.WARNING,
            values -> UniqueFields::originUrl),
        RuleKind.corpus(
            "rule.unique-slug",
            "no two articles of a folder, or of all, have the same slug and language",
            RuleLevel.WARNING,
            values -> {
              boolean isOfFolder = values.text("within").equals("folder");
              return document -> UniqueFields.slug(document, isOfFolder);
            },
            RuleOption.choice("within", "where a slug may come once", "folder", "all")));
  }
}
