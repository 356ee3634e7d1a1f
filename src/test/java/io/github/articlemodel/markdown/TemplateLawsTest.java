package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.SharedData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws over bodies with template tags that chance or malice has made. */
class TemplateLawsTest {

  private static final Set<TemplateFamily> BOTH = EnumSet.allOf(TemplateFamily.class);
  private static final int TREES =
      Boolean.getBoolean("articlemodel.full") || SharedData.root().isPresent() ? 20_000 : 3_000;

  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "{%",
          "%}",
          "{{<",
          ">}}",
          "{{%",
          "%}}",
          "{",
          "}",
          "{{ a }}",
          "{% b %}",
          "{{ x | y }}",
          "{% c\n",
          "{{< d \"e",
          "\" >}}",
          "{% raw %}",
          "{% endraw %}",
          "{{</* f */>}}",
          "{{ \"`\" }}",
          "{% [g](h) %}",
          "{{ *i* }}",
          "{{ j\n> k }}",
          "{{ l\n\nm }}",
          "{{ n\n  o }}",
          "[p]({{ q }})",
          "![r]({% s %} \"{{ t }}\")",
          "[{{ u }}]",
          "[{{ u }}]: {{ v }}\n",
          "[^{{w}}]",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "[",
          "]",
          "(",
          ")",
          "](",
          "<",
          ">",
          "&amp;",
          "\\",
          "\n",
          "\n\n",
          "    ",
          "  \n",
          "- ",
          "1. ",
          "> ",
          "# ",
          "===\n",
          "|",
          "| a | b |\n|---|---|\n",
          "<a b=\"",
          "\">",
          "<div>",
          "<!-- ",
          " -->",
          "```\n",
          "[ ] ",
          "www.a.b/",
          "http://x.y/",
          "\r\n",
          "é",
          "\u2e0e");

  private static List<Block> read(Dialect dialect, Set<TemplateFamily> families, SourceText text) {
    return MarkdownReader.of(dialect, MarkdownReader.HIGHEST_MAX_NESTING)
        .withTemplates(families)
        .read(text)
        .blocks();
  }

  /** Returns what is wrong, or an empty text. */
  private static String roundTrip(
      Dialect dialect, Set<TemplateFamily> families, List<Block> blocks, boolean forms) {
    MarkdownWriter writer = MarkdownWriter.of(dialect).withTemplates(families);
    String text = writer.write(blocks);
    List<Block> read = read(dialect, families, SourceText.of(text));
    String again = writer.write(read);
    boolean same = read.equals(blocks) || (forms && Forms.plain(read).equals(Forms.plain(blocks)));
    return same && again.equals(text) ? "" : new RoundTrip(blocks, text, read, again).toString();
  }

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"COMMONMARK", "GFM"})
  void holdForBodiesMadeByChance(Dialect dialect) {
    int tags = 0;
    int refused = 0;
    for (int seed = 0; seed < TREES / 2; seed++) {
      List<Block> blocks = RandomArticles.body(new Random(seed), dialect == Dialect.GFM, true);
      String wrong;
      try {
        wrong = roundTrip(dialect, BOTH, blocks, true);
      } catch (IllegalArgumentException unsayable) {
        assertThat(unsayable)
            .hasMessageMatching(
                "(?s)(what starts a template|between raw and|a paragraph can't start so).*");
        refused++;
        continue;
      }
      assertThat(wrong).as("seed %d", seed).isEmpty();
      tags += blocks.stream().mapToInt(block -> block.find(TemplateTag.class).size()).sum();
    }
    assertThat(tags).isGreaterThan(TREES / 4);
    assertThat(refused).isLessThan(TREES / 8);
  }

  private static int heaps(Dialect dialect) {
    return dialect.isOfFlexmark() ? 2_000 : 6_000;
  }

  @ParameterizedTest
  @EnumSource(names = {"GFM", "KRAMDOWN", "EXTENDED"})
  void holdForHeapsOfPieces(Dialect dialect) {
    Random random = new Random(4);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < heaps(dialect); i++) {
      StringBuilder body = new StringBuilder();
      for (int part = 2 + random.nextInt(14); part > 0; part--) {
        body.append(random.nextInt(4) == 0 ? " ab" : PIECES.get(random.nextInt(PIECES.size())));
      }
      check(dialect, body.toString(), i % 3, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GFM", "KRAMDOWN", "EXTENDED"})
  void holdForArticlesWithPieces(Dialect dialect) {
    Random random = new Random(5);
    List<String> articles = Corpus.sample().stream().map(SourceText::text).toList();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < heaps(dialect); i++) {
      String article = articles.get(random.nextInt(articles.size()));
      int start = random.nextInt(article.length());
      StringBuilder body =
          new StringBuilder(article.substring(start, Math.min(article.length(), start + 300)));
      for (int change = 0; change < 6; change++) {
        int at = random.nextInt(body.length() + 1);
        body.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
      check(dialect, body.toString().replaceAll("[\ud800-\udfff]", ""), i % 3, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(Dialect dialect, String body, int kind, List<String> wrong) {
    Set<TemplateFamily> families =
        kind == 0 ? BOTH : Set.of(kind == 1 ? TemplateFamily.LIQUID : TemplateFamily.HUGO);
    SourceText source = SourceText.of(body);
    try {
      List<Block> blocks = read(dialect, families, source);
      String trip = roundTrip(dialect, families, blocks, false);
      List<String> broken =
          SpanLaws.check(source, blocks, SpanLaws.newCounts()).stream()
              .filter(why -> !why.contains("no place of TITLE") && !why.contains("nowhere nowhere"))
              .toList();
      if (!trip.isEmpty() || !broken.isEmpty()) {
        wrong.add("\n=== " + families + "\n" + body + trip + broken);
      }
    } catch (IllegalArgumentException e) {
      wrong.add("\n=== " + families + "\n" + body + "\n" + e);
    }
  }

  /** A million characters take up to a second of one core, so this tells a hanging read alone. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private static final Map<String, String> HOSTILE =
      Map.ofEntries(
          Map.entry("outputs", "{{"),
          Map.entry("tags", "{% "),
          Map.entry("braces", "{"),
          Map.entry("shortcodes", "{{< "),
          Map.entry("quotes in shortcodes", "{{< \" "),
          Map.entry("comments", "{{</*"),
          Map.entry("raw", "{% raw %}"),
          Map.entry("ends of raw", "{% raw %}{% endraw %}"),
          Map.entry("closed", "{{ a }}"),
          Map.entry("closed with lines", "> {{ a\n> b }}\n"),
          Map.entry("lists", "- {% a\n b %}\n"),
          Map.entry("links", "[a]({{ b }})"),
          Map.entry("open links", "![[]({{"),
          Map.entry("emphasis", "*{{ a }}_"),
          Map.entry("cells", "| {{ a | b }} |\n|-|\n"),
          Map.entry("code", "`{{ \"`\" }}"),
          Map.entry("code lines", "    {{ a\n    b }}\n"),
          Map.entry("html", "<a b=\"{{ \" }}\">"),
          Map.entry("addresses", "http://a.b/{{ c }}"),
          Map.entry("end", "}}"));

  static Stream<Arguments> hostile() {
    return HOSTILE.keySet().stream()
        .flatMap(
            name ->
                Stream.of(10_000, 100_000, 1_000_000)
                    .flatMap(
                        size ->
                            Stream.of("", "}} %}", " >}} */>}}")
                                .map(end -> Arguments.of(name, size, end))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyShapeIsReadAndWrittenInBoundedTime(String name, int size, String end) {
    String piece = HOSTILE.get(name);
    SourceText source = SourceText.of(piece.repeat(size / piece.length()) + end);
    assertTimeoutPreemptively(
        DEADLINE,
        () -> {
          List<Block> blocks =
              MarkdownReader.of(Dialect.GFM).withTemplates(BOTH).read(source).blocks();
          String text = MarkdownWriter.of(Dialect.GFM).withTemplates(BOTH).write(blocks);
          if (size <= 10_000) {
            assertThat(read(Dialect.GFM, BOTH, SourceText.of(text)).equals(blocks)).isTrue();
            assertThat(SpanLaws.check(source, blocks, SpanLaws.newCounts())).isEmpty();
          }
        });
  }
}
