package io.github.articlemodel.frontmatter;

import java.io.Serializable;

/**
 * How much front matter is read at most. What is beyond a limit is kept as text, with an error
 * diagnostic.
 *
 * <pre>{@code
 * FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxDepth(10);
 * }</pre>
 *
 * @param maxLength the most UTF-16 code units between the fences
 * @param maxDepth the most lists and maps within each other, the outermost map included; at most
 *     {@value #HIGHEST_MAX_DEPTH}
 * @param maxExpansions the most values that all aliases of YAML together may stand for; of a text,
 *     every 64 characters count as one more
 * @serial exclude
 */
public record FrontMatterLimits(int maxLength, int maxDepth, int maxExpansions)
    implements Serializable {

  /**
   * The highest limit of depth that can be asked for, and the most that is written. Front matter
   * this deep can be read, compared, hashed, printed and written on a thread with a stack of 512
   * KiB, even where the code is interpreted.
   */
  public static final int HIGHEST_MAX_DEPTH = 100;

  /**
   * Creates limits.
   *
   * @param maxLength the most UTF-16 code units between the fences
   * @param maxDepth the most lists and maps within each other, the outermost map included
   * @param maxExpansions the most values that all aliases of YAML together may stand for; of a
   *     text, every 64 characters count as one more
   */
  public FrontMatterLimits {
    if (maxLength < 0 || maxDepth < 1 || maxExpansions < 0) {
      throw new IllegalArgumentException(
          "expected a maxLength of at least 0, a maxDepth of at least 1 and maxExpansions of at"
              + " least 0, but got "
              + maxLength
              + ", "
              + maxDepth
              + " and "
              + maxExpansions);
    }
    if (maxDepth > HIGHEST_MAX_DEPTH) {
      throw new IllegalArgumentException(
          "maxDepth is at most " + HIGHEST_MAX_DEPTH + ", but is " + maxDepth);
    }
  }

  /** {@return 262,144 code units, 100 levels and 10,000 values} */
  public static FrontMatterLimits defaults() {
    return new FrontMatterLimits(256 * 1024, HIGHEST_MAX_DEPTH, 10_000);
  }

  /**
   * {@return these limits with another length}
   *
   * @param length the most UTF-16 code units between the fences, at least 0
   */
  public FrontMatterLimits withMaxLength(int length) {
    return new FrontMatterLimits(length, maxDepth, maxExpansions);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param depth the most lists and maps within each other, from 1 to 1,000
   */
  public FrontMatterLimits withMaxDepth(int depth) {
    return new FrontMatterLimits(maxLength, depth, maxExpansions);
  }

  /**
   * {@return these limits with another number of expansions}
   *
   * @param expansions the most values that aliases may stand for, at least 0
   */
  public FrontMatterLimits withMaxExpansions(int expansions) {
    return new FrontMatterLimits(maxLength, maxDepth, expansions);
  }
}
