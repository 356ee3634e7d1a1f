package io.github.articlemodel.format.ninjs;

/**
 * A form that the body of an article is written in.
 *
 * <pre>{@code
 * NinjsOptions.defaults().withBodies(NinjsBody.HTML);
 * }</pre>
 */
public enum NinjsBody {
  /** HTML that can do no harm, as the format {@code html} writes it by default. */
  HTML,
  /** Text without marks, as the package {@code reading} has it. */
  PLAIN_TEXT
}
