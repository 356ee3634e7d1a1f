package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines without marks are read without the engine, as the engine reads them, with all places. */
class UnmarkedLinesTest {

  /** A paragraph for which the engine reads the inlines of the whole body. */
  private static final String ENGINE_NEEDED = "\n\n[a]: b [c]\n";

  private static final List<String> UNMARKED = List.of("a", "!", " ", "\t", "\n", "#");

  /** Each mark that makes a line one for the engine, whole where it takes more than one. */
  private static final List<String> MARKED =
      List.of(
          "a", " ", "\n", "*", "_", "~a~", "`a`", "\\*", "[c]", "![c]", "<b>", "&lt;", "www.a.b");

  private static List<Block> read(String text) {
    return MarkdownReader.of(Dialect.GFM).read(SourceText.of(text)).blocks();
  }

  private static void addTexts(List<String> out, String start, List<String> pieces, int most) {
    out.add(start);
    if (most > 0) {
      pieces.forEach(piece -> addTexts(out, start + piece, pieces, most - 1));
    }
  }

  @Test
  void areReadAsTheEngineReadsThem() {
    List<String> texts = new ArrayList<>();
    addTexts(texts, "", UNMARKED, 6);
    addTexts(texts, "", MARKED, 4);
    assertThat(texts).hasSize(55_987 + 30_941);
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
