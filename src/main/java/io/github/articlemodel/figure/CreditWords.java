package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of credits, read from {@code credit-words.tsv}, where its columns are explained.
 */
final class CreditWords {

  private static final CreditWords BUNDLED = load();
  private static final int LONGEST_LABEL = 40;
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "de");

  private final Map<String, Entry> colonLabels = new HashMap<>();
  private final Map<String, Entry> openLabels = new HashMap<>();
  private final Map<String, CreditKind> phrases = new HashMap<>();
  private final Map<String, CreditPart.Separator> joiners = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> bodyWords = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> noNames = new HashSet<>();

  private record Entry(@Nullable CreditKind kind) {}

  /**
   * The label at the begin of a credit.
   *
   * @param length its length, the colon included
   * @param kind what it says of the picture; null where that is for the names to say
   */
  record Label(int length, @Nullable CreditKind kind) {}

  private CreditWords() {}

  /** Returns the vocabulary of the library. */
  static CreditWords bundled() {
    return BUNDLED;
  }

  private static CreditWords load() {
    try (InputStream in = CreditWords.class.getResourceAsStream("credit-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("credit-words.tsv is not in the jar beside its class");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("credit-words.tsv can't be read", e);
    }
  }

  private static CreditWords read(Reader in) throws IOException {
    CreditWords words = new CreditWords();
    BufferedReader lines = new BufferedReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
          throw new IllegalStateException("expected class, language, words, but got: " + line);
        }
        for (String word : columns[2].split(" *; *", -1)) {
          words.add(columns[0], fold(word), line);
        }
      }
    }
    return words;
  }

  private void add(String type, String word, String line) {
    int dot = type.indexOf('.');
    String name = dot < 0 ? type : type.substring(0, dot);
    CreditKind kind =
        dot < 0 ? null : CreditKind.valueOf(type.substring(dot + 1).toUpperCase(Locale.ROOT));
    switch (name) {
      case "label" -> colonLabels.put(word, new Entry(kind));
      case "open-label" -> openLabels.put(word, new Entry(kind));
      case "phrase" -> phrases.put(word, Objects.requireNonNull(kind, line));
      case "and" -> joiners.put(word, CreditPart.Separator.AND);
      case "via" -> joiners.put(word, CreditPart.Separator.SLASH);
      case "body" -> bodies.add(word);
      case "body-word" -> bodyWords.add(word);
      case "particle" -> particles.add(word);
      case "no-name" -> noNames.add(word);
      default -> throw new IllegalStateException("no such class of words: " + line);
    }
  }

  private static String fold(String word) {
    return SameWords.plain(word).toLowerCase(Locale.ROOT);
  }

  /** Returns the label that a credit begins with: up to a colon, or one that needs none. */
  @Nullable Label label(String raw) {
    int most = Math.min(raw.length(), LONGEST_LABEL);
    for (int i = 0; i < most; i++) {
      if (":：=＝".indexOf(raw.charAt(i)) >= 0) {
        String before = fold(raw.substring(0, i));
        Entry entry =
            colonLabels.containsKey(before) ? colonLabels.get(before) : openLabels.get(before);
        return entry == null ? null : new Label(i + 1, entry.kind());
      }
    }
    for (int i = most; i > 0; i--) {
      Entry entry = openLabels.get(fold(raw.substring(0, i)));
      if (entry != null && i < raw.length() && endsWord(raw, i)) {
        return new Label(i, entry.kind());
      }
    }
    return null;
  }

  private static boolean endsWord(String raw, int at) {
    return Spaces.is(raw.charAt(at)) || !PersonName.hasCase(raw.substring(0, at));
  }

  /** Returns what a phrase such as {@code file photo} says; null for any other text. */
  @Nullable CreditKind phrase(String text) {
    return phrases.get(fold(text));
  }

  /** Returns what a word between two parts stands for; NONE for any other word. */
  CreditPart.Separator joiner(String word) {
    return joiners.getOrDefault(word, CreditPart.Separator.NONE);
  }

  /** Returns whether the text names an agency, a paper, an office or the like. */
  boolean isBody(String text) {
    if (bodies.contains(fold(text))) {
      return true;
    }
    String[] words = text.split(" ", -1);
    boolean body = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean small = SMALL_WORDS.contains(word);
      if (word.isEmpty() || (!small && !Character.isUpperCase(word.codePointAt(0)))) {
        return false;
      }
      boolean last = i == words.length - 1;
      body |= bodyWords.contains(fold(word)) && (last || words[i + 1].equals("of"));
    }
    return body;
  }

  boolean isParticle(String word) {
    return particles.contains(word);
  }

  boolean isNoName(String word) {
    return noNames.contains(fold(word));
  }
}
