package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileDiagnosticsTest {

  @TempDir private Path folder;

  private Diagnostic problem(Path path) {
    return ArticleCorpus.of(path).list().problems().get(0);
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("gone.md"));
    Path way = Files.createSymbolicLink(folder.resolve("posts"), folder.resolve("old"));
    assertThat(problem(link).toString())
        .isEqualTo(
            link + ":1:1: error file.missing: is a symbolic link to gone.md, which is not there");
    assertThat(problem(way.resolve("a.md")).message())
        .isEqualTo(
            way + " is a symbolic link to " + folder.resolve("old") + ", which is not there");
    assertThat(problem(folder.resolve("b.md")).message())
        .isEqualTo("there is no such file or folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsALinkThatLeadsToItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("a.md"));
    assertThat(problem(link).code()).isEqualTo("file.unread");
    assertThat(problem(link).message()).containsIgnoringCase("symbolic links");
  }

  @Test
  void tellsAFileOnTheWayAsAMissingOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "x");
    assertThat(problem(file.resolve("b.md")).code()).isEqualTo("file.missing");
  }
}
