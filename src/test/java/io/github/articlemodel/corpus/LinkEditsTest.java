package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LinkEditsTest {

  private static final UnaryOperator<String> MOVED =
      AddressRewrites.prefix("http://old.example/", "https://new.example/");

  private static final String REFUSED =
      """
      ---
      image: &a http://old.example/i.png
      logo: *a
      "a.b": http://old.example/b
      ---
      See [c](http://old.example/c), ![r] and [r].

      [r]: http://old.example/r
      """;

  private static String edited(LinkEdits edits, String text) {
    return edits.edit(ArticleParser.create().parse(text)).apply().source().text();
  }

  @Test
  void changesAddressesWhereverTheyStand() {
    String text =
        """
        ---
        image: "http://old.example/i.png" # lead
        "a.b": {c: ['http://old.example/1', x]}
        ---
        See [a](http://old.example/a "http://old.example/"), <http://old.example/b>, [r][].

        > <a href='http://old.example/h?a&amp;b'>http</a>

        [r]: http://old.example/r
        """;
    assertThat(edited(LinkEdits.of(MOVED), text))
        .isEqualTo(
            text.replace("http://old", "https://new")
                .replace("\"https://new.example/\"", "\"http://old.example/\""));
  }

  @Test
  void changesThoseAloneThatAreAskedFor() {
    LinkEdits images =
        LinkEdits.of(MOVED).only(LinkOptions.defaults(), link -> link.form() == LinkForm.IMAGE);
    assertThat(edited(images, "[a](http://old.example/a) ![b](http://old.example/b)\n"))
        .isEqualTo("[a](http://old.example/a) ![b](https://new.example/b)\n");
  }

  @Test
  void changesAddressesThatShareAnAnchorOrADefinitionWhereAllAreAskedFor() {
    assertThat(edited(LinkEdits.of(MOVED), REFUSED))
        .isEqualTo(
            REFUSED
                .replace("http://old", "https://new")
                .replace("logo: *a", "logo: https://new.example/i.png"));
  }

  @Test
  void refusesAllWhereOneIsRefused() {
    LinkEdits edits =
        LinkEdits.of(MOVED).only(LinkOptions.defaults(), link -> !link.text().equals("logo"));
    assertThatThrownBy(() -> edited(edits, REFUSED))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("edit.alias");
  }

  @Test
  void leavesOutWhatIsRefused() {
    ArticleDocument document = ArticleParser.create().parse(REFUSED);
    List<Diagnostic> refused = new ArrayList<>();
    LinkEdits edits =
        LinkEdits.of(MOVED)
            .only(
                LinkOptions.defaults(),
                link -> link.form() != LinkForm.REFERENCE && !link.text().equals("logo"));
    assertThat(edits.editWithoutRefused(document, refused::add).apply().source().text())
        .isEqualTo(
            REFUSED
                .replace("http://old.example/b", "https://new.example/b")
                .replace("http://old.example/c", "https://new.example/c"));
    assertThat(refused)
        .extracting(Diagnostic::code)
        .containsExactly("edit.alias", "edit.shared-definition");
  }

  @Test
  void refusesTheFirstOfTwoFieldsWithOneName() {
    String text = "---\nurl: http://old.example/a\nurl: http://old.example/b\n---\n";
    ArticleDocument document = ArticleParser.create().parse(text);
    assertThatThrownBy(() -> LinkEdits.of(MOVED).edit(document))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("edit.no-place");
  }

  @Test
  void encryptsAllLinksOfTheCorpusAndNothingElse() throws IOException {
    LinkEdits edits = LinkEdits.of(AddressRewrites.https());
    List<String> wrong = new ArrayList<>();
    int changed = 0;
    for (Path file : SharedData.articles(SharedData.require("corpus/18f-blog"))) {
      ArticleDocument document = ArticleParser.create().parse(file);
      ArticleDocument after =
          edits.editWithoutRefused(document, why -> wrong.add(why.toString())).apply();
      List<String> expected = addresses(document).stream().map(AddressRewrites.https()).toList();
      if (!addresses(after).equals(expected)) {
        wrong.add(file.toString());
      }
      changed += expected.equals(addresses(document)) ? 0 : 1;
    }
    assertThat(wrong).isEmpty();
    assertThat(changed).isGreaterThan(50);
  }

  private static List<String> addresses(ArticleDocument document) {
    return Links.inventory(document.article(), LinkOptions.defaults()).stream()
        .map(ArticleLink::destination)
        .toList();
  }

  @Test
  void changesTheAddressesOfTemplateTagsThatTheParserReads() {
    String text =
        "{{< figure src=\"/old/a.jpg\" >}}\n\n<p>{{< img src=\"/old/b.jpg\" >}}</p>\n\n[a]({{< ref \"/old/c.md\" >}})\n";
    LinkEdits edits = LinkEdits.of(AddressRewrites.prefix("/old/", "/new/"));
    ArticleDocument document = ArticleParser.of(ParserOptions.of(Profile.hugo())).parse(text);
    assertThat(edits.edit(document).apply().source().text()).isEqualTo(text.replace("old", "new"));
  }
}
