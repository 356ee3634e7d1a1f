package io.github.articlemodel.source;

import java.util.List;

/** Finds the byte offsets of ascending offsets into a decoded text, in one walk. */
final class ByteOffsets {

  private final String text;
  private final List<DecodedText.Malformed> malformed;
  private final boolean utf8;
  private final boolean oneByteEach;
  private int nextMalformed;
  private int offset;
  private int byteOffset;

  ByteOffsets(DecodedText decoded, SourceEncoding encoding, int markLength, int byteLength) {
    this.text = decoded.text();
    this.malformed = decoded.malformed();
    this.utf8 = encoding == SourceEncoding.UTF_8;
    this.oneByteEach = utf8 && text.length() == byteLength - markLength;
    this.byteOffset = markLength;
  }

  /** Returns the byte offset of a text offset that is not before the last one asked for. */
  int advanceTo(int target) {
    if (oneByteEach) {
      byteOffset += target - offset;
      offset = target;
    }
    while (offset < target) {
      if (nextMalformed < malformed.size() && malformed.get(nextMalformed).offset() == offset) {
        byteOffset += malformed.get(nextMalformed++).length();
      } else {
        byteOffset += utf8 ? utf8Length(text.charAt(offset)) : 2;
      }
      offset++;
    }
    return byteOffset;
  }

  /** Returns the bytes of a code unit; each half of a surrogate pair counts two of its four. */
  private static int utf8Length(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
