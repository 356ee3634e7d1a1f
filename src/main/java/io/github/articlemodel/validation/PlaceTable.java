package io.github.articlemodel.validation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places of keys, in little memory: of a key its digest alone is kept (the first 128 bits of
 * SHA-256), so that no two keys are taken for one.
 */
final class PlaceTable {

  private static final int NUMBERS = 6;
  private static final List<RuleLevel> LEVELS = List.of(RuleLevel.values());

  private long[] digests = new long[64];
  private int[] numbers = new int[32 * NUMBERS];
  private int size;

  /**
   * A place.
   *
   * @param file the number of the file
   * @param start where the span starts
   * @param end where it ends
   * @param line the line
   * @param column the column
   * @param level the level of a breach there
   */
  record Entry(int file, int start, int end, int line, int column, RuleLevel level) {}

  void add(String key, Entry entry) {
    if (size * NUMBERS == numbers.length) {
      digests = Arrays.copyOf(digests, digests.length + (digests.length >> 1) / 2 * 2);
      numbers = Arrays.copyOf(numbers, digests.length / 2 * NUMBERS);
    }
    ByteBuffer digest = ByteBuffer.wrap(sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
    digests[size * 2] = digest.getLong();
    digests[size * 2 + 1] = digest.getLong();
    int[] values = {
      entry.file(),
      entry.start(),
      entry.end(),
      entry.line(),
      entry.column(),
      LEVELS.indexOf(entry.level())
    };
    System.arraycopy(values, 0, numbers, size * NUMBERS, NUMBERS);
    size++;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the places of each key that has several. */
  List<List<Entry>> repeated() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(i -> digests[i * 2])
                    .thenComparingLong(i -> digests[i * 2 + 1]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<List<Entry>> repeated = new ArrayList<>();
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && isSame(order[from], order[to])) {
        to++;
      }
      if (to - from > 1) {
        repeated.add(Arrays.stream(order, from, to).mapToObj(this::entry).toList());
      }
      from = to;
    }
    return repeated;
  }

  private boolean isSame(int one, int other) {
    return digests[one * 2] == digests[other * 2] && digests[one * 2 + 1] == digests[other * 2 + 1];
  }

  private Entry entry(int i) {
    int at = i * NUMBERS;
    return new Entry(
        numbers[at],
        numbers[at + 1],
        numbers[at + 2],
        numbers[at + 3],
        numbers[at + 4],
        LEVELS.get(numbers[at + 5]));
  }
}
