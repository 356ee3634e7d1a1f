package io.github.articlemodel.source;

import java.util.Objects;

/**
 * A change of a source text: the characters under a span give way to others. An empty span inserts,
 * an empty replacement removes.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("title: Flood");
 * source.apply(List.of(new TextEdit(new SourceSpan(7, 12), "Storm"))).text(); // "title: Storm"
 * }</pre>
 *
 * @param span what gives way, in the text before any edit
 * @param replacement what comes in its place
 */
public record TextEdit(SourceSpan span, String replacement) {

  /**
   * Creates an edit.
   *
   * @param span what gives way, in the text before any edit
   * @param replacement what comes in its place
   * @throws IllegalArgumentException if the replacement holds an unpaired surrogate, which no
   *     encoding can write
   */
  public TextEdit {
    Objects.requireNonNull(span, "span");
    int bad = Surrogates.firstUnpaired(replacement);
    if (bad >= 0) {
      throw new IllegalArgumentException("the replacement has an unpaired surrogate at " + bad);
    }
  }
}
