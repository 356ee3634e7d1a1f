package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever holds others is safe on a small stack as deep as can be written. */
class ContainerDepthTest {

  private static final int SMALL_STACK = 512 * 1024;
  private static final int LIMIT = MarkdownWriter.MAX_NESTING;

  /** A block of each kind that holds blocks, around a block. */
  private static final Map<Class<?>, Function<Block, Block>> AROUND_BLOCKS = new HashMap<>();

  /** A block or an inline of each kind that holds inlines, around an inline. */
  private static final Map<Class<?>, Function<Inline, Node>> AROUND_INLINES = new HashMap<>();

  /** What can't stand in itself, however much stands between. */
  private static final Set<Class<?>> ONCE = Set.of(Link.class);

  static {
    AROUND_BLOCKS.put(BlockQuote.class, block -> new BlockQuote(List.of(block)));
    AROUND_BLOCKS.put(Alert.class, block -> new Alert(AlertKind.NOTE, List.of(block)));
    AROUND_BLOCKS.put(
        Admonition.class,
        block -> new Admonition("note", "a", Admonition.Folding.NONE, List.of(block)));
    AROUND_BLOCKS.put(
        FootnoteDefinition.class, block -> new FootnoteDefinition("a", List.of(block)));
    AROUND_BLOCKS.put(BulletList.class, block -> new BulletList(true, items(block)));
    AROUND_BLOCKS.put(OrderedList.class, block -> new OrderedList(1, true, items(block)));
    AROUND_BLOCKS.put(ListItem.class, AROUND_BLOCKS.get(BulletList.class));
    AROUND_BLOCKS.put(DefinitionList.class, ContainerDepthTest::definitions);
    AROUND_BLOCKS.put(DefinitionItem.class, ContainerDepthTest::definitions);
    AROUND_BLOCKS.put(Definition.class, ContainerDepthTest::definitions);
    AROUND_BLOCKS.put(
        AttributedBlock.class,
        block -> new AttributedBlock(Attributes.ofId("a"), new BlockQuote(List.of(block))));
    AROUND_INLINES.put(Paragraph.class, inline -> new Paragraph(List.of(inline)));
    AROUND_INLINES.put(Heading.class, inline -> new Heading(1, List.of(inline)));
    AROUND_INLINES.put(Table.class, ContainerDepthTest::table);
    AROUND_INLINES.put(TableRow.class, ContainerDepthTest::table);
    AROUND_INLINES.put(TableCell.class, ContainerDepthTest::table);
    AROUND_INLINES.put(
        DefinitionTerm.class,
        inline ->
            new DefinitionList(
                List.of(
                    new DefinitionItem(
                        List.of(new DefinitionTerm(List.of(inline))),
                        List.of(new Definition(true, List.of(Paragraph.of("b"))))))));
    AROUND_INLINES.put(Emphasis.class, inline -> new Emphasis(List.of(inline)));
    AROUND_INLINES.put(Strong.class, inline -> new Strong(List.of(inline)));
    AROUND_INLINES.put(Strikethrough.class, inline -> new Strikethrough(List.of(inline)));
    AROUND_INLINES.put(Link.class, inline -> new Link(List.of(inline), "u", null, null));
    AROUND_INLINES.put(Image.class, inline -> new Image(List.of(inline), "u", null, null));
    AROUND_INLINES.put(
        AttributedInline.class,
        inline ->
            new AttributedInline(
                Attributes.ofId("a"), new Image(List.of(inline), "u", null, null)));
  }

  private static List<ListItem> items(Block block) {
    return List.of(new ListItem(TaskState.NONE, List.of(block)));
  }

  private static Block definitions(Block block) {
    var term = new DefinitionTerm(List.of(new Text("a")));
    var definition = new Definition(false, List.of(Paragraph.of("b"), block));
    return new DefinitionList(List.of(new DefinitionItem(List.of(term), List.of(definition))));
  }

