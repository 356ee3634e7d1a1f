package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonEditTest {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();

  private static final FieldValue MAP =
      new FieldValue.Mapping(
          List.of(
              new Field("x", FieldValue.of(1)),
              new Field("y", FieldValue.of(List.of(FieldValue.of("z"))))),
          Written.nowhere());

  private static SourceText edited(SourceText source, FieldEdit... edits) {
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    return source.apply(FrontMatterEditor.of(LIMITS).edit(source, frontMatter, List.of(edits)));
  }

  /** Returns the text after edits, which are the same with every line end. */
  private static String edited(String text, FieldEdit... edits) {
    String edited = edited(SourceText.of(text), edits).text();
    String pairs = edited(SourceText.of(text.replace("\n", "\r\n")), edits).text();
    assertThat(pairs).isEqualTo(edited.replace("\n", "\r\n"));
    return edited;
  }

  private static FieldEdit set(String path, FieldValue value) {
    return new FieldEdit.Set(FieldPath.parse(path), value);
  }

  private static FieldEdit set(String path, String text) {
    return set(path, FieldValue.of(text));
  }

  private static FieldEdit insert(String path, Place place) {
    return new FieldEdit.Insert(FieldPath.parse(path), FieldValue.of("new"), place);
  }

  private static FieldEdit remove(String path) {
    return new FieldEdit.Remove(FieldPath.parse(path));
  }

  @Test
  void changesNothingButTheValue() {
    String text = "{\n  \"a\" : \"x\" ,\n\n\t\"b\":{\"c\":[ 1,2 ]}\n}\nbody\n";
    assertThat(edited(text, set("a", "it's \"y\"\n")))
        .isEqualTo(text.replace("\"x\"", "\"it's \\\"y\\\"\\n\""));
    assertThat(edited(text, set("b.c[1]", FieldValue.ofNull())))
        .isEqualTo(text.replace("1,2", "1,null"));
    assertThat(edited(text, new FieldEdit.Rename(FieldPath.parse("b.c"), "d\"")))
        .isEqualTo(text.replace("\"c\"", "\"d\\\"\""));
  }

  @Test
  void insertsInTheIndentationThatIsThere() {
    for (String unit : List.of("  ", "    ", "\t", "")) {
      String text = "{\n" + unit + "\"a\": 1,\n" + unit + "\"b\": 2\n}\n";
      String line = unit + "\"n\": \"new\"";
      assertThat(edited(text, insert("n", new Place.First())))
          .isEqualTo(text.replace("{\n", "{\n" + line + ",\n"));
      assertThat(edited(text, insert("n", new Place.Last())))
          .isEqualTo(text.replace("2\n", "2,\n" + line + "\n"));
      assertThat(edited(text, insert("n", new Place.After("a"))))
          .isEqualTo(text.replace("1,\n", "1,\n" + line + ",\n"));
      assertThat(edited(text, insert("n", new Place.Before("b"))))
          .isEqualTo(text.replace("1,\n", "1,\n" + line + ",\n"));
      assertThat(edited(text, set("b", MAP)))
          .isEqualTo(
              text.replace(
                  "2\n", "{\n@@\"x\": 1,\n@@\"y\": [\n@@@\"z\"\n@@]\n@}\n".replace("@", unit)));
    }
  }

  @Test
  void insertsOnOneLineWhereAllStandsThere() {
    assertThat(edited("{\"a\":1}\n", set("b", MAP)))
        .isEqualTo("{\"a\":1,\"b\":{\"x\":1,\"y\":[\"z\"]}}\n");
    assertThat(edited("{ \"a\": 1, \"b\": 2 }\n", set("c", MAP)))
        .isEqualTo("{ \"a\": 1, \"b\": 2, \"c\": {\"x\": 1, \"y\": [\"z\"]} }\n");
    assertThat(edited("{ \"a\" : 1 }\n", insert("n", new Place.First())))
        .isEqualTo("{ \"n\" : \"new\", \"a\" : 1 }\n");
    assertThat(edited("{\n  \"t\": [1, 2]\n}\n", new FieldEdit.Append(FieldPath.of("t"), MAP)))
        .isEqualTo("{\n  \"t\": [1, 2, {\"x\": 1, \"y\": [\"z\"]}]\n}\n");
    assertThat(
            edited(
                "{\n  \"t\": [1, 2]\n}\n",
                new FieldEdit.InsertItem(FieldPath.parse("t[0]"), FieldValue.of(0))))
        .isEqualTo("{\n  \"t\": [0, 1, 2]\n}\n");
  }

  @Test
  void keepsCommasThatStandFirst() {
    assertThat(edited("{ \"a\": 1\n, \"b\": 2\n}\n", set("c", "x")))
        .isEqualTo("{ \"a\": 1\n, \"b\": 2\n, \"c\": \"x\"\n}\n");
  }

  @Test
  void fillsWhatIsEmpty() {
    assertThat(edited("{}\nbody\n", set("a", "x"))).isEqualTo("{\n  \"a\": \"x\"\n}\nbody\n");
    assertThat(edited("{\n}\n", set("a", "x"))).isEqualTo("{\n  \"a\": \"x\"\n}\n");
    assertThat(edited("{ }\n", set("a", "x"))).isEqualTo("{ \"a\": \"x\" }\n");
    assertThat(edited("{\n\t\"t\": []\n}\n", new FieldEdit.Append(FieldPath.of("t"), MAP)))
        .isEqualTo(
            "{\n\t\"t\": [\n\t\t{\n\t\t\t\"x\": 1,\n\t\t\t\"y\": [\n\t\t\t\t\"z\"\n\t\t\t]\n\t\t}\n"
                + "\t]\n}\n");
    assertThat(edited("{\"m\": {}}\n", set("m.a", "x"))).isEqualTo("{\"m\": {\"a\": \"x\"}}\n");
  }

  @Test
  void removesWithTheRightComma() {
    String text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": [1, 2, 3]\n}\n";
    assertThat(edited(text, remove("a"))).isEqualTo(text.replace("  \"a\": 1,\n", ""));
    assertThat(edited(text, remove("b"))).isEqualTo(text.replace("  \"b\": 2,\n", ""));
    assertThat(edited(text, remove("c"))).isEqualTo("{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    assertThat(edited(text, remove("c[2]"))).isEqualTo(text.replace(", 3", ""));
    assertThat(edited(text, remove("c[0]"))).isEqualTo(text.replace("1, 2, 3", "2, 3"));
    assertThat(edited("{\n  \"a\": [\n    1\n  ]\n}\n", remove("a[0]")))
        .isEqualTo("{\n  \"a\": []\n}\n");
    assertThat(edited("{\n  \"a\": 1\n}\nbody\n", remove("a"))).isEqualTo("{}\nbody\n");
    assertThat(edited("{\"a\": 1, \"b\": 2, \"a\": 3, \"a\": 4}\n", remove("a")))
        .isEqualTo("{\"b\": 2}\n");
  }

  @Test
  void makesSeveralEditsAtOnce() {
    assertThat(
            edited(
                ";;;\n{\"a\": 1}\n;;;\nbody\n",
                set("b", MAP),
                set("b.y[0]", "changed"),
                new FieldEdit.Rename(FieldPath.of("a"), "A"),
                insert("n", new Place.First()),
                remove("b.x")))
        .isEqualTo(";;;\n{\"n\": \"new\", \"A\": 1, \"b\": {\"y\": [\"changed\"]}}\n;;;\nbody\n");
  }

  @Test
  void keepsTheByteOrderMarkAndBytesThatAreNoText() {
    byte[] bytes = "\uFEFF{\"a\":1}\r\n\u00e9".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    byte[] expected = "\uFEFF{\"a\":2}\r\n\u00e9".getBytes(StandardCharsets.UTF_8);
    expected[expected.length - 1] = (byte) 0xFF;
    assertThat(edited(SourceText.of(bytes), set("a", FieldValue.of(2))).bytes())
        .isEqualTo(expected);
  }

  @Test
  void refusesAValueThatJsonHasNoWordFor() {
    FieldEdit edit = set("a", FieldValue.of(LocalDate.of(2024, 11, 25)));
    EditRefusedException refused =
        catchThrowableOfType(EditRefusedException.class, () -> edited("{\"a\": 1}\n", edit));
    assertThat(refused.diagnostic().code()).isEqualTo("edit.value");
    assertThat(refused).hasMessageContaining("JSON has no dates and times");
  }
}
