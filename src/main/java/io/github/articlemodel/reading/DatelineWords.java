package io.github.articlemodel.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The vocabulary of datelines, read from {@code dateline-words.tsv}, where its columns are
 * explained.
 */
final class DatelineWords {

  private static final DatelineWords BUNDLED = load();

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();

  private DatelineWords() {}

  /** Returns the vocabulary of the library. */
  static DatelineWords bundled() {
    return BUNDLED;
  }

  private static DatelineWords load() {
    try (InputStream in = DatelineWords.class.getResourceAsStream("dateline-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("dateline-words.tsv is not in the jar beside its class");
      }
      DatelineWords words = new DatelineWords();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\t", 2);
    String[] words = columns[1].split("; ", -1);
    if (columns[0].equals("month")) {
      for (int i = 1; i < words.length; i++) {
        months.put(folded(words[i]), Integer.parseInt(words[0]));
      }
    } else {
      Set<String> all = classes.computeIfAbsent(columns[0], key -> new HashSet<>());
      for (String word : words) {
        all.add(folded(word));
      }
    }
  }

  /** Returns the text in lower case, without accents on Latin letters, dots as spaces. */
  private static String folded(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("[\\u0300-\\u036F]", "")
            .replace('.', ' ')
            .replace('\u2019', '\'');
    return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  private boolean has(String kind, String text) {
    return classes.getOrDefault(kind, Set.of()).contains(folded(text));
  }

  boolean isPlace(String text) {
    return has("place", text);
  }

  boolean isName(String text) {
    return has("name", text);
  }

  boolean isThai(String text) {
    return has("thai", text);
  }

  boolean isRegion(String text) {
    return has("region", text);
  }

  boolean isAgency(String text) {
    return has("agency", text);
  }

  boolean beginsAPlace(String word) {
    return has("place-first", word);
  }

  boolean endsAPlace(String word) {
    return has("place-last", word);
  }

  boolean isLabel(String text) {
    return has("label", text);
  }

  /** Returns the number of a month; 0 for what is none. */
  int month(String text) {
    return months.getOrDefault(folded(text), 0);
  }
}
