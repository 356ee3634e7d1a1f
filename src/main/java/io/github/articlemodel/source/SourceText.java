package io.github.articlemodel.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an article file and the text that they stand for. The bytes are kept whatever they
 * are; the text is decoded when it is first asked for. Immutable and safe for threads.
 *
 * <p>All offsets are 0-based UTF-16 code units into {@link #text()}, which does not hold the byte
 * order mark. A sequence of bytes that is not of the encoding is one U+FFFD in the text, and is
 * written back as it was.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("title: Flood\r\n");
 * source.encoding();           // UTF_8
 * source.position(7);          // line 1, column 8
 * source.prevailingLineEnding(); // CRLF
 * }</pre>
 */
public final class SourceText {

  private static final String UNNAMED = "<input>";

  /** The greatest length of an array of bytes. */
  private static final long LONGEST = Integer.MAX_VALUE - 8;

  /** Up to which offset, and how often, a position is counted without an index of all lines. */
  private static final int NEAR = 4_096;

  private static final int FEW = 8;

  private final String name;
  private final byte[] bytes;
  private final SourceEncoding encoding;
  private final int markLength;
  private final List<Diagnostic> origin;
  private final String problem;
  private volatile @Nullable DecodedText decoded;
  private volatile @Nullable LineIndex lines;
  private int nearPositions;

  private SourceText(
      String name,
      byte[] bytes,
      EncodingDetector.Detected detected,
      @Nullable DecodedText decoded,
      List<Diagnostic> origin) {
    this.name = name;
    this.bytes = bytes;
    this.encoding = detected.encoding();
    this.markLength = detected.markLength();
    this.problem = detected.problem();
    this.decoded = decoded;
    this.origin = origin;
  }

  /**
   * {@return the source with these bytes: UTF-8, or UTF-16 where a byte order mark says so}
   *
   * @param bytes any bytes, copied
   */
  public static SourceText of(byte[] bytes) {
    return ofOwned(bytes.clone());
  }

  /**
   * {@return the source with this text, to be written as UTF-8} A first U+FEFF is taken for a byte
   * order mark. An unpaired surrogate, which no encoding can write, becomes U+FFFD, with an error
   * diagnostic.
   *
   * @param text any text
   */
  public static SourceText of(String text) {
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    // Half of a pair is written as one byte, a question mark. Of as many bytes as characters it is
    // quicker to look whether they read back than to look at each character.
    boolean plain =
        written.length == text.length() && new String(written, StandardCharsets.UTF_8).equals(text);
    int bad = plain ? -1 : Surrogates.firstUnpaired(text);
    String sound = Surrogates.replaceUnpaired(text, bad);
    byte[] bytes = bad < 0 ? written : sound.getBytes(StandardCharsets.UTF_8);
    boolean marked = sound.startsWith("\uFEFF");
    DecodedText decoded = new DecodedText(marked ? sound.substring(1) : sound, List.of());
    var detected = new EncodingDetector.Detected(SourceEncoding.UTF_8, marked ? 3 : 0);
    SourceText source = new SourceText(UNNAMED, bytes, detected, decoded, List.of());
    if (bad < 0) {
      return source;
    }
    int offset = marked ? bad - 1 : bad;
    Diagnostic diagnostic =
        source.diagnostic(
            Severity.ERROR,
            "encoding.unpaired-surrogate",
            new SourceSpan(offset, offset + 1),
            "half of a surrogate pair, expected whole characters; read as U+FFFD",
            "pass the bytes of the file in place of a text that was cut");
    return new SourceText(UNNAMED, bytes, detected, decoded, List.of(diagnostic));
  }

  /**
   * {@return the source of a file, named by the path as given}
   *
   * @param file the file, in any encoding
   * @throws IOException if it can't be read, or is longer than 2 GiB
   */
  public static SourceText of(Path file) throws IOException {
    if (Files.size(file) > LONGEST) {
      throw new IOException("is longer than 2 GiB");
    }
    return ofOwned(Files.readAllBytes(file)).withName(file.toString());
  }

  private static SourceText ofOwned(byte[] bytes) {
    return new SourceText(UNNAMED, bytes, EncodingDetector.detect(bytes), null, List.of());
  }

