package io.github.articlemodel.validation;

import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.reading.Headline;
import java.util.Optional;

/**
 * A title that is there must not be empty. Where there is a headline, that is what it should say.
 */
record EmptyTitleCheck() implements DocumentCheck {

  private static final FieldRef TITLE = FieldRef.of("title");

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found title = TITLE.in(document);
    if (title.isFromFileName() || title.value() == null || !isEmpty(title.value())) {
      return;
    }
    Breach breach =
        Breach.at(title.place(), title.name() + " is empty, expected the headline", "write it")
            .sayingTheSameAs("field.null", "field.blank");
    Optional<Headline> headline =
        document.knowsAllFields() ? document.headline() : Optional.empty();
    if (headline.isEmpty()) {
      out.add(breach);
      return;
    }
    String text = headline.get().text();
    FieldEdit set = new FieldEdit.Set(title.path(), FieldValue.of(text));
    out.add(
        breach.mendedBy(
            "set it to the headline of the text, " + Words.quoted(text),
            article -> article.edit().with(set)));
  }

  private static boolean isEmpty(FieldValue value) {
    return value instanceof FieldValue.Null
        || (value instanceof FieldValue.Text text && Words.isBlank(text.value()));
  }
}
