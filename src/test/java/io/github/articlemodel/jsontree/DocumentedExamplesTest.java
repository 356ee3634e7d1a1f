package io.github.articlemodel.jsontree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class DocumentedExamplesTest {

  @Test
  void values() throws JsonProblem {
    JsonValue value = JsonTree.read("[1.10, \"a\"]");
    assertThat(value.kind()).isEqualTo("an array");
    assertThat(((JsonValue.JsonArray) value).values().get(0).span())
        .hasToString("SourceSpan[start=1, end=5]");
  }

  @Test
  void tree() throws JsonProblem {
    Place root = Place.root(JsonTree.read("{\"depth\": 2}"));
    assertThat(Members.of(root).number("depth", 1, 6)).isEqualTo(2);
  }

  @Test
  void places() throws JsonProblem {
    Place root = Place.root(JsonTree.read("{\"body\": [{\"level\": 9}]}"));
    Place level = Members.of(Members.of(root).array("body").get(0)).required("level");
    assertThat(level.path()).isEqualTo("body[0].level");
  }

  @Test
  void members() throws JsonProblem {
    Members members = Members.of(Place.root(JsonTree.read("{\"type\": \"text\", \"depth\": 2}")));
    assertThat(members.text("type")).isEqualTo("text");
    assertThat(members.optionalText("title")).isNull();
    assertThat(members.rest()).extracting(Place::path).containsExactly("depth");
    assertThatThrownBy(
            () -> {
              members.end();
            })
        .isInstanceOf(JsonProblem.class)
        .hasMessageStartingWith("depth: the member is unknown");
  }

  @Test
  void problems() throws JsonProblem {
    SourceText source = SourceText.of("{\"children\":[7]}").withName("a.json");
    Place root = Place.root(JsonTree.read(source.text()));
    Place place = Members.of(root).array("children").get(0);
    JsonProblem problem = JsonProblem.shape(place, "expected a heading");
    assertThat(problem.in(source, 0, "mdast.tree", "see the specification of mdast"))
        .hasToString(
            "a.json:1:14: error mdast.tree: children[0]: expected a heading (see the specification of mdast)");
  }

  @Test
  void output() {
    Optional<String> text =
        JsonOutput.write(
            0,
            json -> json.startObject().member("type", "text").name("level").number(2).endObject());
    assertThat(text).hasValue("{\"type\":\"text\",\"level\":2}");
  }

  @Test
  void fields() throws JsonProblem {
    List<Field> fields =
        JsonFields.read(Place.root(JsonTree.read("{\"date\": {\"$date\": \"2024-11-25\"}}")));
    assertThat(JsonOutput.write(0, json -> JsonFields.write(fields, json)))
        .hasValue("{\"date\":{\"$date\":\"2024-11-25\"}}");
  }

  @Test
  void startsOfObjects() {
    JsonStart heading = JsonStart.of("heading", "level");
    assertThat(JsonOutput.write(0, json -> json.start(heading).number(2).endObject()))
        .contains("{\"type\":\"heading\",\"level\":2}");
  }
}
