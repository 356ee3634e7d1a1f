package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateFamily;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=a.jpg>",
        "<p><IMG SRC=a.jpg></p>",
        "<table><tr><td><image href=a.jpg>",
        "<div>{% include image.html url=\"/a.jpg\" %}</div>",
        "<div>{{< figure src=\"a.jpg\" >}}</div>",
        "<div>{{<fig a.jpg>}}</div>",
        "<div>{% Photo 'a/b.jpg' %}</div>"
      })
  void seesWhatMayHoldAPicture(String html) {
    assertThat(isSeen(new HtmlBlock(html))).isTrue();
    assertThat(isSeen(new BlockQuote(List.of(Paragraph.of("x"), new HtmlBlock(html))))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>an image, < img, {{ page.title }}</p>",
        "<figure></figure><",
        "<div>{{ page.title }} {% if a %} {% endif %}</div>",
        "<div>{{< note >}}{{< /note >}} {{ site.image }}</div>",
        "<i"
      })
  void passesOverWhatHoldsNone(String html) {
    assertThat(isSeen(new HtmlBlock(html))).isFalse();
  }

  @Test
  void seesImagesAndTagsAtAnyDepth() {
    Image image = Image.of("A heron.", "a.jpg");
    assertThat(isSeen(new Paragraph(List.of(new Strong(List.of(image)))))).isTrue();
    assertThat(isSeen(TemplateBlock.of("{{< figure src=\"a.jpg\" >}}"))).isTrue();
    assertThat(isSeen(TemplateBlock.of("{{< figure >}}"))).isFalse();
    assertThat(isSeen(Paragraph.of("<img src=a.jpg>"))).isFalse();
  }

  private static boolean isSeen(Block block) {
    Set<TemplateFamily> all = Set.of(TemplateFamily.values());
    return new PictureSigns(new FigureScope(CreditVocabulary.bundled().words(), all, null))
        .in(List.of(block));
  }
}