  private static Node table(Inline inline) {
    var header = new TableRow(List.of(new TableCell(List.of(new Text("a")))));
    var row = new TableRow(List.of(new TableCell(List.of(inline))));
    return new Table(List.of(Alignment.NONE), header, List.of(row));
  }

  /** Returns the records of the sealed hierarchy that hold others of it. */
  private static Set<Class<?>> containers(Class<?> type) {
    if (type.isSealed()) {
      return Stream.of(type.getPermittedSubclasses())
          .flatMap(permitted -> containers(permitted).stream())
          .collect(Collectors.toSet());
    }
    boolean holds =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .anyMatch(ContainerDepthTest::holdsNodes);
    return holds ? Set.of(type) : Set.of();
  }

  private static boolean holdsNodes(Type type) {
    return type instanceof ParameterizedType list
        ? Stream.of(list.getActualTypeArguments()).anyMatch(ContainerDepthTest::holdsNodes)
        : type instanceof Class<?> held && Node.class.isAssignableFrom(held);
  }

  static List<Class<?>> kinds() {
    return Stream.concat(AROUND_BLOCKS.keySet().stream(), AROUND_INLINES.keySet().stream())
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  @Test
  void knowsAllThatHoldOthers() {
    Set<String> known = new TreeSet<>();
    kinds().forEach(kind -> known.add(kind.getSimpleName()));
    known.add(TemplateBlock.class.getSimpleName()); // it holds one tag, which holds nothing
    assertThat(containers(TemplateTag.class)).isEmpty();
    assertThat(containers(Node.class).stream().map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  /** Returns a block of a kind, so many times around each other. */
  private static Block deep(Class<?> kind, int times) {
    Function<Block, Block> around = AROUND_BLOCKS.get(kind);
    if (around != null) {
      Block block = Paragraph.of("a");
      for (int i = 0; i < times; i++) {
        block = around.apply(block);
      }
      return block;
    }
    Function<Inline, Node> aroundInlines = AROUND_INLINES.get(kind);
    Inline inline = new Text("a");
    for (int i = 0; i < times; i++) {
      inline = new Image(List.of(inline), "u", null, null);
      boolean again = i + 1 < times && !ONCE.contains(kind);
      inline = again && aroundInlines.apply(inline) instanceof Inline more ? more : inline;
    }
    Node node = aroundInlines.apply(inline);
    return node instanceof Block block ? block : new Paragraph(List.of((Inline) node));
  }

  private static int depth(Node node) {
    return 1 + node.children().stream().mapToInt(ContainerDepthTest::depth).max().orElse(0);
  }

  /** Returns how often a kind is around itself in what is as deep as the limit. */
  private static int timesAtTheLimit(Class<?> kind) {
    int levels = depth(deep(kind, 3)) - depth(deep(kind, 2));
    return 2 + (LIMIT - depth(deep(kind, 2))) / levels;
  }

  private static boolean isWritten(Dialect dialect, Block block) {
    String text;
    try {
      text = MarkdownWriter.of(dialect).write(List.of(block));
    } catch (IllegalArgumentException refused) {
      return false;
    }
    assertThat(RoundTrip.read(dialect, text).equals(List.of(block))).isTrue();
    return true;
  }

  private static void doAll(Class<?> kind) {
    int times = timesAtTheLimit(kind);
    Block block = deep(kind, times);
    Block same = deep(kind, times);
    assertThat(block.equals(same)).isTrue();
    assertThat(block.hashCode()).isEqualTo(same.hashCode());
    assertThat(block.toString()).isEqualTo(same.toString());
    assertThat(block.walk().size()).isGreaterThan(LIMIT - 5);
    List<Dialect> writing =
        Stream.of(Dialect.values()).filter(dialect -> isWritten(dialect, block)).toList();
    assertThat(writing).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isSafeAtTheLimit(Class<?> kind) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> doAll(kind), "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }
}
