package io.github.articlemodel.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds control characters among bytes of UTF-8, eight bytes at a time. */
final class ControlBytes {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long SPACES = 0x2020202020202020L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ControlBytes() {}

  /**
   * Returns the offset of the first byte from 0 to 0x1F, line ends among them.
   *
   * @param from where to start
   * @param to where to end
   * @return the offset, or {@code to} where there is none
   */
  static int next(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to) {
      long eight = (long) EIGHT.get(bytes, at);
      // The high bit of each byte that borrows when 0x20 is taken off, and had none itself.
      // A borrow may reach the bytes above one that is found, but none below it.
      long found = (eight - SPACES) & ~eight & HIGH_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < to && (bytes[at] >= ' ' || bytes[at] < 0)) {
      at++;
    }
    return at;
  }
}
