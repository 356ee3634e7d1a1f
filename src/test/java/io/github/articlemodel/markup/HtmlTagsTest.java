package io.github.articlemodel.markup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlTagsTest {

  @Test
  void tellsNoPlacesOfLinesThatTheTextHasNot() {
    assertThat(LiteralPlaces.of("a  x", new SourceSpan(0, 1), SourceText.of("a"))).isNull();
    assertThat(LiteralPlaces.of("a\nx", new SourceSpan(0, 1), SourceText.of("a"))).isNull();
  }

  @Test
  void readsAsItsExampleSays() {
    List<String> seen = new ArrayList<>();
    HtmlTags.scan(
        "<img alt='A &amp; B'>",
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            seen.add(tag.name() + " " + tag.text("alt"));
          }

          @Override
          public void text(int start, int end) {}
        });
    assertThat(seen).containsExactly("img A & B");
  }

  @Test
  void readsNamesInLowerCaseOfAsciiAlone() {
    List<String> seen = new ArrayList<>();
    HtmlTags.scan(
        "<IMG ALT=Ü Ünt=1><SCRIPT><a></\u017Fcript></a></ScRiPt><B>",
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            seen.add(tag.name() + " " + tag.attributes().keySet());
          }

          @Override
          public void text(int start, int end) {}
        });
    assertThat(seen).containsExactly("img [alt, Ünt]", "script []", "script []", "b []");
  }

  @Test
  void tellsThePlacesOfLinesInAQuote() {
    SourceText source = SourceText.of("> <p>\r\n> <b>\r\n");
    LiteralPlaces places = LiteralPlaces.of("<p>\n<b>", new SourceSpan(2, 12), source);
    requireNonNull(places);
    assertThat(places.span(4, 7)).isEqualTo(new SourceSpan(9, 12));
    assertThat(places.around(0, 7)).isEqualTo(new SourceSpan(2, 12));
    assertThat(places.span(0, 7)).isNull();
  }

  @Test
  void tellsThePlaceOfLinesThatNothingStandsBetween() {
    SourceText source = SourceText.of("<p>\r\n<b>\r\n");
    LiteralPlaces places = LiteralPlaces.of("<p>\n<b>", new SourceSpan(0, 8), source);
    assertThat(requireNonNull(places).span(1, 6)).isEqualTo(new SourceSpan(1, 7));
  }

  @Test
  void tellsThePlaceInATagWhoseLastLineWasJoined() {
    SourceText source = SourceText.of("{{< img\n  src=\"a\"\n>}}\n");
    TemplateTag tag = new TemplateTag("{{< img\n  src=\"a\"\n>}}");
    TemplateArgument address = tag.allArguments().get(0);
    LiteralPlaces places = LiteralPlaces.of(tag.literal(), new SourceSpan(0, 21), source);
    requireNonNull(places);
    assertThat(tag.literal()).isEqualTo("{{< img\nsrc=\"a\" >}}");
    assertThat(places.span(address.start(), address.end())).isEqualTo(new SourceSpan(15, 16));
    assertThat(places.around(0, tag.literal().length())).isEqualTo(new SourceSpan(0, 21));
  }

  @Test
  void tellsWhatATagSaysOfItsPicture() {
    TemplateTag tag = new TemplateTag("{% include image.html file=\"a.jpg\" url=\"/b\" %}");
    PictureTag picture = PictureTag.of(tag).orElseThrow();
    assertThat(picture.address().value()).isEqualTo("a.jpg");
    assertThat(requireNonNull(picture.link()).value()).isEqualTo("/b");
  }

  @Test
  void findsTheAddressesOfASet() {
    HtmlTags.Value srcset = new HtmlTags.Value("a.jpg 1x, b.jpg 2x", 0);
    assertThat(Srcset.addresses(srcset).get(1).text()).isEqualTo("b.jpg");
    assertThat(Srcset.addresses(srcset).get(1).start()).isEqualTo(10);
    assertThat(Srcset.addresses(new HtmlTags.Value(" , a, b 1x (c, d) , ,e,f 2x,,", 3)))
        .extracting(HtmlTags.Value::raw)
        .containsExactly("a", "b", "e,f");
  }

  @Test
  void passesOverTemplateTags() {
    String html = "<img src=\"{{ \"/a.jpg\" | relative_url }}\" alt={% x '>' %}>b";
    assertThat(values(html, Set.of(TemplateFamily.LIQUID)))
        .containsExactly("src={{ \"/a.jpg\" | relative_url }}", "alt={% x '>' %}", "b");
    assertThat(values(html, Set.of())).hasSizeGreaterThan(3);
  }

  private static List<String> values(String html, Set<TemplateFamily> templates) {
    List<String> found = new ArrayList<>();
    HtmlTags.scan(
        html,
        templates,
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            tag.attributes().forEach((name, value) -> found.add(name + "=" + value.raw()));
          }

          @Override
          public void text(int start, int end) {
            found.add(html.substring(start, end));
          }
        });
    return found;
  }

  @Test
  void knowsTheTagsOfAName() {
    assertThat(HtmlTags.mayHold("figure", "a <b><Figure>")).isTrue();
    assertThat(HtmlTags.mayHold("figure", "</FIGURE")).isTrue();
    assertThat(HtmlTags.mayHold("figure", "<figur")).isFalse();
    assertThat(HtmlTags.mayHold("figure", "< figure></ figure>")).isFalse();
    assertThat(HtmlTags.mayHold("figure", "<</")).isFalse();
  }
}
