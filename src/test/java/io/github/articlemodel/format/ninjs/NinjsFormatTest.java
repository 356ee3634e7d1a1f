package io.github.articlemodel.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NinjsFormatTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/ninjs/examples");

  private static List<Diagnostic> write(Article article, NinjsOptions options, StringBuilder out)
      throws IOException {
    return new NinjsFormat(options).writer().orElseThrow().write(article, out);
  }

  private static Article article(String text) {
    return ArticleParser.create().parse(text).article();
  }

  @Test
  void writesTheSample() throws IOException {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(
            article,
            NinjsOptions.defaults().withSite(NinjsLawTest.SITE).withBodies(NinjsBody.PLAIN_TEXT),
            out);
    assertThat(losses)
        .extracting(Diagnostic::toString)
        .containsExactly(
            "<article 1>:1:1: warning format.fields: metadata: the format has no place for layout"
                + " (write JSON to keep all fields)");
    assertThat(out.toString())
        .startsWith(
            """
            {
              "uri": "https://www.example.com/harbour/news/4417093/ferry-crew-rescues-herons",
              "standard": {
                "name": "ninjs",
                "version": "3.1",
                "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
              },
              "type": "text",
              "language": "en",
            """)
        .contains("\"value\": \"Ferry crew frees herons from drifting nets\"");
  }

  @Test
  void refusesWhatNothingTellsFromOthers() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(article("---\ntitle: Flood\n---\n"), NinjsOptions.defaults(), out);
    assertThat(out).isEmpty();
    assertThat(losses)
        .singleElement()
        .asString()
        .startsWith("<article 1>:1:1: error format.identity: nothing tells the article from");
  }

  @Test
  void makesATagOfTheCodeOrElseTheSlug() throws IOException {
    NinjsOptions options =
        NinjsOptions.defaults().withSite(Site.unknown().withBase("https://news.example/"));
    StringBuilder out = new StringBuilder();
    write(article("---\ncode: A 1\ndate: 2024-11-25\nslug: flood\n---\n"), options, out);
    assertThat(out).contains("\"uri\": \"tag:news.example,2024-11-25:A%201\"");
    out.setLength(0);
    write(article("---\ndate: 2024-11-25\nslug: flood\n---\n"), options, out);
    assertThat(out).contains("\"uri\": \"tag:news.example,2024-11-25:flood\"");
    out.setLength(0);
    write(article("---\ncode: urn:newsml:news.example:20241125:a\n---\n"), options, out);
    assertThat(out).contains("\"uri\": \"urn:newsml:news.example:20241125:a\"");
    Article read = NinjsLawTest.read(out.toString()).articles().get(0);
    assertThat(read.metadata().toMap()).hasToString("{code=urn:newsml:news.example:20241125:a}");
  }

  @Test
  void tellsOnceWhatIsLeftOut() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(
            article(
                "---\norigin_url: https://a.example/\ndate: 2024-11-25\nrating: 4\nlayout: x\n---\n"
                    + "![a](a.jpg)\n\n![b](b.jpg)\n\n![c](c.jpg)\n\n![d](d.jpg)\n\n<script>x</script>\n"),
            NinjsOptions.defaults(),
            out);
    assertThat(losses)
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(
            "format.date", "format.fields", "format.address", "html.sanitized");
    assertThat(losses)
        .extracting(Diagnostic::message)
        .contains(
            "metadata: the format has no place for rating, layout",
            "no whole address that is safe to follow: a.jpg, b.jpg, c.jpg and 1 more",
            "published 2024-11-25 has no offset, so that its moment is not known; it is left out");
  }

  @Test
  void writesTheSinglePropertiesThatWereKept() throws IOException {
    String text =
        "---\norigin_url: https://a.example/\nninjs: {urgency: 3, pubStatus: usable, located: Talvik,"
            + " firstCreated: '2024-11-25T10:46:12Z', copyrightNotice: © A, expires: soon,"
            + " representationType: half, places: [{name: X}]}\n---\n";
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = write(article(text), NinjsOptions.defaults(), out);
    assertThat(out)
        .contains("\"urgency\": 3", "\"pubStatus\": \"usable\"", "\"located\": \"Talvik\"")
        .contains("\"firstCreated\": \"2024-11-25T10:46:12Z\"", "\"copyrightNotice\": \"© A\"");
    assertThat(losses)
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "metadata: the format has no place for ninjs.expires, ninjs.representationType,"
                + " ninjs.places");
  }

  static Stream<Path> examples() {
    Stream<Path> shared =
        SharedData.root().stream()
            .flatMap(root -> Stream.of("examples", "validation"))
            .flatMap(name -> files(SharedData.require("ninjs").resolve(name)));
    return Stream.concat(files(EXAMPLES), shared)
        .filter(file -> !file.toString().contains("should_fail"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** IPTC's examples, and the cases that its schema is to accept. */
  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamplesOfIptcWithoutAnError(Path file) {
    ReadArticles read = new NinjsFormat().reader().orElseThrow().read(Sample.source(file));
    assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
    assertThat(read.articles()).isNotEmpty();
  }

  @Test
  void readsAnExampleIntoFieldsAndABody() {
    ReadArticles read =
        new NinjsFormat()
            .reader()
            .orElseThrow()
            .read(Sample.source(EXAMPLES.resolve("005_complex_text_article.json")));
    Article article = read.articles().get(0);
    assertThat(article.metadata().title().value())
        .hasValue("Captain of wrecked cruise ship on trial in Italy");
    assertThat(article.metadata().toMap().get("origin_url"))
        .isEqualTo("http://ninjs.example.com/newsitems/20130709med123");
    assertThat(article.metadata().toMap().get("authors"))
        .hasToString("[Paulo Santalucia and Frances d'Emilio]");
    assertThat(article.body()).hasSize(4).allMatch(Paragraph.class::isInstance);
    assertThat(
            article.metadata().field(FieldPath.of("ninjs").then("located")).orElseThrow().value())
        .isEqualTo(FieldValue.of("Grossetto, Italy"));
    assertThat(article.metadata().field(FieldPath.of("ninjs").then("people"))).isPresent();
  }

  @Test
  void putsPicturesThatTheBodyLacksAtItsEnd() {
    String json =
        """
        {"uri": "https://a.example/1", "bodies": [{"value": "One\\ntwo\\n\\nthree"}],
         "associations": [
          {"name": "x", "uri": "https://a.example/p", "type": "picture", "by": "N. Brandvik",
           "descriptions": [{"value": "A heron."}],
           "renditions": [{"name": "s", "href": "https://a.example/s.jpg", "width": 10},
                          {"name": "l", "href": "https://a.example/l.jpg", "width": 900}]},
          {"name": "y", "uri": "https://a.example/q", "type": "picture",
           "renditions": [{"name": "s", "href": "https://a.example/q.jpg"}]}]}
        """;
    Article article = NinjsLawTest.read(json).articles().get(0);
    assertThat(article.metadata().toMap())
        .containsEntry("image", "https://a.example/l.jpg")
        .containsEntry("image_caption", "A heron.")
        .containsEntry("image_credit", "N. Brandvik");
    assertThat(article.body()).hasSize(3);
    assertThat(article.find(Image.class))
        .extracting(Image::destination)
        .containsExactly("https://a.example/q.jpg");
  }

  @Test
  void tellsABodyThatIsNotRead() {
    String json =
        "{\"uri\": \"https://a.example/1\", \"bodies\": ["
            + "{\"contentType\": \"application/xml\", \"value\": \"<a/>\"},"
            + "{\"contentType\": \"text/html\", \"value\": \"<p>One</p>\"},"
            + "{\"contentType\": \"text/plain\", \"value\": \"One\"}]}";
    ReadArticles read = NinjsLawTest.read(json);
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of("One"));
    assertThat(read.diagnostics())
        .singleElement()
        .asString()
        .startsWith("a.ninjs.json:1:43: warning ninjs.body: bodies[0]: one of several bodies");
  }

  @Test
  void needsAFormOfTheBody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NinjsOptions.defaults().withBodies())
        .withMessage("a body needs a form");
  }

  @Test
  void readsTheSameFromUtf16() {
    String json = "\uFEFF{\"uri\": \"https://a.example/1\", \"title\": \"ไทย\"}";
    SourceText source = SourceText.of(json.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    assertThat(new NinjsFormat().reader().orElseThrow().read(source).articles().get(0).metadata())
        .extracting(metadata -> metadata.toMap().get("title"))
        .isEqualTo("ไทย");
  }

  @Test
  void addressesOfAuthorsThatCouldDoHarmAreNotWritten() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        write(
            article(
                "---\norigin_url: https://news.example/1\n"
                    + "authors:\n  - {name: A. Writer, url: 'javascript:alert(1)'}\n---\n"),
            NinjsOptions.defaults(),
            out);
    assertThat(out).contains("A. Writer").doesNotContain("javascript");
    assertThat(losses).extracting(Diagnostic::code).containsExactly("format.address");
  }

  @Test
  void keepsWhatItSaysOfAuthorsAndIdsBesideWhatIsRead() {
    String json =
        "{\"uri\":\"https://news.example/1\",\"infoSources\":[{\"name\":\"A. Writer\",\"role\":\"author\","
            + "\"contactInfo\":[{\"type\":\"web\",\"value\":\"/a\"},"
            + "{\"type\":\"phone\",\"value\":\"112\"}]}],"
            + "\"altIds\":[{\"role\":\"code\",\"value\":\"c\",\"x\":\"y\"}]}";
    assertThat(NinjsLawTest.read(json).articles().get(0).metadata().toMap().toString())
        .contains("authors=[{name=A. Writer, url=/a}]")
        .contains("{type=phone, value=112}")
        .contains("altIds=[{role=code, value=c, x=y}]");
  }
}
