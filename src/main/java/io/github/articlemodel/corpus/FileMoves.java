package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives many files other names, also where one takes the name of another, or two change theirs.
 * Whether all can be moved is looked at before the first is. Immutable.
 *
 * <pre>{@code
 * Path a = Path.of("posts/a.md");
 * Path b = Path.of("posts/b.md");
 * FileMoves moves = FileMoves.of(List.of(new FileMove(a, b), new FileMove(b, a)));
 * moves.problems(); // none: the two change their names
 * moves.run(move -> System.out.println(move.from() + " -> " + move.to()));
 * }</pre>
 */
public final class FileMoves {

  private final List<FileMove> moves;
  private final List<Diagnostic> problems;

  private final Mover mover;

  /** What gives a file its other name, in one step. */
  @FunctionalInterface
  interface Mover {
    void move(FileMove move) throws IOException;
  }

  private FileMoves(List<FileMove> moves, List<Diagnostic> problems, Mover mover) {
    this.moves = List.copyOf(moves);
    this.problems = List.copyOf(problems);
    this.mover = mover;
  }

  /**
   * {@return the moves, checked against each other and the files that are there: no two may go to
   * one name, be it told apart by upper and lower case alone, and none over another file}
   *
   * @param all the moves; those that keep a name hold it against the others
   */
  public static FileMoves of(List<FileMove> all) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<Path, FileMove> leaving = new HashMap<>();
    for (FileMove move : all) {
      FileMove other = move.isNone() ? null : leaving.put(FileMove.place(move.from()), move);
      if (other != null) {
        problems.add(
            FileDiagnostics.diagnostic(
                move.from(),
                "file.collision",
                "would be moved to " + other.to() + " and to " + move.to(),
                "name each file once"));
      }
    }
    Map<String, FileMove> taken = new HashMap<>();
    all.stream().filter(FileMove::isNone).forEach(m -> taken.put(FoldedName.of(m.to()), m));
    for (FileMove move : all) {
      FileMove other = taken.putIfAbsent(FoldedName.of(move.to()), move);
      if (other != null && !move.isNone()) {
        problems.add(
            FileDiagnostics.diagnostic(
                move.from(),
                "file.collision",
                "would be moved to "
                    + move.to()
                    + ", as "
                    + (other.isNone() ? "is " : "would ")
                    + other.from(),
                "have something in the names that tells them apart"));
      } else if (!move.isNone() && isOccupied(move, leaving)) {
        problems.add(
            FileDiagnostics.diagnostic(
                move.from(),
                "file.exists",
                "can't be moved to " + move.to() + ", which is there already",
                "choose another name"));
      }
    }
    return new FileMoves(
        all.stream().filter(move -> !move.isNone()).toList(), problems, FileMoves::move);
  }

  private static boolean isOccupied(FileMove move, Map<Path, FileMove> leaving) {
    return !leaving.containsKey(FileMove.place(move.to())) && isThere(move.to()) && !isSame(move);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether both names are of one file, as where upper and lower case are alike. */
  private static boolean isSame(FileMove move) {
    try {
      return FoldedName.of(move.from()).equals(FoldedName.of(move.to()))
          && Files.isSameFile(move.from(), move.to());
    } catch (IOException e) {
      return false; // it can't be told, so it is taken for another file
    }
  }

  /** Returns the same moves, made by something else. */
  FileMoves by(Mover other) {
    return new FileMoves(moves, problems, other);
  }

  /** {@return the moves that change a name, in the order given} */
  public List<FileMove> moves() {
    return moves;
  }

  /** {@return why the files can't be moved; empty where they can} */
  public List<Diagnostic> problems() {
    return problems;
  }

  /**
   * Moves the files, each in one step, and makes the folders that are not there. A file whose name
   * is to be free first waits for it; of files that change their names in a circle one has a hidden
   * name in its folder for a moment.
   *
   * @param done takes each move after it was made, those of a circle after all of them. It is given
   *     all of a circle also where it throws, and then what it threw is thrown
   * @throws IllegalStateException if there are {@link #problems()}
   * @throws IOException if a file can't be moved; those that were handed to {@code done} are moved,
   *     and no other. Among them may be a file of a circle under the name that it had for a moment,
   *     where it can't be moved back either
   */
  public void run(Consumer<FileMove> done) throws IOException {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the files can't all be moved: " + problems.get(0));
    }
    Map<Path, FileMove> waiting = new LinkedHashMap<>();
    moves.forEach(move -> waiting.put(FileMove.place(move.from()), move));
    for (FileMove first : moves) {
      Deque<FileMove> chain = new ArrayDeque<>();
      FileMove next = waiting.remove(FileMove.place(first.from()));
      while (next != null) {
        chain.push(next);
        next = waiting.remove(FileMove.place(next.to()));
      }
      boolean isCircle =
          chain.size() > 1
              && FileMove.place(chain.getFirst().to()).equals(FileMove.place(first.from()));
      if (isCircle) {
        circle(chain, done);
      } else {
        each(chain, done);
      }
    }
  }

  private void each(Deque<FileMove> chain, Consumer<FileMove> done) throws IOException {
    while (!chain.isEmpty()) {
      FileMove move = chain.pop();
      mover.move(move);
      done.accept(move);
    }
  }

  /**
   * Sets the file aside that has the name which the first of the chain is to have. Where one of
   * them can't be moved, all have their old names again; those that can't be moved back are handed
   * over with the names that they have.
   */
  private void circle(Deque<FileMove> chain, Consumer<FileMove> done) throws IOException {
    FileMove last = chain.removeLast();
    Path aside = aside(last.from());
    List<FileMove> steps = new ArrayList<>(List.of(new FileMove(last.from(), aside)));
    steps.addAll(chain);
    steps.add(new FileMove(aside, last.to()));
    Deque<FileMove> made = new ArrayDeque<>();
    try {
      for (FileMove step : steps) {
        mover.move(step);
        made.push(step);
      }
    } catch (IOException e) {
      putBack(made, e, done);
      throw e;
    }
    chain.addLast(last);
    tell(chain, done);
  }

  private void putBack(Deque<FileMove> made, IOException failure, Consumer<FileMove> done)
      throws IOException {
    while (!made.isEmpty()) {
      FileMove step = made.peek();
      try {
        mover.move(step.reversed());
        made.pop();
      } catch (IOException e) {
        failure.addSuppressed(e);
        List<FileMove> left = new ArrayList<>(made);
        Collections.reverse(left);
        tell(left, done);
        throw new IOException(
            failure.getMessage() + "; " + step.from() + " has the name " + step.to() + " now",
            failure);
      }
    }
  }

  /** Hands over moves that were all made, also where one of them is not taken. */
  private static void tell(Iterable<FileMove> made, Consumer<FileMove> done) {
    RuntimeException failure = null;
    for (FileMove move : made) {
      try {
        done.accept(move);
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Returns a hidden name beside a file, which is none that {@code AtomicFile} clears away. */
  private static Path aside(Path file) {
    int number = 0;
    Path aside;
    do {
      aside = file.resolveSibling(".article-moved-" + number++);
    } while (isThere(aside));
    return aside;
  }

  static void move(FileMove move) throws IOException {
    Path folder = move.to().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (isThere(move.to()) && !isSame(move)) {
      throw new FileAlreadyExistsException(move.to().toString());
    }
    Files.move(move.from(), move.to(), StandardCopyOption.ATOMIC_MOVE);
  }
}
