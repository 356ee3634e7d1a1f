package io.github.articlemodel.markdown;

import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Real articles: the sample in the project, and all of them where they are there. */
final class Corpus {

  private Corpus() {}

  static List<SourceText> sample() {
    return read(Path.of("src/test/resources/corpus"));
  }

  static Optional<List<SourceText>> full() {
    return SharedData.root().map(root -> read(root.resolve("corpus")));
  }

  /** Returns the whole corpus, or the sample where that is all there is. */
  static List<SourceText> all() {
    return full().orElseGet(Corpus::sample);
  }

  private static List<SourceText> read(Path folder) {
    return SharedData.articles(folder).stream()
        .map(
            file -> {
              try {
                String name = folder.relativize(file).toString();
                return SourceText.of(Files.readAllBytes(file)).withName(name);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }
}
