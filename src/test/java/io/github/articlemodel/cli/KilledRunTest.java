package io.github.articlemodel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that changes files is killed at moments that are drawn by lot. With {@code
 * -Darticlemodel.full=true} 200 times over 2,000 files; that takes half an hour of a machine that
 * does nothing else.
 */
class KilledRunTest {

  private static final boolean FULL = Boolean.getBoolean("articlemodel.full");
  private static final int KILLS = FULL ? 200 : 12;
  private static final int FILES = FULL ? 2000 : 150;
  private static final int FOLDERS = 5;

  @TempDir private Path folder;
  private final List<Path> files = new ArrayList<>();

  private void writeFiles(String title) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("posts/" + i % FOLDERS + "/" + i + ".md");
      Files.createDirectories(file.getParent());
      files.add(Files.write(file, content(title, i)));
    }
  }

  /** Returns the bytes of a file: enough of them to be written half. */
  private static byte[] content(String title, int file) {
    String body = ("Rain fell on the hills, file " + file + ".\n\n").repeat(20 + file % 400);
    return ("---\ntitle: " + title + "\nnumber: " + file + "\n---\n" + body).getBytes(UTF_8);
  }

  private Process set(String title) throws IOException {
    return ChildProgram.start(
        List.of(), "set", "--jobs", "2", "title=" + title, folder.resolve("posts").toString());
  }

  private List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.getFileName().toString().endsWith(".tmp")).toList();
    }
  }

  @Test
  void leavesEachFileOldOrNewWheneverItIsKilled() throws Exception {
    writeFiles("t0");
    long start = System.nanoTime();
    assertThat(set("t1").waitFor()).isZero();
    long whole = System.nanoTime() - start;
    Random random = new Random(7);
    int[] titles = new int[FILES];
    java.util.Arrays.fill(titles, 1);
    int killed = 0;
    int within = 0;
    int leftovers = 0;
    int runs = 0;
    while (killed < KILLS) {
      int kill = 2 + runs++;
      Process run = set("t" + kill);
      if (!run.waitFor((long) (random.nextDouble() * whole), TimeUnit.NANOSECONDS)) {
        run.destroyForcibly(); // kill -9
        killed++;
      }
      run.waitFor();
      int changed = 0;
      for (int i = 0; i < FILES; i++) {
        byte[] found = Files.readAllBytes(files.get(i));
        if (java.util.Arrays.equals(found, content("t" + kill, i))) {
          titles[i] = kill;
          changed++;
        } else {
          assertThat(found)
              .as("file %d after kill %d", i, kill)
              .isEqualTo(content("t" + titles[i], i));
        }
      }
      within += changed > 0 && changed < FILES ? 1 : 0;
      leftovers += temporaryFiles().size();
    }
    System.out.printf(
        "%d runs over %d files: %d killed, %d of them with some files old and some new,"
            + " %d temporary files left by the killed ones%n",
        runs, FILES, killed, within, leftovers);
    assertThat(within).isPositive();
    assertThat(set("last").waitFor()).isZero();
    for (int i = 0; i < FILES; i++) {
      assertThat(Files.readAllBytes(files.get(i))).isEqualTo(content("last", i));
    }
    assertThat(temporaryFiles()).isEmpty();
  }

  /** Ctrl-C and {@code kill} let the program end by itself. */
  @Test
  void leavesNoTemporaryFileWhereItIsToldToEnd() throws Exception {
    writeFiles("t0");
    for (int i = 1; i < 6; i++) {
      Process run = set("t" + i);
      Path first = files.get(0);
      byte[] old = content("t" + (i - 1), 0);
      while (run.isAlive() && java.util.Arrays.equals(Files.readAllBytes(first), old)) {
        run.waitFor(5, TimeUnit.MILLISECONDS);
      }
      new ProcessBuilder("kill", "-INT", "" + run.pid()).start().waitFor();
      int status = run.waitFor();
      assertThat(status).isIn(0, 130);
      assertThat(temporaryFiles()).isEmpty();
      assertThat(Files.readAllBytes(first)).isEqualTo(content("t" + i, 0));
    }
  }
}
