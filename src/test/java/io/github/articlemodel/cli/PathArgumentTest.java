package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.ChildProgram;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that are no text, as Linux has them. */
class PathArgumentTest {

  @TempDir private Path folder;

  /** Makes a file whose name has the byte E9 alone, é in Latin-1. */
  private Path odd() throws IOException, InterruptedException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    Files.writeString(posts.resolve("b.md"), "---\ntitle: B\n---\n");
    String command = "printf -- '---\\ntitle: A\\n---\\n' > \"$(printf 'caf\\351.md')\"";
    Process shell = new ProcessBuilder("sh", "-c", command).directory(posts.toFile()).start();
    assertThat(shell.waitFor()).isZero();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(posts, "caf*")) {
      return found.iterator().next();
    }
  }

  /** Says whether the locale has a name, so that a file can have it. */
  private static boolean canBeMade(String name) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.forName(encoding).newEncoder().canEncode(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lint F",
        "verify F",
        "convert --to json F",
        "convert --to json -o F b.md",
        "new -o F --title x",
        "index -o F b.md",
        "convert --to json --out-dir F b.md",
        "rename-files --undo F"
      })
  void refusesANameThatIsNotTheOneThatWasGiven(String command) throws IOException {
    String name = folder.resolve("caf") + "\uFFFD.md";
    boolean canBe = canBeMade(name);
    if (canBe) {
      Files.writeString(Path.of(name), "---\ntitle: Another\n---\n");
    }
    Object[] args = command.replace("F", name).split(" ");
    CommandRun run = CommandRun.of(args);
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("has bytes that are no text in ", ", shown as U+FFFD");
    if (canBe) {
      assertThat(Path.of(name)).hasContent("---\ntitle: Another\n---\n");
    } else {
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsAndEditsAFileOfSuchANameInPlace() throws IOException, InterruptedException {
    Path odd = odd();
    CommandRun run = CommandRun.of("set", "title=New", odd.getParent());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(odd, StandardCharsets.UTF_8)).contains("title: New");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writesNoOtherNameForSuchAFile() throws IOException, InterruptedException {
    Path odd = odd();
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("convert", "--to", "json", "--out-dir", out, odd.getParent());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error file.name: its name has bytes that are no text in ");
    assertThat(out).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void renamesNoSuchFile() throws IOException, InterruptedException {
    Path odd = odd();
    CommandRun run = CommandRun.of("rename-files", "--to", "x-{slug}", odd.getParent());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error file.name: ", "and it keeps it");
    assertThat(odd).exists();
    assertThat(odd.resolveSibling("x-b.md")).exists();
  }

  /** The plain locale has the letters a to z alone. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsANameThatTheLocaleDoesNotHave() throws IOException, InterruptedException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    Path file = Files.writeString(posts.resolve("a.md"), "---\ntitle: น้ำ\n---\n");
    List<String> command =
        ChildProgram.command(
            ArticleCommand.class.getName(),
            List.of(),
            "rename-files",
            "--to",
            "{slug}",
            posts.toString());
    Path printed = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(printed.toFile());
    builder.environment().put("LC_ALL", "C");
    assertThat(builder.start().waitFor()).isEqualTo(3);
    assertThat(printed).content().contains("is no name of a file", "set LC_ALL=C.UTF-8");
    assertThat(file).exists();
  }
}
