package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is not lost where a line only looks like a definition. */
class DefinitionGuardTest {

  private static final List<Dialect> DIALECTS = List.of(Dialect.COMMONMARK, Dialect.GFM);

  private static List<String> labels(Dialect dialect, String markdown) {
    List<Block> blocks = MarkdownReader.of(dialect).read(SourceText.of(markdown)).blocks();
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), block.walk().stream()))
        .distinct()
        .filter(LinkReferenceDefinition.class::isInstance)
        .map(node -> ((LinkReferenceDefinition) node).label())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: b [c]: d",
        "[a]:b [c]: d [e]: f",
        "[a]:\nb [c]: d",
        "[a]: <b c> [c]: d",
        "[a]: <b\\> c>\t[c]: d",
        "[a\nb]: c [d]: e",
        "> [a]:\n> b [c]: d",
        "> > [a]:\r\n> > b [c]: d",
        "- [a]:\n  b [c]: d",
        "[a]:\n     > [c]: d",
        "[a]:\n2. [c]: d",
        "[a]: b [c\nd]: e",
        "> x\n\n> [a]:\n> b [c]: d",
        "[a]: b [a]: b",
        "x\n[a]: b [c]: d",
      })
  void readsNoDefinitionBehindADestination(String markdown) {
    for (Dialect dialect : DIALECTS) {
      assertThat(labels(dialect, markdown)).as(dialect.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: b\n[c]: d",
        "[a]: b \"[x]: y [z]: w\"\n[c]: d",
        "[a]: <b [x]: y [z]: w>\n[c]: d",
        "> [a]:\n> [x\n\n[c]: d",
        "> [a\nb]:\n> [x\n\n[c]: d",
        "[a]:\n[x\n\n[c]: d",
        "[a]: b[x]:y\n[c]: d",
      })
  void keepsWhatIsADefinition(String markdown) {
    for (Dialect dialect : DIALECTS) {
      assertThat(labels(dialect, markdown)).as(dialect.toString()).hasSize(2).endsWith("c");
    }
  }

  @Test
  void takesNoTitleThatIsNotClosed() {
    for (String end :
        List.of(
            "",
            "\n===",
            "\n---",
            "\nd\n===",
            "|\n-|",
            "|\n-|\n|d",
            "\n|d\n-|-",
            "\n> d",
            "\n\"(e)",
            "\n(\n\"f")) {
      String text = "[a]: b\n\"c" + end + "\n\n[a]\n";
      for (Dialect dialect : DIALECTS) {
        SourceText source = SourceText.of(text).withName(dialect + text);
        List<Block> blocks = MarkdownReader.of(dialect).read(source).blocks();
        assertThat(((LinkReferenceDefinition) blocks.get(0)).title()).as(text).isNull();
        assertThat(blocks.toString()).doesNotContain("title=\"").doesNotContain("title=c");
        assertThat(SpanLaws.check(source, blocks, SpanLaws.newCounts())).isEmpty();
      }
    }
  }

  @Test
  void readsTheHeadingOfALineThatBeginsATitle() {
    for (Dialect dialect : DIALECTS) {
      var body = MarkdownReader.of(dialect).read(SourceText.of("> [a]: <b>\n> \"c *d*\n> ---\n"));
      assertThat(body.blocks())
          .containsExactly(
              new BlockQuote(
                  List.of(
                      new LinkReferenceDefinition("a", "b", null),
                      new Heading(
                          2, List.of(new Text("\"c "), new Emphasis(List.of(new Text("d"))))))));
    }
  }

  @Test
  void readsWhatStandsInAFootnote() {
    assertThat(labels(Dialect.GFM, "[^a]: > [c]: d")).containsExactly("c");
    assertThat(labels(Dialect.GFM, "[^a]:\n- [c]: d")).containsExactly("c");
    assertThat(labels(Dialect.COMMONMARK, "[^a]: > [c]: d")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"COMMONMARK", "GFM"})
  void losesNoWord(Dialect dialect) {
    MarkdownReader reader = MarkdownReader.of(dialect);
    List<String> marks =
        List.of(
            "[", "]", "]: ", "]:", ": ", " ", "<", "> ", "\n", "\n", "\n> ", "\n- ", "\n\n",
            "\n    ", " \"", "\"", "(", ")", "===\n", "[^", "*", "`", "\\");
    Random random = new Random(20_261_129);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder();
      int words = 2 + random.nextInt(12);
      for (int word = 0; word < words; word++) {
        text.append(random.nextInt(3) == 0 ? "[" : marks.get(random.nextInt(marks.size())));
        text.append('w').append((char) ('a' + word));
        text.append(random.nextBoolean() ? "]: " : marks.get(random.nextInt(marks.size())));
      }
      SourceText source = SourceText.of(text.toString()).withName("seeded " + i);
      List<Block> blocks = reader.read(source).blocks();
      broken.addAll(SpanLaws.check(source, blocks, SpanLaws.newCounts()));
      String read = blocks.toString();
      for (int word = 0; word < words; word++) {
        String lost = "w" + (char) ('a' + word);
        if (!read.contains(lost)) {
          broken.add(lost + " is lost of " + text);
        }
      }
    }
    assertThat(broken.stream().limit(10)).as(broken.size() + " broken").isEmpty();
  }
}
