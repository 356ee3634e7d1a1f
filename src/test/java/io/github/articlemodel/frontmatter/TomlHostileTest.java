package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile TOML, as large as front matter can be: never thrown, never slow, all limits told. */
class TomlHostileTest {

  private static final int LENGTH = 250_000;

  private static String fill(String unit) {
    return unit.repeat(LENGTH / unit.length());
  }

  private static String numbered(String unit) {
    int count = LENGTH / (unit.length() + 8);
    StringBuilder out = new StringBuilder();
    IntStream.range(0, count).forEach(i -> out.append(unit.replace("%", Integer.toString(i))));
    return out.toString();
  }

  static List<String> texts() {
    return List.of(
        "a = " + fill("["),
        "a = " + fill("{a="),
        "a = " + fill("[{a="),
        fill("[a]\n"),
        fill("[[a]]\n"),
        fill("[[a"),
        "[" + fill("a.") + "a]\n",
        fill("a.") + "a = 1\n",
        fill("a = [\n"),
        fill("a = [[\n"),
        fill("a = {b = [\n"),
        fill("a = \"\"\"\n"),
        fill("a = '''x\n"),
        "a = \"" + fill("\\x") + "\"",
        "a = \"" + fill("\\"),
        fill("\"\n"),
        fill("a = \"\n"),
        fill("[\"b\"]\n,\n"),
        "x = [\n" + fill("[\"b\"]\n,\n"),
        fill("= \n"),
        fill("#"),
        fill(" "),
        fill("\r"),
        "a = " + fill("9"),
        "a = 0x" + fill("f"),
        "a = 1e" + fill("9"),
        "a = 1." + fill("0"),
        "a = 10:00:00." + fill("1"),
        "a = [" + fill("1,") + "]",
        "a = [" + fill("{},") + "]",
        "a = [" + fill("x,") + "]",
        numbered("k% = 1\n"),
        numbered("k% = bad\n"),
        numbered("k%.x = 1\n") + numbered("k%.y = 1\n").substring(0, 4),
        numbered("a%.x = 1\n").substring(0, LENGTH / 2)
            + "\n"
            + numbered("a%.y = 1\n").substring(0, LENGTH / 2 - 100)
            + "\n",
        numbered("[t%]\nx = 1\n"),
        numbered("[[t]]\nx = %\n"),
        numbered("[a.b.c%.d]\n"),
        "a = {" + numbered("k% = 1, ") + "z = 1}",
        fill("a = [ 'x\n"),
        fill("{[(\"'"),
        fill("a = [{\n"),
        fill("]]"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInTime(String content) {
    SourceText source = SourceText.of("+++\n" + content + "\n+++\nBody.\n");
    FrontMatter frontMatter =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> FrontMatterReader.of(FrontMatterLimits.defaults()).read(source));
    assertThat(frontMatter.state()).isNotEqualTo(FrontMatter.State.ABSENT);
    assertThat(frontMatter.diagnostics()).noneMatch(said -> said.code().equals("toml.unverified"));
  }

  @Test
  void holdsTheLimitOfDepth() {
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults().withMaxDepth(3));
    for (String well :
        List.of("a = [[1]]", "a.b = []", "[a.b]\nc = 1", "[[a]]\nc = 1", "a = {b = {}}")) {
      assertThat(reader.read(SourceText.of("+++\n" + well + "\n+++\n")).state())
          .as(well)
          .isEqualTo(FrontMatter.State.READ);
    }
    for (String deep :
        List.of(
            "a = [[[1]]]",
            "a.b = [[]]",
            "[a.b]\nc = []",
            "[[a]]\nc = {}",
            "[a.b.c]",
            "[[a.b]]",
            "a = {b = {c.d = 1}}",
            "a.b.c.d = 1")) {
      FrontMatter frontMatter = reader.read(SourceText.of("+++\n" + deep + "\n+++\n"));
      assertThat(frontMatter.state()).as(deep).isEqualTo(FrontMatter.State.RECOVERED);
      assertThat(frontMatter.diagnostics()).anyMatch(said -> said.code().equals("toml.depth"));
    }
  }

  @Test
  void readsTheDeepestThatALimitAllows() {
    FrontMatterReader reader =
        FrontMatterReader.of(
            FrontMatterLimits.defaults().withMaxDepth(FrontMatterLimits.HIGHEST_MAX_DEPTH));
    for (String deep :
        List.of(
            "a = " + "[".repeat(99) + "]".repeat(99),
            "a.".repeat(98) + "a = 1",
            "[" + "a.".repeat(98) + "a]",
            "a = " + "{a=".repeat(98) + "{}" + "}".repeat(98))) {
      assertThat(reader.read(SourceText.of("+++\n" + deep + "\n+++\n")).state())
          .as(deep.substring(0, 20))
          .isEqualTo(FrontMatter.State.READ);
    }
  }
}
