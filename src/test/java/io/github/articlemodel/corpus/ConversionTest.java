package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.markdown.Dialect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

  private static final ArticleParser COMMONMARK =
      ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.COMMONMARK));
  private static final String TEXT = "---\ntitle: Flood\n---\n\nRain ~~fell~~ at https://a.org\n";

  @Test
  void writesMarkdownInTheDialectOfTheParser() throws IOException {
    Conversion conversion = Conversion.of(COMMONMARK, ArticleFormats.of("markdown"));
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(conversion.convert(new ByteArrayInputStream(bytes)).text()).contains(TEXT);
  }

  @Test
  void checksTheLawsInTheDialectOfTheParser(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    LawResult result = LawCheck.of(COMMONMARK).check(file);
    assertThat(result.roundTripEqual()).isTrue();
    assertThat(result.failures()).isEmpty();
  }
}
