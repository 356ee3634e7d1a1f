package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HostileCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What is wrong with YAML is said in our words, whatever the engine says. */
class YamlProblemsTest {

  private static final String UNKNOWN = "this can't be read as YAML";

  /** Words of the engine that a sentence of ours may have too. */
  private static final Set<String> COMMON = Set.of("while parsing a ", " code points.");

  @Test
  void saysNothingInTheWordsOfTheEngine() throws IOException {
    Set<String> sentences = sentences();
    assertThat(sentences)
        .contains("mapping values are not allowed here", "found unexpected end of stream")
        .hasSizeGreaterThan(40);
    int said = 0;
    for (SourceText source : broken()) {
      for (Diagnostic one : diagnostics(source)) {
        String words = one.message() + " | " + one.advice();
        String where = one + " in\n" + source.text();
        for (String sentence : sentences) {
          assertThat(words).as(where).doesNotContain(sentence);
        }
        if (one.code().equals("yaml.syntax")) {
          assertThat(one.message()).as(where).doesNotStartWith(UNKNOWN);
          assertThat(one.advice()).as(where).isNotBlank();
          said++;
        }
      }
    }
    assertThat(said).isGreaterThan(1_000);
  }

  @Test
  void saysClearlyThatItDoesNotReadWhereTheProblemIsUnknown() {
    for (String context : new String[] {null, "", "while frobnicating"}) {
      for (String problem : new String[] {null, "", "expected a frob"}) {
        Diagnostic said =
            YamlProblems.refusal(context, problem, "a: b c", new SourceSpan(3, 4), 6)
                .diagnostic(SourceText.of("a: b c"));
        assertThat(said)
            .hasToString(
                "<input>:1:4: error yaml.syntax: this can't be read as YAML, from b on (quote the"
                    + " text, or write it in a simpler way)");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "a:\\n  b: 1\\n c: 2 ~ 4:2 ~ the next field was expected, a name and a colon, but got c:",
        "a:\\n"
            + "  - b\\n"
            + "  c: 2 ~ 4:3 ~ the next item of a list was expected, a hyphen and a space, but got"
            + " c:",
        "a:\\n  b: 1\\n  - c ~ 4:3 ~ an item of a list where the next field was expected",
        "a: [b, c\\n  d: e] ~ 3:4 ~ a comma or ] was expected in a list in brackets, but got :",
        "a: [b, [c} ] ~ 2:10 ~ a comma or ] was expected in a list in brackets, but got }",
        "a:\\n"
            + "  b\\n"
            + "  c: d ~ 4:4 ~ a colon in the midst of a value, expected one after the name of a"
            + " field",
        "a: |x\\n"
            + "  b ~ 2:4 ~ text follows the sign | or > on its line, expected it on the lines"
            + " below",
        "a: |0\\n  b ~ 2:4 ~ 0 spaces of indentation, expected a number from 1 to 9 or none",
        "a: \"\\\\q\" ~ 2:6 ~ the backslash starts no escape, as those of \\\\n and \\\\\" do",
        "a: !x!y z ~ 2:4 ~ a tag, which starts with !, of a prefix that nothing declares",
        "a: & ~ 2:4 ~ a name of letters and digits was expected after & or *, but got the end of"
            + " the line",
      })
  void saysWhatWasFoundAndExpected(String yaml, String place, String message) {
    String text = yaml.replace("\\\\", "\0").replace("\\n", "\n").replace('\0', '\\');
    SourceText source = SourceText.of("---\n" + text + "\n---\n");
    Diagnostic said =
        FrontMatterReader.of(FrontMatterLimits.defaults()).read(source).diagnostics().get(0);
    assertThat(said.location().position() + " " + said.message())
        .isEqualTo(place + " " + message.replace("\\\\", "\\"));
  }

  private static List<Diagnostic> diagnostics(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    SourceSpan all = new SourceSpan(0, source.text().length());
    new YamlLanguage().read(source, all, FrontMatterLimits.defaults(), log);
    return log.toList();
  }

  private static List<SourceText> broken() throws IOException {
    List<SourceText> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/yaml-test-suite"))) {
      for (Path file : files.filter(file -> file.endsWith("in.yaml")).sorted().toList()) {
        if (Files.exists(file.resolveSibling("error"))) {
          all.add(SourceText.of(Files.readAllBytes(file)));
        }
      }
    }
    assertThat(all).hasSize(94);
    for (HostileCases.Case hostile : HostileCases.of("front-matter", "yaml", "dates", "fields")) {
      if (hostile.bytes().length < 100_000) {
        all.add(SourceText.of(hostile.bytes()));
      }
    }
    Random random = new Random(20_261_129);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(16); j >= 0; j--) {
        text.append(
            FrontMatterFuzzTest.PIECES.get(random.nextInt(FrontMatterFuzzTest.PIECES.size())));
      }
      all.add(SourceText.of(text.toString()));
    }
    return all;
  }

  /** Returns the texts with a space in them that the engine's reading classes are made with. */
  private static Set<String> sentences() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (Class<?> type : List.of(ScannerImpl.class, ParserImpl.class, StreamReader.class)) {
      sentences.addAll(ClassTexts.of(type, type.getSimpleName()));
    }
    for (String name : List.of("ParseDocumentStart", "ParseBlockMappingKey")) {
      sentences.addAll(ClassTexts.of(ParserImpl.class, "ParserImpl$" + name));
    }
    sentences.removeAll(COMMON);
    return sentences;
  }
}
