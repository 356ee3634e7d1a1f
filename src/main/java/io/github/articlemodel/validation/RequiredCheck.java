package io.github.articlemodel.validation;

import java.util.List;

/** Fields must be there and say something. */
record RequiredCheck(List<FieldRef> fields) implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    if (!document.knowsAllFields()) {
      return;
    }
    for (FieldRef field : fields) {
      FieldRef.Found found = field.in(document);
      if (found.isAbsent()) {
        out.add(
            Breach.at(found.place(), missing(found.name()), "add it")
                .sayingTheSameAs("field.missing"));
      } else if (found.isEmpty()) {
        out.add(
            Breach.at(
                    found.place(),
                    found.name() + " says nothing, expected a value",
                    "give it a value")
                .sayingTheSameAs("field.null", "field.blank", "field.empty"));
      }
    }
  }

  /** Returns what is said of a field that is not there. */
  static String missing(String name) {
    return "the front matter has no " + name + ", which is required";
  }
}
