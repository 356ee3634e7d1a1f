package io.github.articlemodel.model;

import io.github.articlemodel.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The records of the model, and two values of each that differ in every component. */
final class RecordSamples {

  /** Classes of the JDK and of this model whose values never change. */
  static final Set<Class<?>> VALUES =
      Set.of(String.class, BigInteger.class, BigDecimal.class, Temporal.class, Written.class);

  private static final Set<Class<?>> VIEWS = Set.of(TypedField.class, FieldReading.class);

  private RecordSamples() {}

  /**
   * Returns all records but {@link TypedField} and {@link FieldReading}, views of a field that are
   * in no article and whose components depend on each other.
   */
  static List<Class<?>> classes() {
    List<Class<?>> found = new ArrayList<>();
    try {
      Path root =
          Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = root.resolve("io/github/articlemodel/model");
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString().replace(".class", "");
          Class<?> type = Class.forName(Article.class.getPackageName() + "." + name);
          boolean isPublic = java.lang.reflect.Modifier.isPublic(type.getModifiers());
          if (type.isRecord() && isPublic && !VIEWS.contains(type)) {
            found.add(type);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static List<Record> pair(Record first, Record second) {
    return List.of(first, second);
  }

  static List<List<Record>> pairs() {
    List<List<Record>> all = new ArrayList<>(inlines());
    all.addAll(blocks());
    all.addAll(fields());
    return all;
  }

  private static List<List<Record>> inlines() {
    List<Inline> a = List.of(new Text("a"));
    List<Inline> b = List.of(new Text("b"));
    var full = new LinkReference(LinkReference.Kind.FULL, "a");
    return List.of(
        pair(new Text("a"), new Text("b")),
        pair(new Emphasis(a), new Emphasis(b)),
        pair(new Strong(a), new Strong(b)),
        pair(new Strikethrough(a), new Strikethrough(b)),
        pair(new CodeSpan("a"), new CodeSpan("b")),
        pair(new Link(a, "a", "a", full), new Link(b, "b", "b", null)),
        pair(new Image(a, "a", "a", full), new Image(b, "b", "b", null)),
        pair(new Autolink("a:b", "a:b", true), new Autolink("a:c", "a:c", false)),
        pair(new HtmlInline("<a>"), new HtmlInline("<b>")),
        pair(new SoftBreak(), new SoftBreak()),
        pair(new HardBreak(), new HardBreak()),
        pair(new FootnoteReference("a"), new FootnoteReference("b")),
        pair(new TemplateTag("{{ a }}"), new TemplateTag("{{ b }}")),
        pair(
            new TemplateArgument("a", "a", true, 1, 2),
            new TemplateArgument("b", "b", false, 3, 4)),
        pair(
            new TemplatePlace(0, 7, TemplatePlace.Kind.TAG),
            new TemplatePlace(1, 3, TemplatePlace.Kind.UNCLOSED)),
        pair(
            new AttributedInline(Attributes.ofId("a"), new CodeSpan("a")),
            new AttributedInline(Attributes.ofId("b"), new CodeSpan("b"))),
        pair(new Abbreviation("a", "a"), new Abbreviation("b", "b")),
        pair(new WikiLink("a", "a"), new WikiLink("b", "b")),
        pair(full, new LinkReference(LinkReference.Kind.SHORTCUT, "b")),
        pair(caption(a, Caption.Place.Kind.TITLE), caption(b, Caption.Place.Kind.EMPHASIS)),
        pair(place(Caption.Place.Kind.TITLE), place(Caption.Place.Kind.EMPHASIS)),
        pair(
            new Credit(List.of("a"), "a", CreditKind.AGENCY, "a", "a", List.of(Written.nowhere())),
            new Credit(
                List.of("b"), null, CreditKind.HANDOUT, null, "b", List.of(Written.nowhere()))));
  }

  private static Caption caption(List<Inline> content, Caption.Place.Kind kind) {
    return new Caption(content, List.of(place(kind)));
  }

  private static Caption.Place place(Caption.Place.Kind kind) {
    return new Caption.Place(kind, Written.nowhere());
  }

  private static List<List<Record>> blocks() {
    List<Block> a = List.of(Paragraph.of("a"));
    List<Block> b = List.of(Paragraph.of("b"));
    var items = List.of(new ListItem(TaskState.NONE, a), new ListItem(TaskState.NONE, b));
    var others = List.of(new ListItem(TaskState.NONE, b), new ListItem(TaskState.NONE, a));
    var cell = new TableCell(List.of(new Text("a")));
    var other = new TableCell(List.of(new Text("b")));
    var row = new TableRow(List.of(cell));
    var otherRow = new TableRow(List.of(other));
    return List.of(
        pair(new Paragraph(List.of(new Text("a"))), Paragraph.of("b")),
        pair(Heading.of(1, "a"), Heading.of(2, "b")),
        pair(new ThematicBreak(), new ThematicBreak()),
        pair(new CodeBlock("a", "a"), new CodeBlock("b", "b")),
        pair(new HtmlBlock("<p>a"), new HtmlBlock("<p>b")),
        pair(new BlockQuote(a), new BlockQuote(b)),
        pair(new BulletList(true, items), new BulletList(false, others)),
        pair(new OrderedList(1, true, items), new OrderedList(2, false, others)),
        pair(new ListItem(TaskState.OPEN, a), new ListItem(TaskState.DONE, b)),
        pair(
            new LinkReferenceDefinition("a", "a", "a"), new LinkReferenceDefinition("b", "b", "b")),
        pair(
            new Table(List.of(Alignment.NONE), row, List.of(row)),
            new Table(List.of(Alignment.LEFT), otherRow, List.of(otherRow))),
        pair(row, otherRow),
        pair(new FootnoteDefinition("a", a), new FootnoteDefinition("b", b)),
        pair(new Alert(AlertKind.NOTE, a), new Alert(AlertKind.TIP, b)),
        pair(TemplateBlock.of("{% a %}"), TemplateBlock.of("{% b %}")),
        pair(new DefinitionList(List.of(meaning(a))), new DefinitionList(List.of(meaning(b)))),
        pair(meaning(a), new DefinitionItem(List.of(DefinitionTerm.of("b")), List.of(loose(b)))),
        pair(DefinitionTerm.of("a"), DefinitionTerm.of("b")),
        pair(new Definition(true, a), loose(b)),
        pair(
            new AttributedBlock(Attributes.ofId("a"), a.get(0)),
            new AttributedBlock(Attributes.ofId("b"), b.get(0))),
        pair(
            new Attributes("a", List.of("a"), List.of(new Attribute("a", "a"))),
            new Attributes("b", List.of("b"), List.of(new Attribute("b", "b")))),
        pair(new Attribute("a", "a"), new Attribute("b", "b")),
        pair(new AbbreviationDefinition("a", "a"), new AbbreviationDefinition("b", "b")),
        pair(
            new Admonition("a", "a", Admonition.Folding.NONE, a),
            new Admonition("b", "b", Admonition.Folding.OPEN, b)),
        pair(cell, other));
  }

  private static DefinitionItem meaning(List<Block> blocks) {
    return new DefinitionItem(
        List.of(DefinitionTerm.of("a")), List.of(new Definition(true, blocks)));
  }

  private static Definition loose(List<Block> blocks) {
    return new Definition(false, blocks);
  }

  private static List<List<Record>> fields() {
    FieldValue a = FieldValue.of("a");
    FieldValue b = FieldValue.of("b");
    var fields = List.of(new Field("a", a));
    var others = List.of(new Field("b", b));
    var at = Written.nowhere();
    var day = LocalDate.of(2024, 11, 25);
    var caption = caption(List.of(new Text("a")), Caption.Place.Kind.TITLE);
    var credit = new Credit(List.of(), null, CreditKind.AGENCY, null, "a", List.of());
    return List.of(
        pair(
            new Article(new Metadata(fields), List.of(Paragraph.of("a"))),
            new Article(new Metadata(others), List.of(Paragraph.of("b")))),
        pair(new Metadata(fields), new Metadata(others)),
        pair(fields.get(0), others.get(0)),
        pair(new ArticleCode("a"), new ArticleCode("b")),
        pair(new ArticleDate(day), new ArticleDate(day.atStartOfDay())),
        pair(
            new FieldProblem(Severity.ERROR, "a", "a", "a"),
            new FieldProblem(Severity.WARNING, "b", "b", "b")),
        pair(FieldPath.of("a"), FieldPath.of("b")),
        pair(new FieldPath.Name("a"), new FieldPath.Name("b")),
        pair(new FieldPath.Index(0), new FieldPath.Index(1)),
        pair(new Person("a", "a", "a"), new Person("b", "b", "b")),
        pair(
            new Figure(FigureForm.LEAD_IMAGE, "a", "a", "a", "a", caption, credit, at),
            new Figure(FigureForm.IMAGE_PARAGRAPH, "b", "b", null, null, at)),
        pair(new FieldValue.Text("a", at), new FieldValue.Text("b", at)),
        pair(
            new FieldValue.IntegerNumber(BigInteger.ONE, at),
            new FieldValue.IntegerNumber(BigInteger.TWO, at)),
        pair(
            new FieldValue.DecimalNumber(new BigDecimal("1.10"), at),
            new FieldValue.DecimalNumber(new BigDecimal("1.1"), at)),
        pair(
            new FieldValue.SpecialNumber(FieldValue.SpecialNumber.Kind.NOT_A_NUMBER, at),
            new FieldValue.SpecialNumber(FieldValue.SpecialNumber.Kind.POSITIVE_INFINITY, at)),
        pair(new FieldValue.Bool(true, at), new FieldValue.Bool(false, at)),
        pair(new FieldValue.Null(at), new FieldValue.Null(at)),
        pair(
            new FieldValue.Time(day, at),
            new FieldValue.Time(LocalDateTime.of(2024, 11, 25, 0, 0), at)),
        pair(new FieldValue.Sequence(List.of(a), at), new FieldValue.Sequence(List.of(b), at)),
        pair(new FieldValue.Mapping(fields, at), new FieldValue.Mapping(others, at)),
        pair(new FieldValue.Opaque("a", at), new FieldValue.Opaque("b", at)));
  }
}
