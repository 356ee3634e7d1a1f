package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The examples of CommonMark 0.31.2 in the other dialects: which they read otherwise, and why. None
 * is left out, and one that is read as in CommonMark fails here.
 */
class DialectExamplesTest {

  /** The only ones that GFM's additions change. */
  private static final Map<String, Set<Integer>> GFM =
      Map.of("an address without brackets is a link", Set.of(602, 608, 611, 612));

  /** What the engine of both dialects does as CommonMark 0.28 says, or wrongly. */
  private static final Map<String, Set<Integer>> OF_FLEXMARK =
      Map.of(
          "a number too high for a character is read as the replacement character", Set.of(28),
          "the info string of a fence of tildes has no backtick", Set.of(146),
          "textarea was not of the tags of HTML blocks", Set.of(171),
          "a definition's destination has no space, and its title needs none before it",
              Set.of(195, 201),
          "definitions in a paragraph that is underlined are part of the heading", Set.of(215, 216),
          "symbols, such as that of the pound, count as letters beside emphasis", Set.of(354),
          "runs of stars whose lengths are multiples of three", Set.of(416, 417),
          "a destination in angle brackets has no space, and may have a backslash at its end",
              Set.of(489, 493, 494),
          "the case of a label is folded by its characters, and a label may be blank",
              Set.of(540, 552),
          "a comment is by HTML's old rules", Set.of(625, 626));

  private static final Map<String, Set<Integer>> EXTENDED =
      Map.of(
          "an item may be indented by more than three spaces", Set.of(312, 313),
          "double brackets are a wiki link", Set.of(548, 559, 590));

  private static final Map<String, Set<Integer>> KRAMDOWN =
      Map.of(
          "an item does not start with indented code", Set.of(7, 273, 274),
          "only block tags start an HTML block", Set.of(21, 31, 158, 162, 163, 164, 165, 166, 167),
          "an HTML block reaches to its end tag, and takes the rest of the lines with it",
              Set.of(
                  148, 152, 155, 161, 169, 170, 172, 176, 177, 179, 180, 182, 184, 188, 190, 191),
          "headings and underlines are not indented", Set.of(68, 71, 84, 86),
          "a quote and a list need a blank line before them", Set.of(214, 245, 303, 305, 320, 321),
          "the number of a list does not count", Set.of(265, 267, 268, 271, 299),
          "a marker needs a space after it", Set.of(278, 280, 281, 283, 284, 315),
          "a number with a parenthesis starts no item, and all bullets are alike",
              Set.of(296, 297, 301, 302),
          "a list is loose by the blank lines after or in the first block of an item",
              Set.of(318, 326),
          "strong stands around emphasis, and parentheses nest once in a destination",
              Set.of(467, 468, 496));

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void readsTheOtherExamplesAsCommonMark(Dialect dialect) {
    MarkdownReader reader = MarkdownReader.of(dialect);
    Set<Integer> other = new TreeSet<>();
    for (SpecExample example : SpecExample.of("spec-0.31.2.json")) {
      var blocks = reader.read(SourceText.of(example.markdown())).blocks();
      if (!HtmlRenderer.trusting().render(blocks).equals(example.html())) {
        other.add(example.number());
      }
    }
    assertThat(other).isEqualTo(known(dialect));
  }

  private static Set<Integer> known(Dialect dialect) {
    Set<Integer> known = new TreeSet<>();
    if (dialect.hasBareAddresses()) {
      add(known, GFM);
    }
    if (dialect.isOfFlexmark()) {
      add(known, OF_FLEXMARK);
      add(known, dialect == Dialect.KRAMDOWN ? KRAMDOWN : EXTENDED);
    }
    return known;
  }

  private static void add(Set<Integer> known, Map<String, Set<Integer>> causes) {
    causes.values().stream().flatMap(Collection::stream).forEach(known::add);
  }
}
