package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import java.lang.reflect.Field;

/** Looks into a document whether its body was parsed. */
final class BodyProbe {

  private BodyProbe() {}

  static boolean isParsed(ArticleDocument document) {
    try {
      Field body = ArticleDocument.class.getDeclaredField("body");
      body.setAccessible(true);
      Object lazy = body.get(document);
      Field value = lazy.getClass().getDeclaredField("value");
      value.setAccessible(true);
      return value.get(lazy) != null;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("a document keeps its body otherwise now", e);
    }
  }
}
