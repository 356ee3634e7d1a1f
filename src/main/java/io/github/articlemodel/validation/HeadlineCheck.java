package io.github.articlemodel.validation;

/** There must be a headline. */
record HeadlineCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    if (document.knowsAllFields() && document.headline().isEmpty()) {
      out.add(
          Breach.at(
              document.frontMatterStart(),
              "no headline: there is no title, and no heading of level 1 with words",
              "give it a title"));
    }
  }
}
