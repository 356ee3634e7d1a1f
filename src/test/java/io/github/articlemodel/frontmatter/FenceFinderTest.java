package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceFinderTest {

  private static FrontMatter read(SourceText source) {
    return FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\\na: 1\\n---\\nbody|a: 1\\n|YAML",
        "---\\na: 1\\n...\\nbody|a: 1\\n|YAML",
        "---\\r\\na: 1\\r\\n---\\r\\nbody|a: 1\\r\\n|YAML",
        "---\\ra: 1\\r---\\rbody|a: 1\\r|YAML",
        "---  \\t\\na: 1\\n--- \\t\\nbody|a: 1\\n|YAML",
        "---yaml\\na: 1\\n---\\nbody|a: 1\\n|YAML",
        "--- YAML \\na: 1\\n---\\nbody|a: 1\\n|YAML",
        "---\\na: |\\n  x\\n  ---\\n---\\nbody|a: |\\n  x\\n  ---\\n|YAML",
        "---json\\n{}\\n---\\nbody|{}\\n|JSON",
        "---toml\\na = 1\\n---\\nbody|a = 1\\n|TOML",
        "+++\\na = 1\\n+++ \\nbody|a = 1\\n|TOML",
        ";;;\\n{}\\n;;;\\nbody|{}\\n|JSON",
        "{\\n\"a\": \"}\\\"\"\\n}\\nbody|{\\n\"a\": \"}\\\"\"\\n}|JSON",
        "{}\\nbody|{}|JSON",
      })
  void findsTheBlockBetweenFences(String row) {
    int formatBar = row.lastIndexOf('|');
    int body = row.indexOf("body|");
    SourceText source = SourceText.of(unescape(row.substring(0, body) + "body"));
    FrontMatter frontMatter = read(source);
    assertThat(source.slice(frontMatter.content()))
        .isEqualTo(unescape(row.substring(body + 5, formatBar)));
    assertThat(source.text().substring(frontMatter.span().end())).isEqualTo("body");
    assertThat(String.valueOf(frontMatter.format())).isEqualTo(row.substring(formatBar + 1));
  }

  @Test
  void findsAClosingFenceWithoutLineEnd() {
    SourceText source = SourceText.of("---\na: 1\n---");
    assertThat(read(source).span().end()).isEqualTo(source.text().length());
  }

  @Test
  void findsFrontMatterAfterAByteOrderMark() {
    assertThat(read(SourceText.of("\uFEFF---\na: 1\n---\n")).metadata().fields()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\n\n# only a comment\n\n---\n"})
  void readsAnEmptyBlockAsNoFieldsAndSaysSo(String text) {
    FrontMatter frontMatter = read(SourceText.of(text));
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.metadata().fields()).isEmpty();
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("frontmatter.empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "# Flood; INFO frontmatter.absent",
        "***\\n\\nFlood; INFO frontmatter.absent",
        "----\\n\\nFlood; INFO frontmatter.absent",
        "- item\\na: b; INFO frontmatter.absent",
        "{% include x %}; INFO frontmatter.absent",
        "---x\\nFlood; INFO frontmatter.absent",
        "----\\na: 1\\n----; WARNING frontmatter.no-fence",
        "--\\na: 1\\n--; WARNING frontmatter.no-fence",
        "—\\na: 1\\n—; WARNING frontmatter.no-fence",
        "\\n---\\na: 1\\n---; WARNING frontmatter.no-fence",
        "^ ---\\na: 1\\n---^; WARNING frontmatter.no-fence",
        "---xml\\na: 1\\n---; WARNING frontmatter.no-fence",
        "~~~\\na: 1\\n~~~; WARNING frontmatter.no-fence",
        "~~~\\na: 1; INFO frontmatter.absent",
        "~~~\\ncode\\n~~~; INFO frontmatter.absent",
        "***\\nNote: x; INFO frontmatter.absent",
        "\\n+++\\na = 1\\n+++; WARNING frontmatter.no-fence",
        "++++\\na = 1\\n++++; WARNING frontmatter.no-fence",
        "---\\na: 1\\n; ERROR frontmatter.unclosed",
        "---\\n\\nFlood\\n; WARNING frontmatter.unclosed",
        "+++\\na = 1\\n; ERROR frontmatter.unclosed",
        "{\\n\"a\": 1\\n; ERROR frontmatter.unclosed",
        "{\\n  // c\\n  \"a\": 1\\n; ERROR frontmatter.unclosed",
        "{ \"a\\n; WARNING frontmatter.unclosed",
        "{\"a\": 1} text; WARNING frontmatter.unclosed",
      })
  void leavesTheRestToTheBodyAndSaysWhy(String text, String said) {
    FrontMatter frontMatter = read(SourceText.of(unescape(text)));
    assertThat(frontMatter.state()).isEqualTo(State.ABSENT);
    assertThat(frontMatter.format()).isNull();
    assertThat(frontMatter.span().length()).isZero();
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(d -> d.severity() + " " + d.code())
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "---\\na: 1\\n| the fence --- of line 1 is never closed",
        "+++\\na = 1\\n| the fence +++ of line 1 is never closed",
        "{\\n\"a\": 1\\n| the object of line 1 is never closed",
        "{\"a\": 1} text| text follows the object on its last line",
        "\\n\\n---\\na: 1\\n---| the fence --- is not on the first line",
        "\\n;;;\\n{}\\n;;;| the fence ;;; is not on the first line",
        "^ ---\\na: 1\\n---^| the fence --- is indented",
        "----\\na: 1\\n----| this line is no fence, expected three hyphens and no more",
        "—\\na: 1\\n—| this line is no fence, expected three hyphens and no more",
        "---xml\\na: 1\\n---| the fence names the language xml, expected yaml, toml or json",
        "+++ toml\\na = 1\\n+++| a word follows the fence +++, which takes none",
        "~~~\\na: 1\\n~~~| this line is no fence, expected ---, +++ or ;;;",
        "---\\n- a\\n---| what stands between the fences has no fields",
        "---\\nSome prose.\\n---| what stands between the fences has no fields",
        "# Flood| there is no front matter",
      })
  void saysWhyItIsBody(String text, String why) {
    FrontMatter frontMatter = read(SourceText.of(unescape(text)));
    assertThat(frontMatter.state()).isEqualTo(State.ABSENT);
    Diagnostic said = frontMatter.diagnostics().get(0);
    assertThat(frontMatter.diagnostics()).hasSize(1);
    assertThat(said.message()).startsWith(why);
    assertThat(said.advice()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\\n\\n---\\na: 1\\n---\\n| ---\\na: 1\\n---\\n",
        "^ \\t---\\na: 1\\n---\\nx^| ---\\na: 1\\n---\\nx",
        "\\n---\\na: 1\\n|",
        "\\n----\\na: 1\\n----\\n|",
      })
  void leavesOutWhatStandsBeforeAFence(String text, String mended) {
    SourceText source = SourceText.of(unescape(text));
    var fix = read(source).diagnostics().get(0).fix();
    assertThat(fix.map(it -> source.apply(it.edits()).text()))
        .isEqualTo(java.util.Optional.ofNullable(mended).map(FenceFinderTest::unescape));
    fix.ifPresent(it -> assertThat(read(source.apply(it.edits())).metadata().fields()).hasSize(1));
  }

  @Test
  void keepsWhatIsTooLong() {
    SourceText source = SourceText.of("---\na: 12345\n---\nbody");
    FrontMatter frontMatter =
        FrontMatterReader.of(FrontMatterLimits.defaults().withMaxLength(5)).read(source);
    assertThat(frontMatter.state()).isEqualTo(State.OPAQUE);
    assertThat(source.slice(frontMatter.content())).isEqualTo("a: 12345\n");
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(Diagnostic::severity)
        .isEqualTo(Severity.ERROR);
  }
}
