package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What breaks a rule.
 *
 * @param place where
 * @param message what is wrong and what was expected
 * @param advice what to do about it
 * @param same existing codes that say the same at the same place, or the area of these
 * @param fix what mends it, or null where that is not certain
 */
record Breach(
    SourceSpan place, String message, String advice, List<String> same, @Nullable Mending fix) {

  /**
   * What mends a breach.
   *
   * @param title what it does, as an order
   * @param edit the change; one that the editor refuses is not offered
   */
  record Mending(String title, Function<ArticleDocument, ArticleEdit> edit) {}

  static Breach at(SourceSpan place, String message, String advice) {
    return new Breach(place, message, advice, List.of(), null);
  }

  Breach sayingTheSameAs(String... codes) {
    return new Breach(place, message, advice, List.of(codes), fix);
  }

  Breach mendedBy(String title, Function<ArticleDocument, ArticleEdit> edit) {
    return new Breach(place, message, advice, same, new Mending(title, edit));
  }
}
