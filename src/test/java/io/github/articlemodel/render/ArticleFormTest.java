package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.link.SlugRule;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures, names of headings, marks of links, and what makes HTML valid. */
class ArticleFormTest {

  private static final RenderOptions PAGE = RenderOptions.page();

  private static List<Block> read(String markdown) {
    return MarkdownReader.of(Dialect.GFM).read(SourceText.of(markdown)).blocks();
  }

  private static String render(String markdown, RenderOptions options) {
    return HtmlRenderer.of(options).render(read(markdown));
  }

  private static String render(String markdown) {
    return render(markdown, PAGE);
  }

  @ParameterizedTest
  @EnumSource(RawHtml.class)
  void showsACaptionOnceInEachPolicy(RawHtml rawHtml) {
    String figure =
        "<figure>\n<img src=\"x.jpg\" alt=\"A heron. (Photo: Nela Brandvik)\">\n"
            + "<figcaption aria-hidden=\"true\">A heron. "
            + "<span class=\"credit\">Photo: Nela Brandvik</span></figcaption>\n</figure>\n";
    String picture = "![A heron. (Photo: Nela Brandvik)](x.jpg)\n";
    RenderOptions options = PAGE.withRawHtml(rawHtml);
    assertThat(render(picture, options)).isEqualTo(figure);
    assertThat(render(picture + "\nA heron. (Photo: Nela Brandvik)\n\ny\n", options))
        .isEqualTo(figure + "<p>y</p>\n");
  }

  @Test
  void showsACaptionThatSaysMoreThanTheAltText() {
    assertThat(render("![Heron](x.jpg)\n*A heron in* the *harbour*\n")).startsWith("<p>");
    assertThat(render("![Heron](x.jpg)\n*A heron in the harbour. (Photo: Nela Brandvik)*\n"))
        .isEqualTo(
            "<figure>\n<img src=\"x.jpg\" alt=\"Heron\">\n<figcaption>A heron in the harbour. "
                + "<span class=\"credit\">Photo: Nela Brandvik</span></figcaption>\n</figure>\n");
    assertThat(render("[![Heron](x.jpg \"A heron.\")](/y)\n"))
        .isEqualTo(
            "<figure>\n<a href=\"/y\"><img src=\"x.jpg\" alt=\"Heron\" title=\"A heron.\"></a>\n"
                + "<figcaption>A heron.</figcaption>\n</figure>\n");
  }

  @Test
  void hasNoCaptionWhereNothingIsSaid() {
    assertThat(render("![](x.jpg)\n"))
        .isEqualTo("<figure>\n<img src=\"x.jpg\" alt=\"\">\n</figure>\n");
  }

  @Test
  void leavesPicturesInTextAndRowsOfBadgesWhereTheyAre() {
    assertThat(render("a ![b](c) d\n")).isEqualTo("<p>a <img src=\"c\" alt=\"b\"> d</p>\n");
    assertThat(render("![a](b) ![c](d)\n"))
        .isEqualTo("<p><img src=\"b\" alt=\"a\"> <img src=\"d\" alt=\"c\"></p>\n");
  }

  @Test
  void makesAFigureOfEachPictureOfARowWithACredit() {
    assertThat(render("![A. (Photo: Nela Brandvik)](b)\n![C.](d)\n"))
        .containsSubsequence("<figure>", "Nela", "</figure>", "<figure>", "C.", "</figure>")
        .doesNotContain("<p>");
  }

  @Test
  void makesFiguresInListsToo() {
    assertThat(render("- ![A heron.](b)\n- c\n"))
        .containsSubsequence("<li>", "<figure>", "</figure>", "</li>");
  }

  @Test
  void takesAFigureOfRawHtmlAroundMarkdownForOne() {
    String wrapped =
        "<figure>\n\n![Heron](x.jpg)\n\n<figcaption>\n\n"
            + "A *heron*. (Photo: Nela Brandvik)\n\n</figcaption></figure>\n\ny\n";
    assertThat(render(wrapped))
        .isEqualTo(
            "<figure>\n<img src=\"x.jpg\" alt=\"Heron\">\n<figcaption>A <em>heron</em>. "
                + "<span class=\"credit\">Photo: Nela Brandvik</span></figcaption>\n</figure>\n"
                + "<p>y</p>\n");
    assertThat(render(wrapped.replace("<figure>", "<figure class=\"wide\">")))
        .containsSubsequence("<figure class=\"wide\">", "<p><img", "<figcaption>", "<p>A <em>");
  }

  @Test
  void leavesEmptyHeadingsOut() {
    assertThat(render("# \n\n##\n\n## ![x](y)\n")).doesNotContain("<h1").contains("<h2");
  }

  @Test
  void namesEachHeadingOnce() {
    assertThat(render("## What's new?\n\n## What's new?\n\n## 2.1\n\n## ?\n"))
        .contains("<h2 id=\"whats-new\">", "<h2 id=\"whats-new-1\">", "<h2 id=\"21\">", "<h2>?");
    assertThat(render("## 2. x\n", PAGE.withHeadingIds(SlugRule.KRAMDOWN)))
        .contains("<h2 id=\"h-x\">");
    assertThat(render("## a b\n", PAGE.withHeadingIds(null))).isEqualTo("<h2>a b</h2>\n");
    assertThat(render("## a b\n", RenderOptions.defaults())).isEqualTo("<h2>a b</h2>\n");
  }

