package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.ProfileKey;
import java.util.function.Function;

/** What the name of a file says by the profile of its parser, as fields of the article. */
final class FileNameFields {

  private FileNameFields() {}

  /** Returns the article with the day, slug and code of its file name, where no field says them. */
  static Article with(ArticleDocument document) {
    ArticleFields fields = document.fields();
    Article article = document.article();
    Metadata metadata = article.metadata();
    metadata = with(metadata, fields, ProfileKey.DATE, date -> FieldValue.of(date.value()));
    metadata = with(metadata, fields, ProfileKey.SLUG, FieldValue::of);
    metadata = with(metadata, fields, ProfileKey.CODE, code -> FieldValue.of(code.value()));
    return article.withMetadata(metadata);
  }

  private static <T> Metadata with(
      Metadata metadata, ArticleFields fields, ProfileKey<T> key, Function<T, FieldValue> value) {
    ArticleField<T> field = fields.get(key);
    boolean isNamed = field.origin() == ArticleField.Origin.FILE_NAME && field.others().isEmpty();
    if (!isNamed || field.value().isEmpty()) {
      return metadata;
    }
    String name = fields.profile().entry(key).orElseThrow().names().get(0).path().toString();
    return metadata.with(name, value.apply(field.value().get()));
  }
}
