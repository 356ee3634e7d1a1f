package io.github.articlemodel.jsontree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

  /** Returns an object of as many names of one length, alike to hashes by 31 or by 33. */
  private static String alike(int bits, String pair, String end) {
    return IntStream.range(0, 1 << bits)
        .mapToObj(number -> "\"" + name(number, bits, pair) + end + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String name(int number, int bits, String pair) {
    return IntStream.range(0, bits)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : pair)
        .collect(Collectors.joining());
  }

  private static int members(String json) throws JsonProblem {
    return ((JsonObject) JsonTree.read(json)).members().size();
  }

  @Test
  void readsManyNamesOfOneHash() throws JsonProblem {
    assertThat(members(alike(9, "B@", ""))).isEqualTo(512);
    assertThat(members(alike(12, "BB", ""))).isEqualTo(4_096);
  }

  @Test
  void readsATextAlikeWhateverWasReadBefore() throws JsonProblem {
    for (int round = 0; round < 5; round++) {
      assertThat(members(alike(9, "B@", "" + round))).isEqualTo(512);
    }
  }

  @Test
  void tellsWhichLimitATextIsBeyond() {
    String deep = "[".repeat(JsonTree.MAX_NESTING + 1);
    assertThatThrownBy(() -> JsonTree.read(deep))
        .hasMessage("objects and arrays are nested more than 1100 deep");
    String digits = "1".repeat(JsonTree.MAX_NUMBER_LENGTH + 1);
    assertThatThrownBy(() -> JsonTree.read(digits))
        .hasMessage("a number has more than 300000 characters");
  }
}
