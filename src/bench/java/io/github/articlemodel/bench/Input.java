package io.github.articlemodel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles that are read. */
public enum Input {
  /** The sample article of the tests. */
  SAMPLE,
  /** A long post: the sample's front matter, and a body of 40 sections with links and pictures. */
  LONG_POST;

  /** {@return the bytes of the article} */
  public byte[] bytes() {
    String sample = sample();
    return (this == SAMPLE ? sample : sample + longBody())
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** {@return the text after the front matter} */
  public String body() {
    String text = new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
    int fence = text.indexOf("\n---", 4);
    return text.substring(text.indexOf('\n', fence + 1) + 1);
  }

  private static String sample() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/sample"))) {
      List<Path> articles =
          files
              .filter(file -> !file.endsWith("README.md"))
              .filter(Input::isArticle)
              .sorted()
              .toList();
      return Files.readString(articles.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isArticle(Path file) {
    return file.toString().endsWith(".md");
  }

  private static String longBody() {
    StringBuilder body = new StringBuilder("\n");
    for (int section = 1; section <= 40; section++) {
      body.append("\n## Section ").append(section).append("\n\n");
      body.append("The *river* rose by **two metres** in the night, and the [gauge][g")
          .append(section)
          .append("] at the old bridge stopped at `12:40`.\nNobody had seen it as high since the ")
          .append(
              "[flood of 1995](https://example.org/flood/1995 \"The flood\"), said the mayor.\n\n")
          .append("![The bridge at noon](/images/bridge-")
          .append(section)
          .append(".jpg)\n\n")
          .append("- sand bags at the school\n- boats at the mill\n  1. one for the post\n")
          .append("  2. one for the doctor\n\n> We have seen worse.\n\n")
          .append("[g")
          .append(section)
          .append("]: https://example.org/gauge/")
          .append(section)
          .append("\n");
    }
    return body.toString();
  }
}
