package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes edits of a block of front matter, and reads it again: one edit, or several values at once.
 */
final class EditSteps {

  private final FrontMatterReader reader;

  EditSteps(FrontMatterReader reader) {
    this.reader = reader;
  }

  /** The change that edits make, the block after it, and what that says. */
  record Step(List<TextEdit> edits, SourceText block, FrontMatter frontMatter) {}

  /**
   * Makes edits at once.
   *
   * @return null where several are right one after the other at most
   * @throws EditRefusedException if it is one edit, which can't be made
   */
  @Nullable Step of(SourceText source, FrontMatter frontMatter, List<FieldEdit> edits) {
    return edits.size() == 1
        ? one(source, frontMatter, edits.get(0))
        : together(source, frontMatter, edits);
  }

  private @Nullable Step together(
      SourceText source, FrontMatter frontMatter, List<FieldEdit> edits) {
    EditRun run = EditRun.of(frontMatter.metadata(), edits);
    if (run == null || frontMatter.state() != State.READ) {
      return null;
    }
    if (run.changes().isEmpty()) {
      return new Step(List.of(), source, frontMatter);
    }
    FrontMatterLanguage language =
        FrontMatterLanguage.of(Objects.requireNonNull(frontMatter.format()));
    List<TextEdit> all = new ArrayList<>();
    try {
      FrontMatterLanguage.Ways ways = language.ways(source, frontMatter);
      for (FieldEdit edit : run.changes()) {
        List<List<TextEdit>> each = ways.of(edit);
        if (each.isEmpty()) {
          return null;
        }
        all.addAll(each.get(0));
      }
    } catch (EditRefusedException | UnsayableValueException oneOfThem) {
      return null;
    }
    Step step = tried(source, frontMatter, all);
    return step != null && step.frontMatter().metadata().equals(run.expected()) ? step : null;
  }

  private Step one(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    EditRefusals refusals = new EditRefusals(source, edit);
    if (frontMatter.state() == State.ABSENT) {
      return added(source, frontMatter, edit, refusals);
    }
    FrontMatterFormat format = Objects.requireNonNull(frontMatter.format());
    FrontMatterLanguage language = FrontMatterLanguage.of(format);
    if (frontMatter.state() == State.OPAQUE) {
      throw refusals.at(
          frontMatter.content(),
          "edit.opaque",
          "the front matter could not be read",
          "mend its syntax first");
    }
    EditCheck.check(source, frontMatter, edit);
    Metadata expected = FieldChange.after(frontMatter.metadata(), edit, format);
    if (expected.equals(frontMatter.metadata())) {
      return new Step(List.of(), source, frontMatter);
    }
    boolean inOtherOrder = false;
    for (List<TextEdit> way : ways(language, source, frontMatter, edit, refusals)) {
      Step step = tried(source, frontMatter, way);
      if (step != null && step.frontMatter().metadata().equals(expected)) {
        return step;
      }
      inOtherOrder |= step != null && FieldOrder.differs(step.frontMatter().metadata(), expected);
    }
    if (inOtherOrder) {
      throw refusals.at(
          frontMatter.content(),
          "edit.order",
          "the fields would not come in the order that this asks for",
          "put the lines of each table together first, or change it by hand");
    }
    throw language.noWay(source, frontMatter, edit);
  }

  private static List<List<TextEdit>> ways(
      FrontMatterLanguage language,
      SourceText source,
      FrontMatter frontMatter,
      FieldEdit edit,
      EditRefusals refusals) {
    try {
      return language.ways(source, frontMatter).of(edit);
    } catch (UnsayableValueException e) {
      String advice =
          edit instanceof FieldEdit.Remove ? "remove the field itself" : "give another value";
      throw refusals.at(frontMatter.content(), "edit.value", e.getMessage(), advice);
    }
  }

  private Step added(
      SourceText source, FrontMatter frontMatter, FieldEdit edit, EditRefusals refusals) {
    Diagnostic reason =
        frontMatter.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .findFirst()
            .orElse(null);
    if (reason != null) {
      throw refusals.at(
          reason.location().span(),
          "edit.no-front-matter",
          "there is no front matter, but something like it: " + reason.message(),
          reason.advice());
    }
    EditCheck.check(source, frontMatter, edit);
    Metadata expected = FieldChange.after(Metadata.empty(), edit, FrontMatterFormat.YAML);
    String block;
    try {
      block =
          FrontMatterWriter.write(
              expected, FrontMatterFormat.YAML, source.prevailingLineEnding().text());
    } catch (UnsayableValueException e) {
      throw refusals.at(SourceSpan.at(0), "edit.value", e.getMessage(), "give another value");
    }
    Step step =
        read(
            List.of(new TextEdit(SourceSpan.at(0), block)),
            SourceText.of(block).withName(source.name()),
            State.ABSENT);
    if (step == null || !step.frontMatter().metadata().equals(expected)) {
      throw refusals.at(
          SourceSpan.at(0),
          "edit.not-verified",
          "the front matter that was added does not read back",
          "add it by hand");
    }
    return step;
  }

  /** Reads the edited block; returns null where it does not read, or its end is another. */
  private @Nullable Step tried(SourceText block, FrontMatter before, List<TextEdit> way) {
    return isWithin(before, way) ? read(way, block.apply(way), before.state()) : null;
  }

  private @Nullable Step read(List<TextEdit> way, SourceText edited, State before) {
    FrontMatter after = reader.untried(edited);
    boolean read =
        after.state() == State.READ
            || (after.state() == State.RECOVERED && before == State.RECOVERED);
    boolean whole = after.span().end() == edited.text().length();
    return read && whole ? new Step(way, edited, after) : null;
  }

  /** Returns whether the edits stay between the fences, and none overlaps another. */
  private static boolean isWithin(FrontMatter frontMatter, List<TextEdit> way) {
    @Nullable SourceSpan previous = null;
    for (SourceSpan span : way.size() == 1 ? List.of(way.get(0).span()) : sortedSpans(way)) {
      boolean overlaps = previous != null && span.start() < previous.end();
      if (overlaps || !frontMatter.content().contains(span)) {
        return false;
      }
      previous = span;
    }
    return true;
  }

  private static List<SourceSpan> sortedSpans(List<TextEdit> way) {
    return way.stream()
        .map(TextEdit::span)
        .sorted(Comparator.comparingInt(SourceSpan::start).thenComparingInt(SourceSpan::end))
        .toList();
  }
}
