package io.github.articlemodel.validation;

import java.util.regex.Pattern;

/** Each text of a field must be matched by a regular expression, as a whole. */
record PatternCheck(FieldRef field, Pattern pattern) implements DocumentCheck {

  static PatternCheck of(FieldRef field, String pattern) {
    return new PatternCheck(field, Pattern.compile(pattern));
  }

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (TextItems.Item item : TextItems.of(field.in(document))) {
      String name = item.path().toString();
      Boundedly.Outcome outcome = Boundedly.matches(pattern, item.text());
      if (outcome == Boundedly.Outcome.NO) {
        out.add(
            Breach.at(
                item.place(),
                name + " is " + Words.quoted(item.text()) + ", expected a text like " + pattern,
                "write it so that the expression matches the whole of it"));
      } else if (outcome == Boundedly.Outcome.TOO_COSTLY) {
        out.add(
            Breach.at(
                item.place(),
                "to see whether " + pattern + " matches " + name + " takes too long",
                "shorten the text, or write a simpler expression"));
      }
    }
  }
}
