package io.github.articlemodel.render;

/**
 * When pictures are fetched (HTML standard, 2.5.7).
 *
 * <pre>{@code
 * RenderOptions.defaults().withImageLoading(ImageLoading.LAZY); // <img … loading="lazy">
 * }</pre>
 */
public enum ImageLoading {
  /** With the page. */
  EAGER,
  /** When they come near to what is seen: {@code loading="lazy"}. */
  LAZY
}
