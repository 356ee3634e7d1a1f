package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A body as deep as can be read is safe on a small stack, whatever is done with it. */
class DepthTest {

  private static final int SMALL_STACK = 512 * 1024;
  private static final int LIMIT = MarkdownReader.HIGHEST_MAX_NESTING;

  private static void onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  private static String deep(String shape) {
    return switch (shape) {
      case "quotes" -> "> ".repeat(2 * LIMIT) + "x\n";
      case "lists" -> "- ".repeat(2 * LIMIT) + "x\n";
      case "lists in quotes" -> "- > ".repeat(2 * LIMIT) + "x\n";
      case "emphasis" -> "*a **a ~~a ".repeat(2 * LIMIT) + " a~~ a** a*".repeat(2 * LIMIT) + "\n";
      default -> "![".repeat(2 * LIMIT) + "x" + "](u)".repeat(2 * LIMIT) + "\n";
    };
  }

  private static int depth(Node node) {
    return 1 + node.children().stream().mapToInt(DepthTest::depth).max().orElse(0);
  }

  private static void doAll(Dialect dialect, String text) {
    List<Block> body = RoundTrip.read(dialect, text);
    List<Block> same = RoundTrip.read(dialect, text);
    assertThat(body.equals(same)).isTrue();
    assertThat(body.hashCode()).isEqualTo(same.hashCode());
    assertThat(body.toString()).isEqualTo(same.toString());
    assertThat(body.get(0).walk()).hasSizeGreaterThan(LIMIT / 2);
    assertThat(HtmlRenderer.trusting().render(body)).isNotEmpty();
    assertThat(RoundTrip.of(dialect, body).holds()).isTrue();
    ArticleFormat json = ArticleFormats.of("json");
    StringBuilder out = new StringBuilder();
    Article article = new Article(Metadata.of(), body);
    try {
      assertThat(json.writer().orElseThrow().write(article, out)).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    List<Article> read = json.reader().orElseThrow().read(SourceText.of(out.toString())).articles();
    assertThat(read.equals(List.of(article))).isTrue();
  }

  static Stream<Arguments> shapes() {
    return Stream.of(Dialect.values())
        .flatMap(
            dialect ->
                Stream.of("quotes", "lists", "lists in quotes", "emphasis", "images")
                    .map(shape -> Arguments.of(dialect, shape)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isSafeAtTheLimit(Dialect dialect, String shape) throws InterruptedException {
    String text = deep(shape);
    int depth = depth(RoundTrip.read(dialect, text).get(0));
    assertThat(depth).isGreaterThan(shape.equals("emphasis") ? 3 : LIMIT - 3);
    onSmallStack(() -> doAll(dialect, text));
  }

  @Test
  void hasOneLimitEverywhere() {
    assertThat(MarkdownWriter.MAX_NESTING).isEqualTo(LIMIT);
    assertThat(ParserOptions.defaults().withMaxNesting(LIMIT).maxNesting()).isEqualTo(LIMIT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParserOptions.defaults().withMaxNesting(LIMIT + 1))
        .withMessage("maxNesting must be 1 to 120, but is 121");
  }
}
