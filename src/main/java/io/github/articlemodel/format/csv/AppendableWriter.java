package io.github.articlemodel.format.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes to what can only be appended to, and neither flushes nor closes it. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) {
    append(CharBuffer.wrap(text, from, length));
  }

  @Override
  public AppendableWriter append(CharSequence text) {
    try {
      out.append(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
