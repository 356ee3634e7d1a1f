package io.github.articlemodel.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.json.JsonFormat;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code docs/formats.md} says is so. */
class FormatsPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/formats.md"));
  }

  @Test
  void listsEveryFormatAsItIs() throws IOException {
    List<String> rows =
        ArticleFormats.all().stream()
            .filter(format -> !(format instanceof TitleFormat))
            .map(FormatsPageTest::row)
            .toList();
    List<String> written =
        page().lines().filter(line -> line.matches("\\| `[a-z0-9-]+` \\| `\\..*")).toList();
    assertThat(written).isEqualTo(rows);
  }

  private static String row(ArticleFormat format) {
    return "| `"
        + format.name()
        + "` | `"
        + String.join("`, `", format.fileEndings())
        + "` | `"
        + format.mediaType()
        + "` | "
        + (format.capacity() == ArticleFormat.Capacity.ONE ? "one" : "many")
        + " | "
        + (format.reader().isPresent() ? "yes" : "no")
        + " | "
        + (format.writer().isPresent() ? "yes" : "no")
        + " | "
        + (format.fidelity().isLossless()
            ? "nothing"
            : String.join(", ", format.fidelity().losses()))
        + " |";
  }

  @Test
  void showsAnArticleThatIsRead() throws IOException {
    String page = page();
    int start = page.indexOf("```json\n") + 8;
    String example = page.substring(start, page.indexOf("```", start));
    ReadArticles read = new JsonFormat().reader().orElseThrow().read(SourceText.of(example));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles()).hasSize(1);
  }
}
