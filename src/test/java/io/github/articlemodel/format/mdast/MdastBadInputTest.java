package io.github.articlemodel.format.mdast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader gets, it answers with diagnostics. */
class MdastBadInputTest {

  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private static ReadArticles read(String json) {
    return assertTimeoutPreemptively(DEADLINE, () -> MdastLawTest.read(json));
  }

  private static Diagnostic onlyError(String json) {
    ReadArticles read = read(json);
    assertThat(read.articles()).as(json).isEmpty();
    assertThat(read.diagnostics()).as(json).hasSize(1);
    Diagnostic diagnostic = read.diagnostics().get(0);
    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
    return diagnostic;
  }

  /** A template tag between line breaks is all of its paragraph, which is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'break'},TAG",
        "{'type':'text','value':'\\n'},TAG,{'type':'break'}",
        "{'type':'paragraph','children':[{'type':'break'},TAG]}",
        "{'type':'blockquote','children':[{'type':'paragraph','children':["
            + "{'type':'text','value':'[!NOTE]\\n'},TAG]}]}"
      })
  void readsATemplateTagBetweenBreaks(String children) {
    String tag = "{'type':'text','value':'{{ x }}','data':{'articleModel':{'template':true}}}";
    String json = "{'type':'root','children':[" + children.replace("TAG", tag) + "]}";
    ReadArticles read = read(json.replace('\'', '"'));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles().get(0).body().get(0).find(TemplateBlock.class)).hasSize(1);
  }

  /** Columns: a node; what is told of it by name; a part of what is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'list','ordered':false,'start':3,'children':[{'type':'listItem','children':[]}]}"
            + "|list.start of a list that is not ordered|BulletList",
        "{'type':'list','ordered':false,'start':null,'children':[{'type':'listItem','children':[]}]}"
            + "||BulletList",
        "{'type':'table','children':[{'type':'tableRow','children':[]},{'type':'tableRow','children':"
            + "[{'type':'tableCell','children':[{'type':'text','value':'one'}]}]}]}||value=one",
        "{'type':'table','align':['left','right'],'children':[{'type':'tableRow','children':"
            + "[{'type':'tableCell','children':[]}]}]}|table.align of more columns than there are|LEFT",
        "{'type':'paragraph','data':{'articleModel':{'attributes':{'id':'i','classes':[],'others':[]}}},"
            + "'children':[]}|data.articleModel.attributes of several nodes or none|[]",
      })
  void tellsWhatIsNotReadOfANode(String node, String told, String part) {
    String json = "{'type':'root','children':[" + node + "]}";
    ReadArticles read = read(json.replace('\'', '"'));
    assertThat(read.articles().get(0).body()).asString().contains(part);
    if (told == null) {
      assertThat(read.diagnostics()).isEmpty();
    } else {
      assertThat(read.diagnostics())
          .singleElement()
          .asString()
          .contains("mdast.data", told + " is left out");
    }
  }

  @Test
  void keepsTheMetaOfMath() {
    String json =
        "{'type':'root','children':[{'type':'math','meta':'a b','value':'x'}]}".replace('\'', '"');
    assertThat(read(json).articles().get(0).body()).asString().contains("info=math a b");
  }

  /** Columns: the code, the start of the message, the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json.syntax|the text is empty|``",
        "json.syntax|Unexpected end-of-input|{\"type\":\"root\"",
        "json.syntax|text after the end of the JSON value|{} {}",
        "mdast.tree|expected an object, but found a number|7",
        "mdast.tree|the member \"type\" is missing|{}",
        "mdast.tree|type: expected a string, but found null|{\"type\":null}",
        "mdast.tree|expected a node of type \"root\", but found \"text\"|{\"type\":\"text\",\"value\":\"a\"}",
        "mdast.tree|children: expected an array, but found an object|{\"type\":\"root\",\"children\":{}}",
        "mdast.tree|data: expected an object, but found an array|{\"type\":\"root\",\"data\":[]}",
        "mdast.tree|data.articleModel: expected an object|{\"type\":\"root\",\"data\":{\"articleModel\":1}}",
        "mdast.version|data.articleModel.version: expected 0.1|{\"type\":\"root\",\"data\":{\"articleModel\":{\"version\":\"9\"}}}",
        "mdast.tree|type: the member is there twice|{\"type\":\"root\",\"type\":\"root\"}",
        "mdast.tree|children[0]: expected an object, but found a string|{\"type\":\"root\",\"children\":[\"a\"]}",
        "mdast.tree|children[0].depth: expected a whole number from 1 to 6, but found 7|{\"type\":\"root\",\"children\":[{\"type\":\"heading\",\"depth\":7,\"children\":[]}]}",
        "mdast.tree|children[0].children[0]: the member \"value\" is missing|{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\"}]}]}",
        "mdast.tree|children[0].children[0]: expected a listItem, but found a node of type \"text\"|{\"type\":\"root\",\"children\":[{\"type\":\"list\",\"children\":[{\"type\":\"text\",\"value\":\"\"}]}]}",
        "mdast.tree|children[0].align[0]: expected one of none, left, center, right, but found \"top\"|{\"type\":\"root\",\"children\":[{\"type\":\"table\",\"align\":[\"top\"],\"children\":[]}]}",
        "mdast.tree|children[0]: a label is 1 to 999 characters|{\"type\":\"root\",\"children\":[{\"type\":\"definition\",\"identifier\":\"\",\"url\":\"\"}]}",
        "mdast.tree|children[0]: nothing can follow an HTML block without its end|{\"type\":\"root\",\"children\":[{\"type\":\"blockquote\",\"children\":[{\"type\":\"html\",\"value\":\"<!--\"},{\"type\":\"thematicBreak\"}]}]}",
        "mdast.tree|children[0].data.articleModel.metadata.a.$b: the tag is unknown|{\"type\":\"root\",\"children\":[{\"type\":\"yaml\",\"value\":\"\",\"data\":{\"articleModel\":{\"metadata\":{\"a\":{\"$b\":1}}}}}]}",
        "mdast.tree|children[0].children[0].position.start.offset: expected a number|{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"link\",\"url\":\"\",\"children\":[{\"type\":\"text\",\"value\":\"\"}],\"position\":{\"start\":{\"offset\":\"\"},\"end\":{\"offset\":1}}}]}]}",
      })
  void namesThePlaceOfWhatIsNoTree(String code, String message, String json) {
    Diagnostic diagnostic = onlyError(json);
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.message()).startsWith(message);
  }

  @Test
  void tellsTheFirstErrorOfEachBlock() {
    ReadArticles read =
        read("{\"type\":\"root\",\"children\":[{},{\"type\":\"thematicBreak\"},7]}");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "children[0]: the member \"type\" is missing",
            "children[2]: expected an object, but found a number");
    assertThat(read.articles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"children\":", "{\"type\":\"root\",\"children\":["})
  void stopsAtAMegabyteOfNesting(String opening) {
    Diagnostic diagnostic = onlyError(opening.repeat(1_000_000 / opening.length()));
    assertThat(diagnostic.code()).isEqualTo("json.limit");
  }

  /** Columns: the opening and the closing of a node that is nested as deep as can be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"link\",\"url\":\"a\",\"children\":[|]}",
        "{\"type\":\"blockquote\",\"children\":[|]}",
        "{\"type\":\"x\",\"children\":[|]}",
        "{\"type\":\"emphasis\",\"children\":[|]}",
        "{\"type\":\"delete\",\"children\":[{\"type\":\"text\",\"value\":\"a\"},|]}",
        "{\"type\":\"list\",\"children\":[{\"type\":\"listItem\",\"children\":[|]}]}",
        "{\"type\":\"image\",\"url\":\"a\",\"alt\":\"x\",\"data\":{\"articleModel\":{\"description\":[|]}}}",
      })
  void readsTheDeepestNestingInTime(String opening, String closing) {
    int levels = 1_080 / (int) opening.chars().filter(c -> c == '{' || c == '[').count();
    String leaf = "{\"type\":\"text\",\"value\":\"" + "a ".repeat(200_000) + "\"}";
    ReadArticles read =
        read(
            "{\"type\":\"root\",\"children\":["
                + opening.repeat(levels)
                + leaf
                + closing.repeat(levels)
                + "]}");
    assertThat(read.articles()).hasSize(1);
  }

  /** Columns: what stands a megabyte long in the children of the root. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "{}",
        "[]",
        "{\"type\":\"x\"}",
        "{\"type\":\"thematicBreak\",\"a\":1}",
        "{\"type\":\"text\",\"value\":\"a\"}",
        "{\"type\":\"html\",\"value\":\"<b\"}",
        "{\"type\":\"list\",\"children\":[{\"type\":\"listItem\"}]}",
        "{\"type\":\"definition\",\"identifier\":\"a\",\"url\":\"b\"}",
      })
  void readsAMegabyteOfAnArrayInTime(String item) {
    String items = (item + ",").repeat(1_000_000 / (item.length() + 1)) + item;
    ReadArticles read = read("{\"type\":\"root\",\"children\":[" + items + "]}");
    assertThat(read.articles().isEmpty()).isEqualTo(read.hasErrors());
  }

  @Test
  void tellsBytesThatAreNoText() {
    byte[] utf32 = "{}".getBytes(Charset.forName("UTF-32LE"));
    ReadArticles read = new MdastFormat().reader().orElseThrow().read(SourceText.of(utf32));
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
    String json = MdastLawTest.write(article, MdastOptions.compact()).strip();
    for (int end = 0; end < json.length(); end += 7) {
      assertThat(MdastLawTest.read(json.substring(0, end)).hasErrors()).isTrue();
    }
    String pieces = "{}[]\",:0$e-\\";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(json);
      changed.setCharAt(
          random.nextInt(json.length()), pieces.charAt(random.nextInt(pieces.length())));
      ReadArticles read = MdastLawTest.read(changed.toString());
      assertThat(read.hasErrors() || !read.articles().isEmpty()).isTrue();
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
        new MdastFormat()
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
