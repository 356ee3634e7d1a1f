package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.reading.Headline.Origin;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final Block EMPTY = new Heading(1, List.of());

  private static Optional<Headline> headline(FieldValue title, Block... blocks) {
    Article.Builder builder = Article.builder().field("title", title);
    List.of(blocks).forEach(builder::block);
    return Headline.of(builder.build());
  }

  private static void assertParagraph(SourceText source, String text) {
    Headline headline = Headline.of(ReadArticles.read(source)).orElseThrow();
    assertThat(headline.text()).isEqualTo(text);
    assertThat(headline.origin()).isEqualTo(Origin.FIRST_PARAGRAPH);
    assertThat(headline.span().map(source::slice)).contains(text);
  }

  @Test
  void takesTheFirstParagraphOfTheSample() {
    assertParagraph(Sample.source(), "Ferry crew frees herons from drifting nets");
  }

  @Test
  void takesTheFirstParagraphOfTheGivenArticle() {
    SourceText seed = Sample.source(SharedData.require("seed/2024-11-25-ART2411251036QJ268L.md"));
    assertParagraph(seed, seed.slice(seed.line(15)));
  }

  @Test
  void takesTheTitleFirst() {
    SourceText source = SourceText.of("---\ntitle: \" Flood \"\n---\n\n# Other\n");
    Headline headline = Headline.of(ReadArticles.read(source)).orElseThrow();

    assertThat(headline.text()).isEqualTo("Flood");
    assertThat(headline.origin()).isEqualTo(Origin.TITLE_FIELD);
    assertThat(headline.span().map(source::slice)).contains("\" Flood \"");
  }

  @Test
  void readsAsTheDocumentationSays() {
    Article article =
        Article.builder().field("title", "").block(Heading.of(1, "Ferry frees herons")).build();
    Headline headline = Headline.of(article).orElseThrow();
    assertThat(headline.text()).isEqualTo("Ferry frees herons");
    assertThat(headline.origin()).isEqualTo(Origin.FIRST_HEADING);
  }

  @Test
  void takesTheFirstHeadingThatHasTextWhereTheTitleIsBlankOrNoText() {
    Heading heading =
        new Heading(1, List.of(new Emphasis(List.of(new Text("Flood"))), new Text("s")));
    for (FieldValue title :
        List.of(
            FieldValue.of("  \u00A0 "),
            FieldValue.of("\u200B"),
            FieldValue.ofNull(),
            FieldValue.of(List.of(FieldValue.of("x"))))) {
      assertThat(headline(title, EMPTY, Heading.of(2, "No"), heading, Heading.of(1, "No")))
          .contains(
              new Headline("Floods", heading.content(), Origin.FIRST_HEADING, heading.written()));
    }
  }

  @Test
  void spansTheWordsOfAHeading() {
    SourceText source = SourceText.of("---\ntitle: \"\"\n---\n# Flood over\n");
    Headline headline = Headline.of(ReadArticles.read(source)).orElseThrow();
    assertThat(headline.span().map(source::slice)).contains("Flood over");
    assertThat(headline.written().span().map(source::slice)).contains("# Flood over");
  }

  @Test
  void skipsWhatAPageDoesNotShowBeforeTheParagraph() {
    assertThat(
            headline(
                FieldValue.of(""),
                new HtmlBlock("<!-- set by hand -->"),
                EMPTY,
                new LinkReferenceDefinition("a", "b", null),
                new Heading(2, List.of()),
                Paragraph.of("Flood")))
        .map(Headline::text)
        .contains("Flood");
  }

  @Test
  void guessesNothing() {
    FieldValue empty = FieldValue.of("");
    Paragraph line = Paragraph.of("Flood");
    assertThat(headline(empty)).isEmpty();
    assertThat(headline(empty, line)).isEmpty();
    assertThat(headline(empty, line, EMPTY)).isEmpty();
    assertThat(headline(empty, new Heading(2, List.of()), line)).isEmpty();
    assertThat(headline(empty, EMPTY, new ThematicBreak(), line)).isEmpty();
    assertThat(headline(empty, EMPTY, new HtmlBlock("<hr>"), line)).isEmpty();
    assertThat(headline(empty, EMPTY, new HtmlBlock("<!-- a --><b><!-- c -->"), line)).isEmpty();
    assertThat(headline(empty, EMPTY, new Paragraph(List.of(Image.of("A", "b"))), line)).isEmpty();
    assertThat(
            headline(
                empty,
                EMPTY,
                new Paragraph(List.of(new Text("Two"), new SoftBreak(), new Text("lines")))))
        .isEmpty();
    assertThat(headline(empty, new BlockQuote(List.of(Heading.of(1, "Quoted"))))).isEmpty();
    assertThat(headline(FieldValue.of(List.of(FieldValue.of("x"))), EMPTY, line)).isEmpty();
    assertThat(Headline.of(Article.builder().block(EMPTY).block(line).build())).isEmpty();
  }
}
