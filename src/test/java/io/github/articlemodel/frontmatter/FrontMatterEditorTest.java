package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterEditorTest {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();

  private static final String ARTICLE =
      """
      ---
      layout: post
      code: "ART2411250900AB12CD"
      # what readers see
      title: ""   # to be written
      description: 'it''s raining'
      tags: [weather, news]
      authors:
      - name: Ann
        mail: a@example.com
      - name: Bob
      params:
          image:
              alt: >-
                  A bridge

      date: 2024-11-25T10:46:12.872Z
      empty:
      ---

      # Flood
      """;

  private static SourceText edited(SourceText source, FieldEdit... edits) {
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    return source.apply(FrontMatterEditor.of(LIMITS).edit(source, frontMatter, List.of(edits)));
  }

  private static String edited(String text, FieldEdit... edits) {
    return edited(SourceText.of(text), edits).text();
  }

  private static FieldEdit set(String path, String text) {
    return new FieldEdit.Set(FieldPath.parse(path), FieldValue.of(text));
  }

  private static String code(String text, FieldEdit edit) {
    return catchThrowableOfType(EditRefusedException.class, () -> edited(text, edit))
        .diagnostic()
        .code();
  }

  private static String refusal(String text, FieldEdit edit) {
    return catchThrowableOfType(EditRefusedException.class, () -> edited(text, edit))
        .diagnostic()
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title | Flood | title: \"\" | title: \"Flood\"",
        "layout | home | layout: post | layout: home",
        "layout | no | layout: post | layout: \"no\"",
        "description | it's over: | 'it''s raining' | 'it''s over:'",
        "empty | x | empty: | empty: x",
        "params.image.alt | A dam | A bridge | A dam",
        "tags[1] | a, b | news] | \"a, b\"]",
        "authors[1].name | Eve | Bob | Eve",
        "date | 2024-11-25 | 2024-11-25T10:46:12.872Z | \"2024-11-25\""
      })
  void changesNothingButTheValue(String path, String text, String before, String after) {
    String expected = ARTICLE.replace(before, after);
    assertThat(expected).isNotEqualTo(ARTICLE);
    assertThat(edited(ARTICLE, set(path, text))).isEqualTo(expected);
    String pairs = ARTICLE.replace("\n", "\r\n");
    assertThat(edited(pairs, set(path, text))).isEqualTo(expected.replace("\n", "\r\n"));
  }

  @Test
  void keepsTheByteOrderMarkAndBytesThatAreNoText() {
    byte[] bytes = "\uFEFF---\r\ntitle: a\r\n---\r\n\u00e9".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    byte[] expected = "\uFEFF---\r\ntitle: b\r\n---\r\n\u00e9".getBytes(StandardCharsets.UTF_8);
    expected[expected.length - 1] = (byte) 0xFF;
    assertThat(edited(SourceText.of(bytes), set("title", "b")).bytes()).isEqualTo(expected);
  }

  @Test
  void addsAnAbsentFieldAsTheLastLine() {
    assertThat(edited(ARTICLE, set("slug", "flood: 2")))
        .isEqualTo(ARTICLE.replace("empty:\n---", "empty:\nslug: \"flood: 2\"\n---"));
  }

  @Test
  void addsFrontMatterWhereThereIsNone() {
    assertThat(edited("\uFEFF# Flood\r\n", set("title", "Flood")))
        .isEqualTo("---\r\ntitle: Flood\r\n---\r\n# Flood\r\n");
    assertThat(edited(SourceText.of("\uFEFFx"), set("title", "Flood")).bytes()[0])
        .isEqualTo((byte) 0xEF);
    assertThat(edited("", set("title", "Flood"))).isEqualTo("---\ntitle: Flood\n---\n");
  }

  @Test
  void insertsRemovesAndRenames() {
    FieldValue text = FieldValue.of("x");
    assertThat(
            edited(
                "---\n# head\na: 1\nb: 2 # two\nc: 3\n---\n",
                new FieldEdit.Insert(FieldPath.of("first"), text, new Place.First()),
                new FieldEdit.Insert(FieldPath.of("before"), text, new Place.Before("b")),
                new FieldEdit.Insert(FieldPath.of("after"), text, new Place.After("b")),
                new FieldEdit.Insert(FieldPath.of("last"), text, new Place.Last()),
                new FieldEdit.Rename(FieldPath.of("b"), "B: 2"),
                new FieldEdit.Remove(FieldPath.of("c"))))
        .isEqualTo(
            "---\n# head\nfirst: x\na: 1\nbefore: x\n\"B: 2\": 2 # two\nafter: x\nlast: x\n---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: 1\n---\n", "+++\na = 1\n+++\n", "{\n  \"a\": 1\n}\n"})
  void writesNamesAsFieldsHaveThem(String text) {
    for (String name : List.of("b\uD800", "b\u0000")) {
      assertThat(edited(text, new FieldEdit.Rename(FieldPath.of("a"), name))).contains("b\uFFFD");
      assertThat(edited(text, set(name, "x"))).contains("b\uFFFD", "a");
    }
  }

  @Test
  void changesListsInBothLayouts() {
    FieldEdit append = new FieldEdit.Append(FieldPath.of("t"), FieldValue.of("new"));
    FieldEdit insert = new FieldEdit.InsertItem(FieldPath.parse("t[1]"), FieldValue.of("2"));
    FieldEdit remove = new FieldEdit.Remove(FieldPath.parse("t[0]"));
    assertThat(edited("---\nt: [a, b] # c\n---\n", append, insert, remove))
        .isEqualTo("---\nt: [\"2\", b, new] # c\n---\n");
    assertThat(edited("---\nt:\n- a\n# c\n- b\n---\n", append, insert, remove))
        .isEqualTo("---\nt:\n# c\n- \"2\"\n- b\n- new\n---\n");
    assertThat(edited("---\nt: [a]\n---\n", remove)).isEqualTo("---\nt: []\n---\n");
    assertThat(edited("---\nt: # c\n- a\n---\n", remove)).isEqualTo("---\nt: [] # c\n---\n");
  }

  @Test
  void setsListsMapsAndDates() {
    FieldValue map =
        new FieldValue.Mapping(
            List.of(new Field("a", FieldValue.of(List.of(FieldValue.of("x"))))), Written.nowhere());
    assertThat(edited("---\nt: old # c\nz: 1\n---\n", new FieldEdit.Set(FieldPath.of("t"), map)))
        .isEqualTo("---\nt: # c\n  a:\n    - x\nz: 1\n---\n");
    assertThat(edited("---\nt: {b: 1} # c\n---\n", new FieldEdit.Set(FieldPath.of("t"), map)))
        .isEqualTo("---\nt: {a: [x]} # c\n---\n");
    FieldValue date = FieldValue.of(LocalDate.of(2024, 11, 25));
    assertThat(edited("---\nt: \"x\"\n---\n", new FieldEdit.Set(FieldPath.of("t"), date)))
        .isEqualTo("---\nt: 2024-11-25\n---\n");
    assertThat(
            edited(
                "---\nt: \"x\"\n---\n", new FieldEdit.Set(FieldPath.of("t"), FieldValue.ofNull())))
        .isEqualTo("---\nt: null\n---\n");
  }

  @Test
  void setsTheFieldThatCountsAndRemovesAllOfAName() {
    String twice = "---\na: 1\nb: x\na: 2\n---\n";
    assertThat(edited(twice, set("a", "new"))).isEqualTo("---\na: 1\nb: x\na: new\n---\n");
    assertThat(edited(twice, new FieldEdit.Remove(FieldPath.of("a"))))
        .isEqualTo("---\nb: x\n---\n");
  }

  @Test
  void mendsAFieldThatCouldNotBeReadAndKeepsTheOthers() {
    String broken = "---\ntitle: Flood: ten dead\nlayout: post\n---\n";
    assertThat(edited(broken, set("layout", "home")))
        .isEqualTo("---\ntitle: Flood: ten dead\nlayout: home\n---\n");
    assertThat(edited(broken, set("title", "Flood: ten dead")))
        .isEqualTo("---\ntitle: \"Flood: ten dead\"\nlayout: post\n---\n");
  }

  @Test
  void refusesToSetALineWithoutAColonThoughTheNextOneBeginsWithOne() {
    String text = "---\na: 1\nbody\n:x2\n---\n";
    assertThat(refusal(text, set("body", "x"))).startsWith("<input>:2:1: error edit.not-verified");
  }

  @Test
  void keepsAnAnchorButNeverChangesWhatAliasesSay() {
    assertThat(edited("---\na: &x one\n---\n", set("a", "two"))).isEqualTo("---\na: &x two\n---\n");
    String aliased = "---\na: &x one\nb: *x\nc: &m {d: 1}\ne: *m\n---\n";
    assertThat(edited(aliased, set("b", "two"))).isEqualTo(aliased.replace("b: *x", "b: two"));
    assertThat(code(aliased, set("e.d", "two"))).isEqualTo("edit.alias");
    assertThat(refusal(aliased, set("a", "two")))
        .isEqualTo(
            "<input>:3:4: error edit.alias: set a: the alias *x repeats this value, and would change"
                + " with it (write the value out in the place of the alias first)");
    List<FieldEdit> refused =
        List.of(
            set("c.d", "two"),
            set("c.new", "two"),
            new FieldEdit.Remove(FieldPath.of("c")),
            new FieldEdit.Remove(FieldPath.of("c", "d")),
            new FieldEdit.Rename(FieldPath.of("c", "d"), "z"),
            new FieldEdit.Insert(FieldPath.of("c", "z"), FieldValue.of("x"), new Place.First()));
    for (FieldEdit edit : refused) {
      assertThat(refusal(aliased, edit)).startsWith("<input>:5:4: error edit.alias: ");
    }
    assertThat(edited(aliased, new FieldEdit.Rename(FieldPath.of("c"), "z")))
        .isEqualTo(aliased.replace("c: &m", "z: &m"));
  }

  @Test
  void changesWhatAnAliasRepeatsWhereAMapThatMergesItGivesItsOwn() {
    String merged = "---\na: &m {d: 1, e: 2}\nb:\n  <<: *m\n  d: 3\n---\n";
    assertThat(edited(merged, set("a.d", "two"))).isEqualTo(merged.replace("{d: 1", "{d: two"));
    assertThat(refusal(merged, set("a.e", "two"))).startsWith("<input>:4:7: error edit.alias: ");
  }

  @Test
  void refusesToInsertBesideAFieldThatAMergeKeyGives() {
    String merged = "---\nx: &m {k1: 1, k2: 2}\nm:\n  <<: *m\n  k3: 3\n---\n";
    FieldPath path = FieldPath.of("m", "zz");
    for (Place place : List.of(new Place.After("k1"), new Place.Before("k2"))) {
      assertThat(refusal(merged, new FieldEdit.Insert(path, FieldValue.of("x"), place)))
          .startsWith("<input>:4:7: error edit.alias: ");
    }
  }

  @Test
  void quotesTheNameOfAFieldThatWouldMergeTheMapWhichItGets() {
    FieldValue map =
        new FieldValue.Mapping(List.of(new Field("k", FieldValue.of("v"))), Written.nowhere());
    FieldEdit edit = new FieldEdit.Set(FieldPath.of("<<"), map);
    assertThat(edited("---\nb: &b 1\n<<: *b # c\nc: 2\n---\n", edit))
        .isEqualTo("---\nb: &b 1\n\"<<\": # c\n  k: v\nc: 2\n---\n");
    assertThat(edited("---\n{<<: 1}\n---\n", edit)).isEqualTo("---\n{\"<<\": {k: v}}\n---\n");
    assertThat(edited("---\n<<: 1\n---\n", set("<<", "x"))).isEqualTo("---\n<<: x\n---\n");
  }

  @Test
  void refusesToChangeAFieldThatAMergeKeyGivesWhateverItsName() {
    String merged = "---\nb: &b\n  '<<': 1\nd:\n  <<: *b\n  c: 1\n---\n";
    FieldPath path = FieldPath.of("d", "<<");
    for (FieldEdit edit :
        List.of(
            new FieldEdit.Set(path, FieldValue.of("v")),
            new FieldEdit.Remove(path),
            new FieldEdit.Rename(path, "e"))) {
      assertThat(refusal(merged, edit)).startsWith("<input>:5:7: error edit.alias: ");
    }
  }

  @Test
  void movesACommentOutThatWouldBecomePartOfTheBlockAbove() {
    String text = "---\na: |-\n  x\nb: text\n   # c1\n\n   # c2\n# c3\nd: 1\n---\n";
    assertThat(edited(text, new FieldEdit.Remove(FieldPath.of("b"))))
        .isEqualTo("---\na: |-\n  x\n# c1\n\n# c2\n# c3\nd: 1\n---\n");
    String list = "---\nl:\n  - |-\n    x\n  - y\n      # c\n---\n";
    assertThat(edited(list, new FieldEdit.Remove(FieldPath.of("l").then(1))))
        .isEqualTo("---\nl:\n  - |-\n    x\n  # c\n---\n");
  }

  @Test
  void saysWhyAnEditOfDottedOrLateTablesIsRefused() {
    String dotted = "+++\nb.c = 2\na2 = 3\nb.d = 4\n+++\n";
    assertThat(code(dotted, new FieldEdit.Remove(FieldPath.of("b", "c")))).isEqualTo("edit.order");
    String late = "+++\n[a.b]\nx = 1\n[a]\ny = 2\n+++\n";
    assertThat(code(late, set("a.b", "z"))).isEqualTo("edit.layout");
    FieldPath path = FieldPath.of("a", "z");
    assertThat(code(late, new FieldEdit.Insert(path, FieldValue.of("x"), new Place.First())))
        .isEqualTo("edit.order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\nnull# C1\nb: 2\n---\n",
        "+++\na = 1\nnull# C1\nb = 2\n+++\n",
        ";;;\n{\"a\": 1, null# C1\n, \"b\": 2}\n;;;\n",
      })
  void refusesToRenameALineThatHasNoName(String text) {
    SourceText source = SourceText.of(text);
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    String name = reader.read(source).metadata().fields().get(1).name();
    assertThat(name).startsWith("null#");
    assertThat(code(text, new FieldEdit.Rename(FieldPath.of(name), "re"))).isEqualTo("edit.opaque");
    assertThat(edited(text, new FieldEdit.Rename(FieldPath.of("b"), "re")))
        .isEqualTo(text.replace("b", "re"));
  }

  @Test
  void renamesABrokenFieldThatHasAName() {
    assertThat(edited("---\na: x: y # C\n---\n", new FieldEdit.Rename(FieldPath.of("a"), "re")))
        .isEqualTo("---\nre: x: y # C\n---\n");
  }

  /** What is sound in a map in braces is edited, and what is broken is set. */
  @Test
  void editsTheEntriesOfABrokenMapInBraces() {
    String text = "---\n{a: 1 b: 2, c: 3, d: x}\n---\n";
    assertThat(edited(text, set("c", "x"))).isEqualTo(text.replace("c: 3", "c: x"));
    assertThat(edited(text, set("a", "x"))).isEqualTo(text.replace("1 b: 2", "x"));
    assertThat(edited(text, new FieldEdit.Remove(FieldPath.of("c"))))
        .isEqualTo(text.replace(" c: 3,", ""));
  }

  @Test
  void refusesWithAReason() {
    String text = "---\na: 1\nb: [x]\n---\n";
    FieldValue value = FieldValue.of("x");
    assertThat(code(text, new FieldEdit.Remove(FieldPath.of("z")))).isEqualTo("edit.no-such-field");
    assertThat(code(text, set("z.y", "x"))).isEqualTo("edit.no-such-field");
    assertThat(code(text, set("b[1]", "x"))).isEqualTo("edit.no-such-item");
    assertThat(code(text, set("a.b", "x"))).isEqualTo("edit.kind");
    assertThat(code(text, new FieldEdit.Append(FieldPath.of("a"), value))).isEqualTo("edit.kind");
    assertThat(code(text, new FieldEdit.Rename(FieldPath.of("a"), "b")))
        .isEqualTo("edit.field-exists");
    assertThat(code(text, new FieldEdit.Insert(FieldPath.of("a"), value, new Place.First())))
        .isEqualTo("edit.field-exists");
    assertThat(
            code(
                text,
                new FieldEdit.Set(FieldPath.of("a"), FieldValue.of(java.time.LocalTime.NOON))))
        .isEqualTo("edit.value");
    assertThat(code("---\ntitle: x\n", set("title", "y"))).isEqualTo("edit.no-front-matter");
    assertThat(code("---\n[x\n---\n", set("title", "y"))).isEqualTo("edit.opaque");
  }

  @Test
  void saysWhereInTheSourceTheLaterOfTwoEditsIsRefused() {
    SourceText source = SourceText.of("---\na: 1\nb: 2\n---\n").withName("news.md");
    assertThatThrownBy(
            () -> edited(source, set("a", "longer"), new FieldEdit.Rename(FieldPath.of("a"), "b")))
        .isInstanceOf(EditRefusedException.class)
        .hasMessage(
            "news.md:3:1: error edit.field-exists: rename a: there is a field \"b\" already"
                + " (set it, or remove it first)");
  }

  @Test
  void makesNoEditWhereNothingChanges() {
    SourceText source = SourceText.of("---\na: 'x'\n---\n");
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    List<TextEdit> edits =
        FrontMatterEditor.of(LIMITS).edit(source, frontMatter, List.of(set("a", "x")));
    assertThat(edits).isEmpty();
  }

  @Test
  void theExampleOfTheJavadocHolds() {
    assertThat(edited("---\ntitle: 'Flood' # draft\n---\n", set("title", "Flood: ten dead")))
        .isEqualTo("---\ntitle: 'Flood: ten dead' # draft\n---\n");
  }

  @Test
  void readsAndPrintsPaths() {
    assertThat(FieldPath.parse("params.image.alt"))
        .isEqualTo(FieldPath.of("params", "image", "alt"));
    assertThat(FieldPath.parse("authors[0].name"))
        .isEqualTo(FieldPath.of("authors").then(0).then("name"));
    assertThat(FieldPath.parse("\"a.b\".c")).isEqualTo(FieldPath.of("a.b", "c"));
    for (String text : List.of("a", "a.b[12].c", "\"a.\\\"\\\\[\"[0]")) {
      assertThat(FieldPath.parse(text)).hasToString(text);
    }
    for (String bad : List.of("", ".", "a.", "[0]", "a[x]", "a[", "a[-1]", "a]b", "\"a", "a[0]b")) {
      assertThatThrownBy(() -> FieldPath.parse(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b\n---\nbody\n",
        "---\na: b\n---\nbody <FF> <E2>\n",
        "---\na: b # <FF>\n---\nbody\n",
        "---\na: b\n# <E2>\n---",
        "---\r\na: \u0E01\r\n---\r",
        "<EF><BB><BF>---\na: b\n---\n<E2>",
        "body <FF>",
        "{\"a\": \"b\"}\nbody <FF>",
      })
  void appliesToTheBytesAsItEdits(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : text.split("(?=<)|(?<=>)", -1)) {
      if (part.matches("<[0-9A-F]{2}>")) {
        bytes.write(Integer.parseInt(part.substring(1, 3), 16));
      } else {
        bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    SourceText source = SourceText.of(bytes.toByteArray());
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(LIMITS);
    List<FieldEdit> edits = List.of(set("a", "x"), set("more", "y"));
    byte[] edited = source.apply(editor.edit(source, frontMatter, edits)).bytes();
    assertThat(editor.apply(source, frontMatter, edits).bytes()).isEqualTo(edited);
    assertThat(edited).isNotEqualTo(source.bytes());
    assertThat(editor.apply(source, frontMatter, List.of())).isSameAs(source);
  }

  @Test
  void setsSeveralValuesAtOnceAndTheLastOfAName() {
    String text = "---\na: 1\nb: [x, 'y', {c: z}] # c\na: 2\n---\n";
    assertThat(
            edited(
                text,
                set("b[1]", "n"),
                set("a", "3"),
                set("b[2].c", "two words"),
                set("b[0]", "x"),
                set("a", "4")))
        .isEqualTo("---\na: 1\nb: [x, 'n', {c: two words}] # c\na: \"4\"\n---\n");
  }

  @Test
  void tellsWhichOfSeveralValuesCanNotBeSet() {
    String text = "---\na: one\nb: &x two\nc: *x\nd: four\n---\n";
    SourceText source = SourceText.of(text);
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    List<FieldEdit> edits = List.of(set("a", "longer than one"), set("d", "4th"), set("b", "2nd"));
    assertThatThrownBy(() -> FrontMatterEditor.of(limits).edit(source, frontMatter, edits))
        .hasMessageStartingWith("<input>:4:4: error edit.alias");
    assertThat(edited(text, set("b", "2nd"), set("d", "4th"), set("c", "3rd")))
        .isEqualTo("---\na: one\nb: &x 2nd\nc: 3rd\nd: 4th\n---\n");
  }
}
