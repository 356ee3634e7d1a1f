package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes fields of front matter, and nothing else in the text: comments, order, quotes,
 * indentation, line ends and blank lines stay. After each edit, or after several values that are
 * set at once, the front matter is read again; where it does not say just what was asked for, the
 * edit is refused. What an edit costs goes by the length of the front matter; the body is looked at
 * once. Immutable and safe for threads.
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
  private final EditSteps steps;

  private FrontMatterEditor(FrontMatterReader reader) {
    this.reader = reader;
    this.steps = new EditSteps(reader);
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
   * Makes edits, one after the other, each on the outcome of those before it. Values of fields that
   * are there already are set at once, where the outcome reads as it would one after the other.
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
    int length = (head == null ? source : block).text().length();
    Made made = new Made(head, block, frontMatter, EditedText.ofLength(length));
    for (List<FieldEdit> run : EditRun.in(edits)) {
      made = after(made, run, source);
    }
    return made;
  }

  /** Makes edits together where they can be, else the first half of them and then the second. */
  private Made after(Made before, List<FieldEdit> run, SourceText source) {
    EditSteps.Step step;
    try {
      step = steps.of(before.block(), before.frontMatter(), run);
    } catch (EditRefusedException refused) {
      throw new EditRefusedException(inOriginal(refused.diagnostic(), source, before.edited()));
    }
    if (step == null) {
      int half = run.size() / 2;
      Made made = after(before, run.subList(0, half), source);
      return after(made, run.subList(half, run.size()), source);
    }
    return new Made(
        before.head(), step.block(), step.frontMatter(), before.edited().with(step.edits()));
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
}
