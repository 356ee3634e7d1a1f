package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of bodies of many thousand equal pieces are written in bounded time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          <pre>           | '<p>x'
          <details><summary>| '<p>x</p>'
          <ul>            | '<ul></ul>'
          <ul><li>x</li>  | '<ol></ol>'
          none            | '<span>'
          none            | '<span><p>'
          none            | '<center>'
          none            | '<font color=red>x'
          none            | '<h2 id=a-b>x</h2>'
          none            | '## a~'
          none            | '## a {#a}~~'
          none            | '![a](b)~~a~~'
          none            | '![a](b) '
          none            | '[a](#a) '
          none            | '<figure>~~![a](b)~~'
          none            | '<img src=a srcset=\"b 1x, c 2x\">'
          """)
  void isWrittenInTime(String before, String piece) throws IOException {
    String text =
        (before == null ? "" : before.strip())
            + piece.replace('~', '\n').repeat(100_000 / piece.length());
    StringBuilder out = new StringBuilder();
    new HtmlPageFormat()
        .writer()
        .orElseThrow()
        .write(
            ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.KRAMDOWN))
                .parse(text)
                .article(),
            out);
    assertThat(out).endsWith("</html>\n");
  }
}
