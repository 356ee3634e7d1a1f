package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of its article, how it is decoded, and that no content is too much. */
class HtmlArticleReaderTest {

  private static final HtmlArticleReader READER = HtmlArticleReader.of(HtmlReadOptions.defaults());

  private static ReadArticles read(String html) {
    return READER.read(SourceText.of(html));
  }

  private static Article article(String html) {
    return read(html).articles().get(0);
  }

  private static List<String> codes(ReadArticles read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void readsAFragmentWhole() {
    ReadArticles read = read("<nav>a</nav><h2>Flood</h2><p class=byline>Rain fell.</p>");
    assertThat(read.articles().get(0).body()).hasSize(3);
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void takesWhatJsonLdSaysBeforeAllElseAndTellsWhatDiffers() {
    ReadArticles read =
        read(
            "<html><head><meta property=og:title content='Rain'><meta name=author content='C D'>"
                + "<meta property=article:published_time content=2026-01-02>"
                + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Flood\","
                + "\"author\":{\"name\":\"A B\"},\"datePublished\":\"2026-01-02T10:00:00Z\"}"
                + "</script></head><article><p>Rain fell.</p></article></html>");
    Article article = read.articles().get(0);
    ArticleFields fields = Profile.news().read(article.metadata());
    assertThat(fields.title().value()).contains("Flood");
    assertThat(fields.authors().value()).contains(List.of(new Person("A B", null, null)));
    assertThat(fields.date().value()).isEqualTo(ArticleDate.parse("2026-01-02T10:00:00Z"));
    assertThat(read.diagnostics().toString())
        .contains("og:title says \"Rain\", but JSON-LD says \"Flood\", which counts")
        .contains("author says \"C D\", but JSON-LD says \"A B\", which counts");
    assertThat(codes(read)).containsExactly("html.metadata-differs", "html.metadata-differs");
  }

  @Test
  void aHeadlineWithTheNameOfTheSiteSaysTheSame() {
    assertThat(
            read("<html><meta property=og:title content=Flood><meta name=twitter:title"
                    + " content='Flood | Gazette'><main><p>a</html>")
                .diagnostics())
        .isEmpty();
  }

  @Test
  void tellsWhatIsNoDate() {
    ReadArticles read = read("<html><meta name=date content=soon><main><p>a</html>");
    assertThat(codes(read)).containsExactly("html.metadata-unread");
    assertThat(read.articles().get(0).metadata().fields()).isEmpty();
  }

  @Test
  void makesUpNoFields() {
    assertThat(article("<html><body><main><p>Rain fell.</main></html>").metadata().fields())
        .isEmpty();
  }

  @Test
  void namesFieldsByTheProfile() {
    HtmlArticleReader hugo =
        HtmlArticleReader.of(HtmlReadOptions.defaults().withProfile(Profile.zola()));
    Article article =
        hugo.read(SourceText.of("<html><meta property=article:tag content=rain><main><p>a</html>"))
            .articles()
            .get(0);
    assertThat(article.metadata().toMap().toString()).isEqualTo("{taxonomies={tags=[rain]}}");
  }

  @Test
  void makesAddressesWholeWhereAsked() {
    String html =
        "<html><base href='https://a.example/b/'><main><p><a href='c?d'>e</a><a href='#f'>g</a>"
            + "<img src=/h.jpg></html>";
    HtmlReadOptions whole =
        HtmlReadOptions.defaults().withAddresses(HtmlReadOptions.Addresses.WHOLE);
    Article article = HtmlArticleReader.of(whole).read(SourceText.of(html)).articles().get(0);
    assertThat(article.find(Link.class).stream().map(Link::destination))
        .containsExactly("https://a.example/b/c?d", "#f");
    assertThat(article.find(Image.class).get(0).destination()).isEqualTo("https://a.example/h.jpg");
    assertThat(article(html).find(Link.class).get(0).destination()).isEqualTo("c?d");
  }

  @Test
  void takesTheTextOfJsonLdWhereThePageHasNone() {
    ReadArticles read =
        read(
            "<html><script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":"
                + "\"Rain fell.\"}</script><div id=root></div></html>");
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of("Rain fell."));
    assertThat(codes(read)).containsExactly("html.body-differs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-874", "Shift_JIS", "euc-kr", "gb2312", "koi8-r"})
  void readsTheCharsetThatThePageSays(String name) {
    String word =
        switch (name) {
          case "windows-874" -> "ข่าว";
          case "Shift_JIS" -> "天気";
          case "euc-kr" -> "소식";
          case "gb2312" -> "新闻";
          case "koi8-r" -> "вода";
          default -> "“Café”";
        };
    String html = "<meta charset='" + name + "'><main><p>" + word + "</main>";
    ReadArticles read = READER.read(SourceText.of(html.getBytes(Charset.forName(name))));
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of(word));
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void utf8IsReadAsSuchWhateverThePageSays() {
    String html = "<meta charset=windows-1252><main><p>ข่าว</main>";
    ReadArticles read = READER.read(SourceText.of(html.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of("ข่าว"));
    assertThat(codes(read)).containsExactly("html.charset");
    byte[] marked = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(SourceText.of(marked)).diagnostics()).isEmpty();
  }

  @Test
  void tellsBytesThatAreNotOfTheCharset() {
    byte[] html =
        "<meta charset=windows-1252><main><p>a\u0081</main>".getBytes(StandardCharsets.ISO_8859_1);
    ReadArticles read = READER.read(SourceText.of(html));
    assertThat(codes(read)).containsExactly("html.charset");
    assertThat(read.diagnostics().get(0).location().span().start()).isEqualTo(37);
  }

  @Test
  void tellsOfACharsetThatIsNotKnown() {
    ReadArticles read = read("<meta charset=martian><main><p>a</main>");
    assertThat(codes(read)).containsExactly("html.charset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><meta charset=e>",
        "<html lang=en data-x=martian><meta charset='martian'>",
        "<!-- \u00E9\u00E9\u00E9 \u0E02 --><META CHARSET=Martian>",
        "<meta charset=\u0130>",
        "<meta http-equiv=content-type content='text/html; charset=martian'>"
      })
  void tellsWhereACharsetStandsThatIsNotKnown(String head) {
    Diagnostic told = read(head + "<main><p>a</main>").diagnostics().get(0);
    int start = head.toLowerCase(Locale.ROOT).lastIndexOf("charset=") + "charset=".length();
    int at = head.charAt(start) == '\'' ? start + 1 : start;
    String name = head.substring(at).replaceAll("['>].*", "");
    assertThat(told.location().span().start()).isEqualTo(at);
    assertThat(told.message()).startsWith("the charset " + name + " is not known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<!doctype html>",
        "<html>",
        "<html><body></body></html>",
        "<!-- x -->",
        "<frameset><frame src=a></frameset>",
        "<html><body><script>x</script></body></html>",
        "<title>x</title>",
        "\u0000",
        "<html><head><meta charset",
        "<article>",
        "<main><nav>a</nav>"
      })
  void tellsWhereThereIsNoArticle(String html) {
    ReadArticles read = read(html);
    assertThat(read.articles()).isEmpty();
    Diagnostic last = read.diagnostics().get(0);
    assertThat(last.severity()).isEqualTo(Severity.ERROR);
    assertThat(codes(read)).contains("html.no-article");
  }

  @Test
  void noBytesMakeItThrow() throws IOException {
    Random random = new Random(7);
    byte[] page = Files.readAllBytes(Path.of("src/test/resources/html/pages/wordpress.html"));
    for (int i = 0; i < 300; i++) {
      byte[] changed = java.util.Arrays.copyOf(page, random.nextInt(page.length));
      for (int j = 0; j < i % 20; j++) {
        if (changed.length > 0) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
      }
      READER.read(SourceText.of(changed));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII));
    byte[] noise = new byte[5_000];
    random.nextBytes(noise);
    pdf.write(noise);
    ReadArticles read = READER.read(SourceText.of(pdf.toByteArray()));
    assertThat(read.articles()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<article>",
        "<main><p>x",
        "<meta name=author content=a>",
        "<h1>x",
        "<nav>",
        "<div class=caption>",
        "<div class=caption>x<img src=a>",
        "<div class=ad>x</div>",
        "<p itemprop=author>x",
        "<div itemscope itemprop=author>",
        "<div itemscope itemprop='author name'>",
        "<noscript><img src=a>",
        "<script type=application/ld+json>{</script>",
        "<a href=b>",
        "<title>",
        "<table><td>x",
        "<img src=data:><noscript>",
        "<time pubdate datetime=x>",
        "<p>&nbsp;</p>",
        "<b class='a b'>"
      })
  void aMegabyteOfAnythingIsReadInTime(String piece) {
    String html = "<html><body>" + piece.repeat(1_000_000 / piece.length());
    ReadArticles read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(html));
    assertThat(read.diagnostics().size()).isLessThan(1_000);
  }

  @Test
  void aMegabyteOfAttributesIsReadInTime() {
    StringBuilder html = new StringBuilder("<html><article><p ");
    for (int i = 0; html.length() < 1_000_000; i++) {
      html.append("a").append(i).append("=b ");
    }
    html.append(">Rain fell.</article>");
    ReadArticles read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(html.toString()));
    assertThat(read.articles()).hasSize(1);
    assertThat(read.diagnostics().size()).isLessThan(300);
  }

  @Test
  void manyHeadlinesAndManyTitlesAreComparedInTime() {
    StringBuilder html = new StringBuilder("<html><head>");
    for (int i = 0; i < 1_000; i++) {
      html.append("<meta property=og:title content=").append(i).append("y".repeat(500)).append('>');
    }
    html.append("</head><body>").append("<h1>a</h1>".repeat(50_000));
    html.append("<article><p>Rain fell on the river for nine days.</article>");
    ReadArticles read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(html.toString()));
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void manyFiguresAboveTheTextAreReadInTime() {
    String html =
        "<article>"
            + "<figure><img src=a><p class=caption>x</figure>".repeat(100_000)
            + "<div itemprop=articleBody><p>Rain fell on the river for nine days.</div></article>";
    ReadArticles read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(html));
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void showsTheStartOfALongValueThatDiffers() {
    String html =
        "<html><meta property=og:title content='"
            + "a".repeat(5_000)
            + "'>"
            + "<meta name=twitter:title content='"
            + "b".repeat(5_000)
            + "'>"
            + "<article><p>Rain fell on the river for nine days.</article>";
    assertThat(read(html).diagnostics())
        .filteredOn(found -> found.code().equals("html.metadata-differs"))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("aaa…").hasSizeLessThan(1_200));
  }
}
