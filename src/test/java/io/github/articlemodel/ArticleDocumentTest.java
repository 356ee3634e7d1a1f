package io.github.articlemodel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleDocumentTest {

  private static final Path SAMPLE =
      Path.of("src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md");
  private static final String CAPTION =
      "The crew of the morning ferry lifts a net with herons out of the outer harbour of Port"
          + " Ellery on Saturday.";

  @TempDir Path folder;

  private static ArticleDocument sample() throws IOException {
    return ArticleParser.create().parse(SAMPLE);
  }

  private static String cut(ArticleDocument document, Written written, Part part) {
    return document.source().slice(written.span(part).orElseThrow());
  }

  @Test
  void readsTheNineFieldsOfTheSample() throws IOException {
    Metadata metadata = sample().metadata();
    assertThat(metadata.fields())
        .extracting(field -> field.name())
        .containsExactly(
            "layout",
            "code",
            "origin_url",
            "image",
            "title",
            "description",
            "category",
            "language",
            "date");
    assertThat(metadata.layout().value()).contains("post");
    assertThat(metadata.code().value().orElseThrow().value()).isEqualTo("ART2603140915AB12CD");
    assertThat(metadata.code().value().orElseThrow().embeddedTime())
        .contains(LocalDateTime.of(2026, 3, 14, 9, 15));
    assertThat(metadata.originUrl().value())
        .contains(
            URI.create("https://www.example.com/harbour/news/4417093/ferry-crew-rescues-herons"));
    assertThat(metadata.image().value())
        .contains(
            URI.create("https://media.example.com/assets/0d8b6f52-7c1e-4e0a-9a35-1f6f2a9c7b10"));
    assertThat(metadata.title().state()).isEqualTo(TypedField.State.PRESENT);
    assertThat(metadata.title().value()).contains("");
    assertThat(metadata.description().orElse("")).startsWith("PORT ELLERY: Seventeen herons");
    assertThat(metadata.category().value()).contains("HARBOUR");
    assertThat(metadata.language().value()).contains(Locale.ENGLISH);
    ArticleDate date = metadata.date().value().orElseThrow();
    assertThat(date.precision()).isEqualTo(ArticleDate.Precision.INSTANT);
    assertThat(date.instant()).contains(Instant.parse("2026-03-14T09:21:07.304Z"));
  }

  @Test
  void cutsOutTheFieldsOfTheSampleByTheirSpans() throws IOException {
    ArticleDocument document = sample();
    assertThat(document.metadata().fields())
        .allSatisfy(
            field -> {
              assertThat(cut(document, field.written(), Part.KEY)).isEqualTo(field.name());
              assertThat(cut(document, field.written(), Part.VALUE))
                  .isEqualTo(field.value().written().raw().orElseThrow());
            });
    assertThat(document.metadata().field("date").orElseThrow().value().written().raw())
        .contains("2026-03-14T09:21:07.304Z");
  }

  @Test
  void findsTheHeadlineOfTheSampleInItsFirstParagraph() throws IOException {
    ArticleDocument document = sample();
    Headline headline = document.headline().orElseThrow();
    assertThat(headline.text()).isEqualTo("Ferry crew frees herons from drifting nets");
    assertThat(headline.origin()).isEqualTo(Headline.Origin.FIRST_PARAGRAPH);
    assertThat(document.source().slice(headline.span().orElseThrow())).isEqualTo(headline.text());
  }

  @Test
  void findsThePicturesOfTheSampleWithCaptionAndCredit() throws IOException {
    ArticleDocument document = sample();
    Figure lead = document.leadImage().orElseThrow();
    assertThat(lead.form()).isEqualTo(FigureForm.LEAD_IMAGE);
    assertThat(lead.caption()).isNull();
    assertThat(document.figures()).hasSize(1);
    Figure figure = document.figures().get(0);
    assertThat(figure.form()).isEqualTo(FigureForm.IMAGE_PARAGRAPH);
    assertThat(figure.captionText()).contains(CAPTION);
    assertThat(figure.creditNames()).containsExactly("Marn Oldwick");
    assertThat(requireNonNull(figure.caption()).places())
        .hasSize(2)
        .allSatisfy(
            place ->
                assertThat(document.source().slice(place.textSpan().orElseThrow()))
                    .isEqualTo(CAPTION));
    assertThat(requireNonNull(figure.credit()).places())
        .hasSize(2)
        .allSatisfy(
            place ->
                assertThat(document.source().slice(place.span().orElseThrow()))
                    .isEqualTo("Photo: Marn Oldwick"));
    assertThat(cut(document, figure.written(), Part.DESTINATION)).isEqualTo(figure.destination());
    assertThat(figure).isEqualTo(Figures.in(document.article()).get(0));
  }

  @Test
  void findsTheLinkOfTheSample() throws IOException {
    ArticleDocument document = sample();
    assertThat(document.links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.form()).isEqualTo(LinkForm.INLINE);
              assertThat(link.text()).isEqualTo("more than a tonne of them");
              assertThat(link.destination()).isEqualTo("https://bit.ly/4hErOnNeT");
              assertThat(cut(document, link.written(), Part.DESTINATION))
                  .isEqualTo("https://bit.ly/4hErOnNeT");
            });
  }

  @Test
  void saysWhatIsBlankInTheSample() throws IOException {
    assertThat(sample().diagnostics())
        .singleElement()
        .hasToString(SAMPLE + ":6:8: info field.blank: title is blank");
  }

  @Test
  void changesOneLineWhenAFieldIsSet() throws IOException {
    ArticleDocument document = sample();
    ArticleEdit edit = document.edit().set("title", "Herons \"freed\" from nets: ferry late");
    List<String> before = Files.readAllLines(SAMPLE);
    List<String> after = edit.apply().source().text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    List<String> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertThat(changed).containsExactly("title: \"Herons \\\"freed\\\" from nets: ferry late\"");
    assertThat(edit.apply().metadata().title().value())
        .contains("Herons \"freed\" from nets: ferry late");
    assertThat(document.metadata().title().value()).contains("");
  }

  @Test
  void showsAnEditAsAUnifiedDiff() throws IOException {
    String diff = sample().edit().set("category", "SEA").diff();
    assertThat(diff)
        .isEqualTo(
            """
            --- a/%1$s
            +++ b/%1$s
            @@ -5,7 +5,7 @@
             image: "https://media.example.com/assets/0d8b6f52-7c1e-4e0a-9a35-1f6f2a9c7b10"
             title: ""
             description: "PORT ELLERY: Seventeen herons that were caught in drifting fishing nets were freed early Saturday by the crew of the morning ferry, which then left forty minutes late."
            -category: "HARBOUR"
            +category: "SEA"
             language: "en"
             date: 2026-03-14T09:21:07.304Z
             ---
            """
                .formatted(SAMPLE));
  }

  @Test
  void showsAChangeOfEachOfManyLinesInTime() {
    String fields =
        IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    ArticleEdit edit =
        ArticleParser.create()
            .parse("---\n" + fields + "---\nRain.\n")
            .edit()
            .convertFrontMatter(FrontMatterFormat.TOML);
    String diff = assertTimeoutPreemptively(Duration.ofSeconds(10), edit::diff);
    assertThat(diff)
        .startsWith("--- a/<input>\n+++ b/<input>\n@@ -1,20003 +1,20003 @@\n----\n-k0: 1\n")
        .endsWith("+k19999 = 1\n++++\n Rain.\n");
  }

  @Test
  void showsAMissingFinalNewlineInADiff() {
    ArticleDocument document = ArticleParser.create().parse("---\ntitle: a\n---");
    assertThat(document.edit().set("title", "b").diff())
        .isEqualTo(
            """
            --- a/<input>
            +++ b/<input>
            @@ -1,3 +1,3 @@
             ---
            -title: a
            +title: b
             ---
            \\ No newline at end of file
            """);
  }

  @Test
  void keepsTheByteOrderMarkInADiffAndEndsANameWithSpaces() throws IOException {
    Path file = Files.writeString(folder.resolve("sp ace.md"), "\uFEFF---\ntitle: a\n---\n");
    assertThat(ArticleParser.create().parse(file).edit().set("title", "b").diff())
        .startsWith("--- " + file + "\t\n+++ " + file + "\t\n@@ -1,3 +1,3 @@\n \uFEFF---\n-title");
  }

  @Test
  void hasNoDiffWhereNothingChanges() throws IOException {
    assertThat(sample().edit().diff()).isEmpty();
    assertThat(sample().edit().apply().bytes()).isEqualTo(Files.readAllBytes(SAMPLE));
  }

  @Test
  void refusesAnEditOfAFileThatIsNotText() {
    ArticleDocument document =
        ArticleParser.create().parse(new String(new char[] {0, 0, 0, 'a'}).concat("\0".repeat(20)));
    assertThat(document.source().text()).isNotNull();
    byte[] utf16 = "title".getBytes(StandardCharsets.UTF_16BE);
    assertThatThrownBy(
            () ->
                ArticleParser.create()
                    .parse(new ByteArrayInputStream(utf16))
                    .edit()
                    .set("title", "x")
                    .apply())
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("encoding.unreadable");
  }

  @Test
  void writesTheSameBytes() throws IOException {
    Path copy = folder.resolve("copy.md");
    sample().writeTo(copy);
    assertThat(copy).hasBinaryContent(Files.readAllBytes(SAMPLE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sample().writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(SAMPLE));
  }

  @Test
  void readsTextFileAndStreamAlike() throws IOException {
    ArticleParser parser = ArticleParser.create();
    ArticleDocument text = parser.parse(Files.readString(SAMPLE));
    ArticleDocument stream = parser.parse(new ByteArrayInputStream(Files.readAllBytes(SAMPLE)));
    assertThat(text.article()).isEqualTo(sample().article()).isEqualTo(stream.article());
    assertThat(stream.source().name()).isEqualTo("<input>");
    assertThatThrownBy(() -> parser.parse(folder.resolve("missing.md")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void throwsInStrictReadingAndOnlyThere() {
    String broken = "---\ntitle: [Update] Flood\ncategory: WEATHER\n---\nText.\n";
    ArticleDocument document = ArticleParser.create().parse(broken);
    assertThat(document.frontMatter().state()).isEqualTo(FrontMatter.State.RECOVERED);
    assertThat(document.metadata().category().value()).contains("WEATHER");
    assertThatThrownBy(() -> ArticleParser.of(ParserOptions.strict()).parse(broken))
        .isInstanceOfSatisfying(
            ArticleParseException.class,
            e -> {
              Diagnostic first =
                  e.diagnostics().stream()
                      .filter(d -> d.severity() == Severity.ERROR)
                      .findFirst()
                      .orElseThrow();
              assertThat(e).hasMessage(first.toString());
              assertThat(first.location().position().line()).isEqualTo(2);
            });
    assertThat(ArticleParser.of(ParserOptions.strict()).parse("Text.").article().body()).hasSize(1);
  }

  @Test
  void keepsTheOptionsOfAParserThatWasSerialised() throws Exception {
    ArticleParser parser =
        ArticleParser.of(ParserOptions.untrusted().withDialect(Dialect.COMMONMARK));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ObjectOutputStream(out).writeObject(parser);
    Object read = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
    assertThat(((ArticleParser) read).options()).isEqualTo(parser.options());
    assertThat(((ArticleParser) read).parse("# a").article())
        .isEqualTo(parser.parse("# a").article());
  }

  @Test
  void givesAllThreadsTheSameArticle() throws IOException {
    for (int round = 0; round < 50; round++) {
      ArticleDocument document = sample();
      List<CompletableFuture<Object>> all = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        all.add(CompletableFuture.supplyAsync(document::article));
        all.add(CompletableFuture.supplyAsync(() -> document.diagnostics().size()));
      }
      assertThat(all.stream().map(CompletableFuture::join).filter(a -> !(a instanceof Integer)))
          .allSatisfy(article -> assertThat(article).isSameAs(document.article()));
    }
  }

  @Test
  void namesTheFileInItsDiagnostics() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.md"), "---\nlanguage: english_US!\n---\n");
    assertThat(ArticleParser.create().parse(file).diagnostics())
        .anySatisfy(
            d ->
                assertThat(d.toString())
                    .startsWith(file + ":2:11: warning field.language: \"english_US!\" is no"));
  }

  @Test
  void readsTheLeadImageAndTheHeadlineByTheProfileOfTheOptions() {
    String text =
        "---\n"
            + "name: Flood\n"
            + "hero: a.jpg\n"
            + "hero_alt: A pier\n"
            + "hero_text: 'A pier. (Photo: Nela Brandvik)'\n"
            + "---\n\n"
            + "![b](b.jpg)\n";
    Profile profile =
        Profile.news()
            .withAlias(ProfileKey.TITLE, "name")
            .withKey(ProfileKey.IMAGE, "hero")
            .withKey(ProfileKey.IMAGE_ALT, "hero_alt")
            .withKey(ProfileKey.IMAGE_CAPTION, "hero_text");
    ArticleDocument document = ArticleParser.of(ParserOptions.of(profile)).parse(text);
    Figure lead = document.leadImage().orElseThrow();
    assertThat(lead.destination()).isEqualTo("a.jpg");
    assertThat(lead.alt()).isEqualTo("A pier");
    assertThat(lead.captionText()).contains("A pier.");
    assertThat(lead.creditNames()).containsExactly("Nela Brandvik");
    assertThat(cut(document, lead.written(), Part.TEXT)).isEqualTo("A pier");
    assertThat(document.headline().orElseThrow().text()).isEqualTo("Flood");
    assertThat(ArticleParser.of(ParserOptions.defaults()).parse(text).leadImage()).isEmpty();
  }

  @Test
  void givesALeadImageNothingOfAnotherPicture() {
    String text =
        "---\nimage: a.jpg\ncover: {image: b.jpg, alt: b, caption: B, credit: Bo Berg}\n---\n\n"
            + "![A heron.](c.jpg)\n\n![A pier. (Photo: AFP)](a.jpg)\n";
    Figure lead = ArticleParser.of(ParserOptions.defaults()).parse(text).leadImage().orElseThrow();
    assertThat(lead.alt()).isEmpty();
    assertThat(lead.captionText()).contains("A pier.");
    assertThat(requireNonNull(lead.credit()).agency()).isEqualTo("AFP");
    Figure other =
        ArticleParser.of(ParserOptions.defaults())
            .parse(text.replace("(a.jpg)", "(d.jpg)"))
            .leadImage()
            .orElseThrow();
    assertThat(other.caption()).isNull();
    assertThat(other.credit()).isNull();
  }

  @Test
  void findsTheCreditsOfThePlainTextByTheVocabularyOfTheOptions() throws IOException {
    CreditVocabulary vocabulary =
        CreditVocabulary.bundled().with(SourceText.of("agency\ten\tEllery Wire\n"));
    String text = "![A heron. Ellery Wire](a.jpg)\n\nA heron.\n";
    ArticleDocument document =
        ArticleParser.of(ParserOptions.defaults().withCreditVocabulary(vocabulary)).parse(text);
    assertThat(document.plainText()).isEqualTo("A heron.");
    assertThat(ArticleParser.of(ParserOptions.defaults()).parse(text).plainText())
        .isEqualTo("A heron. Ellery Wire\n\nA heron.");
  }
}
