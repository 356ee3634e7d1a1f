package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes fields of front matter, and nothing else in the text: comments, order, quotes,
 * indentation, line ends and blank lines stay. After each edit the front matter is read again;
 * where it does not say just what was asked for, the edit is refused. What an edit costs goes by
 * the length of the front matter; the body is looked at once. Immutable and safe for threads.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("---\ntitle: 'Flood' # draft\n---\n");
 * FrontMatterLimits limits = FrontMatterLimits.defaults();
 * FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
 * List<TextEdit> edits = FrontMatterEditor.of(limits).edit(
 *     source,
 *     frontMatter,
 *     List.of(new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Flood: ten dead"))));
 * source.apply(edits).text(); // "---\ntitle: 'Flood: ten dead' # draft\n---\n"
 * }</pre>
 */
public final class FrontMatterEditor {

  private final FrontMatterReader reader;

  private FrontMatterEditor(FrontMatterReader reader) {
    this.reader = reader;
  }

  /**
   * Returns an editor.
   *
   * @param limits how much is read at most, as the front matter was
   * @return the editor
   */
  public static FrontMatterEditor of(FrontMatterLimits limits) {
    return new FrontMatterEditor(FrontMatterReader.of(limits));
  }

  /**
   * Makes edits, one after the other, each on the outcome of those before it.
   *
   * <p>To set or insert a field where there is no front matter adds one at the start, in YAML.
   *
   * @param source the text
   * @param frontMatter what was read from this source
   * @param edits the changes
   * @return all of them as edits of the source; none where nothing changes
   * @throws EditRefusedException if one of them can't be made; its diagnostic has a code that
   *     starts with {@code edit.}, and the place in the source
   */
  public List<TextEdit> edit(SourceText source, FrontMatter frontMatter, List<FieldEdit> edits) {
    Made made = made(source, frontMatter, edits);
    List<TextEdit> all = made.edited().edits();
    if (made.head() != null && !all.isEmpty()) {
      WholeTextCheck.joined(source, made.head(), made.block());
      return all;
    }
    return WholeTextCheck.checked(all, source, frontMatter, made.block().text());
  }

  /**
   * Makes edits, one after the other, as {@link #edit} does.
   *
   * @param source the text
   * @param frontMatter what was read from this source
   * @param edits the changes
   * @return the source with all of them made; the same one where nothing changes. Of a source in
   *     UTF-8 the body is not decoded
   * @throws EditRefusedException if one of them can't be made
   */
  public SourceText apply(SourceText source, FrontMatter frontMatter, List<FieldEdit> edits) {
    Made made = made(source, frontMatter, edits);
    List<TextEdit> all = made.edited().edits();
    if (all.isEmpty()) {
      return source;
    }
    return made.head() == null
        ? source.apply(WholeTextCheck.checked(all, source, frontMatter, made.block().text()))
        : WholeTextCheck.joined(source, made.head(), made.block());
  }

  /**
   * Converts front matter to another format: the block gives way, fences included, to the canonical
   * text of that format, with the line ends of the source. The body and all else stay.
   *
   * @param source the text
   * @param frontMatter what was read from this source
   * @param target the format
   * @return the change, and what the format does not carry over; nothing where it is in that format
   *     already
   * @throws EditRefusedException if there is no front matter, it was not read as a whole, or the
   *     outcome would not read back; its diagnostic has a code that starts with {@code edit.}
   */
  public FrontMatterConversion convert(
      SourceText source, FrontMatter frontMatter, FrontMatterFormat target) {
    return convert(source, frontMatter, List.of(), target);
  }

  /**
   * Makes edits, one after the other, and converts the outcome to another format. So a field that
   * is set where there is no front matter adds one in this format.
   *
   * @param source the text
   * @param frontMatter what was read from this source
   * @param edits the changes, in the language that the front matter is in
   * @param target the format
   * @return all changes as edits of the source, and what the format does not carry over
   * @throws EditRefusedException if an edit can't be made or the outcome not be converted
   */
  public FrontMatterConversion convert(
      SourceText source, FrontMatter frontMatter, List<FieldEdit> edits, FrontMatterFormat target) {
    Made made = made(source, frontMatter, edits);
    FrontMatterConversion conversion;
    try {
      conversion =
          new FrontMatterConverter(reader, made.block(), made.frontMatter(), target).convert();
    } catch (EditRefusedException refused) {
      throw new EditRefusedException(inOriginal(refused.diagnostic(), source, made.edited()));
    }
    String block = made.block().apply(conversion.edits()).text();
    return new FrontMatterConversion(
        WholeTextCheck.checked(
            made.edited().with(conversion.edits()).edits(), source, frontMatter, block),
        conversion.losses().stream().map(loss -> inOriginal(loss, source, made.edited())).toList());
  }

  /** The change that one edit makes, the block after it, and what that says. */
  private record Step(List<TextEdit> edits, SourceText block, FrontMatter frontMatter) {}

  /**
   * A block after edits, what it says, and all edits as such of the whole text before them.
   *
   * @param head what the block was before, where it can be changed without a look at the body
   */
  private record Made(
      @Nullable FrontMatterHead head,
      SourceText block,
      FrontMatter frontMatter,
      EditedText edited) {}

  /**
   * Makes edits on the block alone, so that what each of them costs goes by the length of the front
   * matter. Where there is none, the block is the whole source until an edit adds one.
   */
  private Made made(SourceText source, FrontMatter frontMatter, List<FieldEdit> edits) {
    FrontMatterHead head = head(source, frontMatter);
    SourceText block = head == null ? block(source, frontMatter) : head.source();
    EditedText edited = EditedText.ofLength((head == null ? source : block).text().length());
    FrontMatter current = frontMatter;
    for (FieldEdit edit : edits) {
      Step step;
      try {
        step = step(block, current, edit);
      } catch (EditRefusedException refused) {
        throw new EditRefusedException(inOriginal(refused.diagnostic(), source, edited));
      }
      edited = edited.with(step.edits());
      block = step.block();
      current = step.frontMatter();
    }
    return new Made(head, block, current, edited);
  }

  /** Returns the head of a source; null where its bytes can't be changed apart from the body. */
  private static @Nullable FrontMatterHead head(SourceText source, FrontMatter frontMatter) {
    FrontMatterHead head = frontMatter.state() == State.ABSENT ? null : FrontMatterHead.of(source);
    boolean known =
        head != null
            && head.block().span().equals(frontMatter.span())
            && head.source().isWellFormed();
    return known ? head : null;
  }

  private static SourceText block(SourceText source, FrontMatter frontMatter) {
    return frontMatter.state() == State.ABSENT
        ? source
        : SourceText.of(source.slice(frontMatter.span())).withName(source.name());
  }

  /** Moves the place of a diagnostic from the text after edits to the source. */
  private static Diagnostic inOriginal(Diagnostic said, SourceText source, EditedText edited) {
    SourceSpan span = said.location().span();
    int start = edited.originalOffset(span.start());
    SourceSpan original = new SourceSpan(start, Math.max(start, edited.originalOffset(span.end())));
    return new Diagnostic(
        said.severity(),
        said.code(),
        said.message(),
        said.advice(),
        new SourceLocation(source.name(), original, source.position(start)));
  }

  private Step step(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
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
      return language.ways(source, frontMatter, edit);
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
