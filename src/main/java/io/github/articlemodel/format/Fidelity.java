package io.github.articlemodel.format;

import java.util.List;

/**
 * What an article loses by being written in a format and read again.
 *
 * <pre>{@code
 * ArticleFormats.of("json").fidelity().isLossless(); // true
 * Fidelity.drops("the body").losses();               // [the body]
 * }</pre>
 *
 * @param losses what is dropped, each as a few words; empty for a lossless format, whose articles
 *     are equal after writing and reading
 */
public record Fidelity(List<String> losses) {

  private static final Fidelity LOSSLESS = new Fidelity(List.of());

  /**
   * Creates one.
   *
   * @param losses what is dropped, each as a few words; empty for a lossless format, whose articles
   *     are equal after writing and reading
   */
  public Fidelity {
    losses = List.copyOf(losses);
  }

  /** {@return the one of a format that loses nothing} */
  public static Fidelity lossless() {
    return LOSSLESS;
  }

  /**
   * {@return the one of a format that drops something}
   *
   * @param losses what is dropped, each as a few words
   * @throws IllegalArgumentException if none is named
   */
  public static Fidelity drops(String... losses) {
    if (losses.length == 0) {
      throw new IllegalArgumentException("name what is dropped, or use lossless()");
    }
    return new Fidelity(List.of(losses));
  }

  /** {@return whether an article is equal after writing and reading} */
  public boolean isLossless() {
    return losses.isEmpty();
  }
}
