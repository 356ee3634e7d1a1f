package io.github.articlemodel.corpus;

import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.FileChangedException;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What takes the edit of a file back, as long as the file is as the edit left it.
 *
 * <pre>{@code
 * FileReversal reversal = FileReversal.of(file, before, after, edits).orElseThrow();
 * if (reversal.problem().isEmpty()) {
 *   reversal.run(file); // each byte of it is as before
 * }
 * }</pre>
 *
 * @param file the file that was edited
 * @param digest the first 16 hexadecimal digits of the SHA-256 of its bytes after the edit
 * @param former the same of its bytes before the edit
 * @param replacements what takes the edit back, in the text after it
 */
public record FileReversal(
    Path file, String digest, String former, List<Replacement> replacements) {

  /**
   * Creates one.
   *
   * @param file the file that was edited
   * @param digest the first 16 hexadecimal digits of the SHA-256 of its bytes after the edit
   * @param former the same of its bytes before the edit
   * @param replacements what takes the edit back, in the text after it
   */
  public FileReversal {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(former, "former");
    replacements = List.copyOf(replacements);
  }

  /**
   * A text that stands where another stood before an edit.
   *
   * @param start the offset of the text after the edit
   * @param present the text
   * @param former what stood there before the edit
   */
  public record Replacement(int start, String present, String former) {

    /**
     * Creates one.
     *
     * @param start the offset of the text after the edit
     * @param present the text
     * @param former what stood there before the edit
     * @throws IllegalArgumentException if the offset is below 0
     */
    public Replacement {
      Objects.requireNonNull(present, "present");
      Objects.requireNonNull(former, "former");
      if (start < 0) {
        throw new IllegalArgumentException("expected an offset from 0 on, not " + start);
      }
    }

    private TextEdit back() {
      return new TextEdit(new SourceSpan(start, start + present.length()), former);
    }

    private boolean isIn(SourceText source) {
      return source.text().startsWith(present, start);
    }
  }

  /**
   * {@return what takes an edit back; empty where the bytes before can't be had so, as where bytes
   * were replaced that are no text}
   *
   * @param file the file
   * @param before what it said
   * @param after what it says
   * @param made the edits that were made, in the text before
   */
  public static Optional<FileReversal> of(
      Path file, SourceText before, SourceText after, List<TextEdit> made) {
    List<TextEdit> sorted = new ArrayList<>(made);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    List<Replacement> back = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : sorted) {
      int start = edit.span().start() + shift;
      back.add(new Replacement(start, edit.replacement(), before.slice(edit.span())));
      shift += edit.replacement().length() - edit.span().length();
    }
    FileReversal reversal = new FileReversal(file, digest(after), digest(before), back);
    return Optional.of(after)
        .filter(reversal::hasTextsIn)
        .flatMap(reversal::applied)
        .filter(result -> Arrays.equals(result.bytes(), before.bytes()))
        .map(result -> reversal);
  }

  private boolean hasTextsIn(SourceText text) {
    return replacements.stream().allMatch(replacement -> replacement.isIn(text));
  }

  private List<TextEdit> edits() {
    return replacements.stream().map(Replacement::back).toList();
  }

  private Optional<SourceText> applied(SourceText text) {
    try {
      return Optional.of(text.apply(edits()));
    } catch (EditRefusedException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // they are none of this text
    }
  }

  private static String digest(SourceText text) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(text.bytes());
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What became of a file whose edit was taken back.
   *
   * @param result what it says
   * @param reversal what makes the edit again
   */
  public record Outcome(SourceText result, FileReversal reversal) {

    /**
     * Creates one.
     *
     * @param result what it says
     * @param reversal what makes the edit again
     */
    public Outcome {
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(reversal, "reversal");
    }
  }

  /** {@return why the edit can't be taken back; empty where it can} */
  public Optional<Diagnostic> problem() {
    try {
      return problem(SourceText.of(file));
    } catch (IOException e) {
      return Optional.of(FileDiagnostics.unread(file, e));
    }
  }

  private Optional<Diagnostic> problem(SourceText text) {
    String advice = "give all lines of the file, or take them out of the list to leave it as it is";
    return refusal(text).map(why -> FileDiagnostics.diagnostic(file, "file.changed", why, advice));
  }

  private Optional<String> refusal(SourceText text) {
    if (!digest(text).equals(digest)) {
      return Optional.of("was changed since the edit that is to be taken back");
    }
    if (!hasTextsIn(text)) {
      return Optional.of("has other texts at the places of the list");
    }
    boolean isFormer = applied(text).filter(before -> digest(before).equals(former)).isPresent();
    return isFormer
        ? Optional.empty()
        : Optional.of("would not be as before the edit: the list has not each of its lines once");
  }

  /**
   * Takes the edit back.
   *
   * @param now the file, which may have another name by now
   * @return what it says then, and what takes this back in turn
   * @throws FileChangedException if the file was changed since the edit, or would not be as before
   *     the edit; it stays as it is
   * @throws IOException if the file can't be read or written; it is as before then
   */
  public Outcome run(Path now) throws IOException {
    SourceText text = SourceText.of(now);
    Optional<String> refusal = refusal(text);
    if (refusal.isPresent()) {
      throw new FileChangedException(now, refusal.get());
    }
    List<TextEdit> edits = edits();
    SourceText before = text.apply(edits);
    FileReversal back =
        of(now, text, before, edits)
            .orElseThrow(() -> new IOException("has bytes that are no text at the places"));
    AtomicFile.replace(now, text, before, FileTimes.NEW);
    return new Outcome(before, back);
  }
}
