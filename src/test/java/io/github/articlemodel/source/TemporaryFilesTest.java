package io.github.articlemodel.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.testing.ChildProgram;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "left");
  }

  @Test
  void takesAwayWhatAKilledProgramLeft() throws IOException {
    file(".article-1abc.tmp");
    file(".article-8726378263.tmp");
    file(".article-Other.tmp");
    file(".article-x.tmp.md");
    file("article-1.tmp");
    Files.createDirectory(folder.resolve(".article-1.tmp"));
    AtomicFile.write(folder.resolve("news.md"), "text".getBytes(UTF_8));
    assertThat(names())
        .containsExactly(
            ".article-1.tmp",
            ".article-Other.tmp",
            ".article-x.tmp.md",
            "article-1.tmp",
            "news.md");
  }

  @Test
  void leavesWhatALivingProgramWrites() throws Exception {
    file(".article-1.tmp");
    Path posts = Files.createDirectory(folder.resolve("posts"));
    Path news = Files.writeString(posts.resolve("a.md"), "---\ntitle: a\n---\n");
    try (FileChannel locked =
        FileChannel.open(folder.resolve(".article-1.tmp"), StandardOpenOption.WRITE)) {
      assertThat(locked.tryLock()).isNotNull();
      Files.move(folder.resolve(".article-1.tmp"), posts.resolve(".article-1.tmp"));
      assertThat(ChildProgram.start(List.of(), "set", "title=b", news.toString()).waitFor())
          .isZero();
      assertThat(posts.resolve(".article-1.tmp")).exists();
    }
    assertThat(ChildProgram.start(List.of(), "set", "title=c", news.toString()).waitFor()).isZero();
    assertThat(posts.resolve(".article-1.tmp")).doesNotExist();
    assertThat(news).hasContent("---\ntitle: c\n---\n");
  }

  @Test
  void keepsItsOwnWhileOthersAreWrittenBeside() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Path file = folder.resolve(i % 10 + ".md");
      all.add(
          threads.submit(
              () -> {
                AtomicFile.write(file, new byte[20_000]);
                return null;
              }));
      all.add(threads.submit(() -> TemporaryFiles.OF_PROCESS.clear(folder)));
    }
    for (Future<?> one : all) {
      one.get();
    }
    threads.shutdown();
    assertThat(names()).hasSize(10).allMatch(name -> name.endsWith(".md"));
  }

  @Test
  void refusesAFileThatHasChanged() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    SourceText before = SourceText.of("old");
    SourceText after = SourceText.of("new");
    Files.writeString(file, "odd");
    assertThatThrownBy(() -> AtomicFile.replace(file, before, after, FileTimes.NEW))
        .isInstanceOf(FileChangedException.class)
        .hasMessage(file + ": was changed by another program since it was read");
    assertThat(file).hasContent("odd");
    Files.delete(file);
    assertThatThrownBy(() -> AtomicFile.replace(file, before, after, FileTimes.NEW))
        .isInstanceOf(FileChangedException.class)
        .hasMessage(file + ": was moved or deleted since it was read");
    assertThat(names()).isEmpty();
  }

  @Test
  void keepsTimesWhereAskedAndPermissionsAlways() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    FileTime time = FileTime.from(java.time.Instant.parse("2024-11-25T10:46:12Z"));
    Files.setLastModifiedTime(file, time);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    AtomicFile.replace(file, SourceText.of("old"), SourceText.of("new"), FileTimes.KEPT);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    AtomicFile.replace(file, SourceText.of("new"), SourceText.of("x"), FileTimes.NEW);
    assertThat(Files.getLastModifiedTime(file)).isGreaterThan(time);
  }

  @Test
  void keepsTheOwnerAsFarAsTheSystemLetsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    try {
      Files.setAttribute(file, "unix:uid", 12345);
      Files.setAttribute(file, "unix:gid", 23456);
    } catch (IOException e) {
      org.junit.jupiter.api.Assumptions.abort("only some users may give files away");
    }
    AtomicFile.write(file, "new".getBytes(UTF_8));
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(23456);
  }
}
