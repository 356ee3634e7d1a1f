package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.FileMove;
import io.github.articlemodel.corpus.FileReversal;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of what {@code rename-files} did, by which it is taken back: for each move the old and
 * the new name, and for each text that was replaced in a file the file, the digest of what it says
 * then, the 0-based offset there in UTF-16 code units, the old and the new text.
 *
 * @param moves the moves that were made
 * @param reversals what takes the edits back
 */
record MoveList(List<FileMove> moves, List<FileReversal> reversals) {

  /** Returns the line of a move. */
  static String line(FileMove move) {
    return cell(move.from().toString()) + "\t" + cell(move.to().toString());
  }

  /** Returns the lines of an edit that was made. */
  static List<String> lines(FileReversal reversal, SourceText after) {
    String start = cell(reversal.file().toString()) + "\t" + reversal.digest() + "\t";
    return reversal.edits().stream()
        .map(
            edit ->
                start
                    + edit.span().start()
                    + "\t"
                    + cell(edit.replacement())
                    + "\t"
                    + cell(after.slice(edit.span())))
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
    Map<FileReversal, List<TextEdit>> edits = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isMarked = i == 0 && line.startsWith("\uFEFF");
      String[] cells = (isMarked ? line.substring(1) : line).split("\t", -1);
      boolean isNamed = !cells[0].isEmpty() && cells.length > 1 && !cells[1].isEmpty();
      if (!isNamed || (cells.length != 2 && cells.length != 5)) {
        throw new IllegalArgumentException(
            (i + 1) + ": expected an old name, a tab and a new name, or the five cells of an edit");
      }
      try {
        if (cells.length == 2) {
          moves.add(new FileMove(path(cells[0]), path(cells[1])));
        } else {
          FileReversal of = new FileReversal(path(cells[0]), cells[1], List.of());
          edits.computeIfAbsent(of, none -> new ArrayList<>()).add(edit(cells));
        }
      } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
        String what = cells.length == 2 ? "no name of a file" : "no edit of a file";
        throw new IllegalArgumentException((i + 1) + ": " + what, e);
      }
    }
    return new MoveList(
        moves,
        edits.entrySet().stream()
            .map(e -> new FileReversal(e.getKey().file(), e.getKey().digest(), e.getValue()))
            .toList());
  }

  private static TextEdit edit(String[] cells) {
    int start = Integer.parseInt(cells[2]);
    return new TextEdit(new SourceSpan(start, start + text(cells[4]).length()), text(cells[3]));
  }

  private static Path path(String cell) {
    return Path.of(text(cell));
  }

  private static String text(String cell) {
    return cell.startsWith("\"") ? JsonOutput.read(cell) : cell;
  }
}
