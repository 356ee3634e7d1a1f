package io.github.articlemodel.cli;

import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads a file with an old and a new address on each line: a tab between them, or CSV where its
 * name ends in {@code .csv}. Blank lines are passed over.
 */
final class AddressMap {

  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();

  private final Path file;
  private final @Nullable CommandSpec spec;
  private final Map<String, String> addresses = new LinkedHashMap<>();

  private AddressMap(Path file, @Nullable CommandSpec spec) {
    this.file = file;
    this.spec = spec;
  }

  /**
   * Returns the new address of each.
   *
   * @throws IOException if the file can't be read
   */
  static Map<String, String> read(Path file, @Nullable CommandSpec spec) throws IOException {
    AddressMap map = new AddressMap(file, spec);
    SourceText source = SourceText.of(Files.readAllBytes(file));
    if (source.encoding() == SourceEncoding.UNREADABLE || !source.diagnostics().isEmpty()) {
      throw Usage.error(spec, file + ": expected text in UTF-8");
    }
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      map.readCsv(source.text());
    } else {
      map.readLines(source.text());
    }
    return map.addresses;
  }

  private void readLines(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        add(List.of(line.split("\t", -1)), number, "a tab");
      }
    }
  }

  private void readCsv(String text) {
    try (JsonParser csv = CSV.createParser(ObjectReadContext.empty(), text)) {
      List<String> cells = new ArrayList<>();
      int line = 1;
      csv.nextToken(); // the array of all rows
      for (JsonToken token = csv.nextToken(); token != null; token = csv.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          cells.clear();
        } else if (token == JsonToken.VALUE_STRING) {
          line = cells.isEmpty() ? csv.currentTokenLocation().getLineNr() : line;
          cells.add(csv.getString());
        } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
          add(cells, line, "a comma");
          cells.clear();
        }
      }
    } catch (JacksonException e) {
      throw Usage.error(
          spec, file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    }
  }

  private void add(List<String> cells, int line, String between) {
    if (cells.size() != 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
      throw Usage.error(
          spec,
          file + ":" + line + ": expected an old and a new address with " + between + " between");
    }
    String old = cells.get(0).strip();
    String before = addresses.put(old, cells.get(1).strip());
    if (before != null && !before.equals(cells.get(1).strip())) {
      throw Usage.error(
          spec, file + ":" + line + ": " + old + " has another new address before: " + before);
    }
  }
}
