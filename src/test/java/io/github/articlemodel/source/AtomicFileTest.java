package io.github.articlemodel.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.testing.ChildProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomicFileTest {

  @TempDir Path folder;

  private long entries() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  @Test
  void writesANewFile() throws IOException {
    Path file = folder.resolve("news.md");
    AtomicFile.write(file, "text".getBytes(UTF_8));
    assertThat(file).hasContent("text");
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void leavesTheFileAsBeforeWhereTheContentIsNotKeptOrBreaksOff() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    boolean kept =
        AtomicFile.write(
            file,
            out -> {
              out.write(new byte[100_000]);
              return false;
            });
    assertThat(kept).isFalse();
    assertThat(file).hasContent("old");
    AtomicFile.Content broken =
        out -> {
          out.write(1);
          throw new IOException("the source is gone");
        };
    assertThatThrownBy(() -> AtomicFile.write(file, broken)).hasMessage("the source is gone");
    assertThat(file).hasContent("old");
    assertThat(AtomicFile.write(file, new AtomicFileTest()::news)).isTrue();
    assertThat(file).hasContent("news");
    assertThat(entries()).isEqualTo(1);
  }

  private boolean news(OutputStream out) throws IOException {
    out.write("news".getBytes(UTF_8));
    return true;
  }

  @Test
  void keepsThePermissionsOfAFileThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    AtomicFile.write(file, "new".getBytes(UTF_8));
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  /** Writes a file by a program of its own, which gives each file what a shell told it. */
  @ParameterizedTest
  @CsvSource({"077, rw-------", "007, rw-rw----", "002, rw-rw-r--", "022, rw-r--r--"})
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileHasThePermissionsThatAnyProgramGives(String umask, String permissions)
      throws IOException, InterruptedException {
    Path file = folder.resolve("new.md");
    Path old = Files.writeString(folder.resolve("old.md"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-----"));
    List<String> command =
        ChildProgram.command(Writer.class.getName(), List.of(), file.toString(), old.toString());
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", ""));
    shell.addAll(command);
    assertThat(new ProcessBuilder(shell).inheritIO().start().waitFor()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
        .isEqualTo("rwxr-----");
  }

  /** Writes the files that are named. */
  static final class Writer {
    public static void main(String[] files) throws IOException {
      for (String file : files) {
        AtomicFile.write(Path.of(file), "new".getBytes(UTF_8));
      }
    }
  }

  @Test
  void followsASymbolicLink() throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    AtomicFile.write(link, "new".getBytes(UTF_8));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Path below = Files.createDirectory(folder.resolve("folder"));
    assertThatThrownBy(() -> AtomicFile.write(below, new byte[0]))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/news.md"), new byte[0]))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("does not exist");
    assertThat(entries()).isEqualTo(1);
  }
}
