package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package that are not of Markdown, run. */
class DocumentedExamplesTest {

  @Test
  void article() {
    Article article =
        Article.builder()
            .field("title", "Flood warning lifted")
            .block(Paragraph.of("The river is back below its banks."))
            .build();
    Article changed =
        article.withMetadata(article.metadata().with("category", FieldValue.of("WEATHER")));
    assertThat(changed.metadata().toMap())
        .isEqualTo(Map.of("title", "Flood warning lifted", "category", "WEATHER"));
  }

  @Test
  void articleCode() {
    assertThat(new ArticleCode("ART2411251036QJ268L").embeddedTime())
        .hasValue(LocalDateTime.of(2024, 11, 25, 10, 36));
    assertThat(new ArticleCode("news-17").embeddedTime()).isEmpty();
  }

  @Test
  void articleDate() {
    ArticleDate date = new ArticleDate(LocalDate.of(2024, 11, 25));
    assertThat(date.precision()).isEqualTo(ArticleDate.Precision.DATE);
    assertThat(date.instant()).isEmpty();
    assertThat(date.instant(ZoneId.of("Asia/Bangkok")))
        .isEqualTo(Instant.parse("2024-11-24T17:00:00Z"));
  }

  @Test
  void block() {
    Article article = Article.builder().block(Heading.of(1, "Flood")).build();
    int seen = 0;
    for (Block block : article.body()) {
      if (block instanceof Heading heading) {
        seen += heading.level();
      }
    }
    assertThat(seen).isEqualTo(1);
  }

  @Test
  void blockSpacing() {
    assertThat(BlockSpacing.needsBlankLine(Paragraph.of("a"), Paragraph.of("b"))).isTrue();
    assertThat(BlockSpacing.needsBlankLine(Heading.of(2, "a"), Paragraph.of("b"))).isFalse();
  }

  @Test
  void caption() {
    Figure figure = figure("![A boat in the harbour.](boat.jpg)\n\nA boat in the harbour.\n");
    Caption caption = Objects.requireNonNull(figure.caption());
    assertThat(caption.text()).isEqualTo("A boat in the harbour.");
    assertThat(caption.places().get(0).kind()).isEqualTo(Caption.Place.Kind.ALT_TEXT);
    assertThat(caption.places().get(1).kind()).isEqualTo(Caption.Place.Kind.PARAGRAPH);
  }

  @Test
  void credit() {
    Credit credit = credit("![A heron. (Photo: Nela Brandvik/AFP)](heron.jpg)");
    assertThat(credit.names()).containsExactly("Nela Brandvik");
    assertThat(credit.agency()).isEqualTo("AFP");
    assertThat(credit.kind()).isEqualTo(CreditKind.PHOTOGRAPHER);
    assertThat(credit.raw()).isEqualTo("Photo: Nela Brandvik/AFP");
  }

  @Test
  void creditKind() {
    Map.of(
            "![A heron. (Photo: Nela Brandvik)](heron.jpg)", CreditKind.PHOTOGRAPHER,
            "![A heron. (Photo: AFP)](heron.jpg)", CreditKind.AGENCY,
            "![A heron. (Handout)](heron.jpg)", CreditKind.HANDOUT,
            "![A heron. (File photo)](heron.jpg)", CreditKind.FILE_PHOTO)
        .forEach(
            (markdown, kind) -> {
              Credit credit = credit(markdown);
              assertThat(credit.kind()).as(markdown).isEqualTo(kind);
            });
  }

  @Test
  void field() {
    Field field = new Field("title", FieldValue.of("Flood"));
    assertThat(field.name()).isEqualTo("title");
  }

