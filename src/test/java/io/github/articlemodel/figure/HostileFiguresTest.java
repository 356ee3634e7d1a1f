package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.TemplateFamily;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, the pictures are found in bounded time and without an overflow. */
class HostileFiguresTest {

  private static final int MANY = 20_000;

  private static Arguments shape(String name, int figures, String text) {
    return Arguments.of(name, figures, text);
  }

  static Stream<Arguments> shapes() {
    String megabyte = "heron ".repeat(170_000);
    return Stream.of(
        shape("an alt text of 1 MB", 1, "![" + megabyte + "](a.jpg)\n"),
        shape("an alt attribute of 1 MB", 1, "<img src=a alt=\"" + megabyte + "\">\n"),
        shape("a caption of 1 MB", 1, figure(megabyte)),
        shape(
            "a caption of 1 MB of many images",
            MANY,
            "<figure>" + "<img src=a>".repeat(MANY) + caption(megabyte + "(Photo: A B/AFP)")),
        shape("a caption of entities", 1, figure("&amp;".repeat(MANY))),
        shape("a caption of tags", 1, figure("<b>a".repeat(MANY))),
        shape("a caption of lines", 1, figure("a  b\n".repeat(MANY))),
        shape(
            "an argument of 1 MB",
            1,
            "{{< figure src=\"a.jpg\" caption=\"" + megabyte + "\" >}}\n"),
        shape("arguments", 1, "{{< figure src=\"a.jpg\" " + "a=\"b\" ".repeat(MANY) + ">}}\n"),
        shape("a set of many addresses", 1, "<img srcset=\"" + "a.jpg 1x, ".repeat(MANY) + "\">\n"),
        shape("images in paragraphs", 100_000, "![a](b.jpg)\n\n".repeat(100_000)),
        shape("images in a row", 20_000, "![a](b.jpg) ".repeat(20_000)),
        shape(
            "images of HTML in a block",
            100_000,
            "<p>\n" + "<img src=a.jpg alt=b>\n".repeat(100_000)),
        shape("images of HTML in blocks", MANY, "<img src=a.jpg alt=b>\n\n".repeat(MANY)),
        shape("linked images of HTML", MANY, "<p>\n" + "<a href=a><img src=b>\n".repeat(MANY)),
        shape("references", 50_000, definitions(50_000)),
        shape("nested brackets", 1, "![".repeat(20_000) + "](a)".repeat(20_000)),
        shape("figures never closed", 0, "<figure>".repeat(MANY)),
        shape("figures never closed with images", MANY, "<figure><img src=a>\n".repeat(MANY)),
        shape("figures never closed in blocks", MANY, "<figure>\n\n![a](b)\n\n".repeat(MANY)),
        shape("captions never closed", 0, "<figure><figcaption>a\n".repeat(MANY)),
        shape("figures only closed", 1, "<img src=a>" + "</figure>".repeat(MANY)),
        shape(
            "nested figures",
            MANY,
            "<figure><img src=a>".repeat(MANY) + "<figcaption>b" + "</figure>".repeat(MANY)),
        shape(
            "nested figures in blocks",
            1,
            "<figure>\n\n".repeat(MANY) + "![a](b)\n\n" + "</figure>\n\n".repeat(MANY)),
        shape(
            "figures and tags that do not match",
            0,
            "<figure>".repeat(MANY) + "\n\n" + "{{< /figure >}}\n\n".repeat(MANY)),
        shape("shortcodes", 100_000, "{{< figure src=\"a.jpg\" >}}\n\n".repeat(100_000)),
        shape("shortcodes in a paragraph", 20_000, "a {{< img \"a.jpg\" >}} ".repeat(20_000)),
        shape("closed shortcodes", MANY, "{{< img \"a.jpg\" >}}b{{< /img >}}\n\n".repeat(MANY)),
        shape(
            "nested shortcodes",
            20_000,
            "{{< img \"a.jpg\" >}}\n\n".repeat(20_000) + "{{< /img >}}\n\n".repeat(20_000)),
        shape("unclosed tags", 0, "{{< figure src=\"a.jpg\"\n\n".repeat(MANY)),
        shape("includes", MANY, "{% include image.html src=\"a.jpg\" %}\n\n".repeat(MANY)),
        shape("tags in HTML", MANY, "<p>\n" + "{% image \"a.jpg\" \"b\" %}\n".repeat(MANY)),
        shape(
            "pictures never closed",
            MANY,
            "<p>\n" + "<picture><source srcset=a><img>\n".repeat(MANY)),
        shape("cells never closed", MANY, "<table>\n" + "<td><img src=a>\n".repeat(MANY)));
  }

  private static String figure(String caption) {
    return "<figure><img src=a.jpg>" + caption(caption);
  }

  private static String caption(String caption) {
    return "<figcaption>" + caption + "</figcaption></figure>\n";
  }

  private static String definitions(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("![a][b").append(i).append("]\n\n");
    }
    for (int i = 0; i < count; i++) {
      text.append("[b").append(i).append("]: c.jpg\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void findsAllPicturesInBoundedTime(String name, int figures, String text) {
    ParserOptions options =
        ParserOptions.defaults().withTemplates(EnumSet.allOf(TemplateFamily.class));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          ArticleDocument document = ArticleParser.of(options).parse(text);
          assertThat(document.figures()).as(name).hasSize(figures);
          assertThat(document.leadImage()).isEmpty();
          LinkOptions links =
              LinkOptions.defaults()
                  .withSource(document.source())
                  .withTemplates(options.templates());
          assertThat(Links.inventory(document.article(), links))
              .hasSizeGreaterThanOrEqualTo(Math.min(figures, 1));
        });
  }
}
