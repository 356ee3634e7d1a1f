package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The inventory has the links and images that a browser finds in the HTML of the article, and those
 * of it that a reader can follow are what {@link Links#in(Article)} finds.
 */
class InventoryLawTest {

  /** Articles where the two differ, and why. */
  private static final Map<String, String> KNOWN = Map.of();

  @Test
  void equalsWhatIsInTheHtmlOfTheSamples() throws IOException {
    check(Path.of("src/test/resources/corpus"), 20);
  }

  @Test
  void equalsWhatIsInTheHtmlOfTheWholeCorpus() throws IOException {
    check(SharedData.require("corpus"), 1_700);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A HREF=/a>x</A> ![y](z) <b>q</b>",
        "<a href=/a>x ![y](z) <img alt=w src=v> <b>`q`</b>\n\nr",
        "<div>\n<p><A HREF='/a' title=t>x\n\ny ![z](i) [k](l)\n\n<video src=v></a>",
        "[x ![y](z) <img src=a>](/b) <https://example.com> <br> </a>",
        "<abbr><a",
        "<!-- <a href=q> --> <a name=n>x</a>"
      })
  void hasTheLinksThatAreFollowed(String body) {
    SourceText source = SourceText.of(body);
    Article article = ReadArticles.read(source);
    LinkOptions options = LinkOptions.defaults().withSource(source);
    assertThat(Links.in(article, options))
        .isEqualTo(
            Links.inventory(article, options).stream()
                .filter(link -> link.form().isFollowed())
                .toList());
  }

  private static void check(Path folder, int atLeast) throws IOException {
    Map<String, String> differing = new TreeMap<>();
    int articles = 0;
    int links = 0;
    int placed = 0;
    for (Path file : SharedData.articles(folder)) {
      SourceText source = SourceText.of(Files.readAllBytes(file));
      checkPlacesWithCrlf(source);
      Article article = ReadArticles.read(source);
      LinkOptions options = LinkOptions.defaults().withSource(source);
      List<ArticleLink> all = Links.inventory(article, options);
      assertThat(Links.in(article, options))
          .as(file.toString())
          .isEqualTo(all.stream().filter(link -> link.form().isFollowed()).toList());
      List<ArticleLink> inventory =
          all.stream()
              .filter(link -> link.form() != LinkForm.FIELD && link.form() != LinkForm.TEMPLATE)
              .toList();
      List<String> expected = inHtml(article);
      List<String> found = new ArrayList<>();
      for (ArticleLink link : inventory) {
        found.add(UriEncoding.decoded(link.destination()));
        placed += isPlaced(source, link) ? 1 : 0;
      }
      articles++;
      links += found.size();
      expected.sort(null);
      found.sort(null);
      if (!expected.equals(found)) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> more = new ArrayList<>(found);
        expected.forEach(more::remove);
        differing.put(folder.relativize(file).toString(), "missing " + missing + " more " + more);
      }
    }
    String figures = articles + " articles, " + links + " links, " + placed + " with a place";
    differing.keySet().removeAll(KNOWN.keySet());
    assertThat(differing).as(figures).isEmpty();
    assertThat(articles).isGreaterThan(atLeast);
  }

  private static void checkPlacesWithCrlf(SourceText source) {
    SourceText crlf = SourceText.of(source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
    LinkOptions options = LinkOptions.defaults().withSource(crlf);
    Links.inventory(ReadArticles.read(crlf), options).forEach(link -> isPlaced(crlf, link));
  }

  /** Position: what stands under the span of a destination is that destination. */
  private static boolean isPlaced(SourceText source, ArticleLink link) {
    SourceSpan span = link.written().span(Part.DESTINATION).orElse(null);
    if (span != null && (link.form() == LinkForm.HTML || link.form() == LinkForm.HTML_IMAGE)) {
      assertThat(Parser.unescapeEntities(source.slice(span), true)).isEqualTo(link.destination());
    }
    return span != null;
  }

  private static List<String> inHtml(Article article) {
    String html = HtmlRenderer.trusting().render(article.body());
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).select("[srcset], video[poster]")) {
      for (String candidate : element.attr("srcset").split(",\\s+", 0)) {
        found.add(UriEncoding.decoded(candidate.strip().replaceFirst("\\s.*", "")));
      }
      found.add(UriEncoding.decoded(element.attr("poster")));
    }
    found.removeIf(String::isEmpty);
    for (Element element :
        Jsoup.parseBodyFragment(html)
            .select(
                "a[href], img[src], video[src], audio[src], source[src], track[src], iframe[src],"
                    + " embed[src], object[data]")) {
      String address =
          element.attr(
              switch (element.normalName()) {
                case "a" -> "href";
                case "object" -> "data";
                default -> "src";
              });
      boolean footnote = address.startsWith("#fn") || element.hasClass("footnote-backref");
      if (!footnote) {
        found.add(UriEncoding.decoded(address));
      }
    }
    return found;
  }
}
