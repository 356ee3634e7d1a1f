package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSignsTest {

  @ParameterizedTest
  @CsvSource({
    "a bridge. At noon: 5 % (or so) \u2013 \uD83D\uDE00,0",
    "a*b,1",
    "a\u2028b,1",
    "a] - b,4",
    "[a],5",
    "a@b,2",
    "see www.example.com,2",
    "ww.example.com,0",
    "http://a,2",
    "http:/a,0",
    "a_b@c,3"
  })
  void tellsMarksAndSignsOfAddresses(String text, int signs) {
    assertThat(TextSigns.of(text)).isEqualTo(signs);
  }

  /** No text is passed over in which an address would be found. */
  @Test
  void tellsOfEachTextThatMayHoldAnAddress() {
    Random random = new Random(4);
    String[] pieces = {"w", "ww", "www", ".", "a", ":", "/", "//", "@", "http", " ", "b.c"};
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int n = 1 + random.nextInt(7); n > 0; n--) {
        made.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = made.toString();
      boolean tells = (TextSigns.of(text) & TextSigns.ADDRESS) != 0;
      assertThat(tells || !AddressFinder.mayFind(text)).as(text).isTrue();
      if (new AddressFinder(text).next() != null) {
        found++;
        assertThat(tells).as(text).isTrue();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }
}
