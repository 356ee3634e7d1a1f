package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What template tags say of themselves, and what is none. */
class TemplateTagTest {

  @Test
  void tellsTheArgumentsOfAnInclude() {
    var tag =
        new TemplateTag("{% include figure.html src='a b.jpg' alt=page.title url=http://x:y/ %}");
    assertThat(tag.syntax()).isEqualTo(TemplateSyntax.LIQUID_TAG);
    assertThat(tag.name()).isEqualTo("include");
    assertThat(tag.positional()).containsExactly("figure.html");
    assertThat(tag.arguments().toString())
        .isEqualTo("{src=a b.jpg, alt=page.title, url=http://x:y/}");
  }

  @Test
  void tellsTheWordsOfAConditionAndAnOutput() {
    var condition = new TemplateTag("{%- if a == \"b\" -%}");
    assertThat(condition.name()).isEqualTo("if");
    assertThat(condition.arguments()).isEmpty();
    assertThat(condition.positional()).containsExactly("a", "==", "b");
    var output = new TemplateTag("{{ page.date | date: \"%Y\" }}");
    assertThat(output.name()).isEqualTo("page.date");
    assertThat(output.argument("date")).hasValue("%Y");
  }

  @Test
  void tellsTheArgumentsOfAShortcode() {
    var tag = new TemplateTag("{{% note \"a >}} \\\"b\\\"\" c=`\"d\"` e = f x=1 x=2 /%}}");
    assertThat(tag.syntax()).isEqualTo(TemplateSyntax.HUGO_MARKDOWN_SHORTCODE);
    assertThat(tag.name()).isEqualTo("note");
    assertThat(tag.positional()).containsExactly("a >}} \"b\"");
    assertThat(tag.arguments().toString()).isEqualTo("{c=\"d\", e=f, x=2}");
  }

  @Test
  void tellsWhichCloses() {
    assertThat(List.of("{% endif %}", "{%- endraw -%}", "{{< /note >}}", "{{%/note%}}"))
        .allMatch(literal -> new TemplateTag(literal).isClosing());
    assertThat(List.of("{% if %}", "{{ end }}", "{{< note >}}", "{{< note />}}", "{{</* /a */>}}"))
        .noneMatch(literal -> new TemplateTag(literal).isClosing());
  }

  @Test
  void hasNoNameWhereItSaysNothing() {
    for (String literal : List.of("{% %}", "{%%}", "{{}}", "{{<>}}", "{{%%}}", "{{</* a */>}}")) {
      var tag = new TemplateTag(literal);
      assertThat(tag.name()).as(literal).isEmpty();
      assertThat(tag.arguments()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "{",
        "{{",
        "{{}",
        "{%}",
        "{% a",
        "{{ a }} ",
        " {{ a }}",
        "{{ a }}{{ b }}",
        "{{< a }}",
        "{{< \"a >}}",
        "{{</* a >}}",
        "{{<>}}}}",
        "{% a %} %}"
      })
  void refusesWhatIsNotOneTag(String literal) {
    assertThatThrownBy(() -> new TemplateTag(literal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not one template tag");
  }

  @Test
  void standsOnOneLineInAHeading() {
    Heading heading = new Heading(3, List.of(new TemplateTag("{% a\n  b %}")));
    assertThat(heading.content()).containsExactly(new TemplateTag("{% a b %}"));
  }

  @Test
  void isABlockWhereItStandsAlone() {
    assertThatThrownBy(() -> new Paragraph(List.of(new TemplateTag("{{ a }}"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TemplateBlock.of("{{ a }}").find(TemplateTag.class)).hasSize(1);
  }

  @Test
  void mergesAttributesOfABlockAndLooksThroughThem() {
    var inner = new AttributedBlock(Attributes.ofId("a"), Paragraph.of("x"));
    var more = new Attributes(null, List.of("b"), List.of(new Attribute("class", "c  b")));
    var outer = new AttributedBlock(more, inner);
    assertThat(outer.block()).isEqualTo(Paragraph.of("x"));
    assertThat(outer.attributes()).isEqualTo(new Attributes("a", List.of("b", "c"), List.of()));
    assertThatThrownBy(() -> new Attributes(null, List.of(), List.of(new Attribute("id", ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
