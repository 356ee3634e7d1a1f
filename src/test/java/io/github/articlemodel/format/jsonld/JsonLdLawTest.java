package io.github.articlemodel.format.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written is JSON-LD by an outside judge, says only what schema.org allows, and is read
 * back but for what is declared to be lost.
 */
class JsonLdLawTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path VOCABULARY = Path.of("src/test/resources/schemaorg");
  private static final String SCHEMA = "http://schema.org/";

  /** A type and those above it (schema.org 30.0). */
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "NewsArticle", List.of("NewsArticle", "Article", "CreativeWork", "Thing"),
          "ImageObject", List.of("ImageObject", "MediaObject", "CreativeWork", "Thing"),
          "CreativeWork", List.of("CreativeWork", "Thing"),
          "Person", List.of("Person", "Thing"),
          "Organization", List.of("Organization", "Thing"));

  /** The ranges of each property by its type, {@code NewsArticle headline → [Text]}. */
  private static final Map<String, Set<String>> RANGES = ranges();

  private static final Document CONTEXT = context();

  private static Map<String, Set<String>> ranges() {
    try (Stream<String> lines = Files.lines(VOCABULARY.resolve("properties.tsv"))) {
      return lines
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(row -> row[0] + " " + row[1], row -> Set.of(row[2].split("\\|"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Document context() {
    try (var reader = Files.newBufferedReader(VOCABULARY.resolve("schemaorgcontext.jsonld"))) {
      return JsonDocument.of(reader);
    } catch (IOException | JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonArray expanded(String json) throws JsonLdError {
    JsonLdOptions offline = new JsonLdOptions((address, options) -> CONTEXT);
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).options(offline).get();
  }

  private static String write(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = new JsonLdFormat().writer().orElseThrow().write(article, out);
    assertThat(losses).allMatch(loss -> loss.code().equals("jsonld.left-out"));
    return out.toString();
  }

  private static Article readBack(String json) {
    ReadArticles read =
        new JsonLdFormat().reader().orElseThrow().read(SourceText.of(json).withName("a.jsonld"));
    assertThat(read.diagnostics()).as(json).isEmpty();
    assertThat(read.articles()).as(json).hasSize(1);
    return read.articles().get(0);
  }

  /** Checks the types and properties of an expanded object, and of those in it. */
  private static void assertAllowed(JsonObject object) {
    String type = object.getJsonArray("@type").getString(0).substring(SCHEMA.length());
    assertThat(TYPES).containsKey(type);
    for (String name : object.keySet()) {
      if (name.startsWith("@")) {
        continue;
      }
      assertThat(name).startsWith(SCHEMA);
      String property = name.substring(SCHEMA.length());
      Set<String> ranges =
          TYPES.get(type).stream()
              .map(each -> RANGES.get(each + " " + property))
              .filter(found -> found != null)
              .findFirst()
              .orElse(null);
      assertThat(ranges).as("%s has no property %s", type, property).isNotNull();
      for (JsonValue value : object.getJsonArray(name)) {
        assertInRange(value.asJsonObject(), type + " " + property, ranges);
      }
    }
  }

  private static void assertInRange(JsonObject value, String what, Set<String> ranges) {
    if (value.containsKey("@type") && !value.containsKey("@value")) {
      String type = value.getJsonArray("@type").getString(0).substring(SCHEMA.length());
      assertThat(TYPES.get(type)).as(what).containsAnyElementsOf(ranges);
      assertAllowed(value);
      return;
    }
    if (value.containsKey("@id")) {
      assertThat(ranges).as(what).contains("URL");
      return;
    }
    JsonValue literal = value.get("@value");
    Set<String> fitting =
        switch (literal.getValueType()) {
          case TRUE, FALSE -> Set.of("Boolean");
          case NUMBER -> Set.of("Integer", "Number");
          case STRING ->
              ((JsonString) literal).getString().matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")
                  ? Set.of("Date", "DateTime", "Text")
                  : Set.of("Text");
          default -> Set.of();
        };
    assertThat(ranges).as(what + " " + literal).containsAnyElementsOf(fitting);
  }

  private static void assertJudged(Article article, String json) throws JsonLdError {
    JsonArray expanded = expanded(json);
    assertThat(expanded).hasSize(1);
    JsonObject object = expanded.getJsonObject(0);
    ArticleFacts facts = ArticleFacts.of(article, Profile.news());
    assertThat(object.containsKey(SCHEMA + "headline")).isEqualTo(facts.headline() != null);
    assertThat(object.containsKey(SCHEMA + "datePublished")).isEqualTo(facts.published() != null);
    assertThat(object.containsKey(SCHEMA + "dateModified")).isEqualTo(facts.modified() != null);
    assertThat(object.containsKey(SCHEMA + "author")).isEqualTo(!facts.authors().isEmpty());
    assertThat(object.containsKey(SCHEMA + "publisher")).isFalse();
    assertAllowed(object);
  }

  /** What an article says that a NewsArticle holds. */
  private static Map<String, Object> held(Article article) {
    ArticleFacts facts = ArticleFacts.of(article, Profile.news());
    Map<String, Object> held = new HashMap<>();
    held.put("headline", facts.headline());
    held.put("description", facts.description());
    held.put("published", facts.published());
    held.put("modified", facts.modified());
    held.put("authors", facts.authors());
    held.put("sections", facts.sections());
    held.put("tags", facts.tags());
    held.put("language", facts.language());
    held.put("url", facts.url());
    held.put("code", facts.code());
    List<Figure> figures = new ArrayList<>();
    if (facts.image() != null) {
      figures.add(facts.image());
    }
    facts.figures().stream()
        .filter(
            figure ->
                facts.image() == null || !figure.destination().equals(facts.image().destination()))
        .forEach(figures::add);
    held.put("pictures", figures.stream().map(JsonLdLawTest::shown).toList());
    return held;
  }

  private static String shown(Figure figure) {
    return figure.destination()
        + " | "
        + figure.captionText().orElse(figure.alt()).strip()
        + " | "
        + (figure.credit() == null ? "" : figure.credit().raw());
  }

  private static void assertLaws(Article article) throws IOException, JsonLdError {
    String json = write(article);
    assertJudged(article, json);
    Article read = readBack(json);
    assertThat(held(read)).as(json).isEqualTo(held(article));
    assertThat(text(write(read))).as("written again").isEqualTo(text(json));
  }

  /** The text of the body; lines of plain text do not tell what they were. */
  private static String text(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader
          .readObject()
          .getString("articleBody", "")
          .replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S}]+", "");
    }
  }

  @Test
  void holdsForTheSample() throws IOException, JsonLdError {
    assertLaws(ArticleParser.create().parse(Sample.source()).article());
  }

  @Test
  void holdsForTheSampleOfTheCorpus() throws IOException, JsonLdError {
    List<Path> files = SharedData.articles(CORPUS);
    assertThat(files).hasSizeGreaterThan(25);
    for (Path file : files) {
      assertLaws(ArticleParser.create().parse(file).article());
    }
  }

  @Test
  void holdsForTheWholeCorpus() throws IOException, JsonLdError {
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      assertLaws(ArticleParser.create().parse(file).article());
    }
  }

  @Test
  void aNameOfTheSiteIsThePublisher() throws IOException, JsonLdError {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    StringBuilder out = new StringBuilder();
    var options = io.github.articlemodel.format.jsonld.JsonLdOptions.defaults();
    new JsonLdFormat(options.withSite(options.site().withName("The Daily Example")))
        .writer()
        .orElseThrow()
        .write(article, out);
    JsonObject object = expanded(out.toString()).getJsonObject(0);
    assertAllowed(object);
    assertThat(object.getJsonArray(SCHEMA + "publisher").toString()).contains("The Daily Example");
  }
}
