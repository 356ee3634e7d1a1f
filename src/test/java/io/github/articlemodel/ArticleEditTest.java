package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkLists;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEditTest {

  private static final String ARTICLE = "---\ntitle: Flood # draft\nauthor: null\n---\n\n# Flood\n";

  private static ArticleDocument document(String text) {
    return ArticleParser.create().parse(text);
  }

  @Test
  void convertsTheFrontMatterAfterAllOtherEdits() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .set("title", "Flood: ten dead")
            .convertFrontMatter(FrontMatterFormat.TOML)
            .set("date", FieldValue.of(LocalDate.of(2024, 11, 25)));
    assertThat(edit.apply().source().text())
        .isEqualTo("+++\ntitle = \"Flood: ten dead\"\ndate = 2024-11-25\n+++\n\n# Flood\n");
    assertThat(edit.diff()).contains("-title: Flood # draft\n").contains("+date = 2024-11-25\n");
  }

  @Test
  void tellsWhatTheConversionLosesAtItsPlaceInTheDocument() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .set("title", "A longer title than before")
            .set("slug", FieldValue.ofNull())
            .convertFrontMatter(FrontMatterFormat.TOML);
    assertThat(edit.losses())
        .extracting(loss -> loss.code() + " " + loss.location().position())
        .containsExactly("convert.comment 2:14", "convert.null 3:9", "convert.null 4:1");
  }

  @Test
  void losesNothingWithoutAConversionOrInTheSameFormat() {
    ArticleEdit edit = document(ARTICLE).edit().set("title", "x");
    assertThat(edit.losses()).isEmpty();
    assertThat(edit.convertFrontMatter(FrontMatterFormat.YAML).losses()).isEmpty();
    assertThat(edit.convertFrontMatter(FrontMatterFormat.YAML).apply().source().text())
        .isEqualTo(edit.apply().source().text());
    assertThat(document(ARTICLE).edit().convertFrontMatter(FrontMatterFormat.YAML).textEdits())
        .isEmpty();
  }

  @Test
  void takesTheLastOfTwoFormats() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .convertFrontMatter(FrontMatterFormat.TOML)
            .convertFrontMatter(FrontMatterFormat.JSON);
    assertThat(edit.apply().frontMatter().format()).isEqualTo(FrontMatterFormat.JSON);
    assertThat(edit.losses()).extracting(Diagnostic::code).containsExactly("convert.comment");
  }

  @Test
  void addsFrontMatterInYamlOrInTheFormatThatIsAskedFor() {
    ArticleEdit edit = document("# Flood\n").edit().set("title", "Flood");
    assertThat(edit.apply().source().text()).isEqualTo("---\ntitle: Flood\n---\n# Flood\n");
    assertThat(edit.convertFrontMatter(FrontMatterFormat.TOML).apply().source().text())
        .isEqualTo("+++\ntitle = \"Flood\"\n+++\n# Flood\n");
  }

  @Test
  void refusesToConvertWhatIsNotThere() {
    ArticleEdit edit = document("# Flood\n").edit().convertFrontMatter(FrontMatterFormat.JSON);
    assertThatThrownBy(edit::losses)
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("there is no front matter");
    assertThatThrownBy(edit::apply).isInstanceOf(EditRefusedException.class);
  }

  private static final String LINKED =
      "---\ntitle: A\nimage: ' http://a.example/i.jpg '\n\"x.y\": [\"http://a.example/?utm_source=q\"]\n---\n"
          + "[b](http://a.example/b?id=1&utm_source=x#c) http://a.example/d <a href=http://a.example>e</a>\n\n"
          + "![f](/g) [h] [i][h]\n\n[h]: http://a.example/h\n";

  @Test
  void changesAllLinksByAFunctionWithThoseOfTheFrontMatter() {
    assertThat(
            document(LINKED).edit().mapAddresses(AddressRewrites.https()).apply().source().text())
        .isEqualTo(
            LINKED
                .replace("http:", "https:")
                .replace("=https://a.example>", "=\"https://a.example\">"));
    assertThat(
            document(LINKED)
                .edit()
                .mapAddresses(AddressRewrites.withoutTracking(LinkLists.bundled()))
                .apply()
                .source()
                .text())
        .isEqualTo(LINKED.replace("&utm_source=x", "").replace("?utm_source=q", ""));
    assertThat(
            document(LINKED)
                .edit()
                .mapAddresses(AddressRewrites.prefix("http://a.example/", "/"))
                .mapAddresses(AddressRewrites.whole(Map.of("/g", "/k l")))
                .set("title", "B")
                .apply()
                .source()
                .text())
        .contains("title: B", "image: ' /i.jpg '", "[b](/b?", "![f](</k l>)", "[h]: /h\n");
  }

  @Test
  void setsPartsOfALinkAndAFigure() {
    ArticleDocument document = document("---\nimage: a.jpg\n---\n![b](c.jpg) [d](e)\n");
    ArticleEdit edit =
        document
            .edit()
            .setDestination(document.leadImage().orElseThrow(), "x.jpg")
            .setDestination(document.figures().get(0), "y.jpg")
            .setAlt(document.figures().get(0), "B")
            .setText(document.links().get(0), "D")
            .setTitle(document.links().get(0), "T")
            .setDestination(document.links().get(0), "/E");
    assertThat(edit.apply().source().text())
        .isEqualTo("---\nimage: x.jpg\n---\n![B](y.jpg) [D](/E \"T\")\n");
  }

  @Test
  void refusesALinkThatIsNotOfTheDocument() {
    ArticleDocument document = document("[a](/b)\n");
    ArticleLink elsewhere =
        Links.in(Article.builder().block(new Paragraph(List.of(Link.of("a", "/b")))).build())
            .get(0);
    assertThatThrownBy(() -> document.edit().setDestination(elsewhere, "/c"))
        .hasMessageContaining("edit.no-place");
  }

  /** The example of docs/editing.md. */
  @Test
  void makesEditsOfFrontMatterAndBodyInOneStep(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("news.md");
    Files.writeString(
        file, "---\ntitle: A\n---\n![A heron. (Photo: Ada Moe)](http://a.example/b.jpg)\n");
    ArticleDocument document = ArticleParser.create().parse(file);
    Figure figure = document.figures().get(0);
    document
        .edit()
        .set("title", "Herons freed")
        .setCaption(figure, "Herons on the quay.")
        .mapAddresses(AddressRewrites.https())
        .append(Paragraph.of("More soon."))
        .apply()
        .writeTo(file);
    assertThat(Files.readString(file))
        .isEqualTo(
            "---\ntitle: Herons freed\n---\n"
                + "![Herons on the quay. (Photo: Ada Moe)](https://a.example/b.jpg)\n\n"
                + "More soon.\n");
  }

  @Test
  void setsTheHeadlineInTheFieldThatTheProfileTakesForTheTitle() {
    Profile profile = Profile.news().withKey(ProfileKey.TITLE, "headline.main", "title");
    ArticleParser parser = ArticleParser.of(ParserOptions.defaults().withProfile(profile));
    ArticleDocument document =
        parser.parse("---\nheadline:\n  main: Flood # day 2\n---\n\n# Other\n");

    assertThat(document.edit().setHeadline("Rain: more").apply().source().text())
        .isEqualTo("---\nheadline:\n  main: \"Rain: more\" # day 2\n---\n\n# Other\n");
  }

  @Test
  void rewritesAddressesThatShareAnAnchor() {
    String text = "---\nthumb: &x /l.png\nimage: *x\n---\n";
    assertThat(document(text).edit().mapAddresses(a -> a.replace("/l", "/n")).apply().bytes())
        .asString()
        .isEqualTo("---\nthumb: &x /n.png\nimage: /n.png\n---\n");
  }

  @Test
  void saysThatAnAddressInAFieldHasNoTitleAndNoText() {
    ArticleDocument document = document("---\nimage: /l.png\n---\n");
    ArticleLink link = Links.inventory(document.article(), document.linkOptions()).get(0);
    for (ThrowingCallable edit :
        List.<ThrowingCallable>of(
            () -> document.edit().setTitle(link, "T"), () -> document.edit().setText(link, "T"))) {
      assertThatThrownBy(edit)
          .hasMessageContaining("edit.kind")
          .hasMessageContaining("an address in a field has no title or text");
    }
  }

  @Test
  void worksItsChangesOutOnce() {
    ArticleEdit edit =
        document("---\nimage: /l.png\n---\n[a](/l)\n").edit().mapAddresses(a -> a + "?x");
    assertThat(edit.textEdits()).hasSize(2).isSameAs(edit.textEdits());
    assertThat(edit.apply().source().text()).isEqualTo("---\nimage: /l.png?x\n---\n[a](/l?x)\n");
  }

  @Test
  void saysThatThereIsNoHeadline() {
    assertThatThrownBy(() -> document("").edit().setHeadline("Flood"))
        .hasMessageContaining("edit.no-place")
        .hasMessageContaining("there is no headline");
  }
}
