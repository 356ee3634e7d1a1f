package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PythonFrontmatterCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/frontmatter/python-frontmatter");

  /** The cases that come out in another way, and why. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "yaml/extra-dash.txt", "four hyphens are no fence",
          "yaml/unpretty.md", "yes is a text in YAML 1.2, a boolean in 1.1");

  @Test
  void comesOutAsThatLibraryReadsIt() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, String> different = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|txt)")).toList()) {
        String name = file.getFileName().toString();
        Path expectedFile =
            file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".result.json");
        JsonNode expected = json.readTree(Files.readString(expectedFile));
        SourceText source = SourceText.of(Files.readAllBytes(file));
        FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
        ObjectNode actual = (ObjectNode) JsonTrees.of(frontMatter.metadata());
        actual.put("content", source.text().substring(frontMatter.span().end()).strip());
        if (!JsonTrees.equal(expected, actual)) {
          different.put(FOLDER.relativize(file).toString(), expected + " but was " + actual);
        }
      }
    }
    assertThat(different).hasSize(DIFFERENT.size());
    assertThat(different.keySet()).isEqualTo(DIFFERENT.keySet());
  }
}
