package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMovesTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  /** Returns what is in each file, hidden ones too. */
  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }

  private FileMove move(String from, String to) {
    return new FileMove(folder.resolve(from), folder.resolve(to));
  }

  @Test
  void tellsWhatIsWrongWithAPattern() {
    assertThatThrownBy(() -> FileNamePattern.parse("{slugg}", Profile.news()))
        .hasMessage("there is no key {slugg}, did you mean {slug}?");
    assertThatThrownBy(() -> FileNamePattern.parse("{date:}-{slug}", Profile.news()))
        .hasMessage("{date:} has no form of dates behind the colon, such as yyyy/MM");
  }

  @Test
  void movesNoFileTwice() throws IOException {
    file("a");
    FileMoves moves = FileMoves.of(List.of(move("a", "b"), move("a", "c")));
    assertThat(moves.problems())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                "file.collision",
                "would be moved to " + folder.resolve("b") + " and to " + folder.resolve("c")));
  }

  @Test
  void eachFileGetsItsNameAndTheWayBackLeadsBack() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        names.add(round + "/" + (i % 3) + "/f" + i);
      }
      List<String> old = names.subList(0, 8);
      for (String name : old) {
        file(name);
      }
      Map<String, String> before = tree();
      Collections.shuffle(names, random);
      List<String> sorted = names.stream().filter(before::containsKey).sorted().toList();
      List<FileMove> all = new ArrayList<>();
      Map<String, String> expected = new TreeMap<>(before);
      sorted.forEach(expected::remove);
      for (int i = 0; i < sorted.size(); i++) {
        all.add(move(sorted.get(i), names.get(i)));
        expected.put(names.get(i), sorted.get(i));
      }
      FileMoves moves = FileMoves.of(all);
      assertThat(moves.problems()).isEmpty();
      List<FileMove> done = new ArrayList<>();
      moves.run(done::add);
      assertThat(tree()).isEqualTo(expected);
      assertThat(done).containsExactlyInAnyOrderElementsOf(moves.moves());
      FileMoves back = FileMoves.of(done.stream().map(FileMove::reversed).toList());
      back.run(move -> {});
      assertThat(tree()).isEqualTo(before);
    }
  }

  @Test
  void movesNothingWhereTwoWouldHaveOneName() throws IOException {
    file("a");
    file("b");
    file("c");
    Map<String, String> before = tree();
    Map<List<FileMove>, String> cases = new HashMap<>();
    cases.put(List.of(move("a", "x"), move("b", "x")), "file.collision");
    cases.put(List.of(move("a", "x"), move("b", "X")), "file.collision");
    cases.put(List.of(move("a", "\u00e9"), move("b", "e\u0301")), "file.collision");
    cases.put(List.of(move("a", "b"), move("b", "b")), "file.collision");
    cases.put(List.of(move("a", "c")), "file.exists");
    cases.put(List.of(move("a", "b"), move("b", "c")), "file.exists");
    for (Map.Entry<List<FileMove>, String> each : cases.entrySet()) {
      FileMoves moves = FileMoves.of(each.getKey());
      assertThat(moves.problems()).extracting(Diagnostic::code).containsExactly(each.getValue());
      assertThatThrownBy(() -> moves.run(move -> {})).isInstanceOf(IllegalStateException.class);
      assertThat(tree()).isEqualTo(before);
    }
  }

  @Test
  void writesOverNoFileThatComesInBetween() throws IOException {
    file("a");
    file("b");
    FileMoves moves = FileMoves.of(List.of(move("a", "x"), move("b", "y")));
    Files.writeString(folder.resolve("y"), "mine");
    List<FileMove> done = new ArrayList<>();
    assertThatThrownBy(() -> moves.run(done::add)).isInstanceOf(IOException.class);
    assertThat(done).containsExactly(move("a", "x"));
    assertThat(tree()).isEqualTo(Map.of("x", "a", "b", "b", "y", "mine"));
  }

  @Test
  void leavesNoHiddenNameWhereACircleFails() throws IOException {
    file("a");
    file("b");
    file("c");
    FileMoves moves = FileMoves.of(List.of(move("a", "b"), move("b", "c"), move("c", "a")));
    Files.delete(folder.resolve("b"));
    assertThatThrownBy(() -> moves.run(move -> {})).isInstanceOf(IOException.class);
    assertThat(tree()).isEqualTo(Map.of("a", "a", "c", "c"));
  }

  @Test
  void handsOverAllOfACircleAlsoWhereOneIsNotTaken() throws IOException {
    file("a");
    file("b");
    file("c");
    FileMoves moves = FileMoves.of(List.of(move("a", "b"), move("b", "c"), move("c", "a")));
    List<FileMove> done = new ArrayList<>();
    assertThatThrownBy(
            () ->
                moves.run(
                    move -> {
                      done.add(move);
                      throw new IllegalStateException("not taken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(done).containsExactlyInAnyOrderElementsOf(moves.moves());
    assertThat(tree()).isEqualTo(Map.of("a", "c", "b", "a", "c", "b"));
  }

  @Test
  void tellsWhatACircleLeftMovedThatCannotBeMovedBack() throws IOException {
    file("a");
    file("b");
    file("c");
    FileMoves moves =
        FileMoves.of(List.of(move("a", "b"), move("b", "c"), move("c", "a")))
            .by(
                move -> {
                  if (move.equals(move("b", "c")) || move.equals(move("a", "c"))) {
                    throw new IOException("no");
                  }
                  FileMoves.move(move);
                });
    List<FileMove> done = new ArrayList<>();
    assertThatThrownBy(() -> moves.run(done::add))
        .hasMessage("no; " + folder.resolve("c") + " has the name " + folder.resolve("a") + " now");
    assertThat(done).containsExactly(move("a", ".article-moved-0"), move("c", "a"));
    assertThat(tree()).isEqualTo(Map.of(".article-moved-0", "a", "a", "c", "b", "b"));
    FileMoves.of(done.stream().map(FileMove::reversed).toList()).run(move -> {});
    assertThat(tree()).isEqualTo(Map.of("a", "a", "b", "b", "c", "c"));
  }

  @Test
  void setsAsideUnderANameThatNoWriterClearsAway() throws IOException {
    Files.writeString(folder.resolve("a.md"), "a");
    Files.writeString(folder.resolve("b.md"), "b");
    Path aside = Files.writeString(folder.resolve(".article-moved-0"), "kept");
    AtomicFile.write(folder.resolve("c.md"), new byte[] {'c'});
    assertThat(aside).hasContent("kept");
    FileMoves.of(List.of(move("a.md", "b.md"), move("b.md", "a.md"))).run(done -> {});
    assertThat(aside).hasContent("kept");
    assertThat(folder.resolve("a.md")).hasContent("b");
  }
}
