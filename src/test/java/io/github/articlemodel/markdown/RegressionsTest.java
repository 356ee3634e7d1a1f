package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that once broke a law: each file in the folder is a test. */
class RegressionsTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/regressions/markdown"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesBackFromTheWriter(Path file) throws IOException {
    String text = SourceText.of(Files.readAllBytes(file)).text();
    for (Dialect dialect : List.of(Dialect.COMMONMARK, Dialect.GFM)) {
      RoundTrip trip = RoundTrip.of(dialect, RoundTrip.read(dialect, text));
      assertThat(trip.holds()).as("%s%s", dialect, trip).isTrue();
    }
  }
}
