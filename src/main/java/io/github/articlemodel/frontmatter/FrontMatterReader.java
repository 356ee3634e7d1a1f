package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Objects;

/**
 * Reads the front matter of a source. Immutable and safe for threads. No content makes it throw;
 * nothing after the closing fence is looked at.
 *
 * <p>Front matter starts on the first line, with {@code ---} (YAML), {@code ---yaml}, {@code
 * ---json}, {@code ---toml}, {@code +++} (TOML), {@code ;;;} (JSON) or the brace of a JSON object,
 * and ends with the same fence, or {@code ...} for {@code ---}; blanks may follow a fence. What
 * stands there and is no map stays body.
 *
 * <p>YAML is read by the core schema of YAML 1.2.2, chapter 10.3, with these differences: a plain
 * date of ISO 8601 is a date, and a number with a leading zero, such as {@code 0123}, is a text.
 *
 * <p>TOML is read by <a href="https://toml.io/en/v1.0.0">TOML 1.0.0</a>, and by two readers of
 * which each checks the other. Fields come in the order in which their names first appear.
 *
 * <p>JSON is read by RFC 8259, with nothing more: comments, trailing commas and the like are
 * errors. A date is a text there.
 *
 * <pre>{@code
 * FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
 * FrontMatter frontMatter = reader.read(SourceText.of("---\nlanguage: no\n---\n"));
 * frontMatter.metadata().language().value(); // Optional of the locale no
 * }</pre>
 */
public final class FrontMatterReader {

  private final FrontMatterLimits limits;

  private FrontMatterReader(FrontMatterLimits limits) {
    this.limits = limits;
  }

  /**
   * {@return a reader}
   *
   * @param limits how much is read at most
   */
  public static FrontMatterReader of(FrontMatterLimits limits) {
    return new FrontMatterReader(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * {@return the front matter of a source}
   *
   * @param source any source
   */
  public FrontMatter read(SourceText source) {
    FrontMatterHead head = FrontMatterHead.of(source);
    return head == null
        ? FixTrial.proven(source, unfenced(source), this::untried)
        : FixTrial.proven(head.source(), read(head), this::untried);
  }

  /**
   * Reads a part of a source as what stands between fences, such as all of a file of YAML that has
   * none.
   *
   * @param source any source
   * @param format the language of the part
   * @param content the part
   * @return its fields, with diagnostics of which no fix was tried; the span is that of the part
   */
  public FrontMatter readContent(SourceText source, FrontMatterFormat format, SourceSpan content) {
    return read(source, new FencedBlock(format, content, content), new DiagnosticLog());
  }

  /** Returns the front matter with fixes that nobody has tried: for who looks at none. */
  FrontMatter untried(SourceText source) {
    FrontMatterHead head = FrontMatterHead.of(source);
    return head == null ? unfenced(source) : read(head);
  }

  /** Reads what stands between fences, without a look at the body. */
  private FrontMatter read(FrontMatterHead head) {
    return read(head.source(), head.block(), new DiagnosticLog());
  }

  /** Looks for front matter in all of the text. */
  private FrontMatter unfenced(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    FencedBlock block = FenceFinder.find(source, log);
    return block == null ? absent(log) : read(source, block, log);
  }

  private FrontMatter read(SourceText source, FencedBlock block, DiagnosticLog log) {
    FrontMatterLanguage.Reading reading = reading(source, block, log);
    if (reading.state() == State.ABSENT) {
      return absent(log);
    }
    Metadata metadata =
        reading.fields().isEmpty() ? Metadata.empty() : new Metadata(reading.fields());
    return new FrontMatter(
        reading.state(), block.format(), block.span(), block.content(), metadata, log.toList());
  }

  private FrontMatterLanguage.Reading reading(
      SourceText source, FencedBlock block, DiagnosticLog log) {
    if (block.content().length() > limits.maxLength()) {
      log.add(
          source.diagnostic(
              Severity.ERROR,
              "frontmatter.too-long",
              block.content(),
              "the front matter has "
                  + block.content().length()
                  + " characters, at most "
                  + limits.maxLength()
                  + " are read; its text is kept",
              "move long texts to the body, or raise the limit"));
      return FrontMatterLanguage.Reading.none(State.OPAQUE);
    }
    FrontMatterLanguage language = FrontMatterLanguage.of(block.format());
    return language.read(source, block.content(), limits, log);
  }

  private static FrontMatter absent(DiagnosticLog log) {
    SourceSpan start = SourceSpan.at(0);
    return new FrontMatter(State.ABSENT, null, start, start, Metadata.empty(), log.toList());
  }
}
