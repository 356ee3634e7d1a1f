package io.github.articlemodel.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a source stand for text.
 *
 * <pre>{@code
 * SourceText.of("Flood".getBytes(StandardCharsets.UTF_8)).encoding(); // UTF_8
 * SourceText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}).encoding(); // UTF_16LE
 * }</pre>
 */
public enum SourceEncoding {
  /**
   * UTF-8, with or without a byte order mark: what every source without another mark is read as.
   */
  UTF_8(StandardCharsets.UTF_8),
  /** UTF-16, little end first, told by its byte order mark {@code FF FE}. */
  UTF_16LE(StandardCharsets.UTF_16LE),
  /** UTF-16, big end first, told by its byte order mark {@code FE FF}. */
  UTF_16BE(StandardCharsets.UTF_16BE),
  /**
   * Not text, or text in an encoding that is not read, such as UTF-32: the bytes are kept, the text
   * is empty, and there is an error diagnostic.
   */
  UNREADABLE(StandardCharsets.UTF_8);

  private final Charset charset;

  SourceEncoding(Charset charset) {
    this.charset = charset;
  }

  /** {@return the charset that new text is written in; UTF-8 for {@link #UNREADABLE}} */
  public Charset charset() {
    return charset;
  }
}
