package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import java.util.List;

/** The kinds of rules about fields of the front matter. */
final class FieldRules {

  private FieldRules() {}

  static List<RuleKind> all() {
    RuleOption field = RuleOption.required("field", RuleOption.Type.FIELD, "the field");
    RuleOption fields = RuleOption.required("fields", RuleOption.Type.FIELDS, "the fields");
    return List.of(
        RuleKind.document(
            "rule.required",
            "fields are there and say something",
            RuleLevel.WARNING,
            values -> new RequiredCheck(values.fields("fields")),
            fields),
        RuleKind.document(
            "rule.type",
            "a field has a value of a type",
            RuleLevel.WARNING,
            values -> new TypeCheck(values.field("field"), values.text("type")),
            field,
            RuleOption.requiredChoice("type", "the type", TypeCheck.names())),
        RuleKind.document(
            "rule.pattern",
            "a text, or each of a list, is matched as a whole by a regular expression",
            RuleLevel.WARNING,
            values -> PatternCheck.of(values.field("field"), values.text("pattern")),
            field,
            RuleOption.required("pattern", RuleOption.Type.PATTERN, "the regular expression")),
        RuleKind.document(
                "rule.one-of",
                "a text, or each of a list, is one of some",
                RuleLevel.WARNING,
                values -> new OneOfCheck(values.field("field"), values.texts("values")),
                field,
                RuleOption.required(
                    "values", RuleOption.Type.TEXTS, "the texts, upper and lower case apart"))
            .fixable(),
        RuleKind.document(
            "rule.length",
            "a field has a length within limits",
            RuleLevel.WARNING,
            LengthCheck::of,
            field,
            RuleOption.optional("min", RuleOption.Type.NUMBER, "the least length"),
            RuleOption.optional("max", RuleOption.Type.NUMBER, "the greatest length"),
            RuleOption.choice(
                "unit",
                "what is counted of a text: code points, or grapheme clusters (Unicode Standard"
                    + " Annex 29), which are what readers take for characters; of a list its items"
                    + " are counted",
                "code-points",
                "graphemes")),
        RuleKind.document(
            "rule.range",
            "a number or date lies within limits",
            RuleLevel.WARNING,
            RangeCheck::of,
            field,
            RuleOption.optional("min", RuleOption.Type.AMOUNT, "the least, itself allowed"),
            RuleOption.optional("max", RuleOption.Type.AMOUNT, "the greatest, itself allowed")),
        RuleKind.document(
            "rule.date-order",
            "one date is not after another",
            RuleLevel.WARNING,
            values -> new DateOrderCheck(values.field("first"), values.field("then")),
            RuleOption.standard(
                "first", RuleOption.Type.FIELD, FieldTexts.of("date"), "the earlier date"),
            RuleOption.standard(
                "then", RuleOption.Type.FIELD, FieldTexts.of("modified"), "the later date")),
        RuleKind.document(
            "rule.not-in-future",
            "dates are not after a moment",
            RuleLevel.WARNING,
            values -> FutureCheck.of(values.fields("fields"), values.date("now")),
            RuleOption.standard(
                "fields", RuleOption.Type.FIELDS, FieldTexts.of("date"), "the dates"),
            RuleOption.optional(
                "now",
                RuleOption.Type.DATE,
                "the moment, with an offset; the command line takes the moment of its start")),
        RuleKind.document(
            "rule.url",
            "addresses are whole, and of some schemes",
            RuleLevel.WARNING,
            values ->
                new UrlCheck(
                    values.fields("fields"), values.texts("schemes"), values.flag("absolute")),
            fields,
            RuleOption.standard(
                "schemes",
                RuleOption.Type.TEXTS,
                FieldTexts.of("http", "https"),
                "the schemes, in lower case"),
            RuleOption.standard(
                "absolute",
                RuleOption.Type.FLAG,
                FieldValue.of(true),
                "whether a relative address is a breach")));
  }
}
