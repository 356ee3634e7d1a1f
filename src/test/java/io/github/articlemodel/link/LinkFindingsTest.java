package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFindingsTest {

  private static List<String> found(String text, LinkOptions options) {
    SourceText source = SourceText.of(text);
    return LinkFindings.of(ReadArticles.read(source), source, options).stream()
        .map(found -> found.code().substring("link.".length()) + ": " + at(source, found))
        .toList();
  }

  private static String at(SourceText source, Diagnostic found) {
    return source.slice(found.location().span());
  }

  private static List<String> found(String text) {
    return found(text, LinkOptions.defaults());
  }

  @Test
  void findsReferencesWithoutADefinition() {
    assertThat(found("See [this][nope], [that][] and ![img][none], [*so*][far].\n"))
        .containsExactly(
            "undefined: [this][nope]",
            "undefined: [that][]",
            "undefined: [img][none]",
            "undefined: [*so*][far]");
    assertThat(found("[a] [b](c) x[0][1] `[a][b]` \\[a][b] [a\\][b] [^1][^2] [x][Y]\n\n[y]: z\n"))
        .isEmpty();
  }

  @Test
  void saysOnceThatAnIncludedFileMayDefineTheLabels() {
    assertThat(found("[a][b] and [c][d]\n\n{% include references.md %}\n"))
        .containsExactly("undefined: [a][b]");
  }

  @Test
  void findsDefinitionsThatAreNotUsedOrComeTwice() {
    assertThat(found("[a] ![b]\n\n[A]: /1\n[b]: /2\n\n> [B]: /3\n\n[c]: /4\n"))
        .containsExactly("duplicate-definition: [B]: /3", "unused-definition: [c]: /4");
  }

  @Test
  void knowsAnchorsHoweverTheyAreWritten() {
    assertThat(found("<p id=\"R&amp;D\">x</p>\n\n[a](#R&D) [b](#R&amp;D)\n")).isEmpty();
    assertThat(found("<p id='a&#45;b'>x</p>\n\n[a](#a-b)\n")).isEmpty();
    assertThat(found("[a](&#1;#t)\n\n# t\n")).isEmpty();
    assertThat(found("[a](&#1;#u)\n\n# t\n")).containsExactly("anchor: &#1;#u");
  }

  @Test
  void findsAnchorsThatNoHeadingHas() {
    String names =
        "# What's *new*?\n\n## News\n\n## News\n\n## Set {#own}\n\n<a id=\"by-hand\"></a>\n\n";
    assertThat(
            found(
                names
                    + "[a](#whats-new) [b](#news-1) [c](#own) [d](#by-hand) [e](#) [f](#top)"
                    + " [g](#fn1) [h](#news-2) [i](#What)\n"))
        .containsExactly("anchor: #news-2", "anchor: #What");
  }

  @Test
  void namesHeadingsByTheRulesAsked() {
    String text = "# 2024 in numbers\n\n[a](#2024-in-numbers) [b](#in-numbers)\n";
    assertThat(found(text)).isEmpty();
    assertThat(found(text, LinkOptions.defaults().withSlugRules(SlugRule.GITHUB)))
        .containsExactly("anchor: #in-numbers");
    assertThat(found(text, LinkOptions.defaults().withSlugRules(SlugRule.KRAMDOWN)))
        .containsExactly("anchor: #2024-in-numbers");
  }

  @Test
  void findsFilesThatAreNotThere(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("img"));
    Files.writeString(folder.resolve("img/a b.png"), "");
    Files.writeString(folder.resolve("other.md"), "");
    String text =
        "---\nimage: img/no.png\n---\n![A](img/a%20b.png) ![B](img/b.png?x) [c](other.html)"
            + " [d](other.md#x) [e](more.md) [f](dir/) [g](/root.png) [h](https://x.example/h.png)"
            + " <img src='img/no.gif'>\n";
    assertThat(found(text, LinkOptions.defaults().withFolder(folder)))
        .containsExactly(
            "missing-file: img/no.png",
            "missing-file: img/b.png?x",
            "missing-file: more.md",
            "missing-file: img/no.gif");
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findsWhatIsEmptyUnsafeInsecureOrAmbiguous() {
    assertThat(found("[a]() [](b) ![](c) ![d]() <a href=''>e</a> <a href=f></a>\n"))
        .containsExactly(
            "empty: [a]()",
            "empty-text: [](b)",
            "no-alt: ![](c)",
            "empty: ![d]()",
            "empty: <a href=''>e</a>",
            "empty-text: <a href=f></a>");
    assertThat(found("[a](javascript:x) <a href='java&#115;cript:y'>b</a> [c](file:///d)\n"))
        .containsExactly("unsafe: javascript:x", "unsafe: java&#115;cript:y", "file: file:///d");
    assertThat(found("[a](http://a.example) [b](http://localhost/) [Here](/1) [here](/2)\n"))
        .containsExactly("insecure: http://a.example", "same-text: [here](/2)");
  }

  @Test
  void keepsToWhatMattersInADocument() {
    SourceText source = SourceText.of("[a](http://x.example) [a](#b) [c][d] [e]()\n\n[f]: g\n");
    assertThat(LinkFindings.essential(ReadArticles.read(source), source))
        .extracting(Diagnostic::code)
        .containsExactly("link.undefined", "link.empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](b.png \"c\")\n\n x100000",
        "[a%]: /b\n x50000",
        "[a%]: /b\n\n[a%] [a%][] [a%][b%]\n\n x20000",
        "[ x50000",
        "[a][ x50000",
        "[[a] x20000",
        "][ x100000",
        "<a href=\"b\">c x50000",
        "<div><a href=\"b x30000",
        "<!-- <a x30000",
        "# a\n\n[a](#a-%)\n\n x30000",
        "[a](/b?utm_a=1&c=2) x50000"
      })
  void staysLinear(String shape) {
    int times = shape.lastIndexOf('x');
    String part = shape.substring(0, times - 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Integer.parseInt(shape.substring(times + 1)); i++) {
      text.append(part.replace("%", Integer.toString(i)));
    }
    SourceText source = SourceText.of(text.toString());
    Article article = ReadArticles.read(source);
    List<Diagnostic> all =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> LinkFindings.of(article, source, LinkOptions.defaults()));
    assertThat(all).hasSizeLessThan(1_000);
  }

  @Test
  void takesAnAltTextOfAMillionCharacters() {
    SourceText source = SourceText.of("![" + "alt ".repeat(250_000) + "](a.png)\n");
    Article article = ReadArticles.read(source);
    List<ArticleLink> links =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Links.inventory(article, LinkOptions.defaults()));
    assertThat(links.get(0).text()).hasSizeGreaterThan(999_990);
  }

  @Test
  void takesAPictureOrATagForTheTextOfALink() {
    assertThat(found("[<img src=a.jpg alt=heron>](b) [![c](d.jpg)](e)\n")).isEmpty();
    assertThat(found("[<img src=a.jpg alt=''>](b)\n"))
        .containsExactly("empty-text: [<img src=a.jpg alt=''>](b)");
    SourceText source = SourceText.of("[{{ page.title }}](/a) [{% image \"a.jpg\" \"b\" %}](/b)\n");
    MarkdownReader reader =
        MarkdownReader.of(Dialect.GFM).withTemplates(Set.of(TemplateFamily.LIQUID));
    Article article = new Article(Metadata.empty(), reader.read(source).blocks());
    assertThat(LinkFindings.of(article, source, LinkOptions.defaults())).isEmpty();
  }
}
