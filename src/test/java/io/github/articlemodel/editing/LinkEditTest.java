package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkEditTest {

  private static ArticleDocument document(String text) {
    return ArticleParser.create().parse(text);
  }

  private static String lines(String text) {
    return text.replace('↵', '\n');
  }

  private static SourceSpan link(ArticleDocument document, int index) {
    LinkOptions options = LinkOptions.defaults().withSource(document.source());
    List<ArticleLink> links = Links.inventory(document.article(), options);
    return links.get(index).span().orElseThrow();
  }

  /** Makes edits of the first link. */
  private static String edited(String text, Function<SourceSpan, BodyEdit> edit) {
    ArticleDocument document = document(text);
    return document.edit().with(edit.apply(link(document, 0))).apply().source().text();
  }

  private static String refused(String text, Function<SourceSpan, BodyEdit> edit) {
    ArticleDocument document = document(text);
    ArticleEdit refused = document.edit().with(edit.apply(link(document, 0)));
    EditRefusedException[] thrown = new EditRefusedException[1];
    assertThatThrownBy(refused::apply)
        .isInstanceOfSatisfying(EditRefusedException.class, e -> thrown[0] = e);
    return thrown[0].diagnostic().code() + " " + thrown[0].diagnostic().location().position();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "[a](/b)~/c~[a](/c)",
        "[a](</b>)~/c~[a](</c>)",
        "[a](/b 'T')~/c d~[a](</c d> 'T')",
        "[a](/b)~/c)~[a](/c\\))",
        "[a](/b)~/c(d)~[a](/c(d))",
        "[a]()~/c~[a](/c)",
        "[a](/b)~~[a]()",
        "[a](/b \"T\")~~[a](<> \"T\")",
        "![a](/b)~/c&lt;~![a](/c\\&lt;)",
        "> - [a](/b↵>   'T')~/c~> - [a](/c↵>   'T')",
        "<https://a.example>~https://b.example~<https://b.example>",
        "<https://a.example>~/b c~[/b c](</b c>)",
        "<me@a.example>~mailto:you@b.example~<you@b.example>",
        "See www.a.example.~http://www.b.example~See www.b.example.",
        "See www.a.example.~https://www.a.example~See https://www.a.example.",
        "See https://a.example.~https://b.example/(c)~See https://b.example/(c).",
        "[a]↵↵[a]: /b 'T'~/c~[a]↵↵[a]: /c 'T'",
        "[a]↵↵[a]:/b~/c d~[a]↵↵[a]:</c d>",
        "A <a href=\"/b\">c</a>~/d?e=1&f=\"2\"~A <a href=\"/d?e=1&f=&#34;2&#34;\">c</a>",
        "A <a href='/b'>c</a>~/d'~A <a href='/d&#39;'>c</a>",
        "A <a href=/b>c</a>~/d e~A <a href=\"/d e\">c</a>",
        "<p>↵<img src=\"/b\" alt=x></p>~/c&lt;~<p>↵<img src=\"/c&amp;lt;\" alt=x></p>",
      })
  void setsADestination(String text, String destination, String expected) {
    String to = destination == null ? "" : destination;
    assertThat(edited(lines(text), span -> new BodyEdit.SetDestination(span, to)))
        .isEqualTo(lines(expected));
  }

  @Test
  void escapesThePipesOfACell() {
    String table = "| [a](/b) |\n| --- |\n| `|` |\n";
    assertThat(edited(table, span -> new BodyEdit.SetDestination(span, "/c|d")))
        .isEqualTo("| [a](/c\\|d) |\n| --- |\n| `|` |\n");
    assertThat(edited(table, span -> BodyEdit.SetText.of(span, "c|d")))
        .isEqualTo("| [c\\|d](/b) |\n| --- |\n| `|` |\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      nullValues = "null",
      value = {
        "[a](/b)~T~[a](/b \"T\")",
        "[a](/b 'T')~U~[a](/b 'U')",
        "[a](/b (T))~It's \"U\"~[a](/b \"It's \\\"U\\\"\")",
        "[a](/b  'T' )~null~[a](/b )",
        "![a]()~T~![a](<> \"T\")",
        "A <a href='/b'>c</a>~\"T\"~A <a href='/b' title=\"&#34;T&#34;\">c</a>",
        "A <a href='/b' title=T>c</a>~null~A <a href='/b'>c</a>",
      })
  void setsATitle(String text, String title, String expected) {
    assertThat(edited(text, span -> new BodyEdit.SetTitle(span, title))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "[a](/b)~c [d]~[c \\[d\\]](/b)",
        "![a](/b)~c *d*~![c \\*d\\*](/b)",
        "[![a](/b)](/c)~d~[d](/c)",
        "[a]↵↵[a]: /b~c~[c][a]↵↵[a]: /b",
        "[a][]↵↵[a]: /b~c~[c][a]↵↵[a]: /b",
        "[x][a]↵↵[a]: /b~c~[c][a]↵↵[a]: /b",
        "A <img src=/b>~c \"d\"~A <img src=/b alt=\"c &#34;d&#34;\">",
      })
  void setsAText(String text, String to, String expected) {
    assertThat(edited(lines(text), span -> BodyEdit.SetText.of(span, to)))
        .isEqualTo(lines(expected));
  }

  @Test
  void changesADefinitionForAllThatUseItOrRefuses() {
    String text = "[a] and ![x][A]\n\n[a]: /b\n";
    assertThat(refused(text, span -> new BodyEdit.SetDestination(span, "/c")))
        .isEqualTo("edit.shared-definition 1:1");
    ArticleDocument document = document(text);
    ArticleEdit edit = document.edit();
    for (int i = 0; i < 2; i++) {
      edit = edit.with(new BodyEdit.SetDestination(link(document, i), "/c"));
    }
    assertThat(edit.apply().source().text()).isEqualTo("[a] and ![x][A]\n\n[a]: /c\n");
    SourceSpan definition = document.article().body().get(1).span().orElseThrow();
    assertThat(
            document
                .edit()
                .with(new BodyEdit.SetDestination(definition, "/c"))
                .apply()
                .source()
                .text())
        .isEqualTo("[a] and ![x][A]\n\n[a]: /c\n");
  }

  @Test
  void takesTheStyleThatTheDialectCanSay() {
    ArticleDocument document =
        ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.KRAMDOWN))
            .parse("[b]\n\n[b]: /x\n");
    SourceSpan definition = document.article().body().get(1).span().orElseThrow();
    ArticleEdit edit = document.edit().with(new BodyEdit.SetDestination(definition, "<a> \"q\""));
    assertThat(edit.apply().source().text()).isEqualTo("[b]\n\n[b]: &#60;a&#62;&#32;&#34;q&#34;\n");
  }

  @Test
  void makesSeveralEditsOfOneLinkAndOfTheFrontMatterAtOnce() {
    ArticleDocument document = document("---\r\ntitle: A\r\n---\r\n[a](/b)");
    SourceSpan link = link(document, 0);
    assertThat(
            document
                .edit()
                .with(BodyEdit.SetText.of(link, "x"))
                .set("title", "A longer title")
                .with(new BodyEdit.SetTitle(link, "T"))
                .with(new BodyEdit.SetDestination(link, "/c"))
                .apply()
                .source()
                .text())
        .isEqualTo("---\r\ntitle: A longer title\r\n---\r\n[x](/c \"T\")");
  }

  @Test
  void refusesWhatCantBeMade() {
    assertThat(refused("[a](/b)", span -> new BodyEdit.SetTitle(SourceSpan.at(1), "T")))
        .isEqualTo("edit.not-found 1:2");
    assertThat(refused("x <https://a.example>", span -> BodyEdit.SetText.of(span, "T")))
        .isEqualTo("edit.kind 1:3");
    assertThat(refused("A <a href='/b'>c</a>", span -> BodyEdit.SetText.of(span, "T")))
        .isEqualTo("edit.kind 1:3");
    String half = "https://a.example/\uD800";
    assertThat(refused("x <https://a.example>", span -> new BodyEdit.SetDestination(span, half)))
        .isEqualTo("edit.value 1:3");
    assertThat(refused("x https://a.example", span -> new BodyEdit.SetDestination(span, half)))
        .isEqualTo("edit.value 1:3");
    ArticleDocument document = document("[![a](/b)](/c)");
    assertThatThrownBy(
            document
                    .edit()
                    .with(BodyEdit.SetText.of(link(document, 0), "x"))
                    .with(new BodyEdit.SetDestination(link(document, 1), "/d"))
                ::apply)
        .hasMessageContaining("edit.overlap");
  }

  @Test
  void changesTheTargetOfAWikiLinkAndKeepsWhatItShows() {
    ArticleDocument document =
        ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.EXTENDED))
            .parse("See [[Harbour|the map]].\n");
    ArticleEdit edit = document.edit().with(new BodyEdit.SetDestination(link(document, 0), "Quay"));
    assertThat(edit.apply().source().text()).isEqualTo("See [[Quay|the map]].\n");
  }

  @Test
  void changesTenThousandLinksInOneStep() {
    ArticleDocument document =
        document(
            "Text [link](/old) and more words to fill a line.\n\n".repeat(10_000)
                + "[a](/b) ".repeat(5_000));
    ArticleEdit edit = document.edit();
    for (ArticleLink link : document.links()) {
      edit = edit.with(new BodyEdit.SetDestination(link.span().orElseThrow(), "/new"));
    }
    assertThat(edit.apply().source().text()).doesNotContain("/old", "/b").contains("(/new)");
  }

  @Test
  void changesTheTitleOfAnImageThatHasASet() {
    String text = "<img srcset=\"a.png 1x, b.png 2x\" src=\"c.png\">\n";
    ArticleDocument document = document(text);
    List<ArticleLink> links = Links.inventory(document.article(), document.linkOptions());
    for (ArticleLink link : links) {
      ArticleEdit edit = document.edit().setTitle(link, "T");
      if (link.form() == LinkForm.HTML_IMAGE) {
        assertThat(edit.apply().source().text())
            .isEqualTo(text.replace("\"c.png\"", "\"c.png\" title=\"T\""));
      } else {
        assertThatThrownBy(edit::apply)
            .hasMessageContaining("edit.kind")
            .hasMessageContaining("such an address has no title");
      }
    }
    assertThat(links).hasSize(3);
  }

  @Test
  void saysThatAPosterHasNoText() {
    ArticleDocument document = document("<video poster=p.png src=v.mp4></video>\n");
    for (ArticleLink link : Links.inventory(document.article(), document.linkOptions())) {
      assertThatThrownBy(() -> document.edit().setText(link, "x").apply())
          .hasMessageContaining("edit.kind")
          .hasMessageContaining("such an address has no text");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=u title=t>x</a>\n",
        "<img src=u alt=x title=t>\n",
        "[x](u 't')\n",
        "![&#120;](<u> (t))\n",
        "[x] [x]\n\n[x]: <u> 't'\n"
      })
  void leavesWhatALinkSaysAlready(String text) {
    ArticleDocument document = document(text);
    ArticleLink link = Links.inventory(document.article(), document.linkOptions()).get(0);
    ArticleEdit edit = document.edit().setDestination(link, "u").setTitle(link, "t");
    if (link.form() != LinkForm.HTML) {
      edit = edit.setText(link, "x");
    }
    assertThat(edit.textEdits()).isEmpty();
  }
}
