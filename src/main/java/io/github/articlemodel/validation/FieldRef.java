package io.github.articlemodel.validation;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleField.Origin;
import io.github.articlemodel.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that a rule names: by the name of a key of the profile, or else by its path.
 *
 * @param name the name as given
 * @param path the same as a path
 */
record FieldRef(String name, FieldPath path) {

  static FieldRef of(String name) {
    return new FieldRef(name, FieldPath.parse(name));
  }

  /**
   * What an article has of the field.
   *
   * @param name the name or path of it in the article
   * @param path where it is; of one that is not there, where it would be
   * @param value its value, or null where there is no field
   * @param key what the profile reads, or null where it does not know the name
   * @param place where the value stands, or the start of the front matter
   */
  record Found(
      String name,
      FieldPath path,
      @Nullable FieldValue value,
      @Nullable ArticleField<?> key,
      SourceSpan place) {

    boolean isAbsent() {
      return value == null && !isFromFileName();
    }

    boolean isFromFileName() {
      return key != null && key.origin() == Origin.FILE_NAME;
    }

    /** Returns whether it is there, but says nothing. */
    boolean isEmpty() {
      return value instanceof FieldValue.Null
          || (value instanceof FieldValue.Text text && Words.isBlank(text.value()))
          || (value instanceof FieldValue.Mapping map && map.fields().isEmpty())
          || (value instanceof FieldValue.Sequence list && list.values().isEmpty());
    }

    /** Returns whether it has a value in the front matter. */
    boolean hasValue() {
      return value != null && !isEmpty();
    }
  }

  Found in(CheckedDocument document) {
    Optional<ArticleField<?>> key =
        document.fields().all().stream().filter(of -> of.key().name().equals(name)).findFirst();
    Field field =
        key.map(found -> found.origin() == Origin.FIELD ? found.view().field() : null)
            .orElseGet(() -> document.metadata().field(path).orElse(null));
    FieldPath at = key.isPresent() ? pathOf(key.get()) : path;
    return new Found(
        at.toString(),
        at,
        field == null ? null : field.value(),
        key.orElse(null),
        place(field, document));
  }

  private FieldPath pathOf(ArticleField<?> field) {
    return field.origin() == Origin.FILE_NAME ? path : FieldPath.parse(field.view().name());
  }

  private static SourceSpan place(@Nullable Field field, CheckedDocument document) {
    return Optional.ofNullable(field)
        .flatMap(found -> found.written().span(Part.VALUE).or(found::span))
        .orElse(document.frontMatterStart());
  }
}
