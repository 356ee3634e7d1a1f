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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecoveryTest {

  private static FrontMatter read(SourceText source) {
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    Spans.check(source, frontMatter);
    return frontMatter;
  }

  private static FrontMatter read(String text) {
    return read(SourceText.of(text));
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

  /** Each line stands between two sound members; the last column is the line after the fix. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"t\": 'Flood',          | t='Flood'            | json.quotes 3:8        | \"t\":"
            + " \"Flood\",",
        "\"t\": 'say \"a\"',      | t='say \"a\"'        | json.quotes 3:8        | \"t\": \"say"
            + " \\\"a\\\"\",",
        "\"t\": 'it\\'s',         | t='it\\'s'           | json.quotes 3:8        | \"t\":"
            + " \"it's\",",
        "'t': 1,                  | t=1                  | json.quotes 3:3        | \"t\": 1,",
        "t: 1,                    | t=1                  | json.name 3:3          | \"t\": 1,",
        "\"t\": Flood,            | t=Flood              | json.unquoted 3:8      | \"t\":"
            + " \"Flood\",",
        "\"t\": [1,,,2],         | t=[1,,,2]            | json.comma 3:11        | -",
        "\"t\": [\"a\"\"b\" c],    | t=[\"a\"\"b\" c]       | json.missing-comma 3:12 | -",
        "\"t\": ten dead,         | t=ten dead           | json.unquoted 3:8      | -",
        "\"t\": True,             | t=True               | json.literal 3:8       | \"t\": true,",
        "\"t\": None,             | t=None               | json.literal 3:8       | \"t\": null,",
        "\"t\": NaN,              | t=NaN                | json.number-word 3:8   | -",
        "\"t\": 0123,             | t=0123               | json.unquoted 3:8      | -",
        "\"t\": +1,               | t=+1                 | json.unquoted 3:8      | -",
        "\"t\": .5,               | t=.5                 | json.unquoted 3:8      | -",
        "\"t\": 1.,               | t=1.                 | json.unquoted 3:8      | -",
        "\"t\": 2024-11-25,       | t=2024-11-25         | json.unquoted 3:8      | -",
        "\"t\": [1, 2,],          | t=[1, 2,]            | json.trailing-comma 3:13 | \"t\": [1,"
            + " 2],",
        "\"t\": {\"a\": 1,},      | t={\"a\": 1,}        | json.trailing-comma 3:15 | \"t\":"
            + " {\"a\": 1},",
        "\"t\": [1 2],            | t=[1 2]              | json.missing-comma 3:10 | \"t\": [1,"
            + " 2],",
        "\"t\": [1,, 2],          | t=[1,, 2]            | json.comma 3:11        | \"t\": [1, 2],",
        "\"t\": [1, /* one */ 2], | t=[1, /* one */ 2]   | json.comment 3:12      | \"t\": [1, 2],",
        "\"t\": /* one */ 2,      | t=/* one */ 2        | json.comment 3:8       | \"t\": 2,",
        "\"t\": 1,,               | ^^                   | json.comma 3:10        | \"t\": 1,",
        "\"t\": 1                 | ^^                   | json.missing-comma 3:9 | \"t\": 1,",
        "\"t\": 1, // one         | ^^                   | json.comment 3:11      | \"t\": 1,",
        "\"t\": 1, # one          | ^^                   | json.comment 3:11      | \"t\": 1,",
        "\"t\": \"Flood,          | t=\"Flood            | json.unclosed-quote 3:8 | -",
        "\"t\": [\"a\", \"b\",    | t=[\"a\", \"b\"      | json.unclosed-bracket 3:8 | -",
        "\"t\": {\"a\": 1,        | t={\"a\": 1          | json.unclosed-bracket 3:8 | -",
        "\"t\": 1],               | t=1]                 | json.after-value 3:9   | -",
        "\"t\": 1},               | t=1}                 | json.after-value 3:9   | -",
        "\"t\" 1,                 | t=                   | json.colon 3:7         | -",
        "\"t\" = 1,               | t=                   | json.colon 3:7         | \"t\" : 1,",
        "\"t\": “Flood”,          | t=“Flood”            | json.quotes 3:8        | \"t\":"
            + " \"Flood\",",
        "\"t\": “ten dead”,       | t=“ten dead”         | json.quotes 3:8        | -",
        "\"t\",                   | t=                   | json.colon 3:3         | -",
        "\"t\":,                  | t=                   | json.no-value 3:6      | -",
        "\"t\": \"a\" b,          | t=\"a\" b            | json.after-value 3:12  | -",
        "\"t\": \"C:\\quarter\",  | t=\"C:\\quarter\"    | json.escape 3:11       | \"t\":"
            + " \"C:\\\\quarter\",",
        "\"t\": \"C:\\users\",    | t=\"C:\\users\"      | json.escape 3:11       | -",
        "\"t\": \"it\\'s\",       | t=\"it\\'s\"         | json.escape 3:11       | \"t\":"
            + " \"it's\",",
        "\"t\": \"a\tb\",         | t=\"a\tb\"           | json.control-character 3:10 | \"t\":"
            + " \"a\\tb\",",
      })
  void keepsAllOtherMembersAndSaysWhatIsWrong(
      String line, String kept, String said, String mended) {
    SourceText source =
        SourceText.of(
            "{\n  \"layout\": \"post\",\n  " + line + "\n  \"language\": \"en\"\n}\nbody\n");
    FrontMatter frontMatter = read(source);
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(opaque(frontMatter)).isEqualTo(kept);
    assertThat(frontMatter.metadata().fields())
        .extracting(Field::name)
        .containsExactly("layout", "t", "language");
    assertThat(frontMatter.metadata().layout().value()).hasValue("post");
    assertThat(frontMatter.metadata().field("language").orElseThrow().value())
        .isEqualTo(FieldValue.of("en"));
    assertThat(errors(frontMatter)).hasSize(1);
    Diagnostic error = errors(frontMatter).get(0);
    assertThat(error.code() + " " + error.location().position()).isEqualTo(said);
    assertThat(error.message()).isNotBlank();
    assertThat(error.advice()).isNotBlank();
    assertThat(source.text().substring(frontMatter.span().end())).isEqualTo("body\n");
    assertThat(error.fix().isPresent()).as("%s %s", line, error).isEqualTo(!mended.equals("-"));
    if (error.fix().isPresent()) {
      SourceText fixed = source.apply(error.fix().orElseThrow().edits());
      assertThat(fixed.text().replace(" \n", "\n")).isEqualTo(source.text().replace(line, mended));
      assertThat(read(fixed).state()).isEqualTo(State.READ);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\\n"
            + "\"a\": 1,\\n"
            + "\"b\": 2,\\n"
            + "}\\n"
            + " | json.trailing-comma 3:7 | {\\n"
            + "\"a\": 1,\\n"
            + "\"b\": 2\\n"
            + "}\\n",
        ";;;\\n"
            + "// c\\n"
            + "{\"a\": 1,\\n"
            + "\"b\": 2}\\n"
            + ";;;\\n"
            + " | json.comment 2:1 | ;;;\\n"
            + "{\"a\": 1,\\n"
            + "\"b\": 2}\\n"
            + ";;;\\n",
        "{\\n"
            + "// c\\n"
            + "\"a\": 1,\\n"
            + "\"b\": 2\\n"
            + "}\\n"
            + " | json.comment 2:1 | {\\n"
            + "\"a\": 1,\\n"
            + "\"b\": 2\\n"
            + "}\\n",
        "{\\n"
            + "\"a\": 1,\\n"
            + "  /* c */\\n"
            + "\"b\": 2\\n"
            + "}\\n"
            + " | json.comment 3:3 | {\\n"
            + "\"a\": 1,\\n"
            + "\"b\": 2\\n"
            + "}\\n",
        "{\\n\"a\": 1,\\n\"b\": 2 // c\\n}\\n | json.comment 3:8 | {\\n\"a\": 1,\\n\"b\": 2\\n}\\n",
        ";;;\\n{\"a\": 1,\\n\"b\": 2}\\nmore\\n;;;\\n | json.after-object 4:1 | -",
        ";;;\\n{\"a\": 1,\\n\"b\": 2\\n;;;\\n | json.unclosed-bracket 2:1 | -",
        ";;;\\n"
            + "{,\"a\": 1,\\n"
            + "\"b\": 2}\\n"
            + ";;;\\n"
            + " | json.comma 2:2 | ;;;\\n"
            + "{\"a\": 1,\\n"
            + "\"b\": 2}\\n"
            + ";;;\\n",
      })
  void keepsEveryMemberWhereTheMistakeIsBetweenThem(String text, String said, String mended) {
    SourceText source = SourceText.of(text.replace("\\n", "\n"));
    FrontMatter frontMatter = read(source);
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.metadata().toMap()).hasToString("{a=1, b=2}");
    assertThat(errors(frontMatter))
        .extracting(error -> error.code() + " " + error.location().position())
        .containsExactly(said);
    if (!mended.equals("-")) {
      SourceText fixed = source.apply(errors(frontMatter).get(0).fix().orElseThrow().edits());
      assertThat(fixed.text()).isEqualTo(mended.replace("\\n", "\n"));
      assertThat(read(fixed).state()).isEqualTo(State.READ);
    }
  }

  @Test
  void tellsEachOfSeveralMistakes() {
    FrontMatter frontMatter =
        read("{\n  // c\n  title: 'x',\n  \"b\": True,\n  \"c\": [1,],\n  \"d\": 1,\n}\n");
    assertThat(errors(frontMatter))
        .extracting(Diagnostic::code)
        .containsExactly(
            "json.comment",
            "json.name",
            "json.literal",
            "json.trailing-comma",
            "json.trailing-comma");
    assertThat(opaque(frontMatter)).isEqualTo("title='x';b=True;c=[1,]");
  }

  @Test
  void readsATextOverSeveralLinesAsOneBrokenMember() {
    FrontMatter frontMatter = read("{\n  \"a\": \"one\n  two\",\n  \"b\": 2\n}\nbody\n");
    assertThat(opaque(frontMatter)).isEqualTo("a=\"one\n  two\"");
    assertThat(frontMatter.metadata().field("b").orElseThrow().value()).isEqualTo(FieldValue.of(2));
    assertThat(errors(frontMatter))
        .extracting(Diagnostic::code)
        .containsExactly("json.unclosed-quote");
  }

  @Test
  void findsTheEndOfAnObjectWithABracketThatIsNotClosed() {
    FrontMatter frontMatter = read("{\n  \"a\": {\"x\": [1,\n  \"b\": 2\n}\n\nbody }\n");
    assertThat(frontMatter.state()).isEqualTo(State.RECOVERED);
    assertThat(frontMatter.metadata().field("b").orElseThrow().value()).isEqualTo(FieldValue.of(2));
  }

  @Test
  void editsSoundMembersBesideABrokenOneAndTheBrokenOneItself() {
    String text = "{\n  \"a\": 'x', // c\n  b: 1,\n  \"c\": 2,\n}\n";
    assertThat(edited(text, "c", "3")).isEqualTo(text.replace("2", "\"3\""));
    assertThat(edited(text, "a", "y")).isEqualTo(text.replace("'x'", "\"y\""));
    assertThat(edited(text, "b", "y")).isEqualTo(text.replace("b: 1", "\"b\": \"y\""));
    assertThat(edited(text, "d", "y")).isEqualTo(text.replace("2,", "2,\n  \"d\": \"y\","));
  }

  private static String edited(String text, String name, String value) {
    SourceText source = SourceText.of(text);
    FieldEdit edit = new FieldEdit.Set(FieldPath.of(name), FieldValue.of(value));
    return source
        .apply(
            FrontMatterEditor.of(FrontMatterLimits.defaults())
                .edit(source, read(source), List.of(edit)))
        .text();
  }
}
