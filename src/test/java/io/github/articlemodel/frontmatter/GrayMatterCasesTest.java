package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The inputs of gray-matter; its own tests name some of the fences by options, which are not here.
 */
class GrayMatterCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/frontmatter/gray-matter");

  /**
   * What should come out.
   *
   * @param json the fields
   * @param said the diagnostics
   */
  private record Case(String file, String json, String said) {}

  private static final String JSON = "{\"title\":\"%s\",\"description\":\"Front Matter\"}";
  private static final String USER = "{\"title\":\"%s\",\"user\":\"jonschlinkert\"}";

  private static final List<Case> CASES =
      List.of(
          new Case("autodetect-json.md", JSON.formatted("autodetect-JSON"), ""),
          new Case("autodetect-no-lang.md", USER.formatted("autodetect-no-lang"), ""),
          new Case("autodetect-yaml.md", USER.formatted("autodetect-yaml"), ""),
          new Case("basic.txt", "{\"title\":\"Basic\"}", ""),
          new Case("delims-semi-colons.md", JSON.formatted("delims-semi-colons JSON"), ""),
          new Case("has-matter.md", "{\"title\":\"Has Matter!\"}", ""),
          new Case("lang-json.md", JSON.formatted("JSON"), ""),
          new Case("lang-yaml.md", "{\"title\":\"YAML\"}", ""),
          new Case("empty.md", "{}", "frontmatter.absent: there is no front matter"),
          new Case("hasnt-matter.md", "{}", "frontmatter.absent: there is no front matter"),
          // Custom fences stay body.
          new Case(
              "delims-custom.md",
              "{}",
              "frontmatter.no-fence: this line is no fence, expected ---, +++ or ;;;,"
                  + " so all of the text is body"),
          new Case(
              "delims-and-lang.md",
              "{}",
              "frontmatter.no-fence: a word follows the fence ;;;, which takes none,"
                  + " so all of the text is body"));

  @Test
  void comesOutAsExpected() throws IOException {
    Map<String, String> different = new TreeMap<>();
    for (Case one : CASES) {
      FrontMatter read = read(one.file());
      String said =
          read.diagnostics().stream()
              .map(d -> d.code() + ": " + d.message())
              .collect(Collectors.joining("\n"));
      String json = JsonTrees.of(read.metadata()).toString();
      if (!json.equals(one.json()) || !said.equals(one.said())) {
        different.put(one.file(), json + " " + said);
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void readsTheLongOneWhole() throws IOException {
    FrontMatter read = read("complex.md");
    assertThat(read.state()).isEqualTo(FrontMatter.State.READ);
    assertThat(read.metadata().layout().orElse("")).isEqualTo("default");
    assertThat(read.metadata().fields()).hasSizeGreaterThan(10);
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void knowsEachInput() throws IOException {
    TreeSet<String> known = new TreeSet<>(List.of("complex.md"));
    CASES.forEach(one -> known.add(one.file()));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(known);
    }
  }

  private static FrontMatter read(String file) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(FOLDER.resolve(file)));
    return FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
  }
}
