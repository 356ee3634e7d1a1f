package io.github.articlemodel.model;

/**
 * How the cells of a table column are aligned (<a
 * href="https://github.github.com/gfm/#tables-extension-">GFM 0.29, Tables</a>).
 *
 * <pre>{@code
 * // | left | centred | right | as it comes |
 * // | :--- | :-----: | ----: | ----------- |
 * table.alignments(); // [LEFT, CENTER, RIGHT, NONE]
 * }</pre>
 */
public enum Alignment {
  /** Not said, {@code ---}. */
  NONE,
  /** Left, {@code :--}. */
  LEFT,
  /** Centred, {@code :-:}. */
  CENTER,
  /** Right, {@code --:}. */
  RIGHT
}
