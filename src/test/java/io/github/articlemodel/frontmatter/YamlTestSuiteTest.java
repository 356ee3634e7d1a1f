package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YamlTestSuiteTest {

  private static final Path FOLDER = Path.of("src/test/resources/yaml-test-suite");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The cases that are refused, with the cause. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("4MUZ/00", "a colon on the line after its quoted name, in a flow map"),
          Map.entry("4MUZ/01", "a colon on the line after its quoted name, in a flow map"),
          Map.entry("4MUZ/02", "a colon on the line after its name, in a flow map"),
          Map.entry("5MUD", "a colon on the line after its quoted name, in a flow map"),
          Map.entry("K3WX", "a colon on the line after its quoted name, in a flow map"),
          Map.entry("VJP3/01", "a colon on the line after its name, in a flow map"),
          Map.entry("58MP", "a value in a flow map that starts with a colon"),
          Map.entry("Q5MG", "a tab before a flow map at the root"),
          Map.entry("W5VH", "an anchor of punctuation"),
          Map.entry("WZ62", "a comma right after a tag"));

  /** The error cases that are taken, with the cause. */
  private static final Map<String, String> TAKEN =
      Map.of(
          "9C9N", "a list in brackets goes on in the first column; with a warning",
          "QB6E", "a quoted value goes on in the first column; with a warning",
          "Y79Y/007", "a list as a name; with a warning",
          "Y79Y/009", "a map as a name; with a warning",
          "DK95/01", "a tab before the second line of a quoted value; with a warning",
          "SU5Z", "a comment right after a closing quote; with a warning");

  @Test
  void readsEachMapAsItsJsonSaysOrRefusesIt() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    Map<String, String> wrong = new TreeMap<>();
    int equal = 0;
    for (Path folder : folders()) {
      if (Files.exists(folder.resolve("error"))) {
        continue;
      }
      Outcome outcome = read(folder);
      String name = name(folder);
      if (outcome.error != null) {
        refused.put(name, outcome.error);
      } else {
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("in.json")));
        JsonNode actual = JsonTrees.of(new Metadata(outcome.reading.fields()));
        if (JsonTrees.equal(expected, actual)) {
          equal++;
        } else {
          wrong.put(name, expected + " but was " + actual);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).allSatisfy((name, said) -> assertThat(said).startsWith("<input>:"));
    assertThat(refused.keySet()).isEqualTo(new TreeMap<>(REFUSED).keySet());
    assertThat(equal).isGreaterThanOrEqualTo(105);
    assertThat(equal + refused.size()).isEqualTo(118);
  }

  @Test
  void refusesWhatIsNoYaml() throws IOException {
    Map<String, String> taken = new TreeMap<>();
    int errors = 0;
    for (Path folder : folders()) {
      if (Files.exists(folder.resolve("error"))) {
        errors++;
        Outcome outcome = read(folder);
        if (outcome.error == null) {
          taken.put(name(folder), outcome.said);
        }
      }
    }
    assertThat(errors).isEqualTo(94);
    assertThat(taken).allSatisfy((name, said) -> assertThat(said).contains("warning yaml."));
    assertThat(taken).hasSizeLessThanOrEqualTo(7);
    assertThat(taken.keySet()).isEqualTo(new TreeMap<>(TAKEN).keySet());
  }

  private record Outcome(
      FrontMatterLanguage.Reading reading, @Nullable String error, String said) {}

  private static Outcome read(Path folder) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(folder.resolve("in.yaml")));
    DiagnosticLog log = new DiagnosticLog();
    SourceSpan all = new SourceSpan(0, source.text().length());
    FrontMatterLanguage.Reading reading =
        new YamlLanguage().read(source, all, FrontMatterLimits.defaults(), log);
    String error =
        log.toList().stream()
            .filter(d -> d.severity() == Severity.ERROR || d.code().equals("frontmatter.not-a-map"))
            .map(Object::toString)
            .findFirst()
            .orElse(reading.state() == State.READ ? null : "no error, but " + reading.state());
    return new Outcome(reading, error, log.toList().toString());
  }

  private static String name(Path folder) {
    return FOLDER.relativize(folder).toString();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().equals("in.yaml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }
}
