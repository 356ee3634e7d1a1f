package io.github.articlemodel.validation;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.model.Written.Part;

/** No link may go through a shortener. */
record ShortenerCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (ArticleLink link : document.inventory()) {
      if (link.target().is(LinkClass.SHORTENER)) {
        out.add(
            Breach.at(
                link.written()
                    .span(Part.DESTINATION)
                    .or(link::span)
                    .orElse(document.bodyStart()),
                Words.quoted(link.destination())
                    + " goes through a shortener, which does not say where it leads",
                "use the address that it leads to"));
      }
    }
  }
}
