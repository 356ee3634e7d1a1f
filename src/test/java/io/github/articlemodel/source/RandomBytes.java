package io.github.articlemodel.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes byte sequences that are nearly text: marks, line ends, NULs, broken sequences. */
final class RandomBytes {

  private static final byte[][] PIECES = {
    "plain text ".getBytes(StandardCharsets.UTF_8),
    "ข่าว 新聞 😀".getBytes(StandardCharsets.UTF_8),
    {'\n'},
    {'\r'},
    {'\r', '\n'},
    {0},
    {(byte) 0xE2, (byte) 0x80},
    {(byte) 0x80},
    {(byte) 0xC0, (byte) 0xAF},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF0, (byte) 0x9F},
    {(byte) 0xFF},
    {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD},
  };

  private static final byte[][] MARKS = {
    {},
    {},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF}
  };

  private RandomBytes() {}

  static byte[] next(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MARKS[random.nextInt(MARKS.length)]);
    for (int i = random.nextInt(12); i > 0; i--) {
      out.writeBytes(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toByteArray();
  }
}
