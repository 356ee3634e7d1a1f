package io.github.articlemodel.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.Written;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of the JSON, as its users know it. */
class JsonFormatTest {

  private static String write(Article article, JsonOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new JsonFormat(options).writer().orElseThrow().write(article, out)).isEmpty();
    return out.toString();
  }

  private static String metadata(Field... fields) throws IOException {
    String json = write(new Article(Metadata.of(fields), List.of()), JsonOptions.compact());
    return json.substring("{\"version\":\"0.1\",\"metadata\":".length(), json.indexOf(",\"body\""));
  }

  private static String value(FieldValue value) throws IOException {
    String json = metadata(new Field("a", value));
    return json.substring("{\"a\":".length(), json.length() - 1);
  }

  @Test
  void writesTheExampleOfItsDocumentation() throws IOException {
    Article article =
        Article.builder()
            .field("title", "Flood")
            .field("date", FieldValue.of(LocalDate.of(2024, 11, 25)))
            .block(new ThematicBreak())
            .build();
    assertThat(write(article, JsonOptions.defaults()))
        .isEqualTo(
            """
            {
              "version": "0.1",
              "metadata": {
                "title": "Flood",
                "date": {
                  "$date": "2024-11-25"
                }
              },
              "body": [
                {
                  "type": "thematicBreak"
                }
              ]
            }
            """);
  }

  @Test
  void writesOneLineWhereAskedTo() throws IOException {
    Article article = Article.builder().block(Paragraph.of("ไทย\n😀\"")).build();
    assertThat(write(article, JsonOptions.compact()))
        .isEqualTo(
            "{\"version\":\"0.1\",\"metadata\":{},\"body\":[{\"type\":\"paragraph\",\"content\":"
                + "[{\"type\":\"text\",\"value\":\"ไทย\\n😀\\\"\"}]}]}\n");
    assertThat(write(article, JsonOptions.defaults().withIndent(4)))
        .startsWith("{\n    \"version\": \"0.1\",\n    \"metadata\": {},\n");
  }

  @Test
  void writesAValueAsItselfWhereJsonHasIt() throws IOException {
    assertThat(value(FieldValue.of("a"))).isEqualTo("\"a\"");
    assertThat(value(FieldValue.of(7))).isEqualTo("7");
    assertThat(value(FieldValue.of(new BigDecimal("1.10")))).isEqualTo("1.10");
    assertThat(value(FieldValue.of(new BigDecimal("5")))).isEqualTo("5e0");
    assertThat(value(FieldValue.of(true))).isEqualTo("true");
    assertThat(value(FieldValue.ofNull())).isEqualTo("null");
    assertThat(value(FieldValue.of(List.of(FieldValue.of(1))))).isEqualTo("[1]");
    assertThat(value(new FieldValue.Mapping(List.of(), Written.nowhere()))).isEqualTo("{}");
  }

  @Test
  void tagsAValueThatJsonDoesNotHave() throws IOException {
    OffsetDateTime time = OffsetDateTime.parse("2024-11-25T10:46:12Z");
    assertThat(value(FieldValue.of(time))).isEqualTo("{\"$date\":\"2024-11-25T10:46:12+00:00\"}");
    assertThat(value(FieldValue.of(time.toInstant())))
        .isEqualTo("{\"$date\":\"2024-11-25T10:46:12Z\"}");
    assertThat(value(FieldValue.of(time.toLocalDateTime())))
        .isEqualTo("{\"$date\":\"2024-11-25T10:46:12\"}");
    assertThat(value(FieldValue.of(LocalTime.NOON))).isEqualTo("{\"$time\":\"12:00\"}");
    assertThat(value(new FieldValue.Opaque("[a", Written.nowhere())))
        .isEqualTo("{\"$opaque\":\"[a\"}");
  }

  @Test
  void listsFieldsThatAnObjectWouldLoseOrConfuse() throws IOException {
    assertThat(metadata(new Field("a", FieldValue.of(1)), new Field("a", FieldValue.of(2))))
        .isEqualTo("{\"$fields\":[{\"name\":\"a\",\"value\":1},{\"name\":\"a\",\"value\":2}]}");
    assertThat(metadata(new Field("$date", FieldValue.of("2024-11-25"))))
        .isEqualTo("{\"$fields\":[{\"name\":\"$date\",\"value\":\"2024-11-25\"}]}");
  }

  @Test
  void refusesAnIndentThatIsNone() {
    assertThatThrownBy(() -> new JsonOptions(9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indent must be 0 to 8, but is 9");
    assertThatThrownBy(() -> JsonOptions.defaults().withIndent(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
