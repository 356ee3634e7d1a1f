package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @Test
  void findsTheOneLinkOfTheSample() {
    SourceText source = Sample.source();
    List<ArticleLink> links = Links.in(ReadArticles.read(source));

    assertThat(links).hasSize(1);
    ArticleLink link = links.get(0);
    assertThat(link.text()).isEqualTo("more than a tonne of them");
    assertThat(link.destination()).isEqualTo("https://bit.ly/4hErOnNeT");
    assertThat(link.form()).isEqualTo(LinkForm.INLINE);
    assertThat(link.title()).isNull();
    assertThat(source.slice(link.written().span(Part.DESTINATION).orElseThrow()))
        .isEqualTo(link.destination());
    assertThat(source.slice(link.span().orElseThrow()))
        .isEqualTo("[more than a tonne of them](https://bit.ly/4hErOnNeT)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://example.com/>",
        "https://example.com/",
        "[a](https://example.com/)",
        "[`a`](https://example.com/)",
        "*[a](https://example.com/)*",
        "<a href=\"https://example.com/\">`a`</a>"
      })
  void findsALinkThatStandsAlone(String markdown) {
    Article article = ReadArticles.read(SourceText.of("- " + markdown + "\n"));
    assertThat(Links.in(article))
        .extracting(ArticleLink::destination)
        .containsExactly("https://example.com/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a/b",
        "http://www.example.com",
        "http://-a_b..c~/./d//",
        "http://",
        "https:///a",
        "https://example.com/a b",
        "https://example.com/%zz",
        "https://ex[ample.com/",
        "https://example.com:80/?a=b#c",
        "/a"
      })
  void areResolvedAgainstTheOriginUrlWhereItIsAUri(String origin) {
    Metadata metadata = Metadata.of(new Field("origin_url", FieldValue.of(origin)));
    Article article = new Article(metadata, List.of(new Paragraph(List.of(Link.of("x", "y")))));
    String base = metadata.originUrl().value().map(URI::toString).orElse("");
    assertThat(Links.in(article).get(0).target())
        .isEqualTo(LinkTarget.of("y", LinkOptions.defaults().withBase(base)));
  }

  @Test
  void findsTheOneLinkOfTheGivenArticle() {
    SourceText seed = Sample.source(SharedData.require("seed/2024-11-25-ART2411251036QJ268L.md"));

    assertThat(Links.in(ReadArticles.read(seed)))
        .extracting(ArticleLink::destination, ArticleLink::form)
        .containsExactly(tuple("https://bit.ly/3vtKCEz", LinkForm.INLINE));
  }

  @Test
  void readsAsTheDocumentationSays() {
    Article article =
        Article.builder()
            .block(new Paragraph(List.of(Link.of("harbour rules", "https://example.com/rules"))))
            .build();
    ArticleLink link = Links.in(article).get(0);
    assertThat(link.destination()).isEqualTo("https://example.com/rules");
  }

  @Test
  void namesTheFormOfEachLinkInTheOrderOfTheText() {
    LinkReference reference = new LinkReference(LinkReference.Kind.COLLAPSED, "rules");
    Article article =
        Article.builder()
            .block(
                new Paragraph(
                    List.of(
                        new Link(
                            List.of(new Emphasis(List.of(new Text("one"))), new Text(" more")),
                            "a",
                            "T",
                            null),
                        new Text(" "),
                        new Autolink("me@example.com", "mailto:me@example.com", false))))
            .block(
                new BlockQuote(
                    List.of(
                        new Paragraph(
                            List.of(
                                new Link(List.of(new Text("rules")), "b", null, reference),
                                new Text(" "),
                                new Autolink("www.example.com", "http://www.example.com", true))))))
            .block(new LinkReferenceDefinition("unused", "c", null))
            .build();

    List<ArticleLink> links = Links.in(article);

    assertThat(links)
        .extracting(ArticleLink::form)
        .containsExactly(LinkForm.INLINE, LinkForm.AUTOLINK, LinkForm.REFERENCE, LinkForm.BARE_URL);
    assertThat(links)
        .extracting(ArticleLink::text)
        .containsExactly("one more", "me@example.com", "rules", "www.example.com");
    assertThat(links)
        .extracting(ArticleLink::destination)
        .containsExactly("a", "mailto:me@example.com", "b", "http://www.example.com");
    assertThat(links.get(0).title()).isEqualTo("T");
    assertThat(links.get(2).reference()).isEqualTo(reference);
  }

  @Test
  void findsTheLinkAroundAnImageAndNoneInItsDescription() {
    Image image = new Image(List.of(new Text("see "), Link.of("two", "c")), "e.png", null, null);
    Article article =
        Article.builder()
            .block(new Paragraph(List.of(image)))
            .block(
                new Paragraph(
                    List.of(
                        new Link(
                            List.of(Image.of("Alt text", "a.png")),
                            "https://example.org/b",
                            null,
                            null))))
            .build();

    assertThat(Links.in(article))
        .extracting(ArticleLink::text, ArticleLink::destination)
        .containsExactly(tuple("Alt text", "https://example.org/b"));
  }

  @Test
  void refusesAReferenceFormWithoutAReference() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ArticleLink(
                    "a",
                    "b",
                    null,
                    LinkForm.REFERENCE,
                    null,
                    LinkTarget.of("b", LinkOptions.defaults()),
                    Written.nowhere()));
  }

  @Test
  void findsLinksAndImagesInHtmlWithTheirTextAndPlace() {
    SourceText source =
        SourceText.of(
            "> <p>\r\n> <A HREF='/a?x=1&amp;y=2' title=t>One <b>two</b>\r\n> three</A></p>\r\n\r\n"
                + "So <a href=/b>*far*</a> <img alt=\"A &lt; B\" src=c.png>.\r\n");
    List<ArticleLink> links =
        Links.inventory(ReadArticles.read(source), LinkOptions.defaults().withSource(source));

    assertThat(links)
        .extracting(ArticleLink::form, ArticleLink::text, ArticleLink::destination)
        .containsExactly(
            tuple(LinkForm.HTML, "One two three", "/a?x=1&y=2"),
            tuple(LinkForm.HTML, "far", "/b"),
            tuple(LinkForm.HTML_IMAGE, "A < B", "c.png"));
    assertThat(links.get(0).title()).isEqualTo("t");
    assertThat(links)
        .extracting(link -> source.slice(link.written().span(Part.DESTINATION).orElseThrow()))
        .containsExactly("/a?x=1&amp;y=2", "/b", "c.png");
    assertThat(source.slice(links.get(1).span().orElseThrow())).isEqualTo("<a href=/b>*far*</a>");
  }

  @Test
  void leavesOutWhatCommentsAndScriptsHold() {
    SourceText source =
        SourceText.of(
            "<div><!-- <a href=1> --><script>'<a href=2>'</script><a name=x><a href=3\n"
                + ">\n"
                + "</div>\n");

    assertThat(Links.in(ReadArticles.read(source)))
        .extracting(ArticleLink::destination)
        .containsExactly("3");
  }

  @Test
  void listsTheAddressesOfTheFrontMatterInTheInventoryAlone() {
    SourceText source =
        SourceText.of(
            "---\norigin_url: \"https://example.org/news/1\"\ntitle: 'https: how it works'\n"
                + "cover:\n  image: img/a.png\nsee:\n  - http://example.com/b\n---\n![A](a.png)\n");
    List<ArticleLink> all =
        Links.inventory(ReadArticles.read(source), LinkOptions.defaults().withSource(source));

    assertThat(all)
        .extracting(ArticleLink::form, ArticleLink::text, ArticleLink::destination)
        .containsExactly(
            tuple(LinkForm.FIELD, "origin_url", "https://example.org/news/1"),
            tuple(LinkForm.FIELD, "cover.image", "img/a.png"),
            tuple(LinkForm.FIELD, "see[0]", "http://example.com/b"),
            tuple(LinkForm.IMAGE, "A", "a.png"));
    assertThat(all)
        .extracting(link -> source.slice(link.written().span(Part.DESTINATION).orElseThrow()))
        .isEqualTo(all.stream().map(ArticleLink::destination).toList());
    assertThat(all.get(1).target().resolved()).hasValue("https://example.org/news/img/a.png");
    assertThat(Links.in(ReadArticles.read(source))).isEmpty();
  }

  @Test
  void listsTheAddressesOfMediaAndOfTemplateTags() {
    SourceText source =
        SourceText.of(
            """
            <video src="a.mp4" poster="b.jpg"><source src="c.webm"><track src="d.vtt"></video>

            <picture><source srcset="e.avif 1x, f.avif 2x"><img src="g.jpg"></picture>

            <iframe src="https://example.com/h"></iframe>

            {{< ref "i.md" >}} [j]({{< relref "k.md" >}})

            {{< figure src="l.jpg" link="/m" alt="n" >}}

            <p>{{< img "o.jpg" >}}</p>
            """);
    Set<TemplateFamily> hugo = Set.of(TemplateFamily.HUGO);
    Article article =
        new Article(
            Metadata.empty(),
            MarkdownReader.of(Dialect.GFM).withTemplates(hugo).read(source).blocks());
    LinkOptions options = LinkOptions.defaults().withSource(source).withTemplates(hugo);

    List<ArticleLink> links = Links.inventory(article, options);
    assertThat(links)
        .extracting(ArticleLink::form, ArticleLink::destination)
        .containsExactly(
            tuple(LinkForm.HTML_MEDIA, "a.mp4"),
            tuple(LinkForm.HTML_POSTER, "b.jpg"),
            tuple(LinkForm.HTML_MEDIA, "c.webm"),
            tuple(LinkForm.HTML_MEDIA, "d.vtt"),
            tuple(LinkForm.HTML_SRCSET, "e.avif"),
            tuple(LinkForm.HTML_SRCSET, "f.avif"),
            tuple(LinkForm.HTML_IMAGE, "g.jpg"),
            tuple(LinkForm.HTML_MEDIA, "https://example.com/h"),
            tuple(LinkForm.TEMPLATE, "i.md"),
            tuple(LinkForm.INLINE, "{{< relref \"k.md\" >}}"),
            tuple(LinkForm.TEMPLATE, "k.md"),
            tuple(LinkForm.TEMPLATE_IMAGE, "l.jpg"),
            tuple(LinkForm.TEMPLATE, "/m"),
            tuple(LinkForm.TEMPLATE_IMAGE, "o.jpg"));
    assertThat(links)
        .extracting(link -> link.written().span(Written.Part.DESTINATION).map(source::slice))
        .containsExactlyElementsOf(
            links.stream().map(link -> Optional.of(link.destination())).toList());
    assertThat(Links.in(article, options))
        .extracting(ArticleLink::form)
        .containsExactly(LinkForm.INLINE);
  }

  @Test
  void knowsAllOfATagThatGoesOverSeveralLines() {
    String tag = "<img\n>   alt=\"A heron\"\n>   src=\"/a.jpg\"\n> />";
    SourceText source = SourceText.of("> See\n> " + tag + " there.\n");
    ArticleLink link =
        Links.inventory(ReadArticles.read(source), LinkOptions.defaults().withSource(source))
            .get(0);

    assertThat(link.span().map(source::slice)).contains(tag);
    assertThat(link.written().span(Part.DESTINATION).map(source::slice)).contains("/a.jpg");
  }
}
