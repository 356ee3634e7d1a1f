package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CorpusFrontMatterTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());
  private static final YAMLMapper JACKSON = new YAMLMapper();
  private static final TomlMapper TOML = new TomlMapper();

  @Test
  void readsAllOfItAndAgreesWithJacksonOnTexts() throws IOException {
    Path corpus = SharedData.require("corpus");
    Map<String, Integer> states = new TreeMap<>();
    List<String> different = new ArrayList<>();
    Map<String, Integer> codes = new TreeMap<>();
    for (Path file : SharedData.articles(corpus)) {
      SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
      FrontMatter frontMatter = READER.read(source);
      Spans.check(source, frontMatter);
      states.merge(frontMatter.format() + " " + frontMatter.state(), 1, Integer::sum);
      frontMatter
          .diagnostics()
          .forEach(d -> codes.merge(d.severity() + " " + d.code(), 1, Integer::sum));
      if (frontMatter.state() != State.OPAQUE && frontMatter.state() != State.READ) {
        frontMatter.diagnostics().forEach(d -> different.add(d.toString()));
      }
      if (frontMatter.state() == State.READ) {
        JsonNode tree =
            frontMatter.format() == FrontMatterFormat.TOML
                ? TOML.readTree(source.slice(frontMatter.content()))
                : JACKSON.readTree(source.slice(frontMatter.content()));
        compare(file.toString(), frontMatter.metadata().fields(), tree, different);
      }
    }
    assertThat(different).isEmpty();
    assertThat(states).isEqualTo(Map.of("YAML READ", 1519, "TOML READ", 220));
    assertThat(codes)
        .isEqualTo(
            Map.of(
                // 14 dates with an offset of one digit, and 3 times without seconds
                "INFO yaml.version", 17,
                "WARNING yaml.duplicate", 2,
                "WARNING yaml.first-column", 90));
  }

  private static void compare(
      String where, List<Field> fields, JsonNode tree, List<String> different) {
    Map<String, FieldValue> last = new TreeMap<>();
    fields.forEach(field -> last.put(field.name(), field.value()));
    if (tree.size() != last.size()) {
      different.add(where + ": " + tree.size() + " fields, not " + last.size());
    }
    last.forEach((name, value) -> compare(where + "#" + name, value, tree.get(name), different));
  }

  private static void compare(
      String where, FieldValue value, JsonNode node, List<String> different) {
    if (node == null) {
      different.add(where + " is not there");
    } else if (value instanceof FieldValue.Mapping map) {
      compare(where, map.fields(), node, different);
    } else if (value instanceof FieldValue.Sequence list) {
      if (node.size() != list.values().size()) {
        different.add(where + ": " + node.size() + " values");
        return;
      }
      for (int i = 0; i < node.size(); i++) {
        compare(where + "/" + i, list.values().get(i), node.get(i), different);
      }
    } else {
      String text =
          value instanceof FieldValue.Text it ? it.value() : value.written().raw().orElse("");
      boolean same =
          node.isNull() ? value instanceof FieldValue.Null : text.equals(node.asString());
      if (!same) {
        different.add(where + ": " + text + " is not " + node);
      }
    }
  }
}
