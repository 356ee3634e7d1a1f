package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFixTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  private static SourceText source(String entry) {
    String text = "---\nlayout: post\n" + unescape(entry) + "\nlanguage: en\n---\nbody\n";
    return SourceText.of(text);
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
  }

  private static List<Fix> fixes(SourceText source) {
    return READER.read(source).diagnostics().stream()
        .map(Diagnostic::fix)
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  /** The entry, what the fix makes of it, and the text that was meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "title: Flood: ten dead        | title: \"Flood: ten dead\"     | Flood: ten dead",
        "title: Say \"x\": y           | title: 'Say \"x\": y'          | Say \"x\": y",
        "title: It's \"x\": y          | title: 'It''s \"x\": y'        | It's \"x\": y",
        "title: C:\\\\x: it's          | title: 'C:\\\\x: it''s'        | C:\\\\x: it's",
        "title: a: b:                  | title: \"a: b:\"               | a: b:",
        "title: Flood:\\n  ten: no     |                                |",
        "title: Flood: ten\\n"
            + "  dead\\n"
            + "\\n"
            + "  x | title: \"Flood: ten\\n"
            + "  dead\\n"
            + "\\n"
            + "  x\" | Flood: ten dead\\n"
            + "x",
        "title: Flood: Prize #1        |                                |",
        "title: [Update] Flood         | title: \"[Update] Flood\"      | [Update] Flood",
        "title: [Update]: Flood        | title: \"[Update]: Flood\"     | [Update]: Flood",
        "title: {{ site.name }} news   | title: \"{{ site.name }} news\"| {{ site.name }} news",
        "title: [a, b], c              |                                |",
        "title: @name                  | title: \"@name\"               | @name",
        "title: `x`                    | title: \"`x`\"                 | `x`",
        "title: %x                     | title: \"%x\"                  | %x",
        "title: , x                    |                                |",
        "title:\"x\"                   | title: \"x\"                   | x",
        "title:Flood                   | title: Flood                   | Flood",
        "http://example.org/           |                                |",
        "title = \"Flood\"              | title: \"Flood\"                 | Flood",
        "title=Flood                   | title: Flood                   | Flood",
        "title： Flood                  | title: Flood                   | Flood",
        "my title = Flood              |                                |",
        "title: \"Flood                | title: \"Flood\"               | Flood",
        "title: \"Flood # 1            |                                |",
        "title: 'Tis the season        |                                |",
        "title: \"a\" b                | title: '\"a\" b'               | \"a\" b",
        "title: \"a\" and \"b\"        |                                |",
        "title: \"a\",                 |                                |",
        "title: 'it's here'            | title: 'it''s here'            | it's here",
        "title: 'a' and 'b'            |                                |",
        "title: 'a' b                  | title: \"'a' b\"               | 'a' b",
        "title: *breaking* news        | title: \"*breaking* news\"     | *breaking* news",
        "title: *nope                  |                                |",
        "title: & less                 | title: \"& less\"              | & less",
        "title: > 5 people             | title: \"> 5 people\"          | > 5 people",
        "^title: |x|^                  | ^title: \"|x|\"^               | ^|x|^",
        "^title: |2x^                  |                                |",
        "title: - item                 |                                |",
        "title: \"C:\\\\quarter\"      | title: \"C:\\\\\\\\quarter\"   | C:\\\\quarter",
        "title: \"C:\\\\users\\\\me\"  | title: \"C:\\\\\\\\users\\\\\\\\me\" | C:\\\\users\\\\me",
        "title: \"C:\\\\new\\\\quarter\" |                              |",
        "loose line                    |                                |",
        "title: [a                     |                                |",
        "title: no                     | title: \"no\"                  | no",
        "title: \"a\"# b               | title: \"a\" # b               | a",
        "title: \"a\\nb\"              | title: \"a\\n b\"              | a b",
        "title: \"a\\n\\tb\"           | title: \"a\\n \\tb\"           | a b",
        "title: 1e9999                 | title: \"1e9999\"              | 1e9999",
      })
  void mendsAnEntrySoThatItSaysWhatWasMeant(String entry, String mended, String meant) {
    SourceText source = source(entry.replace("^", ""));
    FixLaw law = new FixLaw();
    law.check(source);
    List<Fix> fixes = fixes(source);
    if (mended == null) {
      assertThat(fixes).isEmpty();
      assertThat(READER.read(source).diagnostics()).isNotEmpty();
      return;
    }
    assertThat(fixes).hasSize(1);
    SourceText after = source.apply(fixes.get(0).edits());
    assertThat(after.text()).isEqualTo(source(mended).text());
    FrontMatter read = READER.read(after);
    assertThat(read.state()).isEqualTo(State.READ);
    assertThat(read.metadata().field("title").orElseThrow().value())
        .isEqualTo(FieldValue.of(unescape(meant)));
  }

  /** What stands within a list or map is explained and mended alike. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "params:\\n"
            + "  alt: Flood: ten\\n"
            + "  x: 1 | yaml.colon 4:13   | params:\\n"
            + "  alt: \"Flood: ten\"\\n"
            + "  x: 1",
        "tags:\\n  - @a\\n  - b       | yaml.reserved 4:5      | tags:\\n  - \"@a\"\\n  - b",
        "tags:\\n- [x] y\\n- b        | yaml.after-bracket 4:7 | tags:\\n- \"[x] y\"\\n- b",
        "tags:\\n- n: a: b\\n  m: 1   | yaml.colon 4:7         | tags:\\n- n: \"a: b\"\\n  m: 1",
        "a:\\n  b: \"x\\n  c: 1       | yaml.unclosed-quote 4:6 | a:\\n  b: \"x\"\\n  c: 1",
        "a:\\n  b: 'x' y\\n  c: 1     | yaml.after-quote 4:10  | a:\\n  b: \"'x' y\"\\n  c: 1",
        "a:\\n\\tb: 1\\n\\tc: 2       | yaml.tab 4:1           | a:\\n  b: 1\\n  c: 2",
        "a:\\n\\tb:\\n\\t\\tc: 2      | yaml.tab 4:1           | a:\\n  b:\\n    c: 2",
        "a:\\n  b: 1\\n\\tc: 2        | yaml.tab 5:1           | ",
        "a:\\n  b: @x\\n  c: @y       | yaml.reserved 4:6      | ",
      })
  void mendsWhatStandsWithinAnEntry(String entry, String said, String mended) {
    SourceText source = source(entry);
    new FixLaw().check(source);
    Diagnostic diagnostic = READER.read(source).diagnostics().get(0);
    assertThat(diagnostic.code() + " " + diagnostic.location().position()).isEqualTo(said);
    assertThat(diagnostic.fix().map(fix -> source.apply(fix.edits()).text()))
        .isEqualTo(java.util.Optional.ofNullable(mended).map(text -> source(text).text()));
  }

  @Test
  void mendsOneOfSeveralMistakesAtATime() {
    SourceText source = SourceText.of("---\na: @x\nb: c: d\ne: &x [1] y\nf: *x\n---\n");
    FixLaw law = new FixLaw();
    law.check(source);
    assertThat(law.made).containsOnlyKeys("yaml.reserved", "yaml.colon");
    SourceText mended = source;
    while (!fixes(mended).isEmpty()) {
      mended = mended.apply(fixes(mended).get(0).edits());
    }
    assertThat(mended.text()).isEqualTo("---\na: \"@x\"\nb: \"c: d\"\ne: &x [1] y\nf: *x\n---\n");
  }

  @Test
  void mendsOnlyWhatTheDiagnosticIsAboutInTheSample() throws IOException {
    check(SharedData.articles(Path.of("src/test/resources/corpus")));
  }

  @Test
  void mendsOnlyWhatTheDiagnosticIsAboutInTheCorpus() throws IOException {
    FixLaw law = check(SharedData.articles(SharedData.require("corpus")));
    assertThat(law.made).containsKeys("yaml.first-column", "yaml.version");
  }

  private static FixLaw check(List<Path> files) throws IOException {
    FixLaw law = new FixLaw();
    for (Path file : files) {
      law.check(SourceText.of(Files.readAllBytes(file)));
    }
    return law;
  }

  /** Real front matter, broken by one of the mistakes that people make. */
  @Test
  void mendsMistakesInTheMidstOfRealFrontMatter() throws IOException {
    List<String> mistakes =
        List.of(
            "a: b: c",
            "a: [x] y",
            "a: @x",
            "a:\"x\"",
            "a: \"x",
            "a: %",
            "a:\n\tb: 1",
            "a: 'x' y",
            "a: \"\\q\"",
            "a: *b* c");
    FixLaw law = new FixLaw();
    Random random = new Random(7);
    int broken = 0;
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      String text = SourceText.of(Files.readAllBytes(file)).text();
      FrontMatter read = READER.read(SourceText.of(text));
      if (read.format() == FrontMatterFormat.YAML) {
        int at = random.nextBoolean() ? read.content().start() : read.content().end();
        String mistake = mistakes.get(random.nextInt(mistakes.size()));
        law.check(SourceText.of(text.substring(0, at) + mistake + "\n" + text.substring(at)));
        broken++;
      }
    }
    int made = law.made.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(made).isGreaterThanOrEqualTo(broken);
  }

  @Test
  void mendsOnlyWhatTheDiagnosticIsAboutInTextsByChance() {
    FixLaw law = new FixLaw();
    Random random = new Random(20_251_125);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("---\nlayout: post\n");
      int pieces = 1 + random.nextInt(20);
      for (int j = 0; j < pieces; j++) {
        text.append(
            FrontMatterFuzzTest.PIECES.get(random.nextInt(FrontMatterFuzzTest.PIECES.size())));
      }
      law.check(SourceText.of(text.append("\nlanguage: en\n---\n").toString()));
    }
    assertThat(law.made).hasSizeGreaterThan(8);
  }
}
