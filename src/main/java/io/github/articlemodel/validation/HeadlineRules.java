package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import java.util.List;

/** The kinds of rules about the headline and the headings. */
final class HeadlineRules {

  private HeadlineRules() {}

  static List<RuleKind> all() {
    return List.of(
        RuleKind.document(
                "rule.empty-title",
                "a title that is there is not empty",
                RuleLevel.WARNING,
                values -> new EmptyTitleCheck())
            .fixable(),
        RuleKind.document(
                "rule.empty-heading",
                "no heading is empty",
                RuleLevel.WARNING,
                values -> new EmptyHeadingCheck())
            .fixable(),
        RuleKind.document(
            "rule.headline",
            "there is a headline: a title, or else a first heading that is not empty",
            RuleLevel.WARNING,
            values -> new HeadlineCheck()),
        RuleKind.document(
            "rule.heading-order",
            "no heading is more than one level below the one before it; the first is free",
            RuleLevel.INFO,
            values -> new HeadingOrderCheck()),
        RuleKind.document(
            "rule.one-h1",
            "at most one heading has level 1, empty ones aside",
            RuleLevel.INFO,
            values -> new OneH1Check(values.flag("title-counts")),
            RuleOption.standard(
                "title-counts",
                RuleOption.Type.FLAG,
                FieldValue.of(false),
                "whether the title of the front matter is one, as where a site shows it above the"
                    + " text; a heading that says the same is not a second one then")));
  }
}
