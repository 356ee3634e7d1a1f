package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the marks of a body allow to nest is no less than what the engine nests. */
class NestingBoundTest {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(StrikethroughExtension.create()))
          .maxInlineNesting(Integer.MAX_VALUE)
          .build();
  private static final List<String> PIECES =
      List.of(
          "*", "**", "_", "~~", "~", "![", "[", "](a)", "]", "a", " ", "b c", "a_b", " * ", "\n",
          "\n\n", "\r\n");
  private static final List<String> STARTS =
      List.of("\n- ", "\n   * ", "\n    - ", "\n+  ", "\n> ", "\n1. ", "\n\t* ", "\n*** ", "\n-\n");
  private static final int BODIES = 20_000;

  private static int depth(Node node) {
    int deepest = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      deepest = Math.max(deepest, depth(child));
    }
    boolean counts = !(node instanceof Block) && node.getFirstChild() != null;
    return deepest + (counts ? 1 : 0);
  }

  private static int leastBound(String body) {
    int levels = 1;
    while (NestingBound.mayExceed(body, levels)) {
      levels++;
    }
    return levels;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isNeverLessThanWhatIsNested(long seed) {
    Random random = new Random(seed);
    int deepest = 0;
    for (int i = 0; i < BODIES; i++) {
      StringBuilder body = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        List<String> pieces = random.nextInt(40) == 0 ? STARTS : PIECES;
        body.append(pieces.get(random.nextInt(pieces.size())));
      }
      int depth = depth(PARSER.parse(body.toString()));
      assertThat(leastBound(body.toString())).as(body.toString()).isGreaterThanOrEqualTo(depth);
      deepest = Math.max(deepest, depth);
    }
    assertThat(deepest).isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n    - ", "\n\t- ", "\n-", "\n2. ", "\n   2) ", "\n-a "})
  void countsOverLinesThatEndNoParagraph(String lines) {
    String body = "*a _b *c _d *e" + lines + "e* d_ c* b_ a*";
    assertThat(depth(PARSER.parse(body))).isEqualTo(5);
    assertThat(leastBound(body)).isGreaterThanOrEqualTo(5);
  }
}
