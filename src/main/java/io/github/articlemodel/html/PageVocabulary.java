package io.github.articlemodel.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The bundled lists of names that pages use: lines of three parts with tabs between them. */
final class PageVocabulary {

  /** A line of a list. */
  record Entry(String what, String how, String name) {}

  private PageVocabulary() {}

  static List<Entry> read(String file) {
    try (InputStream in = PageVocabulary.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(PageVocabulary::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    String[] parts = line.split("\t", -1);
    return new Entry(parts[0], parts[1], parts[2]);
  }
}
