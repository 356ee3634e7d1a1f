package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlRecoveryTest {

  private static FrontMatter read(String yaml) {
    SourceText source = SourceText.of("---\n" + yaml + "---\nbody\n");
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    Spans.check(source, frontMatter);
    return frontMatter;
  }

  private static String opaque(FrontMatter frontMatter) {
    return frontMatter.metadata().fields().stream()
        .filter(field -> field.value() instanceof FieldValue.Opaque)
        .map(field -> field.name() + "=" + ((FieldValue.Opaque) field.value()).raw())
        .collect(Collectors.joining(";"));
  }

  private static List<Diagnostic> errors(FrontMatter frontMatter) {
    return frontMatter.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "title: Flood: ten dead        | title=Flood: ten dead     | yaml.colon           | 3:13",
        "title: [Update] Flood         | title=[Update] Flood      | yaml.after-bracket   | 3:17",
        "title: @name                  | title=@name               | yaml.reserved        | 3:8",
        "title: `x`                    | title=`x`                 | yaml.reserved        | 3:8",
        "title: %x                     | title=%x                  | yaml.indicator       | 3:8",
        "title:\"x\"                   | title=\"x\"               | yaml.colon-space     | 3:6",
        "title: \"Flood                | title=\"Flood             | yaml.unclosed-quote  | 3:8",
        "title: \"a\" b                | title=\"a\" b             | yaml.after-quote     | 3:12",
        "title: [a                     | title=[a                  | yaml.unclosed-bracket| 3:8",
        "title: *breaking* news        | title=*breaking* news     | yaml.syntax          | 3:8",
        "title: *nope                  | title=*nope               | yaml.alias           | 3:8",
        "title: \"C:\\quarter\"        | title=\"C:\\quarter\"     | yaml.syntax          | 3:12",
        "---not a fence                | ---not a fence=           | yaml.no-field        | 3:1",
        "loose line                    | loose line=               | yaml.no-field        | 3:1",
        "title = \"Flood\"              | title=\"Flood\"             | yaml.colon-sign      | 3:7",
        "title： Flood                  | title=Flood               | yaml.colon-sign      | 3:6",
        ": Flood                       | : Flood=                  | yaml.no-field        | 3:1",
        "**title**: Flood              | **title**: Flood=         | yaml.no-field        | 3:1",
        "// comment                    | // comment=               | yaml.no-field        | 3:1",
        "\"title: Flood                 | \"title: Flood=            | yaml.unclosed-quote  | 3:1",
      })
  void keepsTheOtherFieldsAndSaysWhatIsWrong(
      String line, String kept, String code, String position) {
    FrontMatter frontMatter = read("layout: post\n" + line + "\nlanguage: en\n");

    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(opaque(frontMatter)).isEqualTo(kept);
    assertThat(frontMatter.metadata().fields()).extracting(Field::name).hasSize(3);
    assertThat(frontMatter.metadata().layout().orElse("")).isEqualTo("post");
    assertThat(frontMatter.metadata().field("language").orElseThrow().value())
        .isEqualTo(FieldValue.of("en"));
    assertThat(errors(frontMatter)).hasSize(1);
    Diagnostic error = errors(frontMatter).get(0);
    assertThat(error.code() + " " + error.location().position()).isEqualTo(code + " " + position);
    assertThat(error.message()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "' title: a,layout: b,date: c'          | title layout date   | ''",
        "'  title: a,layout: b,  date: c'       | title layout date   | ''",
        "'  title: a,  layout: b,date: c'       | title layout date   | ''",
        "'  title: a, layout: b,  date: c'      | title layout date   | ''",
        "' title: a,map:, x: 1, y: 2,date: c'   | title map date      | ''",
        "' title: a,layout: b, and more,date: c'| title layout date   | ''",
        "'  title: a,loose,  date: c'           | title loose date    | 'loose='",
        "' title: @a,layout: b,date: c'         | title layout date   | 'title=@a'",
        "'title: \"a\", layout: b,date: c'       | title layout date   | ''",
        "'title: \"a\", more,date: c'            | title date          | 'title=\"a\"; more'",
        "'title: a, layout: b,date: c'          | title date          | 'title=a; layout: b'",
      })
  void keepsTheFieldsWhereOneLineIsIndentedUnlikeTheOthers(
      String lines, String names, String opaque) {
    FrontMatter frontMatter = read(lines.replace(",", "\n").replace("'", "") + "\n");

    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly(names.split(" "));
    assertThat(opaque(frontMatter).replace('\n', ';')).isEqualTo(opaque.replace("'", ""));
    assertThat(errors(frontMatter)).hasSize(1);
  }

  @Test
  void pointsAtTheFieldThatIsIndentedUnlikeTheFirst() {
    assertThat(errors(read("  title: a\n  layout: b\ndate: c\n")))
        .singleElement()
        .extracting(d -> d.code() + " " + d.location().position())
        .isEqualTo("yaml.indentation 4:1");
  }

  @Test
  void pointsAtATabThatIndents() {
    FrontMatter frontMatter = read("author:\n\tname: x\nlanguage: en\n");
    assertThat(opaque(frontMatter)).isEqualTo("author=\n\tname: x");
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(d -> d.code() + " " + d.location().position())
        .isEqualTo("yaml.tab 3:1");
  }

  @Test
  void resolvesAliasesAcrossTheEntries() {
    FrontMatter frontMatter = read("a: &x [1]\nb: : :\nc: *x\n");
    assertThat(frontMatter.metadata().field("c").orElseThrow().value())
        .isEqualTo(frontMatter.metadata().field("a").orElseThrow().value());
  }

  @Test
  void takesAQuotedValueOverSeveralLinesForOneEntry() {
    FrontMatter frontMatter = read("a: @x\nb: \"one\ntwo: three\"\nc: 1\n");
    assertThat(frontMatter.metadata().field("b").orElseThrow().value())
        .isEqualTo(FieldValue.of("one two: three"));
    assertThat(frontMatter.metadata().fields()).hasSize(3);
  }

  @Test
  void takesProseBetweenThematicBreaksForBody() {
    FrontMatter frontMatter = read("\nJust a text, not a map.\n\n");
    assertThat(frontMatter.state()).isEqualTo(State.ABSENT);
    assertThat(frontMatter.span().end()).isZero();
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(Diagnostic::severity)
        .isEqualTo(Severity.WARNING);
  }

  /** The last two columns: the fields as name=raw text of the broken, name of the others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{a: 1 b: 2, c: 3}                 | a=1 b: 2,c        | yaml.colon 2:8",
        "{c: 3, a: 1 b: 2}                 | c,a=1 b: 2        | yaml.colon 2:14",
        "{a: @x, \"b\":2, 'c': \"x, y\"}   | a=@x,b,c          | yaml.reserved 2:5",
        "{a: {x: 1 y: 2, z: 1}, b: [1, {c: 2}], d} | a={x: 1 y: 2, z: 1},b,d | yaml.syntax 2:12",
        "# C\\n{ # D\\n  a: *no, # E\\n  b: it's,\\n  c: 2 # F, g\\n}| a=*no,b,c | yaml.alias 4:6",
        "{\\n  a: [1,\\n  b: 2,\\n  c: 3\\n} | a=[1,,b,c        | yaml.unclosed-bracket 3:6",
        "{\\n  a: 1,\\n  b: \"x,\\n  c: 3\\n} | a,b=\"x,c     | yaml.unclosed-quote 4:6",
        "{a: 1, b: 2                       | a,b               | yaml.syntax 3:1",
        "{a: &x 1, b: : :, c: *x}          | a,b=: :,c         | yaml.syntax 2:14",
      })
  void keepsTheEntriesOfAMapInBracesThatReadByThemselves(String yaml, String kept, String said) {
    FrontMatter frontMatter = read(yaml.replace("\\n", "\n") + "\n");
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(
            frontMatter.metadata().fields().stream()
                .map(
                    field ->
                        field.value() instanceof FieldValue.Opaque opaque
                            ? field.name() + "=" + opaque.raw()
                            : field.name())
                .collect(Collectors.joining(",")))
        .isEqualTo(kept);
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(d -> d.code() + " " + d.location().position())
        .isEqualTo(said);
  }

  @Test
  void takesALineInBracesBeforeFieldsForNoMap() {
    FrontMatter frontMatter = read("{% include x, y: 1 %}\ntitle: a\n");
    assertThat(frontMatter.metadata().fields()).extracting(Field::name).contains("title");
  }

  @Test
  void refusesAListAsAWhole() {
    FrontMatter frontMatter = read("- title\n- language\n");
    assertThat(frontMatter.state()).isEqualTo(State.ABSENT);
    assertThat(errors(frontMatter))
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("frontmatter.not-a-map");
  }
}
