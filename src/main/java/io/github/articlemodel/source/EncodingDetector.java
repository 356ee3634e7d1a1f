package io.github.articlemodel.source;

import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of bytes by their byte order mark, and text from what is not text by a sample
 * of the first bytes.
 */
final class EncodingDetector {

  /** How many bytes are looked at to tell text from other data. */
  private static final int SAMPLE = 8192;

  private EncodingDetector() {}

  /** What was found: the encoding, the length of its mark in bytes, and why it is unreadable. */
  record Detected(SourceEncoding encoding, int markLength, String problem) {
    Detected(SourceEncoding encoding, int markLength) {
      this(encoding, markLength, "");
    }
  }

  static Detected detect(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Detected(SourceEncoding.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Detected(
          SourceEncoding.UNREADABLE, 0, "the file is in UTF-32, expected UTF-8 or UTF-16");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Detected(SourceEncoding.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Detected(SourceEncoding.UTF_16BE, 2);
    }
    return looksLikeText(bytes)
        ? new Detected(SourceEncoding.UTF_8, 0)
        : new Detected(
            SourceEncoding.UNREADABLE,
            0,
            "the file is not text in UTF-8, nor in UTF-16 with a byte order mark");
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Not text is what holds a NUL in every fourth byte or more (UTF-16 without its mark does), or
   * control characters together with a twentieth of malformed bytes. Bytes of another charset, such
   * as windows-874, have the latter alone and stay text.
   */
  private static boolean looksLikeText(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int nuls = 0;
    int controls = 0;
    for (int i = ControlBytes.next(bytes, 0, length);
        i < length;
        i = ControlBytes.next(bytes, i + 1, length)) {
      int b = bytes[i];
      if (b == 0) {
        nuls++;
      }
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1B;
      if (!layout) {
        controls++;
      }
    }
    if (nuls * 4 > length) {
      return false;
    }
    return controls == 0 || malformed(bytes, length) * 20 <= length;
  }

  private static int malformed(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        count++;
      }
    }
    return count;
  }
}
