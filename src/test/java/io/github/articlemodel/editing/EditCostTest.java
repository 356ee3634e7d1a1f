package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Figure;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What many edits at once cost, counted in bytes that are allocated: twice as many, twice as much.
 */
class EditCostTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void addressesOfHtmlOnOneLine() {
    growsWithTheText("<p>", "<a href='/img/p%d'>x</a> ", "\n", EditCostTest::withOtherAddresses);
  }

  @Test
  void altTextsOfAllPictures() {
    growsWithTheText(
        "",
        "![a%d](/img/p%<d.png)\n\n",
        "",
        document -> {
          ArticleEdit edit = document.edit();
          for (Figure figure : document.figures()) {
            edit = edit.setAlt(figure, "new");
          }
          return edit;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "'---\nimages:\n', '- /img/p%d.png\n', '---\n'",
    "'---\nextra:\n', '  a%d: {image: /img/p%<d.png}\n', '---\n'",
    "'+++\nimages = [\n', '\"/img/p%d.png\",\n', ']\n+++\n'",
    "'{\n\"images\": [\n', '\"/img/p%d.png\",\n', '\"/x.png\"]\n}\n'"
  })
  void addressesOfFrontMatter(String start, String piece, String end) {
    growsWithTheText(start, piece, end, EditCostTest::withOtherAddresses);
  }

  private static ArticleEdit withOtherAddresses(ArticleDocument document) {
    return document.edit().mapAddresses(address -> address.replace("/img/", "/pictures/"));
  }

  private static void growsWithTheText(
      String start, String piece, String end, Function<ArticleDocument, ArticleEdit> edit) {
    allocated(start, piece, end, 200, edit); // classes and caches are ready then
    long half = allocated(start, piece, end, 1000, edit);
    long whole = allocated(start, piece, end, 2000, edit);
    assertThat((double) whole / half).isLessThan(2.6);
  }

  private static long allocated(
      String start,
      String piece,
      String end,
      int count,
      Function<ArticleDocument, ArticleEdit> edit) {
    StringBuilder text = new StringBuilder(start);
    for (int i = 0; i < count; i++) {
      text.append(String.format(piece, i));
    }
    ArticleDocument document = ArticleParser.create().parse(text + end);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    ArticleDocument outcome = edit.apply(document).apply();
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(outcome.source().text()).isNotEqualTo(document.source().text());
    return after - before;
  }
}
