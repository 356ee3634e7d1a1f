package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.jsonld.LinkedReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.testing.Sample;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlPageFormatTest {

  private static final HtmlOptions OPTIONS = HtmlOptions.page();

  private final List<Diagnostic> losses = new ArrayList<>();

  private String html(Article article, HtmlOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    losses.addAll(new HtmlPageFormat(options).writer().orElseThrow().write(article, out));
    return out.toString();
  }

  private Document page(String markdown, HtmlOptions options) throws IOException {
    return Jsoup.parse(html(ArticleParser.create().parse(markdown).article(), options));
  }

  private Document page(String markdown) throws IOException {
    return page(markdown, OPTIONS);
  }

  private static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[name=" + name + "], meta[property=" + name + "]");
    return meta == null ? "" : meta.attr("content");
  }

  @Test
  void isFoundByNameAndLeavesTheEndingToTheFragment() {
    assertThat(ArticleFormats.of("html-page")).isInstanceOf(HtmlPageFormat.class);
    assertThat(ArticleFormats.byFileName("a.html")).get().isInstanceOf(HtmlFormat.class);
  }

  @Test
  void saysAllOfTheSampleArticle() throws IOException {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    String html = html(article, OPTIONS.withSite(Site.unknown().withName("The Example")));
    assertThat(html).startsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=");
    Document page = Jsoup.parse(html);
    assertThat(losses).isEmpty();
    assertThat(page.title()).isEqualTo("Ferry crew frees herons from drifting nets");
    assertThat(page.select("h1, h2").eachText()).containsExactly(page.title());
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://www.example.com/harbour/news/4417093/ferry-crew-rescues-herons");
    assertThat(meta(page, "og:type")).isEqualTo("article");
    assertThat(meta(page, "og:title")).isEqualTo(page.title());
    assertThat(meta(page, "og:site_name")).isEqualTo("The Example");
    assertThat(meta(page, "og:image")).endsWith("2a9c7b10");
    assertThat(meta(page, "og:description")).startsWith("PORT ELLERY: Seventeen herons");
    assertThat(meta(page, "article:section")).isEqualTo("HARBOUR");
    assertThat(meta(page, "article:published_time")).isEqualTo("2026-03-14T09:21:07.304Z");
    assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
    assertThat(page.select("time").attr("datetime")).isEqualTo("2026-03-14T09:21:07.304Z");
    assertThat(page.select("time").text()).isEqualTo("2026-03-14 09:21 UTC");
    assertThat(page.select("meta[name=author], .byline, meta[property=og:locale]")).isEmpty();
  }

  @Test
  void showsTheCaptionOfTheSampleArticleOnceWithItsCreditApart() throws IOException {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    Document page = Jsoup.parse(html(article, OPTIONS));
    String caption = "The crew of the morning ferry lifts a net with herons";
    assertThat(page.body().text().split(caption, -1)).hasSize(2);
    assertThat(page.select("figcaption").text())
        .startsWith(caption)
        .endsWith("Photo: Marn Oldwick");
    assertThat(page.select("figcaption > .credit").text()).isEqualTo("Photo: Marn Oldwick");
    assertThat(page.select("figure.lead img").attr("src")).endsWith("2a9c7b10");
    assertThat(page.select("figure")).hasSize(2);
  }

  @Test
  void holdsTheArticleAsLinkedData() throws IOException {
    Article article =
        Article.builder().field("title", "a </script><!-- & b").field("author", "N. N.").build();
    Document page = Jsoup.parse(html(article, OPTIONS));
    String json = page.select("script[type=application/ld+json]").first().data();
    assertThat(json).doesNotContain("<", ">", "&");
    JsonNode data = JsonMapper.shared().readTree(json);
    assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(data.get("headline").asString()).isEqualTo("a </script><!-- & b");
    assertThat(data.at("/author/0/name").asString()).isEqualTo("N. N.");
    assertThat(LinkedReader.class).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Flood\n---\ntext\n",
        "---\ntitle: Flood\n---\n# Flood\n\ntext\n",
        "---\ntitle: Flood\n---\n## *Flood*\n\ntext\n",
        "---\ntitle: Flood\n---\n# \n\nFlood\n\ntext\n",
        "---\ntitle: ''\n---\n# \n\nFlood\n\ntext\n",
        "# Flood\n\ntext\n",
        "[a]: b\n<!-- c -->\n\n# Flood\n\ntext\n",
        "---\ntitle: Flood\n---\n\ntext\n\n# Flood\n"
      })
  void showsTheHeadlineOnceAndFirst(String markdown) throws IOException {
    Document page = page(markdown);
    assertThat(page.body().text()).isEqualTo("Flood text");
    assertThat(page.select("article > header > h1").eachText()).containsExactly("Flood");
    assertThat(page.title()).isEqualTo("Flood");
  }

  @Test
  void leavesAHeadingAfterOtherTextWhereItIs() throws IOException {
    Document page = page("text\n\n# Flood\n\nmore\n");
    assertThat(page.body().text()).isEqualTo("text Flood more");
    assertThat(page.title()).isEqualTo("Flood");
    assertThat(page.select("header")).isEmpty();
  }

  @Test
  void keepsAHeadingThatSaysSomethingElseThanTheTitle() throws IOException {
    assertThat(page("---\ntitle: Flood\n---\n# Rain\n").body().text()).isEqualTo("Flood Rain");
  }

  @Test
  void makesNothingUpForAnEmptyArticle() throws IOException {
    String html = html(Article.builder().build(), OPTIONS);
    Document page = Jsoup.parse(html);
    assertThat(page.body().text()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEmpty();
    assertThat(page.select("meta[property]").eachAttr("property")).containsExactly("og:type");
    assertThat(page.select("style, header, time, link")).isEmpty();
  }

  @Test
  void takesTheTitleOfAPageFromWhatTheArticleSays() throws IOException {
    assertThat(page("Rain fell.\n").title()).isEqualTo("Rain fell.");
    assertThat(page("---\ndescription: x\n---\nRain fell.\n").title()).isEqualTo("x");
    assertThat(page("---\nslug: rain\n---\n").title()).isEqualTo("rain");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "he, rtl",
    "fa-IR, rtl",
    "ur, rtl",
    "pa-Arab, rtl",
    "en, ''",
    "az-Cyrl, ''",
    "ar-Latn, ''"
  })
  void tellsTheDirectionOfALanguage(String language, String direction) throws IOException {
    Document page = page("---\nlanguage: " + language + "\n---\nx\n");
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("html").attr("dir")).isEqualTo(direction);
  }

  @Test
  void namesTheCountryOfALocaleWhereTheArticleDoes() throws IOException {
    assertThat(meta(page("---\nlanguage: pt-BR\n---\nx\n"), "og:locale")).isEqualTo("pt_BR");
    assertThat(meta(page("---\nlanguage: pt\n---\nx\n"), "og:locale")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-25, 2024-11-25, 2024-11-25",
    "2024-11-25T10:46:12, 2024-11-25T10:46:12+07:00, 2024-11-25 10:46 +07:00",
    "2024-11-25T10:46:12.123456Z, 2024-11-25T10:46:12.123Z, 2024-11-25 10:46 UTC",
    "2024-11-25T10:46:12+05:30, 2024-11-25T10:46:12+05:30, 2024-11-25 10:46 +05:30"
  })
  void writesDatesAsPreciseAsTheyAre(String date, String time, String shown) throws IOException {
    HtmlOptions bangkok = OPTIONS.withSite(Site.unknown().withZone(ZoneId.of("Asia/Bangkok")));
    Document page = page("---\ndate: " + date + "\n---\nx\n", bangkok);
    assertThat(page.select("time").attr("datetime")).isEqualTo(time);
    assertThat(page.select("time").text()).isEqualTo(shown);
    assertThat(meta(page, "article:published_time")).isEqualTo(time);
  }

  @Test
  void namesAuthorsAndLinksThoseWithASafeAddress() throws IOException {
    Document page =
        page(
            """
            ---
            authors:
            - {name: A, url: https://a.example/}
            - {name: B, url: "javascript:x"}
            - C
            modified: 2024-11-26
            tags: [x, y]
            ---
            text
            """);
    assertThat(page.select(".byline").text()).isEqualTo("A, B, C");
    assertThat(page.select(".byline a").eachAttr("href")).containsExactly("https://a.example/");
    assertThat(page.select("meta[name=author]").eachAttr("content")).containsExactly("A", "B", "C");
    assertThat(page.select("meta[property=article:tag]").eachAttr("content"))
        .containsExactly("x", "y");
    assertThat(losses).extracting(Diagnostic::code).containsExactly("html.unsafe-address");
  }

  @Test
  void writesWholeAddressesInTheHead() throws IOException {
    String markdown = "---\nimage: /a.jpg\nimage_alt: b\norigin_url: /c\n---\n[d](/d)\n";
    Document without = page(markdown);
    assertThat(without.select("link")).isEmpty();
    assertThat(meta(without, "og:image") + meta(without, "og:image:alt")).isEmpty();
    assertThat(without.select("article a").attr("href")).isEqualTo("/d");
    assertThat(losses)
        .extracting(Diagnostic::code)
        .containsExactly("html.relative-address", "html.relative-address");
    HtmlOptions based = OPTIONS.withSite(Site.unknown().withBase("https://news.example/x/"));
    Document with = page(markdown, based);
    assertThat(with.select("link").attr("href")).isEqualTo("https://news.example/c");
    assertThat(meta(with, "og:image")).isEqualTo("https://news.example/a.jpg");
    assertThat(meta(with, "og:image:alt")).isEqualTo("b");
    assertThat(with.select(".lead img").attr("src")).isEqualTo("https://news.example/a.jpg");
    assertThat(with.select("article a").attr("href")).isEqualTo("https://news.example/d");
  }

  @Test
  void showsALeadImageOfTheBodyOnce() throws IOException {
    Document page = page("---\nimage: a.jpg\n---\ntext\n\n![b](a.jpg)\n");
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.select(".lead")).isEmpty();
  }

  @Test
  void showsTheCaptionAndCreditOfALeadImage() throws IOException {
    Document page =
        page("---\nimage: a.jpg\nimage_caption: A heron.\nimage_credit: N. N./AFP\n---\ntext\n");
    assertThat(page.select(".lead figcaption").text()).startsWith("A heron. ");
    assertThat(page.select(".lead .credit").text()).contains("N. N./AFP");
  }

  @Test
  void readsFieldsByTheProfileOfTheSite() throws IOException {
    HtmlOptions zola = OPTIONS.withSite(Site.of(Profile.zola()));
    Article article =
        ArticleParser.create()
            .parse("+++\nextra.image = \"https://a.example/b.png\"\n+++\n")
            .article();
    assertThat(meta(Jsoup.parse(html(article, zola)), "og:image"))
        .isEqualTo("https://a.example/b.png");
    assertThat(meta(Jsoup.parse(html(article, OPTIONS)), "og:image")).isEmpty();
  }

  @Test
  void hasAStyleWhereOneIsAskedFor() throws IOException {
    Document page = page("# x\n", OPTIONS.withStyle(PageStyle.READABLE));
    assertThat(page.select("head > style")).hasSize(1);
    assertThat(page.select("style").first().data()).contains("color-scheme: light dark");
  }

  @Test
  void leavesTrustedHtmlAsItIs() throws IOException {
    String markdown = "# x\n\n<center onclick=y>z</center>\n";
    assertThat(page(markdown, OPTIONS.withRawHtml(RawHtml.TRUSTED)).select("center[onclick]"))
        .hasSize(1);
    assertThat(page(markdown, OPTIONS).select("div[style=text-align: center]").text())
        .isEqualTo("z");
    assertThat(page(markdown, OPTIONS.withRawHtml(RawHtml.ESCAPE)).select("article > p").text())
        .isEqualTo("<center onclick=y>z</center>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# a <h2>b", "# a </h1> b", "# a <div>b", "# a <p>b"})
  void htmlThatEndsTheHeadlineBreaksNoTag(String headline) throws IOException {
    for (RawHtml rawHtml : List.of(RawHtml.SANITIZE, RawHtml.TRUSTED)) {
      Document page = page(headline + "\n\nText\n", OPTIONS.withRawHtml(rawHtml));
      assertThat(page.body().wholeText()).doesNotContain("<", ">");
      assertThat(page.body().text()).contains("a").contains("b").contains("Text");
    }
  }
}
