package io.github.articlemodel.render;

/**
 * How blocks are told in HTML.
 *
 * <pre>{@code
 * RenderOptions options = RenderOptions.defaults().withForm(HtmlForm.ARTICLE);
 * HtmlRenderer.of(options).render(blocks); // <figure>, <img>, <figcaption>
 * }</pre>
 */
public enum HtmlForm {
  /**
   * As the examples of the specifications of CommonMark and GFM have it: a picture is an {@code
   * <img>} in its paragraph, and a caption below it a paragraph like others.
   */
  COMMONMARK,
  /**
   * As a page of an article has it. A picture that stands by itself is a {@code <figure>}, with its
   * caption shown once, however often the article says it, and the credit in a {@code <span
   * class="credit">}. Empty headings are left out, and cells are aligned by a style. Where raw HTML
   * is made harmless, what the HTML standard does not allow is written as it does: {@code <center>}
   * as a {@code <div>}, an {@code id} once, an {@code alt} for each picture.
   */
  ARTICLE
}
