package io.github.articlemodel.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of some bytes, and where the bytes did not stand for text. */
record DecodedText(String text, List<Malformed> malformed) {

  /**
   * A sequence of bytes that is not of the encoding; each is one U+FFFD in the text.
   *
   * @param offset the offset of the U+FFFD in the text
   * @param byteOffset the offset of the first byte in the source
   * @param length the number of bytes
   */
  record Malformed(int offset, int byteOffset, int length) {}

  static DecodedText of(byte[] bytes, int from, SourceEncoding encoding) {
    if (encoding == SourceEncoding.UNREADABLE) {
      return new DecodedText("", List.of());
    }
    if (encoding == SourceEncoding.UTF_8) {
      String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        return new DecodedText(text, List.of());
      }
    }
    return decodeSlowly(bytes, from, encoding);
  }

  private static DecodedText decodeSlowly(byte[] bytes, int from, SourceEncoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    List<Malformed> malformed = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new DecodedText(out.flip().toString(), List.copyOf(malformed));
      }
      malformed.add(new Malformed(out.position(), in.position(), result.length()));
      out.put('\uFFFD');
      in.position(in.position() + result.length());
      decoder.reset();
    }
  }
}