  @Test
  void keepsNamesOfHeadingsFromScripts() {
    String markdown = "[x](#config) <a href=\"#config\">y</a>\n\n## Config\n\n## H config\n";
    assertThat(render(markdown))
        .contains("<a href=\"#h-config\">x", "<a href=\"#h-config\">y", "<h2 id=\"h-config\">C")
        .contains("<h2 id=\"h-config-1\">H");
    assertThat(render(markdown, PAGE.withRawHtml(RawHtml.TRUSTED)))
        .contains("<a href=\"#config\">x", "<a href=\"#config\">y", "<h2 id=\"config\">C")
        .contains("<h2 id=\"h-config\">H");
  }

  @Test
  void namesNoHeadingLikeAFootnote() {
    assertThat(render("## fn1\n\nx[^a]\n\n[^a]: y\n", PAGE.withRawHtml(RawHtml.TRUSTED)))
        .contains("<h2 id=\"h-fn1\">", "<li id=\"fn1\">");
  }

  @ParameterizedTest
  @EnumSource(RawHtml.class)
  void marksLinksToOtherSites(RawHtml rawHtml) {
    RenderOptions options =
        RenderOptions.defaults()
            .withRawHtml(rawHtml)
            .withSite(Site.unknown().withBase("https://www.news.example/a/"))
            .withImageLoading(ImageLoading.LAZY)
            .withExternalLinks(ExternalLinks.plain().withRel("nofollow").withTarget("_blank"));
    assertThat(render("[a](https://other.example/)\n", options))
        .isEqualTo(
            "<p><a href=\"https://other.example/\" rel=\"nofollow noopener\" target=\"_blank\">a</a></p>\n");
    assertThat(render("[a](b) [c](https://news.example/) [d](#e) [f](mailto:g@h)\n", options))
        .isEqualTo(
            "<p><a href=\"https://www.news.example/a/b\">a</a> <a href=\"https://news.example/\">c</a> "
                + "<a href=\"#e\">d</a> <a href=\"mailto:g@h\">f</a></p>\n");
    assertThat(render("![a](/b.png)\n", options))
        .contains("<img src=\"https://www.news.example/b.png\" alt=\"a\" loading=\"lazy\"");
  }

  /** A browser goes to another host by each of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https:evil.example",
        "https:/evil.example",
        "HTTPS:\\\\evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "///evil.example",
        " //evil.example",
        "/\t/evil.example",
        "ht\ntps://evil.example"
      })
  void knowsAnotherHostHoweverItIsWritten(String address) {
    RenderOptions options =
        RenderOptions.defaults()
            .withRawHtml(RawHtml.TRUSTED)
            .withSite(Site.unknown().withBase("https://www.news.example/a/"))
            .withExternalLinks(ExternalLinks.plain().withRel("nofollow"));
    assertThat(
            HtmlRenderer.of(options).render(List.of(new Paragraph(List.of(Link.of("a", address))))))
        .contains("rel=\"nofollow\"");
    assertThat(
            HtmlRenderer.of(options)
                .render(List.of(new Paragraph(List.of(Link.of("a", "/b\\c?//d"))))))
        .doesNotContain("rel=");
  }

  @Test
  void seesToTheLinksOfRawHtml() {
    RenderOptions options = PAGE.withSite(Site.unknown().withBase("https://news.example/"));
    assertThat(render("<img src=a srcset=\"b 1x, c 2x\"><a href=d target=e>f</a>\n", options))
        .isEqualTo(
            "<p><img src=\"https://news.example/a\" srcset=\"https://news.example/b 1x,"
                + " https://news.example/c 2x\" alt=\"\"><a href=\"https://news.example/d\">f</a></p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <center>x</center>|<div style="text-align: center">x</div>
          <p><font color=red>x</font></p>|<p><span>x</span></p>
          <p><tt>x</tt><strike>y</strike></p>|<p><code>x</code><s>y</s></p>
          <p align=RIGHT>x</p>|<p style="text-align: right">x</p>
          <p align="x:url(y)">x</p>|<p>x</p>
          <img src=a alt=b align=left width=50%>|<img src="a" alt="b" style="float: left; width: 50%">
          <img src=a alt=b width=128px height=9>|<img src="a" alt="b" height="9" style="width: 128px">
          <img src=a>|<img src="a" alt="">
          <p><a href="{{ x }}">y</a></p>|<p><a href="%7B%7B%20x%20%7D%7D">y</a></p>
          <ul><li>x</li><ul><li>y</li></ul></ul>|<ul><li>x<ul><li>y</li></ul></li></ul>
          <div><figcaption>x</figcaption></div>|<div><div>x</div></div>
          <details><summary><p>x</p></summary></details>|<details><summary>x</summary></details>
          <h2 id="a-b">x</h2><h2 id="a-b">y</h2>|<h2 id="a-b">x</h2><h2>y</h2>
          """)
  void writesWhatIsNotValidAsItIs(String html, String valid) {
    assertThat(render(html + "\n").strip()).isEqualTo(valid);
    assertThat(HtmlRenderer.of(PAGE).renderWithLosses(read(html)).losses())
        .noneMatch(loss -> loss.kind() == HtmlLoss.Kind.ELEMENT);
  }

  @Test
  void tellsTheLooksThatItLeavesOut() {
    assertThat(
            HtmlRenderer.of(PAGE)
                .renderWithLosses(read("<table cellpadding=1><tr><td>x</td></tr></table>"))
                .losses())
        .extracting(HtmlLoss::toString)
        .containsExactly("attribute cellpadding of table");
  }

  @Test
  void alignsCellsByAStyle() {
    String table = "| a |\n|--:|\n| b |\n";
    assertThat(render(table)).contains("<td style=\"text-align: right\">b</td>");
    assertThat(render(table, PAGE.withRawHtml(RawHtml.TRUSTED)))
        .contains("<td style=\"text-align: right\">b</td>");
    assertThat(render(table, RenderOptions.defaults())).contains("<td align=\"right\">b</td>");
  }
}
