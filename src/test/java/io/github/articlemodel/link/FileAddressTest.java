package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#top",
        "?a=b",
        "/a.md",
        "//host/a.md",
        "https://a.example/b.md",
        "mailto:a@b.c"
      })
  void isNoAddressOfAFile(String address) {
    assertThat(FileAddress.of(address)).isEmpty();
  }

  @Test
  void readsWhatItWrites() {
    Random random = new Random(3);
    FileAddress any = FileAddress.of("a.md?b=c#d").orElseThrow();
    for (int i = 0; i < 20_000; i++) {
      String path =
          random
              .ints(1 + random.nextInt(12), 1, 1 << (7 + random.nextInt(10)))
              .filter(point -> point < 0xD800 || point > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (path.isEmpty() || path.startsWith("/")) {
        continue;
      }
      String text = any.with(path).text();
      FileAddress read = FileAddress.of(text).orElseThrow();
      assertThat(read.path()).isIn(path, "./" + path);
      assertThat(text).endsWith("?b=c#d").doesNotContain(" ", "(", ")", "<", ">");
    }
  }
}
