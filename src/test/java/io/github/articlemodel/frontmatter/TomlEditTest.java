package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TomlEditTest {

  private static final String POST =
      """
      +++
      title = 'Flood' # draft
      tags = [
          "a", # one
          "b",
      ]
      image.alt = "River"
      image.size = { w = 1, h = 2 }

      # What the theme needs.
      [extra]
      team = "Red"

      [extra.more]
      x = 1

      [[authors]]
      name = "Ann"

      [[authors]]
      name = "Bob"
      +++
      Body.
      """;

  private static String edited(String text, FieldEdit... edits) {
    SourceText source = SourceText.of(text);
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    return source
        .apply(FrontMatterEditor.of(limits).edit(source, frontMatter, List.of(edits)))
        .text();
  }

  private static FieldEdit set(String path, FieldValue value) {
    return new FieldEdit.Set(FieldPath.parse(path), value);
  }

  private static FieldEdit remove(String path) {
    return new FieldEdit.Remove(FieldPath.parse(path));
  }

  private static FieldEdit rename(String path, String name) {
    return new FieldEdit.Rename(FieldPath.parse(path), name);
  }

  private static void changes(FieldEdit edit, String from, String to) {
    String expected = POST.replace(from, to);
    assertThat(expected).isNotEqualTo(POST);
    assertThat(edited(POST, edit)).isEqualTo(expected);
    assertThat(edited("\uFEFF" + POST.replace("\n", "\r\n"), edit))
        .isEqualTo(expected.replace("\n", "\r\n"));
  }

  @Test
  void setsAValueAndKeepsQuotesAndComments() {
    changes(set("title", FieldValue.of("Storm")), "'Flood'", "'Storm'");
    changes(set("title", FieldValue.of("It's")), "'Flood'", "\"It's\"");
    changes(set("title", FieldValue.of("a\nb")), "'Flood'", "\"\"\"\na\nb\"\"\"");
    changes(set("tags[1]", FieldValue.of(true)), "\"b\"", "true");
    changes(set("image.alt", FieldValue.of("Rain")), "\"River\"", "\"Rain\"");
    changes(set("image.size.h", FieldValue.of(3)), "h = 2", "h = 3");
    changes(set("extra.more.x", FieldValue.of(2)), "x = 1", "x = 2");
    changes(set("authors[1].name", FieldValue.of("Eve")), "Bob", "Eve");
  }

  @Test
  void addsAFieldBeforeTheTables() {
    FieldValue yes = FieldValue.of(true);
    changes(set("draft", yes), "h = 2 }\n", "h = 2 }\ndraft = true\n");
    changes(set("image.draft", yes), "h = 2 }\n", "h = 2 }\nimage.draft = true\n");
    changes(set("image.size.d", yes), "h = 2 }\n", "h = 2, d = true }\n");
    changes(set("extra.draft", yes), "\"Red\"\n", "\"Red\"\ndraft = true\n");
    changes(set("authors[0].draft", yes), "\"Ann\"\n", "\"Ann\"\ndraft = true\n");
    FieldPath draft = FieldPath.of("draft");
    changes(
        new FieldEdit.Insert(draft, yes, new Place.After("extra")),
        "h = 2 }\n",
        "h = 2 }\ndraft = true\n");
    changes(new FieldEdit.Insert(draft, yes, new Place.First()), "title", "draft = true\ntitle");
    changes(
        new FieldEdit.Insert(draft, yes, new Place.Before("image")),
        "image.alt",
        "draft = true\nimage.alt");
    assertThat(edited("+++\n[a.b]\nx = 1\n+++\n", set("a.y", yes)))
        .isEqualTo("+++\n[a]\ny = true\n\n[a.b]\nx = 1\n+++\n");
    assertThat(edited("+++\n[a]\nx = 1\n+++\n", set("y", yes)))
        .isEqualTo("+++\ny = true\n[a]\nx = 1\n+++\n");
    assertThat(edited("+++\n+++\n", set("y", yes))).isEqualTo("+++\ny = true\n+++\n");
  }

  @Test
  void changesListsLineByLine() {
    FieldPath tags = FieldPath.of("tags");
    changes(
        new FieldEdit.Append(tags, FieldValue.of("c")), "    \"b\",\n", "    \"b\",\n    \"c\",\n");
    changes(
        new FieldEdit.InsertItem(tags.then(1), FieldValue.of("c")),
        "    \"b\",\n",
        "    \"c\",\n    \"b\",\n");
    changes(remove("tags[0]"), "    \"a\", # one\n", "");
    changes(remove("tags[1]"), "    \"b\",\n", "");
    assertThat(
            edited(
                "+++\na = [1, 2]\n+++\n",
                new FieldEdit.Append(FieldPath.of("a"), FieldValue.of(3))))
        .isEqualTo("+++\na = [1, 2, 3]\n+++\n");
    assertThat(edited("+++\na = [1]\n+++\n", remove("a[0]"))).isEqualTo("+++\na = []\n+++\n");
  }

  @Test
  void removesFieldsAndTables() {
    changes(remove("title"), "title = 'Flood' # draft\n", "");
    changes(remove("extra.team"), "team = \"Red\"\n", "");
    changes(remove("image.size.w"), "w = 1, ", "");
    changes(remove("image.alt"), "image.alt = \"River\"\n", "");
    changes(remove("image"), "image.alt = \"River\"\nimage.size = { w = 1, h = 2 }\n", "");
    changes(remove("extra"), "[extra]\nteam = \"Red\"\n\n[extra.more]\nx = 1\n", "");
    changes(remove("authors[0]"), "[[authors]]\nname = \"Ann\"\n", "");
    assertThat(edited("+++\na.b = 1\n+++\n", remove("a.b"))).isEqualTo("+++\na = {}\n+++\n");
    assertThat(edited("+++\n[a.b]\nc = 1\n+++\n", remove("a.b"))).isEqualTo("+++\n[a]\n+++\n");
    assertThat(edited("+++\nt = {a = 1}\n+++\n", remove("t.a"))).isEqualTo("+++\nt = {}\n+++\n");
    assertThat(edited("+++\n[[a]]\nb = 1\n+++\n", remove("a[0]"))).isEqualTo("+++\na = []\n+++\n");
  }

  @Test
  void renamesEachMentionOfAName() {
    assertThat(edited(POST, rename("extra", "a b"))).isEqualTo(POST.replace("[extra", "[\"a b\""));
    assertThat(edited(POST, rename("authors", "by"))).isEqualTo(POST.replace("authors", "by"));
    assertThat(edited(POST, rename("image", "photo"))).isEqualTo(POST.replace("image", "photo"));
    changes(rename("extra.more", "less"), "extra.more", "extra.less");
    changes(rename("image.size.w", "width"), "w = 1", "width = 1");
  }

  @Test
  void findsAFieldWhoseNameHoldsACharacterThatNoTextMayHold() {
    for (String key : List.of("\"a\\u0000b\"", "'a\0b' ", "[\"a\\u0000b\"]\nx")) {
      String text = "+++\nz = 1\n" + key + " = 1\n+++\n";
      SourceText source = SourceText.of(text);
      List<Field> fields =
          FrontMatterReader.of(FrontMatterLimits.defaults()).read(source).metadata().fields();
      FieldPath path = FieldPath.of(fields.get(1).name());
      assertThat(edited(text, new FieldEdit.Remove(path))).isEqualTo("+++\nz = 1\n+++\n");
    }
    assertThat(edited("+++\n\"a\\u0000b\" = 1\n+++\n", set("a\uFFFDb", FieldValue.of(2))))
        .isEqualTo("+++\n\"a\\u0000b\" = 2\n+++\n");
  }

  @Test
  void changesTablesAsAWhole() {
    FieldValue map =
        new FieldValue.Mapping(
            List.of(
                new Field("k", FieldValue.of(1)),
                new Field(
                    "l",
                    new FieldValue.Mapping(
                        List.of(new Field("m", FieldValue.of(2))), Written.nowhere()))),
            Written.nowhere());
    changes(
        set("extra", map),
        "team = \"Red\"\n\n[extra.more]\nx = 1\n",
        "k = 1\n\n[extra.l]\nm = 2\n");
    changes(
        set("extra", FieldValue.of("x")),
        "[extra]\nteam = \"Red\"\n\n[extra.more]\nx = 1\n",
        "extra = \"x\"\n");
    changes(set("title", map), "'Flood'", "{ k = 1, l = { m = 2 } }");
    changes(
        new FieldEdit.Append(FieldPath.of("authors"), map),
        "name = \"Bob\"\n",
        "name = \"Bob\"\n\n[[authors]]\nk = 1\n\n[authors.l]\nm = 2\n");
    changes(set("authors[0]", map), "name = \"Ann\"\n", "k = 1\n\n[authors.l]\nm = 2\n");
    changes(
        set("authors", FieldValue.of(List.of(map))),
        "[[authors]]\nname = \"Ann\"\n\n[[authors]]\nname = \"Bob\"\n",
        "[[authors]]\nk = 1\n\n[authors.l]\nm = 2\n");
  }

  @Test
  void refusesWhatTomlCanNotSay() {
    assertThatThrownBy(() -> edited(POST, set("authors", FieldValue.of("Ann"))))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("edit.value")
        .hasMessageContaining("after a table");
    assertThatThrownBy(() -> edited(POST, set("authors[0]", FieldValue.of("Ann"))))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("takes maps alone");
    assertThatThrownBy(() -> edited(POST, set("title", FieldValue.ofNull())))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("no word for null");
  }

  @Test
  void makesATableAListOfTables() {
    FieldValue map =
        new FieldValue.Mapping(List.of(new Field("x", FieldValue.of("1"))), Written.nowhere());
    String text = "+++\n[b]\n[a]\nx = 1\n[c]\n+++\n";
    assertThat(edited(text, set("a", FieldValue.of(List.of(map)))))
        .isEqualTo("+++\n[b]\n[[a]]\nx = \"1\"\n[c]\n+++\n");
  }

  @Test
  void tellsHowTheOnlyTableOfAListGoes() {
    assertThatThrownBy(() -> edited("+++\n[b]\n[[a]]\nx = 1\n+++\n", remove("a[0]")))
        .hasMessageContaining("edit.value")
        .hasMessageContaining("remove the field itself");
  }
}
