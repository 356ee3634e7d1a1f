package io.github.articlemodel.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a finding of a file is known by in another run, though lines have moved: its code, the text
 * of its line, and which of those alike it is.
 */
final class Fingerprints {

  /** Goes up when the same finding gets another print. */
  static final String NAME = "articleFinding/v1";

  private final Map<String, Integer> alike = new HashMap<>();

  String of(Finding found) {
    String line = found.line().map(String::strip).orElse(found.diagnostic().message());
    String what = found.diagnostic().code() + "\n" + line;
    int number = alike.merge(what, 1, Integer::sum);
    return hash(what + "\n" + number);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
