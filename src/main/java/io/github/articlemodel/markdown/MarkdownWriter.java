package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes blocks as canonical Markdown. Reading the text in the same dialect gives equal blocks, and
 * writing those gives the same text. Immutable and safe for threads.
 *
 * <pre>{@code
 * MarkdownWriter writer = MarkdownWriter.of(Dialect.GFM);
 * writer.write(List.of(Heading.of(1, "Flood"), Paragraph.of("5 * 3"))); // "# Flood\n\n5 * 3\n"
 * }</pre>
 *
 * <p>The form: ATX headings, {@code -} for bullets, fences for code, {@code ***} for thematic
 * breaks, {@code *} and {@code **} for emphasis, a backslash for a hard line break; no line is
 * wrapped, and what would be read as a mark is escaped. No body starts like front matter.
 *
 * <p>What it does not keep: a link, image or bare address whose written form would not be read so
 * where it stands, such as a reference without its definition, is written in another form with the
 * same text, destination and title.
 */
public final class MarkdownWriter {

  /**
   * How deep quotes, lists, tables, emphasis, links and images may stand in each other; deeper ones
   * are refused.
   */
  public static final int MAX_NESTING = MarkdownReader.HIGHEST_MAX_NESTING;

  private static final int LEAST_ROOM = 100;
  private static final int MOST_ROOM = 100_000;

  private final Dialect dialect;
  private final Set<TemplateFamily> templates;

  private MarkdownWriter(Dialect dialect, Set<TemplateFamily> templates) {
    this.dialect = dialect;
    this.templates = templates;
  }

  /**
   * {@return a writer}
   *
   * @param dialect what the text will be read as
   */
  public static MarkdownWriter of(Dialect dialect) {
    return new MarkdownWriter(Objects.requireNonNull(dialect, "dialect"), Set.of());
  }

  /**
   * {@return this, but for a reader that reads the tags of template languages} Tags are written as
   * they are, and what would start one in a text as {@code &#123;}.
   *
   * @param families the languages; none for a writer that refuses tags
   */
  public MarkdownWriter withTemplates(Set<TemplateFamily> families) {
    return new MarkdownWriter(dialect, Set.copyOf(families));
  }

  /**
   * {@return the text of blocks, its lines ended by LF; empty for no blocks}
   *
   * @param blocks the blocks of a body
   * @throws IllegalArgumentException as {@link #write(List, Appendable)} says
   */
  public String write(List<Block> blocks) {
    return text(blocks).toString();
  }

  /**
   * Writes blocks.
   *
   * @param blocks the blocks of a body
   * @param out where the text goes; it is not closed
   * @throws IOException if it can't be written there
   * @throws IllegalArgumentException if the dialect has no such block or inline, they stand in each
   *     other more than {@value #MAX_NESTING} deep, a block follows an HTML block that has not
   *     ended, or a tag of a template language stands in them that is not written, or one that code
   *     or HTML starts would be ended by what follows, or the dialect would read other blocks
   */
  public void write(List<Block> blocks, Appendable out) throws IOException {
    out.append(text(blocks));
  }

  private StringBuilder text(List<Block> blocks) {
    Sayable.check(blocks, dialect, templates); // what follows is recursive
    if (templates.isEmpty()) {
      return plain(blocks);
    }
    TagCensus census = new TagCensus(templates);
    new BlockTags(census, MarkdownWriter::refuse).all(blocks);
    if (!census.hasUnclosed()) {
      census.check();
    }
    TagMarks marks = TagMarks.without(census.characters());
    if (marks == null) {
      throw new IllegalArgumentException("the texts hold every sign that could stand for a tag");
    }
    var forms = new WrittenTags(templates, marks, census.hasUnclosed());
    List<Block> hidden = new BlockTags(forms, MarkdownWriter::refuse).all(blocks);
    try {
      Sayable.check(hidden, dialect, Set.of());
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      throw new IllegalArgumentException(marks.withMeanings(message), refused);
    }
    if (census.hasUnclosed()) {
      return checked(blocks, hidden, marks);
    }
    StringBuilder text = new StringBuilder();
    write(hidden, text, marks, meaning -> {});
    return text;
  }

  /** Returns the text of blocks without template tags. */
  private StringBuilder plain(List<Block> blocks) {
    StringBuilder text = new StringBuilder(room(blocks));
    LineOutput out = new LineOutput(text, dialect == Dialect.KRAMDOWN);
    new BlockWriter(out, dialect, References.in(blocks)).body(blocks);
    if (dialect.isOfFlexmark()) {
      FlexmarkOutline.check(blocks, text.toString(), dialect);
    }
    return text;
  }

  /** Returns how long the text of blocks may be, by where they stood; a guess, so never much. */
  private static int room(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return LEAST_ROOM;
    }
    int start = blocks.get(0).span().map(SourceSpan::start).orElse(0);
    int end = blocks.get(blocks.size() - 1).span().map(SourceSpan::end).orElse(0);
    int length = Math.min(MOST_ROOM, Math.max(0, end - start));
    return LEAST_ROOM + length + length / 16; // for escapes
  }

  /** Writes blocks in which words stand for tags, and the tags for these. */
  private void write(
      List<Block> blocks, StringBuilder text, TagMarks marks, Consumer<String> listener) {
    if (dialect.isOfFlexmark()) {
      plain(blocks); // which checks them
    }
    LineOutput out = new LineOutput(text, dialect == Dialect.KRAMDOWN, marks, listener);
    new BlockWriter(out, dialect, References.in(blocks)).body(blocks);
  }

  /** Returns the text of blocks that start tags without an end, where nothing in it ends them. */
  private StringBuilder checked(List<Block> blocks, List<Block> hidden, TagMarks marks) {
    StringBuilder text = new StringBuilder();
    List<Integer> tags = new ArrayList<>();
    Consumer<String> listener =
        meaning -> {
          if (meaning.startsWith("{")) {
            tags.add(text.length());
          }
        };
    write(hidden, text, marks, listener);
    List<TemplatePlace> found =
        TemplatePlace.in(text.toString(), templates).stream()
            .filter(place -> place.kind() != TemplatePlace.Kind.UNCLOSED)
            .toList();
    if (!found.stream().map(TemplatePlace::start).toList().equals(tags)) {
      throw new IllegalArgumentException(
          "what starts a template tag in code or HTML would be ended by what follows");
    }
    boolean shown = found.stream().anyMatch(place -> place.kind() == TemplatePlace.Kind.SHOWN);
    if (shown && !tags(read(text)).equals(tags(blocks))) {
      throw new IllegalArgumentException("between raw and endraw no template tag can stand");
    }
    return text;
  }

  private List<Block> read(StringBuilder text) {
    return MarkdownReader.of(dialect, MAX_NESTING)
        .withTemplates(templates)
        .read(SourceText.of(text.toString()))
        .blocks();
  }

  private static List<TemplateTag> tags(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.find(TemplateTag.class).stream()).toList();
  }

  private static List<Block> refuse(Block block, IllegalArgumentException why) {
    throw why;
  }
}
