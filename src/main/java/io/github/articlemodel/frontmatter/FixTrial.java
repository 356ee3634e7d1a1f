package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes the fix of each error in a copy, and reads it: one that does not mend the error, or that
 * changes another field, is not offered. All trials together read no more than a multiple of the
 * text; a fix beyond that is not offered either, until others are made.
 */
final class FixTrial {

  private static final int LEAST = 1 << 16;
  private static final int TIMES = 4;

  private final String text;
  private final FrontMatter before;
  private final Function<SourceText, FrontMatter> reader;
  private long left;

  private FixTrial(String text, FrontMatter before, Function<SourceText, FrontMatter> reader) {
    this.text = text;
    this.before = before;
    this.reader = reader;
    this.left = Math.max(LEAST, (long) TIMES * text.length());
  }

  /**
   * Returns a front matter whose errors have only fixes that were tried.
   *
   * @param before with fixes that are guesses
   * @param reader reads without trying
   */
  static FrontMatter proven(
      SourceText source, FrontMatter before, Function<SourceText, FrontMatter> reader) {
    boolean fields = before.state() != State.ABSENT;
    if (!fields || before.diagnostics().stream().noneMatch(FixTrial::isGuess)) {
      return before;
    }
    String text = source.text().substring(0, before.span().end());
    FixTrial trial = new FixTrial(text, before, reader);
    List<Diagnostic> said = new ArrayList<>();
    for (Diagnostic one : before.diagnostics()) {
      said.add(isGuess(one) && !trial.mends(one, one.fix().orElseThrow()) ? one.withoutFix() : one);
    }
    return new FrontMatter(
        before.state(), before.format(), before.span(), before.content(), before.metadata(), said);
  }

  private static boolean isGuess(Diagnostic said) {
    return said.severity() == Severity.ERROR && said.fix().isPresent();
  }

  private boolean mends(Diagnostic said, Fix fix) {
    left -= text.length();
    if (left < 0) {
      return false;
    }
    StringBuilder mended = new StringBuilder();
    int at = 0;
    for (TextEdit edit : fix.edits()) {
      if (!before.content().contains(edit.span())) {
        return false;
      }
      mended.append(text, at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    mended.append(text, at, text.length());
    FrontMatter after = reader.apply(SourceText.of(mended.toString()));
    boolean read = after.state() == State.READ || after.state() == State.RECOVERED;
    return read
        && after.format() == before.format()
        && after.span().end() == mended.length()
        && errors(after, said.code()) < errors(before, said.code())
        && errors(after, "") < errors(before, "")
        && isSame(
            before.metadata().fields(), after.metadata().fields(), said.location().span().start());
  }

  /** Returns how many errors there are of a code, or of any. */
  private static long errors(FrontMatter frontMatter, String code) {
    return frontMatter.diagnostics().stream()
        .filter(said -> said.severity() == Severity.ERROR)
        .filter(said -> code.isEmpty() || said.code().equals(code))
        .count();
  }

  /** Returns whether fields are as before, but for those that did not read. */
  private static boolean isSame(List<Field> before, List<Field> after, int place) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      Field old = before.get(i);
      boolean here = old.span().map(span -> span.contains(SourceSpan.at(place))).orElse(false);
      if (!old.name().equals(after.get(i).name())
          || !isSame(old.value(), after.get(i).value(), here, place)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(FieldValue before, FieldValue after, boolean here, int place) {
    if (before instanceof FieldValue.Opaque) {
      return !here || !(after instanceof FieldValue.Opaque);
    }
    if (before instanceof FieldValue.Mapping old && after instanceof FieldValue.Mapping map) {
      return isSame(old.fields(), map.fields(), place);
    }
    if (before instanceof FieldValue.Sequence old && after instanceof FieldValue.Sequence list) {
      boolean same = old.values().size() == list.values().size();
      for (int i = 0; same && i < old.values().size(); i++) {
        same = isSame(old.values().get(i), list.values().get(i), false, place);
      }
      return same;
    }
    return before.equals(after);
  }
}
