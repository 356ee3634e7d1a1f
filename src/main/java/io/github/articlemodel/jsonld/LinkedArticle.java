package io.github.articlemodel.jsonld;

import io.github.articlemodel.model.Article;
import java.util.List;
import java.util.Objects;

/**
 * An article that was read from an object of schema.org.
 *
 * <pre>{@code
 * LinkedArticle read = reader.read(json).articles().get(0);
 * read.article().metadata().title().orElse(""); // "Flood"
 * read.images();                                // [/img/flood.jpg]
 * }</pre>
 *
 * @param article the fields, by the names of a profile; and the body, where the object has the text
 *     of it
 * @param images the addresses of all pictures, those without a caption too, each once
 */
public record LinkedArticle(Article article, List<String> images) {

  /**
   * Creates one.
   *
   * @param article the fields, by the names of a profile; and the body, where the object has the
   *     text of it
   * @param images the addresses of all pictures, those without a caption too, each once
   */
  public LinkedArticle {
    Objects.requireNonNull(article, "article");
    images = List.copyOf(images);
  }
}
