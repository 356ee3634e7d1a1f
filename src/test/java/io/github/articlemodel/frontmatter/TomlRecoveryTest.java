package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One bad line costs no other, and its diagnostic says what is wrong, where, and how to mend it.
 */
class TomlRecoveryTest {

  private static SourceText around(String bad) {
    return SourceText.of("+++\na = 1\n" + bad + "\nz = 26\n\n[extra]\nkey = true\n+++\nBody.\n");
  }

  private static FrontMatter read(SourceText source) {
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    Spans.check(source, frontMatter);
    return frontMatter;
  }

  private static List<Diagnostic> errors(FrontMatter frontMatter) {
    return frontMatter.diagnostics().stream()
        .filter(said -> said.severity() == Severity.ERROR)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title = Flood | toml.unquoted | 9 | title = \"Flood\"",
        "title = Flood: \"ten\" dead | toml.unquoted | 9 | title = \"Flood: \\\"ten\\\" dead\"",
        "title = 5 things | toml.unquoted | 9 | title = \"5 things\"",
        "title = Flood # draft | toml.unquoted | 9 |",
        "title: Flood | toml.colon | 6 | title = \"Flood\"",
        "title: \"Flood\" | toml.colon | 6 | title = \"Flood\"",
        "draft: true | toml.colon | 6 | draft = true",
        "draft = True | toml.boolean | 9 | draft = true",
        "title = null | toml.null | 9 |",
        "title = “Flood” | toml.quote | 9 | title = \"Flood\"",
        "title = \"Flood | toml.unclosed-quote | 9 | title = \"Flood\"",
        "title = 'Flood | toml.unclosed-quote | 9 | title = 'Flood'",
        "title = \"Flood\" dead | toml.after-value | 17 |",
        "title = \"C:\\dir\" | toml.escape | 12 |",
        "title == \"Flood\" | toml.syntax | 8 | title =\"Flood\"",
        "title = \"Flood\", | toml.after-value | 16 | title = \"Flood\"",
        "title = \"a \"b\" c\" | toml.after-value | 13 |",
        "tags = [\"a\" \"b\"] | toml.syntax | 13 | tags = [\"a\", \"b\"]",
        "tags = [1, 2 | toml.unclosed-bracket | 8 |",
        "p = {a = 1 b = 2} | toml.syntax | 12 | p = {a = 1, b = 2}",
        "p = {a: 1} | toml.syntax | 7 | p = {a = 1}",
        "title = | toml.no-value | 8 |",
        "title | toml.no-field | 1 |",
        "some words here | toml.no-field | 1 |",
        "- item | toml.syntax | 1 |",
        "date = 2024-1-5 | toml.date | 8 |",
        "date = 2024-02-30 | toml.date | 8 |",
        "n = 012 | toml.number | 5 |",
        "tags = [a, b] | toml.unquoted | 9 |",
        "tags = [\"a\", \"b\" | toml.syntax | 1 |",
        "map = {a = 1,} | toml.inline-table | 14 |",
        "map = {a = 1 | toml.inline-table | 13 |",
        "a = 2 | toml.duplicate | 1 |",
        "a.b = 2 | toml.duplicate | 1 |",
      })
  void keepsTheOtherFields(String bad, String code, int column, String mended) {
    SourceText source = around(bad);
    FrontMatter frontMatter = read(source);
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    Diagnostic error = errors(frontMatter).get(0);
    assertThat(errors(frontMatter)).as("%s", errors(frontMatter)).hasSize(1);
    boolean syntax = code.equals("toml.syntax");
    assertThat(error.code()).as("%s", error).isEqualTo(syntax ? error.code() : code);
    assertThat(error.message()).isNotBlank();
    if (!syntax) {
      assertThat(error.location().position().line()).isEqualTo(3);
      assertThat(error.location().position().column()).as("%s", error).isEqualTo(column);
      assertThat(error.advice()).isNotBlank();
    }
    assertThat(frontMatter.metadata().field("z")).map(Field::value).contains(FieldValue.of(26));
    assertThat(frontMatter.metadata().toMap()).containsKey("extra");
    assertThat(frontMatter.metadata().fields()).hasSize(4);
    assertThat(error.fix().isPresent()).as("%s", error).isEqualTo(mended != null);
    if (mended != null) {
      SourceText fixed = source.apply(error.fix().orElseThrow().edits());
      assertThat(fixed.text()).isEqualTo(around(mended).text());
      assertThat(read(fixed).state()).isEqualTo(State.READ);
    }
  }

  @Test
  void keepsWhatFollowsAListThatIsNeverClosed() {
    FrontMatter frontMatter = read(around("tags = [\n  \"a\",\n  \"b\""));
    assertThat(errors(frontMatter)).hasSize(1);
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("a", "tags", "z", "extra");
    FieldValue.Opaque opaque =
        (FieldValue.Opaque) frontMatter.metadata().field("tags").orElseThrow().value();
    assertThat(opaque.raw()).isEqualTo("[\n  \"a\",\n  \"b\"");
  }

  @Test
  void keepsWhatFollowsABadItemOfAListOfSeveralLines() {
    FrontMatter frontMatter = read(around("tags = [\n  \"a\",\n  b c,\n  [\"d\"]\n]"));
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("toml.unquoted");
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("a", "tags", "z", "extra");
  }

  @Test
  void keepsTheFieldsUnderAHeaderThatIsNotClosed() {
    SourceText source = SourceText.of("+++\na = 1\n[extra\nkey = true\n[[more]\nk = 1\n+++\n");
    FrontMatter frontMatter = read(source);
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(errors(frontMatter)).hasSize(2).allMatch(said -> said.fix().isPresent());
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("a", "extra", "more");
    SourceText fixed = source;
    for (int i = errors(frontMatter).size() - 1; i >= 0; i--) {
      fixed = fixed.apply(errors(frontMatter).get(i).fix().orElseThrow().edits());
    }
    assertThat(fixed.text()).isEqualTo("+++\na = 1\n[extra]\nkey = true\n[[more]]\nk = 1\n+++\n");
    assertThat(read(fixed).metadata()).isEqualTo(frontMatter.metadata());
  }

  @Test
  void keepsATableThatComesTwiceAsItsText() {
    FrontMatter frontMatter =
        read(SourceText.of("+++\n[a]\nx = 1\n[b]\ny = 2\n[a]\nz = 3\n[c]\nw = 4\n+++\n"));
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("toml.duplicate");
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("a", "b", "[a]", "c");
    FieldValue.Opaque opaque =
        (FieldValue.Opaque) frontMatter.metadata().field("[a]").orElseThrow().value();
    assertThat(opaque.raw()).isEqualTo("\nz = 3");
  }

  @Test
  void warnsOfWhatOthersReadInAnotherWay() {
    SourceText source =
        SourceText.of(
            "+++\na = 99999999999999999999\rb = 10:00:00.1234567890\rc = \"\\u0000\"\r+++\r");
    FrontMatter frontMatter = read(source);
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(
            "toml.integer-range", "toml.line-end", "toml.precision", "toml.character");
  }

  @Test
  void aControlCharacterInACommentCostsNoField() {
    FrontMatter frontMatter = read(SourceText.of("+++\na = 1 # x\u0001\nb = 2\n+++\n"));
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.metadata().toMap()).hasSize(2);
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("toml.character");
  }

  @Test
  void editsTheSoundFieldsAndTheBrokenOne() {
    SourceText source = around("title = Flood");
    FrontMatter frontMatter = read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(FrontMatterLimits.defaults());
    List<FieldEdit> edits =
        List.of(
            new FieldEdit.Set(FieldPath.of("z"), FieldValue.of(27)),
            new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Storm")),
            new FieldEdit.Set(FieldPath.parse("extra.key"), FieldValue.of(false)));
    assertThat(source.apply(editor.edit(source, frontMatter, edits)).text())
        .isEqualTo("+++\na = 1\ntitle = \"Storm\"\nz = 27\n\n[extra]\nkey = false\n+++\nBody.\n");
  }

  @Test
  void readsANameWithOtherLettersAndQuotesIt() {
    String text = "+++\nnaïve = 1\na.ชื่อ.b = {é = \"x\"}\n[été]\nz = 2\n+++\n";
    FrontMatter frontMatter = read(SourceText.of(text));
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.metadata().field(FieldPath.of("naïve")).orElseThrow().value())
        .isEqualTo(FieldValue.of(1));
    assertThat(
            frontMatter.metadata().field(FieldPath.of("a", "ชื่อ", "b", "é")).orElseThrow().value())
        .isEqualTo(FieldValue.of("x"));
    assertThat(errors(frontMatter))
        .extracting(said -> said.code() + " " + said.location().position() + " " + said.advice())
        .containsExactly(
            "toml.name 2:1 quote the name",
            "toml.name 3:3 quote the name",
            "toml.name 3:13 quote the name",
            "toml.name 4:2 quote the name");
    SourceText mended =
        SourceText.of(text)
            .apply(
                errors(frontMatter).stream()
                    .flatMap(said -> said.fix().orElseThrow().edits().stream())
                    .toList());
    assertThat(mended.text())
        .isEqualTo("+++\n\"naïve\" = 1\na.\"ชื่อ\".b = {\"é\" = \"x\"}\n[\"été\"]\nz = 2\n+++\n");
    assertThat(read(mended).state()).isEqualTo(State.READ);
    assertThat(read(mended).metadata()).isEqualTo(frontMatter.metadata());
  }

  @Test
  void tellsTomlBetweenTheFencesOfYaml() {
    for (String fields : List.of("title = \"Flood\"\ndraft = true\n", "[params]\na = [1]\n")) {
      FrontMatter frontMatter = read(SourceText.of("---\n" + fields + "---\nBody.\n"));
      assertThat(frontMatter.state()).isEqualTo(State.OPAQUE);
      assertThat(frontMatter.diagnostics())
          .singleElement()
          .hasToString(
              "<input>:1:1: error frontmatter.toml: TOML stands between the fences --- of YAML, so"
                  + " none of it is read; its text is kept (write +++ in the place of both fences,"
                  + " the fields stay as they are)");
      assertThat(read(SourceText.of("+++\n" + fields + "+++\nBody.\n")).state())
          .isEqualTo(State.READ);
    }
    assertThat(read(SourceText.of("---\ntitle = Flood\n---\n")).state()).isEqualTo(State.RECOVERED);
  }
}
