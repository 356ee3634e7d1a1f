package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain inlines are read without the engine as the engine reads them, with all places. */
class PlainInlinesTest {

  /** A paragraph for which the engine reads the inlines of the whole body. */
  private static final String ENGINE_NEEDED = "\n\n[a]: b [c]\n";

  private static final List<String> UNMARKED = List.of("a", "!", " ", "\t", "\n", "#");

  /** Each mark that makes a line one for the engine, whole where it takes more than one. */
  private static final List<String> MARKED =
      List.of(
          "a", " ", "\n", "*", "_", "~a~", "`a`", "\\*", "[c]", "![c]", "<b>", "&lt;", "www.a.b");

  /** The start of a code block or of HTML, which may not end with the text. */
  private static final Pattern OPEN_END = Pattern.compile("```|~~~|(?m)^[\\s>*+-]*<");

  /** Marks and what stands between them, to be put together at random. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          " ",
          "  \n",
          "\n",
          "*",
          "**",
          "_",
          "__",
          "`",
          "``",
          "` ",
          "\\",
          "\\_",
          "[",
          "]",
          "](d)",
          "]( \"d\")",
          "` \t `",
          "\r\n",
          "\\|",
          "\0",
          "![",
          "![j](k)",
          "[e](f)",
          "[g](h \"i\")",
          "(",
          ")",
          "!",
          "&",
          "&amp;",
          "~",
          "<",
          "www.a.b",
          "ä",
          "\u00A0",
          "\uD83D\uDE00",
          "…",
          ".",
          "a_b",
          "|",
          "\t",
          "1");

  /** What texts stand in. */
  private static final List<String> STARTS =
      List.of("a", "", "# ", "- ", "- [x] ", "> ", "> [!NOTE]\n> ", "1. > ", "|x|y|\n|-|-|\n|");

  private static List<Block> read(MarkdownReader reader, String text) {
    return reader.read(SourceText.of(text)).blocks();
  }

  /** Returns whether a line is read without the engine. */
  private static boolean isPlain(String line) {
    Spans spans = new Spans(line, 0);
    InlineReading none = new InlineReading(Parser.builder().build());
    var records =
        new CommonMarkInlines(line, spans, none, true, 10, label -> false, (start, end) -> {});
    var lines = List.of(SourceLine.of(line, SourceSpan.of(0, 0, 0, line.length())));
    return new PlainInlines(records, spans, 10).read(lines) != null;
  }

  /** Returns all that blocks say, the places of all parts included. */
  private static String all(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      out.append(block).append('\n');
      for (Node node : block.walk()) {
        for (Written.Part part : Written.Part.values()) {
          node.written().span(part).ifPresent(span -> out.append(part).append(span).append(' '));
        }
      }
    }
    return out.toString();
  }

  private static boolean isReadAsByTheEngine(Dialect dialect, String text) {
    return isReadAsByTheEngine(MarkdownReader.of(dialect), text);
  }

  private static boolean isReadAsByTheEngine(MarkdownReader reader, String text) {
    if (OPEN_END.matcher(text).find()) {
      return true; // what comes after would be a part of it
    }
    List<Block> engines = read(reader, text + ENGINE_NEEDED);
    return all(read(reader, text)).equals(all(engines.subList(0, engines.size() - 1)));
  }

  private static void addTexts(List<String> out, String start, List<String> pieces, int most) {
    out.add(start);
    if (most > 0) {
      pieces.forEach(piece -> addTexts(out, start + piece, pieces, most - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a *b* **c** _d_",
        "`a` ``b`c``",
        "[a](b)",
        "[*a* `b`](c \"d\")",
        "![a](b)",
        "\\[a\\]",
        "[a](b)]",
        "a & b!",
        "a * b_c"
      })
  void areTaken(String line) {
    assertThat(isPlain(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a",
        "a*b*c",
        "***a***",
        "`a",
        "[a]",
        "[a][b]",
        "[[a](b)](c)",
        "a ~b~",
        "<b>",
        "&amp;",
        "[a]( \"b\")",
        "[a](<b>)",
        "*a **b* c**",
        "a\\"
      })
  void areNotTaken(String line) {
    assertThat(isPlain(line)).isFalse();
  }

  @Test
  void areReadAsTheEngineReadsThem() {
    List<String> texts = new ArrayList<>();
    addTexts(texts, "", UNMARKED, 6);
    addTexts(texts, "", MARKED, 4);
    assertThat(texts).hasSize(55_987 + 30_941);
    assertThat(texts).filteredOn(text -> !isReadAsByTheEngine(Dialect.GFM, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a  \n`b`\nc",
        "***a** b*",
        "***a***",
        "[^a](b)",
        "*a **b* c**",
        "**a*b**",
        "[a *b](c) d*",
        "[a `]` b](c)",
        "[a\\]](b)",
        "[a www.b.c](d) www.e.f",
        "`` ` ``",
        "a\\",
        "_a_b_",
        "a_b_c",
        "*a\nb*",
        "[a](b \"c\")[d](e)",
        "[]()",
        "![a](b)",
        "a ![](b \"c\") d",
        "![www.a.b](c)",
        "[![a](b)](c)",
        "![[a](b)](c)",
        "\\[[`a`](b)] - **c**: d ]",
        "[a](b)]  \nc",
        "]",
        "*a `b*` c*",
        "\\**a**",
        "**a** b  \n**c**  \nd"
      })
  void areReadAsTheEngineReads(String text) {
    assertThat(isReadAsByTheEngine(Dialect.GFM, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void areReadAsTheEngineReadsThemAtRandom(long seed) {
    Random random = new Random(seed);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("plainInlines", 50_000); i++) {
      StringBuilder text = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Dialect dialect = random.nextInt(4) == 0 ? Dialect.COMMONMARK : Dialect.GFM;
      int nesting = random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 100;
      if (!isReadAsByTheEngine(MarkdownReader.of(dialect, nesting), text.toString())) {
        different.add(nesting + " " + text);
      }
    }
    assertThat(different).isEmpty();
  }

  /** Paragraphs of real articles, each as it is and with a piece put in, left out or moved. */
  @Test
  void areReadAsTheEngineReadsThemInArticles() throws IOException {
    Random random = new Random(5);
    List<String> different = new ArrayList<>();
    Path corpus = Path.of("src/test/resources/corpus");
    for (Path file : SharedData.articles(corpus)) {
      for (String paragraph :
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n\n", -1)) {
        for (int i = 0; i < 3; i++) {
          String text = i == 0 ? paragraph : mutated(paragraph, random);
          if (!isReadAsByTheEngine(Dialect.GFM, text)) {
            different.add(text);
          }
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static String mutated(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(3));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, from)
        + (random.nextBoolean() ? piece : "")
        + text.substring(random.nextBoolean() ? from : to);
  }
}
