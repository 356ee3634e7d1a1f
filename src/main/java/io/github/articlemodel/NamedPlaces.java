package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes changes of what a document names, its links and its headline, where they stand in it. */
final class NamedPlaces {

  private final ArticleDocument document;

  NamedPlaces(ArticleDocument document) {
    this.document = document;
  }

  EditChanges destination(ArticleLink link, String destination) {
    if (link.form() == LinkForm.FIELD) {
      FieldEdit edit =
          FieldAddresses.set(document.metadata(), link, destination)
              .orElseThrow(() -> refused("the field " + link.text(), link.span()));
      return EditChanges.of(edit);
    }
    return EditChanges.of(new BodyEdit.SetDestination(inBody(link), destination));
  }

  /** Returns where a link of the body stands, or the address that is one of several of a tag. */
  private SourceSpan inBody(ArticleLink link) {
    Optional<SourceSpan> span = link.span();
    boolean isOneOfSeveral =
        switch (link.form()) {
          case HTML_SRCSET, HTML_MEDIA, HTML_POSTER, TEMPLATE -> true;
          default -> false;
        };
    if (isOneOfSeveral) {
      span = link.written().span(Written.Part.DESTINATION).or(link::span);
    }
    return place(span, "the link");
  }

  /** Returns the changes of all links that a function gives another destination. */
  EditChanges destinations(
      List<ArticleLink> links, Function<? super ArticleLink, Optional<String>> function) {
    List<FieldEdit> fields = new ArrayList<>();
    List<BodyEdit> body = new ArrayList<>();
    for (ArticleLink link : links) {
      String destination = function.apply(link).orElse(link.destination());
      if (!destination.equals(link.destination())) {
        EditChanges one = destination(link, destination);
        fields.addAll(one.fields());
        body.addAll(one.body());
      }
    }
    Collections.reverse(fields); // an alias is written out before the value that it repeats
    return EditChanges.of(fields, body);
  }

  EditChanges headline(String headline) {
    Headline old = document.headline().orElseThrow(this::noHeadline);
    if (old.origin() != Headline.Origin.TITLE_FIELD) {
      SourceSpan place = place(old.written().span(), "the headline");
      return EditChanges.of(new BodyEdit.SetContent(place, List.of(new Text(headline))));
    }
    FieldTexts.Found field =
        old.span()
            .flatMap(FieldTexts.of(document.metadata())::at)
            .orElseThrow(() -> refused("the headline"));
    return EditChanges.of(new FieldEdit.Set(field.path(), FieldValue.of(headline)));
  }

  /** Returns where a link with a title or a text stands; refused where that is not known. */
  SourceSpan of(ArticleLink link) {
    if (link.form() == LinkForm.FIELD) {
      throw refused(
          "edit.kind",
          link.span(),
          "an address in a field has no title or text of its own",
          "set its destination, or the field that says it");
    }
    return inBody(link);
  }

  /** Returns where something stands; refused where that is not known. */
  SourceSpan place(Optional<SourceSpan> span, String what) {
    return span.orElseThrow(() -> refused(what));
  }

  private EditRefusedException noHeadline() {
    return refused(
        "edit.no-place",
        Optional.empty(),
        "there is no headline",
        "set the field title, or insert a heading");
  }

  private EditRefusedException refused(String what) {
    return refused(what, Optional.empty());
  }

  private EditRefusedException refused(String what, Optional<SourceSpan> known) {
    return refused(
        "edit.no-place",
        known,
        what + " has no place in this document",
        "take it from this document, read with its source");
  }

  private EditRefusedException refused(
      String code, Optional<SourceSpan> known, String why, String advice) {
    SourceSpan span = known.orElseGet(() -> SourceSpan.at(document.bodySpan().start()));
    return new EditRefusedException(
        document.source().diagnostic(Severity.ERROR, code, span, why, advice));
  }
}
