///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT
//DEPS tools.jackson.dataformat:jackson-dataformat-csv:3.1.7

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.format.csv.CsvTable;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.SourceText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table of all pictures below a folder: where they stand, their captions and credits. A
 * cell that a spreadsheet would take for a formula is made harmless.
 *
 * <p>java -cp article-model-cli.jar CaptionsToCsv.java posts > captions.csv
 */
public class CaptionsToCsv {

  private static final List<String> COLUMNS =
      List.of(
          "file", "line", "picture", "alt", "caption", "people", "agency", "licence", "kind",
          "credit");

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: CaptionsToCsv.java FOLDER > FILE");
      System.exit(2);
    }
    ArticleFiles found = ArticleCorpus.of(Path.of(args[0])).list();
    found.problems().forEach(System.err::println);
    ArticleParser parser = ArticleParser.create();
    try (var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        CsvTable table = CsvTable.of(out, COLUMNS, LineEnding.LF)) {
      for (ArticleFile file : found.files()) {
        ArticleDocument document = parser.parse(file.path());
        List<Figure> figures = new ArrayList<>(document.leadImage().stream().toList());
        figures.addAll(document.figures());
        for (Figure figure : figures) {
          table.write(row(file.path(), document.source(), figure));
        }
      }
    }
    System.exit(found.problems().isEmpty() ? 0 : 1);
  }

  private static List<Object> row(Path file, SourceText source, Figure figure) {
    Credit credit = figure.credit();
    return Arrays.asList(
        file.toString(),
        figure.written().span().map(span -> source.position(span.start()).line()).orElse(null),
        figure.destination(),
        figure.alt(),
        figure.captionText().orElse(null),
        String.join("; ", figure.creditNames()),
        credit == null ? null : credit.agency(),
        credit == null ? null : credit.licence(),
        credit == null ? null : credit.kind().name().toLowerCase(Locale.ROOT),
        credit == null ? null : credit.raw());
  }
}
