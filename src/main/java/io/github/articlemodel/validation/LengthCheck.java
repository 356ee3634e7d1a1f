package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text must have so many characters, a list so many items. */
record LengthCheck(FieldRef field, int min, int max, boolean isOfGraphemes)
    implements DocumentCheck {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  static LengthCheck of(OptionValues values) {
    return new LengthCheck(
        values.field("field"),
        values.number("min", 0),
        values.number("max", Integer.MAX_VALUE),
        values.text("unit").equals("graphemes"));
  }

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found found = field.in(document);
    if (found.value() instanceof FieldValue.Text text && !found.isEmpty()) {
      int length = length(text.value());
      judge(found, length, length == 1 ? "character" : "characters", out);
    } else if (found.value() instanceof FieldValue.Sequence list && !found.isEmpty()) {
      int size = list.values().size();
      judge(found, size, size == 1 ? "item" : "items", out);
    }
  }

  private int length(String text) {
    if (!isOfGraphemes) {
      return text.codePointCount(0, text.length());
    }
    int count = 0;
    for (Matcher next = GRAPHEME.matcher(text); next.find(); ) {
      count++;
    }
    return count;
  }

  private void judge(FieldRef.Found found, int length, String unit, Breaches out) {
    if (length < min) {
      String message =
          found.name() + " has " + length + " " + unit + ", expected " + min + " at least";
      out.add(Breach.at(found.place(), message, "write more"));
    } else if (length > max) {
      String message =
          found.name() + " has " + length + " " + unit + ", expected " + max + " at most";
      out.add(Breach.at(found.place(), message, "shorten it"));
    }
  }
}
