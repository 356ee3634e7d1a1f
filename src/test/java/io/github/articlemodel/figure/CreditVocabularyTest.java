package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditVocabularyTest {

  private static final String PICTURE = "![A heron. (Ilsa Tonn/Ellery Wire Co-op)](a.jpg)";
  private static final SourceText WORDS =
      SourceText.of(
          "# ours\n\nagency\ten\tEllery Wire Co-op; EWC\nlabel.illustration\ten\tPainting\n");

  private static final Article ARTICLE = ReadArticles.read(SourceText.of(PICTURE));

  @Test
  void readsAsTheDocumentationSays() {
    CreditVocabulary vocabulary =
        CreditVocabulary.bundled().with(SourceText.of("agency\ten\tEllery Wire\n"));
    ArticleParser parser =
        ArticleParser.of(ParserOptions.defaults().withCreditVocabulary(vocabulary));
    assertThat(
            parser
                .parse("![A heron. (Ilsa Tonn/Ellery Wire)](a.jpg)")
                .figures()
                .get(0)
                .creditNames())
        .containsExactly("Ilsa Tonn");

    Article article = parser.parse("![A heron. (Ilsa Tonn/Ellery Wire)](a.jpg)").article();
    FigureReader reader = FigureReader.of(vocabulary);
    List<Figure> figures = reader.in(article);
    assertThat(figures.get(0).creditNames()).containsExactly("Ilsa Tonn");

    try {
      CreditVocabulary.bundled().with(SourceText.of("agencies\ten\tEllery Wire\n"));
      fail("the line is none of a vocabulary");
    } catch (CreditVocabularyException e) {
      assertThat(e.getMessage()).startsWith("<input>:1:1: error figure.vocabulary-line: ");
    }
  }

  @Test
  void knowsNoWordsOfAUserUnasked() {
    CreditVocabulary.bundled().with(WORDS);
    assertThat(Figures.in(ARTICLE).get(0).credit()).isNull();
    assertThat(CreditVocabulary.bundled().with(WORDS)).isNotEqualTo(CreditVocabulary.bundled());
  }

  @Test
  void takesTheKindThatALabelOfAUserSays() {
    FigureReader reader = FigureReader.of(CreditVocabulary.bundled().with(WORDS));
    Article article =
        ReadArticles.read(SourceText.of("![A heron. (Painting: Ilsa Tonn)](a.jpg)\n"));
    assertThat(reader.in(article).get(0).credit())
        .satisfies(credit -> assertThat(credit.kind()).isEqualTo(CreditKind.ILLUSTRATION));
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.tsv");
    Files.writeString(file, "\uFEFF" + WORDS.text().replace("\n", "\r\n"));
    CreditVocabulary vocabulary = CreditVocabulary.bundled().with(file);
    assertThat(FigureReader.of(vocabulary).in(ARTICLE).get(0).creditNames())
        .containsExactly("Ilsa Tonn");
  }

  @Test
  void comesBackFromASerialisedForm() throws IOException, ClassNotFoundException {
    ParserOptions options =
        ParserOptions.defaults().withCreditVocabulary(CreditVocabulary.bundled().with(WORDS));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(options);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ParserOptions read = (ParserOptions) in.readObject();
      assertThat(read).isEqualTo(options).hasSameHashCodeAs(options);
      assertThat(ArticleParser.of(read).parse(PICTURE).figures().get(0).creditNames())
          .containsExactly("Ilsa Tonn");
    }
  }

  @Test
  void saysWhereEachBadLineIs() {
    SourceText bad =
        SourceText.of(
                "agency\ten\n"
                    + "agency\ten\tEllery Wire;;EW\n"
                    + "agency.handout\ten\tEllery Wire\n"
                    + "phrase\ten\tgiven\n"
                    + "phrase.gift\ten\tgiven\n"
                    + "wire\ten\tEllery\n"
                    + "label\ten\tFoto;\u200B\n")
            .withName("ours.tsv");
    CreditVocabularyException refused =
        catchThrowableOfType(
            CreditVocabularyException.class, () -> CreditVocabulary.bundled().with(bad));

    assertThat(refused.diagnostics())
        .extracting(Diagnostic::toString)
        .map(text -> text.substring(0, text.indexOf(" error")))
        .containsExactly(
            "ours.tsv:1:1:",
            "ours.tsv:2:23:",
            "ours.tsv:3:1:",
            "ours.tsv:4:1:",
            "ours.tsv:5:1:",
            "ours.tsv:6:1:",
            "ours.tsv:7:15:");
    assertThat(refused.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly("figure.vocabulary-line");
  }
}
