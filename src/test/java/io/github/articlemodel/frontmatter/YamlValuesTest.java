package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlValuesTest {

  private static FrontMatter read(String yaml) {
    return read(yaml, FrontMatterLimits.defaults());
  }

  private static FrontMatter read(String yaml, FrontMatterLimits limits) {
    SourceText source = SourceText.of("---\n" + yaml + "---\nbody\n");
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    Spans.check(source, frontMatter);
    return frontMatter;
  }

  private static FieldValue value(FrontMatter frontMatter, String name) {
    return frontMatter.metadata().field(name).orElseThrow().value();
  }

  @Test
  void countsOffsetsInUtf16() {
    FieldValue b = value(read("a: \uD83D\uDE00\n\uD83D\uDE00: \uD83D\uDE00\nb: x\n"), "b");
    assertThat(b.span().orElseThrow().start()).isEqualTo(4 + 6 + 7 + 3);
  }

  @Test
  void keepsNextLineAndByteOrderMarkCharacters() {
    FrontMatter frontMatter = read("a: \"x \u0085 y\"\n\uFEFFb: \u0085x\u0085\n");
    assertThat(value(frontMatter, "a")).isEqualTo(FieldValue.of("x \u0085 y"));
    assertThat(value(frontMatter, "\uFEFFb")).isEqualTo(FieldValue.of("\u0085x\u0085"));
  }

  @Test
  void keepsBothOfTwoFieldsOfOneNameAndNamesTheirLines() {
    FrontMatter frontMatter = read("title: a\nx: 1\n'title': b\n");
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("title", "x", "title");
    assertThat(frontMatter.metadata().title().orElse("")).isEqualTo("b");
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("yaml.duplicate");
              assertThat(d.message()).contains("line 2").contains("line 4");
            });
  }

  @Test
  void mergesTheFieldsOfAMergeKeyUnlessTheyAreGiven() {
    FrontMatter frontMatter =
        read(
            "base: &b {layout: post, title: x, k: 1}\n"
                + "<<: *b\n"
                + "title: own\n"
                + "m: {<<: [*b, {z: 1}], k: 2}\n");
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("base", "layout", "k", "title", "m");
    assertThat(frontMatter.metadata().title().orElse("")).isEqualTo("own");
    assertThat(((FieldValue.Mapping) value(frontMatter, "m")).fields())
        .extracting(Field::name)
        .containsExactly("layout", "title", "z", "k");
    assertThat(frontMatter.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("yaml.merge", "yaml.merge");
  }

  @Test
  void refusesAliasesThatStandForTooMuch() {
    StringBuilder yaml = new StringBuilder("title: t\na0: &a0 [x, x]\n");
    for (int i = 1; i < 20; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    FrontMatter frontMatter = read(yaml.toString());
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.diagnostics()).extracting(Diagnostic::code).contains("yaml.expansions");
    assertThat(frontMatter.metadata().title().orElse("")).isEqualTo("t");
  }

  @Test
  void refusesWhatIsTooDeep() {
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxDepth(3);
    assertThat(read("a: [[1]]\n", limits).state()).isEqualTo(State.READ);
    assertThat(read("a: [[[1]]]\n", limits).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("yaml.depth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "!important news; news; yaml.tag",
        "!!binary aGVsbG8=; aGVsbG8=; yaml.tag",
        "!date 2024-11-25; 2024-11-25; yaml.tag",
        "!!int x; x; yaml.tag",
        "\"x \\uD83D y\"; x \uFFFD y; yaml.character",
        "\"x\\0y\"; x\uFFFDy; yaml.character",
        "1e99999; 1e99999; yaml.number",
        "no; no; yaml.version",
        "0123; 0123; yaml.version",
        "12:30; 12:30; yaml.version",
      })
  void readsOddScalarsAsTextsAndSaysSo(String scalar, String text, String code) {
    FrontMatter frontMatter = read("a: " + scalar + "\n");
    assertThat(value(frontMatter, "a")).isEqualTo(FieldValue.of(text));
    assertThat(frontMatter.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"x\\n  y\"\\t\\nb: 1", "a: 'x\\n  y' \\t# c\\nb: 1"})
  void takesATabAfterAQuoteThatClosesOnAnotherLine(String yaml) {
    FrontMatter frontMatter = read(yaml.replace("\\n", "\n").replace("\\t", "\t") + "\n");
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(value(frontMatter, "a")).isEqualTo(FieldValue.of("x y"));
  }

  @Test
  void takesTheTextOfANameThatIsNone() {
    FrontMatter frontMatter = read("? [a, b]\n: c\n2024: d\nnull: e\n");
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("[a, b]", "2024", "null");
    assertThat(frontMatter.diagnostics()).extracting(Diagnostic::code).containsExactly("yaml.key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "a: |\\n  x\\n\\n  y\\n\\n\\nb: 1\\n; |\\n  x\\n\\n  y; LITERAL",
        "a: |+\\n  x\\n\\nb: 1\\n; |+\\n  x\\n; LITERAL",
        "a: >-\\n  x\\n\\n# c\\nb: 1\\n; >-\\n  x; FOLDED",
        "a: |2- # c\\n   x\\n; |2- # c\\n   x; LITERAL",
        "a: |\\n\\nb: 1\\n; |; LITERAL",
        "a: &n !!str 12 # c\\n; 12; PLAIN",
        "a: &n\\n  # c\\n  - 1\\n  - 2\\n\\n# c\\nb: 1\\n; - 1\\n  - 2; BLOCK",
        "a:\\n- 1\\n- b: 2\\n  c: x # c\\nd: 1\\n; - 1\\n- b: 2\\n  c: x; BLOCK",
        "a: # c\\n  b:\\nd: 1\\n; b:; BLOCK",
        "a: {b: [1, 2], c} # c\\n; {b: [1, 2], c}; FLOW",
        "a: x\\n  y\\n\\n  z # c\\n; x\\n  y\\n\\n  z; PLAIN",
        "a:\\t'x'\\t# c\\n; 'x'; SINGLE_QUOTED",
      })
  void cutsOutValuesAsWritten(String yaml, String raw, ScalarStyle style) {
    FieldValue value = value(read(yaml.replace("\\n", "\n").replace("\\t", "\t")), "a");
    assertThat(value.written().raw()).contains(raw.replace("\\n", "\n"));
    assertThat(value.written().style()).contains(style);
  }

  /** What YAML takes for an anchor, a tag, a comment or a text, and its author for another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: &amp; x            | yaml.anchor 2:4",
        "a: &more              | yaml.anchor 2:4",
        "a: !!str &x 12        | yaml.anchor 2:10",
        "- &x y                | ",
        "a: [&x y]             | yaml.anchor 2:5",
        "&x a: b               | yaml.anchor 2:1",
        "a: &x y\\nb: &x z\\nc: *x | yaml.anchor 2:4",
        "a: &x y\\nb: *x        | ",
        "a: &x y\\nb: [{c: *x}] | ",
        "a: &x \"y\"             | ",
        "a: &x [y]             | ",
        "a: &x\\n  b: y         | ",
        "a: x &amp; y          | ",
        "a: ! x                | yaml.tag 2:4",
        "a: !                  | yaml.tag 2:4",
        "a: &x ! y\\nb: *x      | yaml.tag 2:7",
        "a: ! \"x\"              | ",
        "a: ! [x]              | ",
        "a: Flood!             | ",
        "a: Prize #1           | yaml.comment 2:10",
        "a: #flood             | yaml.comment 2:4",
        "a: \"x\" #1             | ",
        "a: x # 1              | ",
        "a:  #flood\\n  b: c     | ",
        "a:\\n- b\\n  - c        | yaml.item 4:3",
        "a: b\\n  - c            | yaml.item 3:3",
        "a: b\\n  -c             | ",
        "a\": b                 | yaml.key 2:1",
        "\"a\": b                | ",
        "a: {{ b }}            | yaml.key 2:5",
        "a: &x b\\nd: [c         | yaml.anchor 2:4; yaml.unclosed-bracket 3:4",
        "a: b\\nd: [&x c        | yaml.unclosed-bracket 3:4",
        "a: &x b\\nd: [*x        | yaml.unclosed-bracket 3:4",
      })
  void tellsOfWhatMayBeMeantAsPartOfAText(String yaml, String expected) {
    SourceText source = SourceText.of("---\n" + yaml.replace("\\n", "\n") + "\n---\n");
    assertThat(FrontMatterReader.of(FrontMatterLimits.defaults()).read(source).diagnostics())
        .filteredOn(said -> said.severity() != Severity.INFO && !said.code().startsWith("front"))
        .extracting(said -> said.code() + " " + said.location().position())
        .isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
  }
}
