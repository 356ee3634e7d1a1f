package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The head that is found in the bytes is the block that is found in the text. */
class FrontMatterHeadTest {

  private static final List<String> PIECES =
      List.of(
          "---",
          "---",
          "---\n",
          "\n---\n",
          "\n--- \t\n",
          "\n...\n",
          "+++",
          "+++\n",
          "\n+++\n",
          ";;;",
          ";;;\n",
          "\n;;;\n",
          "\n",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "yaml",
          "toml",
          "json",
          "JSON ",
          "a: b\n",
          "a = 1\n",
          "{\"a\": 1}\n",
          "----",
          "é",
          "ไทย",
          "👍",
          "\uFEFF",
          "\0",
          "x");

  private static byte[] random(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        List.of("---\n", "---\n", "---yaml\r\n", "+++\n", ";;;\n", "", "\uFEFF---\n", "---\r")
            .get(random.nextInt(8))
            .getBytes(StandardCharsets.UTF_8));
    for (int i = random.nextInt(30); i >= 0; i--) {
      if (random.nextInt(8) == 0) {
        out.write(0x80 + random.nextInt(0x80));
      } else {
        out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static boolean check(byte[] bytes) {
    SourceText source = SourceText.of(bytes);
    FencedBlock expected = FenceFinder.find(source, new DiagnosticLog());
    FrontMatterHead head = FrontMatterHead.of(source);
    if (head == null) {
      boolean otherWay =
          expected == null
              || source.encoding() != SourceEncoding.UTF_8
              || source.text().startsWith("{");
      assertThat(otherWay).as(source.text()).isTrue();
      return false;
    }
    assertThat(head.block()).as(source.text()).isEqualTo(expected);
    assertThat(head.source().text())
        .isEqualTo(source.text().substring(0, head.block().span().end()));
    assertThat(head.source().encoding()).isEqualTo(source.encoding());
    return true;
  }

  @Test
  void isTheBlockOfRandomBytes() {
    int found = 0;
    for (int seed = 0; seed < 50_000; seed++) {
      found += check(random(new Random(seed))) ? 1 : 0;
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  void isTheBlockOfEachArticle() throws IOException {
    int found = 0;
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      found += check(Files.readAllBytes(file)) ? 1 : 0;
    }
    assertThat(found).isEqualTo(1_738);
  }

  @Test
  void keepsTheNameAndTheLines() {
    SourceText source = SourceText.of("---\na: 1\n---\nbody").withName("news.md");
    SourceText head = FrontMatterHead.of(source).source();
    assertThat(head.name()).isEqualTo("news.md");
    assertThat(head.position(4)).isEqualTo(source.position(4));
    assertThat(head.text()).isEqualTo("---\na: 1\n---\n");
  }
}
