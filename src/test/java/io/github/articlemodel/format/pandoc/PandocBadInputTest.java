package io.github.articlemodel.format.pandoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader gets, it answers with diagnostics. */
class PandocBadInputTest {

  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final String START = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[";

  private static ReadArticles read(String json) {
    return assertTimeoutPreemptively(DEADLINE, () -> PandocLawTest.read(json));
  }

  private static Diagnostic onlyError(String json) {
    ReadArticles read = read(json);
    assertThat(read.articles()).as(json).isEmpty();
    assertThat(read.diagnostics()).as(json).hasSize(1);
    Diagnostic diagnostic = read.diagnostics().get(0);
    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
    return diagnostic;
  }

  /** Columns: the code, the start of the message, the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json.syntax|the text is empty|``",
        "json.syntax|Unexpected end-of-input|{\"meta\"",
        "pandoc.document|expected an object, but found an array|[]",
        "pandoc.document|the member \"pandoc-api-version\" is missing|{}",
        "pandoc.document|[\"pandoc-api-version\"]: expected an array|{\"pandoc-api-version\":1}",
        "pandoc.version|[\"pandoc-api-version\"]: expected a version from 1.21 to 1.23|{\"pandoc-api-version\":[1,17]}",
        "pandoc.version|[\"pandoc-api-version\"]: expected a version from 1.21 to 1.23|{\"pandoc-api-version\":[2,22]}",
        "pandoc.version|[\"pandoc-api-version\"]: expected a version from 1.21 to 1.23|{\"pandoc-api-version\":[]}",
        "pandoc.document|[\"pandoc-api-version\"][1]: expected a number|{\"pandoc-api-version\":[1,\"22\"]}",
        "pandoc.document|the member \"meta\" is missing|{\"pandoc-api-version\":[1,22]}",
        "pandoc.document|the member \"blocks\" is missing|{\"pandoc-api-version\":[1,22],\"meta\":{}}",
        "pandoc.document|meta.a: there is no metadata of type \"X\"|{\"pandoc-api-version\":[1,22],\"meta\":{\"a\":{\"t\":\"X\"}},\"blocks\":[]}",
        "pandoc.document|meta.a: the member is there twice|{\"pandoc-api-version\":[1,22],\"meta\":{\"a\":1,\"a\":2},\"blocks\":[]}",
        "pandoc.document|extra: the member is unknown|{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[],\"extra\":1}",
      })
  void namesThePlaceOfWhatIsNoDocument(String code, String message, String json) {
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.message()).startsWith(message);
  }

  /** Columns: the start of the message, the block. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "blocks[0]: expected an object, but found a number|7",
        "blocks[0]: the member \"t\" is missing|{}",
        "blocks[0]: there is no block of type \"Str\"|{\"t\":\"Str\",\"c\":\"a\"}",
        "blocks[0]: the member \"c\" is missing|{\"t\":\"Para\"}",
        "blocks[0].x: the member is unknown|{\"t\":\"Para\",\"c\":[],\"x\":1}",
        "blocks[0].c: expected an array, but found a string|{\"t\":\"Para\",\"c\":\"a\"}",
        "blocks[0].c[0]: there is no inline of type \"Para\"|{\"t\":\"Para\",\"c\":[{\"t\":\"Para\"}]}",
        "blocks[0].c: expected an array of 3, but found one of 0|{\"t\":\"Header\",\"c\":[]}",
        "blocks[0].c[0]: expected a whole number from 1 to 99|{\"t\":\"Header\",\"c\":[0,[\"\",[],[]],[]]}",
        "blocks[0].c[1]: expected an array of 3|{\"t\":\"Header\",\"c\":[1,[],[]]}",
        "blocks[0].c[0].c: expected a string|{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":1}]}",
        "blocks[0].c[2][0][0]: there is no alignment \"X\"|{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[[{\"t\":\"X\"},{\"t\":\"ColWidthDefault\"}]],[[\"\",[],[]],[]],[],[[\"\",[],[]],[]]]}",
      })
  void namesThePlaceOfWhatIsNoBlock(String message, String block) {
    Diagnostic diagnostic = onlyError(START + block + "]}");
    assertThat(diagnostic.code()).isEqualTo("pandoc.document");
    assertThat(diagnostic.message()).startsWith(message);
    assertThat(diagnostic.location().span().start()).isGreaterThanOrEqualTo(START.length());
  }

  @Test
  void tellsTheFirstErrorOfEachBlock() {
    ReadArticles read = read(START + "{},{\"t\":\"HorizontalRule\"},7]}");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "blocks[0]: the member \"t\" is missing",
            "blocks[2]: expected an object, but found a number");
    assertThat(read.articles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"t\":", START})
  void stopsAtAMegabyteOfNesting(String opening) {
    Diagnostic diagnostic = onlyError(opening.repeat(1_000_000 / opening.length()));
    assertThat(diagnostic.code()).isEqualTo("json.limit");
  }

  /** Columns: the opening and the closing of a block that is nested as deep as can be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"t\":\"BlockQuote\",\"c\":[|]}",
        "{\"t\":\"BulletList\",\"c\":[[|]]}",
        "{\"t\":\"Div\",\"c\":[[\"\",[\"a\"],[]],[|]]}",
        "{\"t\":\"Div\",\"c\":[[\"\",[\"note\"],[]],[|]]}",
        "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[]],[|]]}",
        "{\"t\":\"Para\",\"c\":[{\"t\":\"Note\",\"c\":[|]}]}",
        "{\"t\":\"Para\",\"c\":[{\"t\":\"Superscript\",\"c\":[{\"t\":\"Note\",\"c\":[|]}]}]}",
      })
  void readsTheDeepestNestingInTime(String opening, String closing) {
    int levels = 1_080 / (int) opening.chars().filter(c -> c == '{' || c == '[').count();
    String leaf = "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"" + "a ".repeat(200_000) + "\"}]}";
    ReadArticles read = read(START + opening.repeat(levels) + leaf + closing.repeat(levels) + "]}");
    assertThat(read.articles()).hasSize(1);
  }

  /** What stands a megabyte long among the blocks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "{}",
        "{\"t\":\"Null\"}",
        "{\"t\":\"Header\",\"c\":[7,[\"\",[],[]],[]]}",
        "{\"t\":\"RawBlock\",\"c\":[\"html\",\"a<b\"]}",
        "{\"t\":\"Para\",\"c\":[{\"t\":\"Note\",\"c\":[]}]}",
        "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}",
        "{\"t\":\"DefinitionList\",\"c\":[[[{\"t\":\"Space\"}],[]]]}",
      })
  void readsAMegabyteOfAnArrayInTime(String item) {
    String items = (item + ",").repeat(1_000_000 / (item.length() + 1)) + item;
    ReadArticles read = read(START + items + "]}");
    assertThat(read.articles().isEmpty()).isEqualTo(read.hasErrors());
  }

  @Test
  void readsAMegabyteOfWordsAndOfFieldsInTime() {
    String words = "{\"t\":\"Str\",\"c\":\"a\"},{\"t\":\"Space\"},".repeat(30_000);
    assertThat(read(START + "{\"t\":\"Para\",\"c\":[" + words + "{\"t\":\"Space\"}]}]}").articles())
        .hasSize(1);
    StringBuilder meta = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      meta.append(i == 0 ? "" : ",")
          .append("\"n")
          .append(i)
          .append("\":{\"t\":\"MetaBool\",\"c\":true}");
    }
    assertThat(
            read("{\"pandoc-api-version\":[1,22],\"meta\":{" + meta + "},\"blocks\":[]}")
                .articles())
        .hasSize(1);
  }

  @Test
  void writesAFootnoteOnceHoweverOftenItIsReferredTo() throws IOException {
    List<Block> body = new ArrayList<>();
    body.add(new FootnoteDefinition("x", List.of(Paragraph.of("n".repeat(200_000)))));
    for (int i = 0; i < 20_000; i++) {
      body.add(new Paragraph(List.of(new Text("a"), new FootnoteReference("x"))));
    }
    String json =
        assertTimeoutPreemptively(
            DEADLINE,
            () ->
                PandocLawTest.write(new Article(Metadata.empty(), body), PandocOptions.compact()));
    assertThat(json.length()).isLessThan(4_000_000);
  }

  @Test
  void tellsBytesThatAreNoText() {
    byte[] utf32 = "{}".getBytes(Charset.forName("UTF-32LE"));
    ReadArticles read = new PandocFormat().reader().orElseThrow().read(SourceText.of(utf32));
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("encoding.unreadable");
  }

  @Test
  void answersEveryTruncationAndMutation() throws IOException {
    Random random = new Random(7);
    Article article =
        new Article(RandomMetadata.metadata(new Random(3)), new SimpleBodies(new Random(3)).body());
    String json = PandocLawTest.write(article, PandocOptions.compact()).strip();
    for (int end = 0; end < json.length(); end += 7) {
      assertThat(PandocLawTest.read(json.substring(0, end)).hasErrors()).isTrue();
    }
    String pieces = "{}[]\",:0$e-\\";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(json);
      changed.setCharAt(
          random.nextInt(json.length()), pieces.charAt(random.nextInt(pieces.length())));
      ReadArticles read = PandocLawTest.read(changed.toString());
      assertThat(read.articles().isEmpty()).isEqualTo(read.hasErrors());
    }
  }

  @Test
  void refusesToWriteAnArticleThatIsNestedTooDeep() throws IOException {
    Block deep = Paragraph.of("deep");
    for (int level = 0; level < 600; level++) {
      deep = new BlockQuote(List.of(deep));
    }
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        new PandocFormat()
            .writer()
            .orElseThrow()
            .write(new Article(Metadata.empty(), List.of(deep)), out);
    assertThat(losses)
        .singleElement()
        .asString()
        .startsWith("<article 1>:1:1: error json.limit: objects and arrays would be nested more");
    assertThat(out).isEmpty();
  }
}
