package io.github.articlemodel.format.json;

/**
 * How JSON is laid out.
 *
 * <pre>{@code
 * new JsonFormat(JsonOptions.compact());
 * new JsonFormat(JsonOptions.defaults().withIndent(4));
 * }</pre>
 *
 * @param indent the spaces that each level is set in by, 1 to 8; 0 for an article on one line
 */
public record JsonOptions(int indent) {

  private static final int MOST = 8;

  /**
   * Creates one.
   *
   * @param indent the spaces that each level is set in by, 1 to 8; 0 for an article on one line
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public JsonOptions {
    if (indent < 0 || indent > MOST) {
      throw new IllegalArgumentException("indent must be 0 to " + MOST + ", but is " + indent);
    }
  }

  /** {@return the layout for people: each level set in by two spaces} */
  public static JsonOptions defaults() {
    return new JsonOptions(2);
  }

  /** {@return the layout for machines: an article on one line, without white space} */
  public static JsonOptions compact() {
    return new JsonOptions(0);
  }

  /**
   * {@return this with another indent}
   *
   * @param indent the spaces of each level, 1 to 8; 0 for an article on one line
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public JsonOptions withIndent(int indent) {
    return new JsonOptions(indent);
  }
}
