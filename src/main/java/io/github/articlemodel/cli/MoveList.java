package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.FileMove;
import io.github.articlemodel.corpus.FileReversal;
import io.github.articlemodel.corpus.FileReversal.Replacement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of what {@code rename-files} did, by which it is taken back: for each move the old and
 * the new name, and for each text that was replaced in a file the file, the digests of what it says
 * then and of what it said before all of its edits, the 0-based offset then in UTF-16 code units,
 * the old and the new text. The digests tell whether the file is as it was left, and whether the
 * list has all of its edits.
 *
 * @param moves the moves that were made
 * @param reversals what takes the edits back
 */
record MoveList(List<FileMove> moves, List<FileReversal> reversals) {

  /** Returns the line of a move. */
  static String line(FileMove move) {
    return cell(move.from().toString()) + "\t" + cell(move.to().toString());
  }

  /** Returns the lines of the edits that were made in a file. */
  static List<String> lines(FileReversal reversal) {
    String file = cell(reversal.file().toString());
    return reversal.replacements().stream()
        .map(
            made ->
                String.join(
                    "\t",
                    file,
                    reversal.digest(),
                    reversal.former(),
                    Integer.toString(made.start()),
                    cell(made.former()),
                    cell(made.present())))
        .toList();
  }

  private static String cell(String text) {
    boolean odd = text.startsWith("\"") || text.chars().anyMatch(Character::isISOControl);
    return odd ? JsonOutput.line(text) : text;
  }

  /**
   * Reads a list.
   *
   * @param lines the lines, the first with a byte order mark or without
   * @throws IllegalArgumentException if a line is none of a list; the message begins with its
   *     number
   */
  static MoveList read(List<String> lines) {
    List<FileMove> moves = new ArrayList<>();
    Map<FileReversal, List<Replacement>> edits = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isMarked = i == 0 && line.startsWith("\uFEFF");
      String[] cells = (isMarked ? line.substring(1) : line).split("\t", -1);
      boolean isNamed = !cells[0].isEmpty() && cells.length > 1 && !cells[1].isEmpty();
      if (!isNamed || (cells.length != 2 && cells.length != 6)) {
        throw new IllegalArgumentException(
            (i + 1) + ": expected an old name, a tab and a new name, or the six cells of an edit");
      }
      try {
        if (cells.length == 2) {
          moves.add(new FileMove(path(cells[0]), path(cells[1])));
        } else {
          FileReversal of = new FileReversal(path(cells[0]), cells[1], cells[2], List.of());
          edits.computeIfAbsent(of, none -> new ArrayList<>()).add(replacement(cells));
        }
      } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
        String what = cells.length == 2 ? "no name of a file" : "no edit of a file";
        throw new IllegalArgumentException((i + 1) + ": " + what, e);
      }
    }
    return new MoveList(
        moves, edits.entrySet().stream().map(e -> reversal(e.getKey(), e.getValue())).toList());
  }

  private static FileReversal reversal(FileReversal of, List<Replacement> all) {
    return new FileReversal(of.file(), of.digest(), of.former(), all);
  }

  private static Replacement replacement(String[] cells) {
    return new Replacement(Integer.parseInt(cells[3]), text(cells[5]), text(cells[4]));
  }

  private static Path path(String cell) {
    return Path.of(text(cell));
  }

  private static String text(String cell) {
    return cell.startsWith("\"") ? JsonOutput.read(cell) : cell;
  }
}
