package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for template tags while Markdown is read or written: a mark of punctuation that
 * no text holds at either end, and the number of the tag. No such word is a mark of Markdown, has a
 * blank, or is cut; equal tags have equal words, so that the labels of references still match.
 */
final class TagMarks {

  private static final int DIGITS = 4096;
  private static final char ZERO = '\uE000';

  /** How long a word is at the least. No tag is shorter. */
  private static final int LENGTH = 4;

  private final char edge;
  private final List<String> meanings = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private TagMarks(char edge) {
    this.edge = edge;
  }

  /**
   * Returns marks for texts without any of the given characters; null where there is no character
   * left.
   */
  static @Nullable TagMarks without(BitSet characters) {
    for (int c = 0x2E0E; c < 0xFE00; c++) { // few texts hold this supplemental punctuation
      if (Character.getType(c) == Character.OTHER_PUNCTUATION && !characters.get(c)) {
        return new TagMarks((char) c);
      }
    }
    return null;
  }

  static void addCharacters(BitSet characters, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x2E0E) {
        characters.set(text.charAt(i));
      }
    }
  }

  /** Returns the shortest word for a text. */
  String word(String meaning) {
    return word(meaning, LENGTH);
  }

  /** Returns a word of a length, for a text that is at least as long. */
  String word(String meaning, int length) {
    int number = numbers.computeIfAbsent(meaning, m -> meanings.size());
    if (number == meanings.size()) {
      meanings.add(meaning);
    }
    StringBuilder out = new StringBuilder(length);
    out.append(edge)
        .append((char) (ZERO + number / DIGITS))
        .append((char) (ZERO + number % DIGITS));
    while (out.length() < length - 1) {
      out.append(ZERO);
    }
    return out.append(edge).toString();
  }

  /** Returns where the next word starts, or -1. */
  int next(CharSequence text, int from) {
    return next(text, from, text.length());
  }

  /** Returns where the next word starts before an offset, or -1. */
  int next(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == edge) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where a word ends, after its last character. */
  int end(CharSequence text, int start) {
    return next(text, start + 1) + 1;
  }

  /** Returns what a word stands for. */
  String meaning(CharSequence text, int start) {
    return meanings.get(number(text, start));
  }

  /** Returns a text with what its words stand for. */
  String withMeanings(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int word = next(text, 0); word >= 0; word = next(text, done)) {
      out.append(text, done, word).append(meaning(text, word));
      done = end(text, word);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int number(CharSequence text, int start) {
    return (text.charAt(start + 1) - ZERO) * DIGITS + text.charAt(start + 2) - ZERO;
  }
}
