package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file line by line: each is a source of its own, whose diagnostics are moved to where the
 * line stands in the file. Its bytes have a byte order mark before them, so that no line is taken
 * for anything but UTF-8.
 */
final class JsonLinesStream implements ArticleStream {

  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final InputStream in;
  private final String name;
  private final ArticleReader lines;
  private final int longest;
  private long offset;
  private int line = 1;
  private boolean atEnd;

  private JsonLinesStream(InputStream in, String name, ArticleReader lines, int longest) {
    this.in = in;
    this.name = name;
    this.lines = lines;
    this.longest = longest;
  }

  /**
   * Returns the articles of a stream.
   *
   * @param lines what reads a line; and the whole, where its first bytes are not of UTF-8
   * @param longest how many bytes a line may have
   */
  static ArticleStream open(InputStream in, String name, ArticleReader lines, int longest)
      throws IOException {
    try {
      byte[] first = in.readNBytes(4);
      boolean marked = first.length >= 3 && startsWithMark(first);
      int skip = marked ? MARK.length : 0;
      InputStream all =
          new SequenceInputStream(
              new java.io.ByteArrayInputStream(first, skip, first.length - skip),
              new BufferedInputStream(in, 1 << 16));
      if (isOtherThanUtf8(first)) {
        try (all) {
          return ArticleStream.of(lines.read(SourceText.of(all.readAllBytes()).withName(name)));
        }
      }
      return new JsonLinesStream(all, name, lines, longest);
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
  }

  /** Returns whether there is a byte that JSON in UTF-8 does not begin with: UTF-16, UTF-32. */
  private static boolean isOtherThanUtf8(byte[] first) {
    for (byte one : first) {
      if (one == 0 || one == (byte) 0xFE || one == (byte) 0xFF) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<ReadArticles> next() throws IOException {
    while (!atEnd) {
      ReadArticles part = part();
      if (!part.articles().isEmpty() || !part.diagnostics().isEmpty()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private ReadArticles part() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    bytes.write(MARK);
    long left = longest;
    int next = in.read();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (left-- > 0) {
        bytes.write(next);
      }
    }
    atEnd = next < 0;
    boolean tooLong = left < 0;
    if (!atEnd) {
      bytes.write('\n');
    }
    SourceText source = SourceText.of(bytes.toByteArray()).withName(name);
    ReadArticles read = tooLong ? tooLong(source) : lines.read(source);
    List<Diagnostic> moved = read.diagnostics().stream().map(this::moved).toList();
    // Beyond its limit a line is not held, so what follows it is told by line and column alone.
    offset += source.text().length() + Math.max(0, -left);
    line += source.lineCount() - 1;
    return new ReadArticles(read.articles(), moved);
  }

  private ReadArticles tooLong(SourceText source) {
    Diagnostic found =
        source.diagnostic(
            Severity.ERROR,
            "json.limit",
            SourceSpan.at(0),
            "the line has more than " + longest + " bytes, and is not read",
            "write shorter articles");
    return new ReadArticles(List.of(), List.of(found));
  }

  private Diagnostic moved(Diagnostic found) {
    SourceLocation in = found.location();
    int start = clamp(offset + in.span().start());
    int end = clamp(offset + in.span().end());
    SourcePosition position =
        new SourcePosition(line + in.position().line() - 1, in.position().column());
    // The byte that it names is counted from the start of the line.
    String message =
        found.code().equals("encoding.malformed")
            ? "not UTF-8: bytes of no character, read as U+FFFD"
            : found.message();
    return new Diagnostic(
        found.severity(),
        found.code(),
        message,
        found.advice(),
        new SourceLocation(name, new SourceSpan(start, end), position));
  }

  private static int clamp(long offset) {
    return (int) Math.min(offset, Integer.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
