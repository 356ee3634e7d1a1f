package io.github.articlemodel.testing;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.CommonMarkHtml;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bodies made by chance from a seed: every inline in every block, marks in every text, deep
 * nesting. What the records refuse is made again.
 */
public final class RandomArticles {

  private final Random random;
  private final boolean gfm;
  private final boolean templates;
  private final Dialect dialect;
  private boolean inCell;

  private RandomArticles(Random random, boolean gfm, boolean templates, Dialect dialect) {
    this.random = random;
    this.gfm = gfm;
    this.templates = templates;
    this.dialect = dialect;
  }

  /**
   * Returns a body of what the dialect has.
   *
   * @param random where chance comes from
   * @param dialect which blocks and inlines there are
   * @param templates whether it may hold tags of Liquid and Hugo, and braces in code and HTML
   */
  public static List<Block> body(Random random, Dialect dialect, boolean templates) {
    boolean gfm = dialect == Dialect.GFM || dialect == Dialect.EXTENDED;
    return body(new RandomArticles(random, gfm, templates, dialect));
  }

  /**
   * Returns a body that can be written in the dialect.
   *
   * @param random where chance comes from
   * @param gfm whether it may hold tables, tasks, strikethrough and bare addresses
   */
  public static List<Block> body(Random random, boolean gfm) {
    return body(random, gfm, false);
  }

  /**
   * Returns a body that can be written in the dialect with template tags.
   *
   * @param random where chance comes from
   * @param gfm whether it may hold tables, tasks, strikethrough and bare addresses
   * @param templates whether it may hold tags of Liquid and Hugo, and braces in code and HTML
   */
  public static List<Block> body(Random random, boolean gfm, boolean templates) {
    Dialect dialect = gfm ? Dialect.GFM : Dialect.COMMONMARK;
    return body(new RandomArticles(random, gfm, templates, dialect));
  }

  private static List<Block> body(RandomArticles maker) {
    int depth = maker.random.nextInt(5);
    // an HTML block without its end must be the last one, which a quote decides
    List<Block> body = maker.some(() -> new BlockQuote(maker.blocks(depth))).blocks();
    return maker.gfm ? maker.withFootnotes(body) : body;
  }

  /** Returns a body that starts with the footnotes that are missing in it. */
  private List<Block> withFootnotes(List<Block> body) {
    Set<String> missing = new TreeSet<>();
    List<Node> nodes = body.stream().flatMap(block -> block.walk().stream()).toList();
    for (Node node : nodes) {
      if (node instanceof FootnoteReference reference) {
        missing.add(reference.label());
      }
    }
    for (Node node : nodes) {
      if (node instanceof FootnoteDefinition footnote) {
        missing.remove(footnote.label());
      }
    }
    List<Block> all = new ArrayList<>();
    missing.forEach(label -> all.add(new FootnoteDefinition(label, List.of(Paragraph.of("n")))));
    all.addAll(body);
    return all;
  }

  private <T> T some(Supplier<T> maker) {
    while (true) {
      try {
        return maker.get();
      } catch (IllegalArgumentException e) {
        // the records refuse it, so no body holds it
      }
    }
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private List<Block> blocks(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> block(depth)).toList();
  }

  private Block block(int depth) {
    return some(
        () -> {
          Block block = anyBlock(depth);
          CommonMarkHtml.check(block);
          return block;
        });
  }

  private Block anyBlock(int depth) {
    if (templates && chance(10)) {
      return chance(3)
          ? new HtmlBlock(htmlWithTag())
          : TemplateBlock.of(pick(RandomPieces.TEMPLATES));
    }
    return switch (random.nextInt(depth > 0 ? (gfm ? 15 : 13) : 9)) {
      case 0, 1, 2 -> new Paragraph(inlines(3));
      case 3 -> new Heading(1 + random.nextInt(6), inlines(2));
      case 4 -> new ThematicBreak();
      case 5 -> new CodeBlock(chance(2) ? "" : text(2).replace("\n", ""), code());
      case 6 -> new HtmlBlock(html());
      case 7 -> definition();
      case 8 -> gfm ? table() : new ThematicBreak();
      case 9 -> new BlockQuote(blocks(depth - 1));
      case 13 -> new FootnoteDefinition(pick(RandomPieces.NOTES), blocks(depth - 1));
      case 14 -> new Alert(pick(List.of(AlertKind.values())), blocks(depth - 1));
      case 10, 11 -> new BulletList(chance(2), items(depth - 1));
      default -> new OrderedList(start(), chance(2), items(depth - 1));
    };
  }

  /** Returns a number that a list can start at. */
  private int start() {
    int any = pick(List.of(1, 1, 2, 0, 999_999_998));
    return dialect == Dialect.KRAMDOWN ? 1 : any;
  }

  /** Returns HTML that is a block. */
  private String html() {
    String any = pick(RandomPieces.HTML);
    return dialect == Dialect.KRAMDOWN && RandomPieces.NOT_OF_KRAMDOWN.contains(any) ? "<hr>" : any;
  }

  private String code() {
    return chance(6) ? "" : text(6) + pick(List.of("", "\n", "\n\n", "\n```\nx", "\n   \n\tx"));
  }

