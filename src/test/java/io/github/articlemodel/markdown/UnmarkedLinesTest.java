package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines without marks are read without the engine, as the engine reads them, with all places. */
class PlainLinesTest {

  /** A paragraph for which the engine reads the inlines of the whole body. */
  private static final String ENGINE_NEEDED = "\n\n[a]: b [c]\n";

  private static final String ALPHABET = "a! \t\n#";
  private static final int LONGEST = 6;

  private static List<Block> read(String text) {
    return MarkdownReader.of(Dialect.GFM).read(SourceText.of(text)).blocks();
  }

  private static void addTexts(List<String> out, String start) {
    out.add(start);
    for (int i = 0; i < ALPHABET.length() && start.length() < LONGEST; i++) {
      addTexts(out, start + ALPHABET.charAt(i));
    }
  }

  @Test
  void areReadAsTheEngineReadsThem() {
    List<String> texts = new ArrayList<>();
    addTexts(texts, "");
    assertThat(texts).hasSize(55_987);
    List<String> different = new ArrayList<>();
    for (String text : texts) {
      List<Block> engines = read(text + ENGINE_NEEDED);
      // the places are in what the records say of themselves
      String expected = engines.subList(0, engines.size() - 1).toString();
      if (!read(text).toString().equals(expected)) {
        different.add(text);
      }
    }
    assertThat(different).isEmpty();
  }
}
