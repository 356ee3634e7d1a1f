package io.github.articlemodel.cli;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the formats, a line each, in columns. */
final class FormatList {

  private FormatList() {}

  static void print(PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FORMAT", "ENDINGS", "ARTICLES", "READ", "WRITTEN", "LOST"));
    ArticleFormats.all().forEach(format -> rows.add(row(format)));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static List<String> row(ArticleFormat format) {
    return List.of(
        format.name(),
        String.join(" ", format.fileEndings()),
        format.capacity() == ArticleFormat.Capacity.ONE ? "one" : "many",
        format.reader().isPresent() ? "yes" : "no",
        format.writer().isPresent() ? "yes" : "no",
        format.fidelity().isLossless() ? "nothing" : String.join("; ", format.fidelity().losses()));
  }
}
