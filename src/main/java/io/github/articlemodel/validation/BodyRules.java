package io.github.articlemodel.validation;

import java.util.List;

/** The kinds of rules about text, pictures and links. */
final class BodyRules {

  private BodyRules() {}

  static List<RuleKind> all() {
    return List.of(
        RuleKind.document(
            "rule.description-copy",
            "the description is not the first paragraph of the text again",
            RuleLevel.INFO,
            values -> new DescriptionCheck()),
        RuleKind.document(
            "rule.duplicate-caption",
            "the paragraph below a picture does not say its alt text again",
            RuleLevel.WARNING,
            values -> new DuplicateCaptionCheck()),
        RuleKind.document(
            "rule.image-caption",
            "a picture that stands by itself has a caption, other than its alt text",
            RuleLevel.INFO,
            values -> new CaptionCheck()),
        RuleKind.document(
            "rule.image-credit",
            "a picture that stands by itself says who made it",
            RuleLevel.INFO,
            values -> new CreditCheck()),
        RuleKind.document(
            "rule.html-alt",
            "a picture of raw HTML has the attribute alt, which is empty where it only decorates;"
                + " of one of Markdown speaks link.no-alt",
            RuleLevel.INFO,
            values -> new HtmlAltCheck()),
        RuleKind.document(
            "rule.shortener",
            "no link goes through a shortener, as its address does not say where it goes",
            RuleLevel.WARNING,
            values -> new ShortenerCheck(values.texts("allow")),
            RuleOption.standard(
                "allow",
                RuleOption.Type.TEXTS_OR_NONE,
                FieldTexts.of("youtu.be", "discord.gg", "flic.kr", "redd.it"),
                "hosts that are no breach, such as those that lead to one site alone")));
  }
}