  @Test
  void fieldProblem() {
    Metadata metadata = Metadata.of(new Field("date", FieldValue.of("soon")));
    FieldProblem problem = metadata.date().problem();
    assertThat(problem).isNotNull();
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.code()).isEqualTo("field.date");
  }

  @Test
  void fieldValue() {
    Field field = new Field("category", FieldValue.of("POLITICS"));
    String value = "";
    if (field.value() instanceof FieldValue.Text text) {
      value = text.value();
    }
    assertThat(value).isEqualTo("POLITICS");
  }

  @Test
  void figure() {
    Figure figure =
        figure("![A heron on the quay. (Photo: Nela Brandvik)](https://example.com/heron.jpg)");
    assertThat(figure.destination()).isEqualTo("https://example.com/heron.jpg");
    assertThat(figure.captionText()).hasValue("A heron on the quay.");
    assertThat(figure.creditNames()).containsExactly("Nela Brandvik");
  }

  @Test
  void figureForm() {
    Map.of(
            "![A heron](heron.jpg)", FigureForm.IMAGE_PARAGRAPH,
            "[![A heron](heron.jpg)](/herons)", FigureForm.LINKED_IMAGE,
            "Two ![A heron](heron.jpg) herons", FigureForm.INLINE_IMAGE)
        .forEach(
            (markdown, form) -> {
              Figure figure = figure(markdown);
              assertThat(figure.form()).as(markdown).isEqualTo(form);
            });
  }

  @Test
  void flanking() {
    assertThat(Flanking.isWord('a')).isTrue();
    assertThat(Flanking.isWord('“')).isFalse();
    assertThat(Flanking.isSpace(' ')).isTrue();
  }

  @Test
  void inline() {
    List<Inline> content = List.of(new Text("See "), Link.of("the map", "/map"));
    assertThat(Inline.plainText(content)).isEqualTo("See the map");
    String destination = "";
    if (content.get(1) instanceof Link link) {
      destination = link.destination();
    }
    assertThat(destination).isEqualTo("/map");
  }

  @Test
  void plainTextOfInlines() {
    List<Inline> content = List.of(new Text("So "), new Emphasis(List.of(new Text("far"))));
    assertThat(Inline.plainText(content)).isEqualTo("So far");
  }

  @Test
  void metadata() {
    Metadata metadata = Metadata.of(new Field("language", FieldValue.of("th")));
    assertThat(metadata.language().value()).hasValue(Locale.forLanguageTag("th"));
    assertThat(metadata.title().state()).isEqualTo(TypedField.State.ABSENT);
    assertThat(metadata.toMap()).hasToString("{language=th}");
  }

  @Test
  void node() {
    Paragraph paragraph = new Paragraph(List.of(new Text("See "), Link.of("the map", "/map")));
    assertThat(paragraph.find(Link.class).get(0).destination()).isEqualTo("/map");
    assertThat(paragraph.walk().size()).isEqualTo(4);
  }

  @Test
  void fieldPath() {
    assertThat(FieldPath.of("params", "image", "alt").toString()).isEqualTo("params.image.alt");
    assertThat(FieldPath.parse("authors[0].name"))
        .isEqualTo(FieldPath.of("authors").then(0).then("name"));
    assertThat(FieldPath.parse("\"a.b\".c")).isEqualTo(FieldPath.of("a.b", "c"));
  }

  @Test
  void fieldReading() {
    FieldReading<String> reading = FieldType.TEXT.read("title", FieldValue.of("Flood"));
    assertThat(reading.value()).isEqualTo("Flood");
    FieldReading<Integer> length = reading.then(text -> FieldReading.of(text.length()));
    assertThat(length.value()).isEqualTo(5);
  }

  @Test
  void fieldType() {
    Metadata metadata = Metadata.of(new Field("lang", FieldValue.of("zh_cn")));
    TypedField<Locale> language = metadata.view(FieldType.LANGUAGE, FieldPath.of("lang"));
    assertThat(language.value()).hasValue(Locale.SIMPLIFIED_CHINESE);
    FieldType<Integer> words =
        (name, value) ->
            FieldType.TEXT.read(name, value).then(text -> FieldReading.of(text.split(" ").length));
    assertThat(words.read("lead", FieldValue.of("Rain fell.")).value()).isEqualTo(2);
  }

  @Test
  void person() {
    FieldValue value = FieldValue.of(List.of(FieldValue.of("A. Writer")));
    List<Person> people = FieldType.PEOPLE.read("authors", value).value();
    assertThat(people).containsExactly(new Person("A. Writer", null, null));
  }

  @Test
  void scalarStyle() {
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    Metadata metadata =
        reader.read(SourceText.of("---\ntitle: 'Flood' # in the front matter\n---\n")).metadata();
    Field field = metadata.fields().get(0);
    assertThat(field.value().written().style()).hasValue(ScalarStyle.SINGLE_QUOTED);
  }

  @Test
  void typedField() {
    Article article = Article.builder().field("title", "").build();
    TypedField<String> title = article.metadata().title();
    assertThat(title.state()).isEqualTo(TypedField.State.PRESENT);
    assertThat(title.orElse("")).isEmpty();
  }

  @Test
  void written() {
    Written written =
        Written.at(new SourceSpan(0, 12)).with(Part.DESTINATION, new SourceSpan(4, 11));
    assertThat(written.span()).hasValue(new SourceSpan(0, 12));
    assertThat(written.span(Part.DESTINATION)).hasValue(new SourceSpan(4, 11));
    assertThat(Written.nowhere().span()).isEmpty();
  }

  private static Figure figure(String markdown) {
    List<Block> body = MarkdownReader.of(Dialect.GFM).read(SourceText.of(markdown)).blocks();
    return Figures.in(new Article(Metadata.empty(), body)).get(0);
  }

  private static Credit credit(String markdown) {
    return Objects.requireNonNull(figure(markdown).credit());
  }

  @Test
  void addressSafety() {
    assertThat(AddressSafety.of("https://example.com/a")).isEqualTo(AddressSafety.SAFE);
    assertThat(AddressSafety.of("Java\tScript&colon;alert(1)")).isEqualTo(AddressSafety.UNSAFE);
    assertThat(AddressSafety.of("data:image/png;base64,iVBO")).isEqualTo(AddressSafety.PICTURE);
    assertThat(AddressSafety.of("steam:run")).isEqualTo(AddressSafety.UNKNOWN);
  }

  @Test
  void labelsThatMatch() {
    assertThat(LinkReference.key("Harbour").equals(LinkReference.key("HARBOUR"))).isTrue();
  }
}
