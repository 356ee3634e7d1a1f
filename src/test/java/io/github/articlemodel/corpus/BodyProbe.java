package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Looks into a document whether its body was parsed. */
final class BodyProbe {

  private BodyProbe() {}

  static boolean isParsed(ArticleDocument document) {
    try {
      Object parts = value("parts", document);
      return parts != null && value("body", parts) != null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a document keeps its body otherwise now", e);
    }
  }

  /** Returns what a lazy field holds; null where it was not asked for. */
  private static @Nullable Object value(String field, Object in)
      throws ReflectiveOperationException {
    Field lazy = in.getClass().getDeclaredField(field);
    lazy.setAccessible(true);
    Field value = lazy.getType().getDeclaredField("value");
    value.setAccessible(true);
    return value.get(lazy.get(in));
  }
}