  /**
   * {@return this source under another name}
   *
   * @param name the name, such as a path, that diagnostics show
   */
  public SourceText withName(String name) {
    var detected = new EncodingDetector.Detected(encoding, markLength, problem);
    List<Diagnostic> renamed = origin.stream().map(each -> each.in(name)).toList();
    SourceText source =
        new SourceText(Objects.requireNonNull(name, "name"), bytes, detected, decoded, renamed);
    source.lines = lines;
    return source;
  }

  /** {@return the name that diagnostics show: {@code <input>} unless one was given} */
  public String name() {
    return name;
  }

  /** {@return whether a name was given} */
  public boolean isNamed() {
    return !name.equals(UNNAMED);
  }

  /** {@return how the bytes stand for text} */
  public SourceEncoding encoding() {
    return encoding;
  }

  /** {@return whether the bytes start with a byte order mark} */
  public boolean hasByteOrderMark() {
    return markLength > 0;
  }

  /** {@return a copy of all bytes, the byte order mark included} */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@return the number of bytes} */
  public int byteLength() {
    return bytes.length;
  }

  /** Returns whether these are its bytes. */
  boolean hasBytes(byte[] other) {
    return Arrays.equals(bytes, other);
  }

  /**
   * {@return the text without the byte order mark, line ends as they are; empty where {@link
   * #encoding()} is {@link SourceEncoding#UNREADABLE}}
   */
  public String text() {
    return decoded().text();
  }

  /**
   * {@return whether the text starts with another} In UTF-8 nothing is decoded for that.
   *
   * @param start characters of ASCII
   */
  public boolean startsWith(String start) {
    return encoding == SourceEncoding.UTF_8
        ? HeadFinder.startsWith(bytes, markLength, start)
        : text().startsWith(start);
  }

  /**
   * {@return the source up to the end of the first line, the very first left out, that is one of
   * some lines; empty where there is none, or the bytes are not in UTF-8} Spaces and tabs may stand
   * at the end of the line. The lines, columns and offsets are the same, and so is the name. What
   * comes after is not decoded, nor looked at.
   *
   * @param lines the lines, in ASCII, without line ends
   */
  public Optional<SourceText> through(String... lines) {
    if (encoding != SourceEncoding.UTF_8) {
      return Optional.empty();
    }
    int end = HeadFinder.afterLine(bytes, markLength, lines);
    if (end < 0) {
      return Optional.empty();
    }
    if (end == bytes.length) {
      return Optional.of(this);
    }
    var detected = new EncodingDetector.Detected(encoding, markLength);
    byte[] head = Arrays.copyOf(bytes, end);
    return Optional.of(new SourceText(name, head, detected, null, origin));
  }

  /**
   * {@return this with another head: the bytes of one give way to those of another, and all after
   * them stay}
   *
   * @param head what {@link #through} gave
   * @param other what comes in its place, in the same encoding
   * @throws IllegalArgumentException if this does not start with the bytes of the head
   */
  public SourceText withHead(SourceText head, SourceText other) {
    int length = head.bytes.length;
    boolean starts =
        length <= bytes.length && Arrays.equals(bytes, 0, length, head.bytes, 0, length);
    if (!starts || other.encoding != encoding) {
      throw new IllegalArgumentException("this source does not start with " + head);
    }
    byte[] changed = Arrays.copyOf(other.bytes, other.bytes.length + bytes.length - length);
    System.arraycopy(bytes, length, changed, other.bytes.length, bytes.length - length);
    var detected = new EncodingDetector.Detected(encoding, other.markLength);
    return new SourceText(name, changed, detected, null, List.of());
  }

  private DecodedText decoded() {
    DecodedText known = decoded;
    if (known == null) {
      known = DecodedText.of(bytes, markLength, encoding);
      decoded = known;
    }
    return known;
  }

  private LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = LineIndex.of(text());
      lines = known;
    }
    return known;
  }

  /**
   * {@return the text under a span}
   *
   * @param span a span of this source
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String slice(SourceSpan span) {
    return text().substring(span.start(), span.end());
  }

  /**
   * {@return the line and column of an offset}
   *
   * @param offset from 0 to the length of the text, inclusive
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public SourcePosition position(int offset) {
    Objects.checkIndex(offset, text().length() + 1);
    LineIndex known = lines;
    if (known == null && offset <= NEAR && nearPositions < FEW) {
      nearPositions++; // a count that another thread loses does no harm
      // With the character at the offset, which may be the second half of a CRLF.
      int end = Math.min(offset + 1, text().length());
      return LineIndex.of(text().substring(0, end)).position(offset);
    }
    return lines().position(offset);
  }

  /** {@return the number of lines: one more than there are line ends} */
  public int lineCount() {
    return lines().lineCount();
  }

  /**
   * {@return the span of a line, its line end left out}
   *
   * @param line the 1-based line
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public SourceSpan line(int line) {
    Objects.checkIndex(line - 1, lineCount());
    int start = lines().start(line);
    int end = line == lineCount() ? text().length() : lines().start(line + 1);
    while (end > start && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
      end--;
    }
    return new SourceSpan(start, end);
  }

  /** {@return the first line end of the text, the one to write new lines with; LF where none is} */
  public LineEnding prevailingLineEnding() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return LineEnding.LF;
      }
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return pair ? LineEnding.CRLF : LineEnding.CR;
      }
    }
    return LineEnding.LF;
  }

  /**
   * {@return a diagnostic about a place in this source}
   *
   * @param severity how much it matters
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param span the place
   * @param message what is wrong and what was expected
   * @param advice what to do about it, or the empty text
   * @throws IndexOutOfBoundsException if the span starts after the text
   */
  public Diagnostic diagnostic(
      Severity severity, String code, SourceSpan span, String message, String advice) {
    SourceLocation location = new SourceLocation(name, span, position(span.start()));
    return new Diagnostic(severity, code, message, advice, location);
  }

  /** {@return what there is to say about the bytes: what is not of the encoding, and where} */
  public List<Diagnostic> diagnostics() {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(origin);
    log.addAll(EncodingDiagnostics.of(this, problem, bytes, decoded().malformed()));
    return log.toList();
  }

  /** {@return whether all bytes stand for text in the encoding} */
  public boolean isWellFormed() {
    return encoding != SourceEncoding.UNREADABLE && decoded().malformed().isEmpty();
  }

  /**
   * {@return the line that a span starts on, and below it a caret under the first character of the
   * span, two lines joined by LF} A line of more than 120 characters is cut around the place, with
   * an ellipsis where it was cut; what {@link DisplayControl} tells is shown as a space.
   *
   * @param span the place to show
   */
  public String excerpt(SourceSpan span) {
    return Excerpt.of(slice(line(position(span.start()).line())), position(span.start()).column());
  }

  /**
   * {@return the source with edits made} Only the bytes of the characters under the spans give way;
   * the encoding, the byte order mark and every other byte stay.
   *
   * @param edits edits of this text, in any order; of several insertions at one place the first in
   *     the list comes first
   * @throws IllegalArgumentException if a span ends after the text, splits a surrogate pair or
   *     overlaps another
   * @throws EditRefusedException if the source is {@linkplain SourceEncoding#UNREADABLE not text},
   *     or an edit beside malformed bytes would join them to other characters
   */
  public SourceText apply(List<TextEdit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    if (encoding == SourceEncoding.UNREADABLE) {
      throw new EditRefusedException(diagnostics().get(0));
    }
    SortedEdits sorted = SortedEdits.of(this, edits);
    byte[] changed =
        sorted.applyTo(bytes, new ByteOffsets(decoded(), encoding, markLength, bytes.length));
    var detected = new EncodingDetector.Detected(encoding, markLength);
    SourceText edited = new SourceText(name, changed, detected, null, List.of());
    if (!decoded().malformed().isEmpty() && !edited.text().equals(sorted.replacedText())) {
      throw new EditRefusedException(
          diagnostic(
              Severity.ERROR,
              "edit.malformed-bytes",
              sorted.firstSpan(),
              "an edit would join malformed bytes beside it to other characters",
              "mend the encoding of the file first"));
    }
    return edited;
  }

  /**
   * Writes all bytes.
   *
   * @param out where to; neither flushed nor closed
   * @throws IOException if writing fails
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /**
   * Writes all bytes as a file, in one step: see {@link AtomicFile}.
   *
   * @param file the file, there already or not
   * @throws IOException if writing fails; the file is then as before
   */
  public void writeTo(Path file) throws IOException {
    AtomicFile.write(file, bytes);
  }

  /** Returns the name and the number of bytes. */
  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
