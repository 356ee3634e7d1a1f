package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes front matter in another format in place of the block that there is, fences included. */
final class FrontMatterConverter {

  private final FrontMatterReader reader;
  private final SourceText source;
  private final FrontMatter frontMatter;
  private final FrontMatterFormat target;

  /**
   * Creates one.
   *
   * @param source the block alone; the whole text where there is none
   */
  FrontMatterConverter(
      FrontMatterReader reader,
      SourceText source,
      FrontMatter frontMatter,
      FrontMatterFormat target) {
    this.reader = reader;
    this.source = source;
    this.frontMatter = frontMatter;
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Returns the conversion, checked by reading the outcome.
   *
   * @throws EditRefusedException if there is no front matter, it was not read whole, or the outcome
   *     would not say the same
   */
  FrontMatterConversion convert() {
    if (frontMatter.state() == State.ABSENT) {
      throw absent();
    }
    if (frontMatter.format() == target) {
      return FrontMatterConversion.none();
    }
    if (frontMatter.state() != State.READ) {
      throw unread();
    }
    DiagnosticLog losses = new DiagnosticLog();
    losses.addAll(CommentFinder.in(source, frontMatter));
    List<Field> carried = new CarriedFields(source, frontMatter, target).fields(losses);
    TextEdit edit = new TextEdit(frontMatter.span(), block(carried));
    requireRight(edit, carried);
    return new FrontMatterConversion(List.of(edit), losses.toList());
  }

  private String block(List<Field> carried) {
    LineEnding ending = source.prevailingLineEnding();
    if (!FrontMatterLanguage.of(target).endsLinesWith(ending)) {
      throw refusal(
          SourceSpan.at(0),
          "edit.layout",
          "the lines of the file end with " + ending + " alone, and no line of " + target + " does",
          "end its lines with LF first");
    }
    String lineEnd = ending.text();
    String block;
    try {
      block = FrontMatterLanguage.of(target).write(carried, lineEnd);
    } catch (UnsayableValueException e) {
      throw refusal(frontMatter.content(), "edit.value", e.getMessage(), "change the value first");
    }
    SourceSpan span = frontMatter.span();
    boolean ended = Lines.isBreak(source.text().charAt(span.end() - 1));
    return ended ? block : block.substring(0, block.length() - lineEnd.length());
  }

  private void requireRight(TextEdit edit, List<Field> carried) {
    SourceText converted = source.apply(List.of(edit));
    FrontMatter after = reader.untried(converted);
    boolean right =
        after.state() == State.READ
            && after.format() == target
            && after.metadata().equals(new Metadata(carried))
            && after.span().end() == converted.text().length();
    if (!right) {
      Diagnostic reason = firstError(after);
      throw refusal(
          frontMatter.content(),
          "edit.not-verified",
          "what was written does not read back equal"
              + (reason == null ? "" : ": " + reason.message()),
          reason == null ? "convert it by hand" : reason.advice());
    }
  }

  private static @Nullable Diagnostic firstError(FrontMatter frontMatter) {
    return frontMatter.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .orElse(null);
  }

  private EditRefusedException absent() {
    Diagnostic reason =
        frontMatter.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .findFirst()
            .orElse(null);
    return reason == null
        ? refusal(
            SourceSpan.at(0),
            "edit.no-front-matter",
            "there is no front matter",
            "set a field first")
        : refusal(
            reason.location().span(),
            "edit.no-front-matter",
            "there is no front matter, but something like it: " + reason.message(),
            reason.advice());
  }

  private EditRefusedException unread() {
    Diagnostic reason = firstError(frontMatter);
    return reason == null
        ? refusal(
            frontMatter.content(),
            "edit.opaque",
            "the front matter could not be read as a whole",
            "mend its syntax first")
        : refusal(
            reason.location().span(),
            "edit.opaque",
            "the front matter could not be read as a whole: " + reason.message(),
            "mend its syntax first");
  }

  private EditRefusedException refusal(SourceSpan span, String code, String why, String advice) {
    String what = "convert the front matter to " + target + ": ";
    return new EditRefusedException(
        source.diagnostic(Severity.ERROR, code, span, what + why, advice));
  }
}
