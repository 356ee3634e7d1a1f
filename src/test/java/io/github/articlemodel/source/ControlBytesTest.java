package io.github.articlemodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlBytesTest {

  private static int naive(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] < 0 || bytes[at] >= 0x20)) {
      at++;
    }
    return at;
  }

  @Test
  void findsWhatALoopFinds() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] =
            (byte) (random.nextInt(12) == 0 ? random.nextInt(256) : 0x1F + random.nextInt(3));
        bytes[at] = random.nextInt(4) == 0 ? bytes[at] : (byte) (0x20 + random.nextInt(224));
      }
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      assertThat(ControlBytes.next(bytes, from, to)).isEqualTo(naive(bytes, from, to));
    }
  }

  @Test
  void tellsEachByteInEachPlace() {
    for (int b = 0; b < 256; b++) {
      for (int place = 0; place < 8; place++) {
        for (int around : new int[] {0x20, 0x7F, 0x80, 0xFF}) {
          byte[] bytes = new byte[8];
          java.util.Arrays.fill(bytes, (byte) around);
          bytes[place] = (byte) b;
          assertThat(ControlBytes.next(bytes, 0, 8)).isEqualTo(b < 0x20 ? place : 8);
        }
      }
    }
  }
}
