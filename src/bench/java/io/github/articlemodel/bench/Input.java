package io.github.articlemodel.bench;

import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The articles that are read. */
public enum Input {
  /** The sample article of the tests. */
  SAMPLE {
    @Override
    List<byte[]> files() {
      return List.of(utf8(sample()));
    }
  },
  /**
   * Real posts: the five longest below 64 KB of each of the first five folders of the corpus that
   * have as many above 8 KB; of the small corpus of the tests, where the full one is not beside the
   * checkout, all above 4 KB.
   */
  POSTS {
    @Override
    List<byte[]> files() {
      return SharedData.root()
          .map(Input::longest)
          .orElseGet(() -> between(Path.of("src/test/resources/corpus"), SHORT));
    }
  },
  /** The sample's front matter, and a body of 40 sections with links and pictures. */
  LONG_POST {
    @Override
    List<byte[]> files() {
      return List.of(utf8(sample() + longBody()));
    }
  };

  private static final int SHORT = 4_000;
  private static final int LONG = 8_000;
  private static final int LONGEST = 64_000;
  private static final int FOLDERS = 5;
  private static final int OF_A_FOLDER = 5;

  /** {@return the bytes of the articles} */
  abstract List<byte[]> files();

  /** {@return the texts after the front matter} */
  List<String> bodies() {
    return files().stream().map(Input::body).toList();
  }

  /** {@return the text after the front matter} */
  String body() {
    return bodies().get(0);
  }

  private static String body(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int fence = text.indexOf("\n---", 4);
    return text.substring(text.indexOf('\n', fence + 1) + 1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> longest(Path data) {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(data.resolve("corpus"))) {
      folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> between(folder, LONG))
          .filter(posts -> posts.size() >= OF_A_FOLDER)
          .limit(FOLDERS)
          .forEach(posts -> all.addAll(posts.subList(0, OF_A_FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Returns the posts of a length that have front matter in YAML, the longest first. */
  private static List<byte[]> between(Path folder, int least) {
    List<byte[]> posts = new ArrayList<>();
    for (Path file : SharedData.articles(folder)) {
      byte[] bytes = read(file);
      boolean isYaml = bytes.length > 4 && new String(bytes, 0, 4).equals("---\n");
      if (isYaml && bytes.length >= least && bytes.length < LONGEST) {
        posts.add(bytes);
      }
    }
    posts.sort(Comparator.comparingInt((byte[] bytes) -> bytes.length).reversed());
    return posts;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sample() {
    return SharedData.articles(Path.of("src/test/resources/sample")).stream()
        .filter(file -> !file.endsWith("README.md"))
        .map(file -> new String(read(file), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
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
