package io.github.articlemodel.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader gets, it answers with diagnostics. */
class JsonBadInputTest {

  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private static ReadArticles read(String json) {
    return assertTimeoutPreemptively(DEADLINE, () -> JsonLawTest.read(json));
  }

  private static Diagnostic onlyError(String json) {
    ReadArticles read = read(json);
    assertThat(read.articles()).as(json).isEmpty();
    assertThat(read.diagnostics()).as(json).hasSize(1);
    Diagnostic diagnostic = read.diagnostics().get(0);
    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
    return diagnostic;
  }

  /** Columns: the code, the start of the message, the text in the place of an article's part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json.article|expected an object, but found a number|7",
        "json.article|expected an object, but found null|null",
        "json.article|the member \"version\" is missing|{}",
        "json.article|version: expected a string, but found a number|{\"version\":0.1}",
        "json.version|version: expected 0.1, but found \"9.9\"|{\"version\":\"9.9\"}",
        "json.article|the member \"metadata\" is missing|{\"version\":\"0.1\",\"body\":[]}",
        "json.article|the member \"body\" is missing|{\"version\":\"0.1\",\"metadata\":{}}",
        "json.article|version: the member is there twice|{\"version\":\"0.1\",\"version\":\"0.1\"}",
        "json.article|extra: the member is unknown|"
            + "{\"version\":\"0.1\",\"metadata\":{},\"body\":[],\"extra\":1}",
        "json.article|body: expected an array|{\"version\":\"0.1\",\"metadata\":{},\"body\":{}}",
        "json.article|metadata: expected an object|{\"version\":\"0.1\",\"metadata\":[],\"body\":[]}",
        "json.article|[0]: expected an object, but found a string|[\"a\"]",
        "json.article|[0]: expected an object, but found an array|[[]]",
      })
  void namesWhatIsNoArticle(String code, String message, String json) throws IOException {
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.message()).startsWith(message);
    assertRefusedBySchema(json);
  }

  /** Columns: the path and the start of the message, the block. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "body[1].level: expected a whole number from 1 to 6, but found 9|heading,\"level\":9,\"content\":[]",
        "body[1].level: expected a whole number from 1 to 6, but found -1|heading,\"level\":-1,\"content\":[]",
        "body[1].level: expected a whole number from 1 to 6, but found 1.5|heading,\"level\":1.5,\"content\":[]",
        "body[1].level: expected a whole number from 1 to 6, but found 1e400|heading,\"level\":1e400,\"content\":[]",
        "body[1].level: expected a number, but found a string|heading,\"level\":\"1\",\"content\":[]",
        "body[1]: the member \"level\" is missing|heading,\"content\":[]",
        "body[1]: there is no block of type \"headline\"|headline",
        "body[1]: there is no block of type \"text\"|text,\"value\":\"a\"",
        "body[1]: Paragraph needs content|paragraph,\"content\":[]",
        "body[1].content[0]: there is no inline of type \"paragraph\"|paragraph,\"content\":[{\"type\":\"paragraph\"}]",
        "body[1].content[0]: a code span needs content|paragraph,\"content\":[{\"type\":\"codeSpan\",\"literal\":\"\"}]",
        "body[1].content[0]: expected an object|paragraph,\"content\":[\"a\"]",
        "body[1].colour: the member is unknown|thematicBreak,\"colour\":\"red\"",
        "body[1].type: the member is there twice|thematicBreak,\"type\":\"thematicBreak\"",
        "body[1]: a list needs an item|bulletList,\"tight\":true,\"items\":[]",
        "body[1].tight: expected a boolean, but found null|bulletList,\"tight\":null,\"items\":[]",
        "body[1].items[0].task: expected one of none, open, done, but found \"OPEN\"|bulletList,\"tight\":true,\"items\":[{\"type\":\"listItem\",\"task\":\"OPEN\",\"blocks\":[]}]",
        "body[1].start: expected a whole number from 0 to 999999999|orderedList,\"start\":1000000000,\"tight\":true,\"items\":[{\"type\":\"listItem\",\"blocks\":[]}]",
        "body[1]: a table needs a column|table,\"alignments\":[],\"header\":{\"type\":\"tableRow\",\"cells\":[]},\"rows\":[]",
        "body[1].header: there is no tableRow of type \"row\"|table,\"alignments\":[\"left\"],\"header\":{\"type\":\"row\",\"cells\":[]},\"rows\":[]",
        "body[1].label: expected a string|linkReferenceDefinition,\"label\":1,\"destination\":\"a\"",
        "body[1].content[0].reference.kind: expected one of|paragraph,\"content\":[{\"type\":\"link\",\"content\":[],\"destination\":\"\",\"reference\":{\"kind\":\"x\",\"label\":\"a\"}}]",
      })
  void namesThePathOfWhatIsNoBlock(String message, String block) throws IOException {
    String json =
        "{\"version\":\"0.1\",\"metadata\":{},\"body\":[{\"type\":\"thematicBreak\"},{\"type\":"
            + (block.contains(",") ? '"' + block.replaceFirst(",", "\",") : '"' + block + '"')
            + "}]}";
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo("json.article");
    assertThat(diagnostic.message()).startsWith(message);
    assertThat(diagnostic.location().span().start()).isGreaterThanOrEqualTo(64);
    if (!message.contains("there twice")) { // which a schema can't see
      assertRefusedBySchema(json);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metadata.date.$date: expected a date of ISO 8601, but found \"2024-13-25\"|{\"$date\":\"2024-13-25\"}|no",
        "metadata.date.$date: expected a date of ISO 8601, but found \"yesterday\"|{\"$date\":\"yesterday\"}|yes",
        "metadata.date.$date: expected a date of ISO 8601|{\"$date\":\"2024-11-25T24:00:00Z\"}|no",
        "metadata.date.$date: expected a date of ISO 8601|{\"$date\":\"2016-12-31T23:59:60Z\"}|no",
        "metadata.date.$date: expected a string|{\"$date\":20241125}|yes",
        "metadata.date.$time: expected a time of ISO 8601|{\"$time\":\"25:00\"}|no",
        "metadata.date.$number: expected Infinity, -Infinity or NaN|{\"$number\":\"inf\"}|yes",
        "metadata.date.$duration: the tag is unknown|{\"$duration\":\"P1D\"}|yes",
        "metadata.date: a name that begins with $ is a tag|{\"$date\":\"2024-11-25\",\"a\":1}|yes",
        "metadata.date.$fields[0]: the member \"value\" is missing|{\"$fields\":[{\"name\":\"a\"}]}|yes",
        "metadata.date[0].$opaque: expected a string|[{\"$opaque\":null}]|yes",
        "metadata.date: the exponent of the number is out of range|1e99999999999|no",
      })
  void namesThePathOfWhatIsNoValue(String message, String value, String refused)
      throws IOException {
    String json = "{\"version\":\"0.1\",\"metadata\":{\"date\":" + value + "},\"body\":[]}";
    assertThat(onlyError(json).message()).startsWith(message);
    if (refused.equals("yes")) {
      assertRefusedBySchema(json);
    }
  }

  private static void assertRefusedBySchema(String json) throws IOException {
    Schema schema = JsonLawTest.schema();
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "\"",
        "{\"version\":\"0.1\"",
        "{]",
        "{} {}",
        "{},",
        "nul",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\"}",
        "// a\n{}",
        "{\"a\":NaN}",
        "\u0000",
        "+1",
        "tru\u0000",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\n\"}",
        "<html>",
        "title: Flood",
        "\"\\uD8\"",
        "1e",
        "-"
      })
  void tellsTextThatIsNoJson(String json) {
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo("json.syntax");
    assertThat(diagnostic.message()).doesNotContain("\n", "Source", "Feature");
  }

  @Test
  void pointsAtThePlaceOfASyntaxError() {
    String json = "{\r\n  \"version\": \"0.1\",\n  \"metadata\": {]\n}";
    assertThat(onlyError(json))
        .hasToString(
            "a.json:3:16: error json.syntax: Unexpected close marker ']': expected '}' (mend the JSON text)");
  }

  @Test
  void pointsAtThePlaceOfABadMemberFarDown() {
    String json =
        "{\n\"version\":\"0.1\",\"metadata\":{\"a\":\""
            + "😀".repeat(50_000)
            + "\"},\n\"body\":[ 77 ]}";
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.location().position()).hasToString("3:10");
    assertThat(SourceText.of(json).slice(diagnostic.location().span())).isEqualTo("77");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"body\":["})
  void stopsAtAMegabyteOfNesting(String opening) {
    String json = opening.repeat(1_000_000 / opening.length());
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo("json.limit");
    assertThat(diagnostic.message()).isEqualTo("objects and arrays are nested more than 1100 deep");
  }

  @Test
  void stopsAtANumberThatIsTooLong() {
    Diagnostic diagnostic = onlyError("[" + "9".repeat(JsonFormat.MAX_NUMBER_LENGTH + 1) + "]");
    assertThat(diagnostic.code()).isEqualTo("json.limit");
    assertThat(diagnostic.message()).isEqualTo("a number has more than 300000 characters");
  }

  @Test
  void readsNumbersOfTheLongestLengthInTime() {
    String digits = "9".repeat(JsonFormat.MAX_NUMBER_LENGTH - 2);
    String json =
        "{\"version\":\"0.1\",\"metadata\":{\"a\":["
            + digits
            + ",0."
            + digits.substring(1)
            + "]},\"body\":[]}";
    assertThat(read(json).diagnostics()).isEmpty();
  }

  @Test
  void tellsTheFirstErrorOfEachBlockAndOfTheMetadata() {
    ReadArticles read =
        read(
            "[{\"version\":\"0.1\",\"metadata\":{\"a\":{\"$b\":1}},\"body\":[{},{\"type\":\"thematicBreak\"},7]},"
                + "{\"version\":\"0.1\",\"metadata\":{},\"body\":[]}]");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "[0].metadata.a.$b: the tag is unknown",
            "[0].body[0]: the member \"type\" is missing",
            "[0].body[2]: expected an object, but found a number");
    assertThat(read.articles())
        .as("the article without an error")
        .containsExactly(new Article(Metadata.empty(), List.of()));
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void tellsBytesThatAreNoText() {
    byte[] utf32 = "{}".getBytes(java.nio.charset.Charset.forName("UTF-32LE"));
    ReadArticles read = new JsonFormat().reader().orElseThrow().read(SourceText.of(utf32));
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("encoding.unreadable");
  }

  @Test
  void readsMembersInAnyOrderAndUtf16() {
    String json =
        "\uFEFF{\"body\":[{\"content\":[{\"value\":\"ไทย\",\"type\":\"text\"}],\"type\":\"paragraph\"}],"
            + "\"metadata\":{},\"version\":\"0.1\",\"$schema\":\"x\"}";
    SourceText source = SourceText.of(json.getBytes(StandardCharsets.UTF_16LE));
    assertThat(new JsonFormat().reader().orElseThrow().read(source).articles())
        .containsExactly(Article.builder().block(Paragraph.of("ไทย")).build());
  }

  /** Every prefix of an article, and a few thousand articles with a character changed. */
  @Test
  void answersEveryTruncationAndMutation() throws IOException {
    Random random = new Random(7);
    Article article =
        new Article(
            io.github.articlemodel.testing.RandomMetadata.metadata(new Random(3)),
            new SimpleBodies(new Random(3)).body());
    String json = JsonLawTest.write(article, JsonOptions.compact()).strip();
    for (int end = 0; end < json.length(); end++) {
      assertThat(JsonLawTest.read(json.substring(0, end)).hasErrors()).isTrue();
    }
    String pieces = "{}[]\",:0$e-\\";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(json);
      changed.setCharAt(
          random.nextInt(json.length()), pieces.charAt(random.nextInt(pieces.length())));
      ReadArticles read = JsonLawTest.read(changed.toString());
      assertThat(read.articles().isEmpty()).isEqualTo(read.hasErrors());
    }
  }

  @Test
  void refusesToWriteAnArticleThatIsNestedTooDeep() throws IOException {
    Block deep = Paragraph.of("deep");
    for (int level = 0; level < 600; level++) {
      deep = new BlockQuote(List.of(deep));
    }
    Article article = new Article(Metadata.empty(), List.of(deep));
    Article flat = new Article(Metadata.empty(), List.of());
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        new JsonFormat().writer().orElseThrow().writeAll(List.of(flat, article, flat), out);
    assertThat(losses)
        .singleElement()
        .asString()
        .startsWith("<article 2>:1:1: error json.limit: objects and arrays would be nested more");
    assertThat(JsonLawTest.read(out.toString()).articles()).containsExactly(flat, flat);
  }
}
