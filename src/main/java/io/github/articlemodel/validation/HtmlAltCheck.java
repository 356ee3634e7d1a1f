package io.github.articlemodel.validation;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.Written.Part;
import java.util.Set;

/** A picture of raw HTML must have the attribute alt, be it empty. */
record HtmlAltCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    Set<TemplateFamily> templates = document.fields().profile().templates();
    for (ArticleLink link : document.inventory()) {
      if (link.form() == LinkForm.HTML_IMAGE
          && link.text().isEmpty()
          && link.span().isPresent()
          && link.written().span(Part.TEXT).isEmpty()
          && !hasAlt(document.source().slice(link.span().get()), templates)) {
        out.add(
            Breach.at(
                link.span().get(),
                "a picture without the attribute alt",
                "say what it shows, or write alt=\"\" where it only decorates"));
      }
    }
  }

  /** Returns whether a tag has the attribute, in whatever form. */
  private static boolean hasAlt(String tag, Set<TemplateFamily> templates) {
    boolean[] has = {false};
    HtmlTags.scan(
        tag,
        templates,
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag read) {
            has[0] |= read.attribute("alt") != null;
          }

          @Override
          public void text(int start, int end) {
            // a tag alone is looked at
          }
        });
    return has[0];
  }
}