  private List<ListItem> items(int depth) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> some(() -> item(depth)))
        .toList();
  }

  private ListItem item(int depth) {
    TaskState task = gfm && chance(4) ? pick(List.of(TaskState.values())) : TaskState.NONE;
    return new ListItem(task, blocks(depth));
  }

  private Table table() {
    int columns = 1 + random.nextInt(3);
    List<Alignment> alignments =
        Stream.generate(() -> pick(List.of(Alignment.values()))).limit(columns).toList();
    List<TableRow> rows = Stream.generate(() -> row(columns)).limit(random.nextInt(3)).toList();
    return new Table(alignments, row(columns), rows);
  }

  private TableRow row(int columns) {
    return new TableRow(
        Stream.generate(() -> some(() -> new TableCell(cell()))).limit(columns).toList());
  }

  private List<Inline> cell() {
    inCell = true;
    List<Inline> content = inlines(2);
    inCell = false;
    return content;
  }

  /** Returns the label of a footnote that can be written where it stands. */
  private String note() {
    String any = pick(RandomPieces.NOTES);
    return dialect == Dialect.EXTENDED && inCell && any.indexOf('|') >= 0 ? "Note" : any;
  }

  private List<Inline> inlines(int depth) {
    List<Inline> all = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      all.add(some(() -> inline(depth)));
    }
    return all;
  }

  private String htmlWithTag() {
    return pick(List.of("<div>\n", "<!-- ", "  <p x=\""))
        + pick(RandomPieces.TEMPLATES)
        + "\">\n-->";
  }

  private Inline inline(int depth) {
    if (templates && chance(6)) {
      return chance(5)
          ? new HtmlInline("<i j=\"" + pick(RandomPieces.TEMPLATES) + "\">")
          : new TemplateTag(pick(RandomPieces.TEMPLATES));
    }
    return switch (random.nextInt(depth > 0 ? 18 : 11)) {
      case 0, 1, 2, 3, 4 -> new Text(text(4));
      case 5 -> new SoftBreak();
      case 6 -> new HardBreak();
      case 7 -> new CodeSpan(text(3));
      case 8 -> new HtmlInline(pick(RandomPieces.TAGS));
      case 9 -> new Autolink("http://a.b/c?d=*e*", "http://a.b/c?d=*e*", false);
      case 10 -> gfm ? (chance(2) ? bare() : new FootnoteReference(note())) : new Text("x");
      case 11, 12 -> new Emphasis(inlines(depth - 1));
      case 13, 14 -> new Strong(inlines(depth - 1));
      case 15 -> gfm ? new Strikethrough(inlines(depth - 1)) : new Text("~~");
      case 16 -> chance(2) ? reference(depth) : link(depth);
      default -> new Image(inlines(depth - 1), destination(), title(), null);
    };
  }

  private Link link(int depth) {
    return withoutFootnotes(new Link(inlines(depth - 1), destination(), title(), null));
  }

  /** Refuses a link with a reference to a footnote, which GFM does not read. */
  private static Link withoutFootnotes(Link link) {
    if (!link.find(FootnoteReference.class).isEmpty()) {
      throw new IllegalArgumentException("no footnote can stand in a link");
    }
    return link;
  }

  /** A link whose definition the body may hold; some read as their label. */
  private Inline reference(int depth) {
    String label = pick(RandomPieces.LABELS);
    LinkReference reference = new LinkReference(pick(List.of(LinkReference.Kind.values())), label);
    List<Inline> content = chance(2) ? List.of(new Text(label)) : inlines(depth - 1);
    return chance(2)
        ? withoutFootnotes(new Link(content, "/" + label.length(), null, reference))
        : new Image(content, "/" + label.length(), null, reference);
  }

  private LinkReferenceDefinition definition() {
    String label = pick(RandomPieces.LABELS);
    return chance(3)
        ? new LinkReferenceDefinition(label, destination(), title())
        : new LinkReferenceDefinition(label, "/" + label.length(), null);
  }

  private Inline bare() {
    return pick(
        List.of(
            new Autolink("www.a.bc/d_e", "http://www.a.bc/d_e", true),
            new Autolink("x@y.zz", "mailto:x@y.zz", true),
            new Autolink("https://a.b/~c", "https://a.b/~c", true)));
  }

  private String destination() {
    if (templates && chance(3)) {
      return pick(RandomPieces.TEMPLATES).replaceAll("\n *", " ")
          + pick(List.of("", "/a", " b", ")", "{{", "&#35;"));
    }
    return pick(
        List.of("", "/u", "a b", "a(b)c", "a)b", "<x>", "\\*", "&amp;", "\n", "x\u0001y", "ข่าว"));
  }

  private @Nullable String title() {
    return chance(2) ? null : chance(4) ? "" : text(3);
  }

  private String text(int parts) {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(parts);
    for (int i = 0; i < count; i++) {
      if (templates && chance(6)) {
        out.append(
            chance(2)
                ? pick(RandomPieces.TEMPLATES).replace("\n", " ")
                : pick(RandomPieces.BRACES));
      } else if (chance(3)) {
        out.append(RandomPieces.MARKS.charAt(random.nextInt(RandomPieces.MARKS.length())));
      } else {
        out.append(pick(RandomPieces.WORDS));
      }
      out.append(chance(3) ? " " : "");
    }
    return out.toString();
  }
}
