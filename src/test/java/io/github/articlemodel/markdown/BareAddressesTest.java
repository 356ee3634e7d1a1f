package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are found in texts of a source as in texts that stand nowhere. */
class BareAddressesTest {

  private static final List<String> PIECES =
      List.of(
          "@",
          "a@b.example",
          "http",
          "https://c.example/d",
          "://",
          ":",
          "/",
          "www.",
          "www.e.example",
          "w",
          ".",
          "&",
          " ",
          "\n",
          "f",
          "ftp://g.example");
  private static final int SOURCES = 5_000;

  private static List<Inline> found(BareAddresses addresses, String text, int start, int end) {
    List<Inline> found = new ArrayList<>();
    addresses.add(found, text, start, end);
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areThoseOfEachTextByItself(long seed) {
    Random random = new Random(seed);
    int links = 0;
    for (int i = 0; i < SOURCES; i++) {
      StringBuilder all = new StringBuilder();
      for (int length = 1 + random.nextInt(20); length > 0; length--) {
        all.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String source = all.toString();
      BareAddresses addresses = new BareAddresses(source);
      int start = 0;
      while (start < source.length()) {
        int end = start + 1 + random.nextInt(source.length() - start);
        String text = source.substring(start, end);
        List<Inline> found = found(addresses, text, start, end);
        assertThat(found).as("%s in %s", text, source).isEqualTo(found(addresses, text, -1, -1));
        links += found.stream().anyMatch(Autolink.class::isInstance) ? 1 : 0;
        start = random.nextInt(6) == 0 ? random.nextInt(start + 1) : end; // now and then back
      }
    }
    assertThat(links).isGreaterThan(SOURCES / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www&#46;a.example", "a&#64;b.example", "http&colon;//a.example"})
  void holdWhatEntitiesStandFor(String body) {
    List<Block> blocks = ArticleParser.create().parse("One.\n\n" + body).article().body();
    assertThat(((Paragraph) blocks.get(1)).content()).hasOnlyElementsOfType(Autolink.class);
  }
}
