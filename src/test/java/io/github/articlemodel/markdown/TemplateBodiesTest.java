package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How template tags are read and written where they stand. */
class TemplateBodiesTest {

  private static final Set<TemplateFamily> BOTH = EnumSet.allOf(TemplateFamily.class);
  private static final MarkdownReader READER = MarkdownReader.of(Dialect.GFM).withTemplates(BOTH);
  private static final MarkdownWriter WRITER = MarkdownWriter.of(Dialect.GFM).withTemplates(BOTH);

  /** Reads a text that must come back from the writer. */
  private static List<Block> read(String text) {
    List<Block> blocks = READER.read(SourceText.of(text)).blocks();
    String written = WRITER.write(blocks);
    assertThat(READER.read(SourceText.of(written)).blocks()).as(written).isEqualTo(blocks);
    return blocks;
  }

  private static <N extends Node> N only(String text, Class<N> kind) {
    List<N> found = read(text).stream().flatMap(block -> block.find(kind).stream()).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aTagInAParagraphIsOneOfItsInlines() {
    assertThat(read("Now **{{ site.version }}**, {% link _a_*b*.md %}.\n"))
        .containsExactly(
            new Paragraph(
                List.of(
                    new Text("Now "),
                    new Strong(List.of(new TemplateTag("{{ site.version }}"))),
                    new Text(", "),
                    new TemplateTag("{% link _a_*b*.md %}"),
                    new Text("."))));
  }

  @Test
  void aTagThatIsAParagraphIsABlock() {
    assertThat(read("{{< figure src=\"a.jpg\" >}}\n\n{% include b.html %}\n# A\n"))
        .containsExactly(
            TemplateBlock.of("{{< figure src=\"a.jpg\" >}}"),
            TemplateBlock.of("{% include b.html %}"),
            Heading.of(1, "A"));
  }

  @Test
  void whatStandsBetweenTwoShortcodesIsMarkdown() {
    List<Block> blocks = read("{{% note %}}\n\nA *b*.\n\n{{% /note %}}\n");
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
    assertThat(((TemplateBlock) blocks.get(2)).tag().isClosing()).isTrue();
  }

  @Test
  void aTagStandsInDestinationTitleAndAltText() {
    Link link = only("[a]({{ site.url }}/x \"{{ y }}\")", Link.class);
    assertThat(link.destination()).isEqualTo("{{ site.url }}/x");
    assertThat(link.title()).isEqualTo("{{ y }}");
    Image image = only("![{{ a }} b]({% link c.png %})", Image.class);
    assertThat(image.destination()).isEqualTo("{% link c.png %}");
    assertThat(image.description()).contains(new TemplateTag("{{ a }}"));
    var definition = only("[a]: {{ \"/b (c)\" | url }}", LinkReferenceDefinition.class);
    assertThat(definition.destination()).isEqualTo("{{ \"/b (c)\" | url }}");
    assertThat(WRITER.write(read("[a]({{ site.url }}/x b)"))).doesNotContain("<");
    assertThat(WRITER.write(read("[a]({{ site.url }}/x)"))).isEqualTo("[a]({{ site.url }}/x)\n");
  }

  @Test
  void theSpansOfATagAndADestinationCutOutWhatIsWritten() {
    String text = "\ufeff> a {{ b }} [c]({{ d }}/e)\n";
    SourceText source = SourceText.of(text);
    Block quote = READER.read(source).blocks().get(0);
    assertThat(source.slice(quote.find(TemplateTag.class).get(0).span().orElseThrow()))
        .isEqualTo("{{ b }}");
    var place = quote.find(Link.class).get(0).written();
    assertThat(
            source.slice(
                place.span(io.github.articlemodel.model.Written.Part.DESTINATION).orElseThrow()))
        .isEqualTo("{{ d }}/e");
  }

  @Test
  void codeAndHtmlStayCodeAndHtml() {
    assertThat(only("a `{{ \"`\" }} b` c", CodeSpan.class).literal()).isEqualTo("{{ \"`\" }} b");
    assertThat(only("```{{ x }}\n{% raw %}\n{{ a }}\n```\n", CodeBlock.class).literal())
        .isEqualTo("{% raw %}\n{{ a }}\n");
    assertThat(only("a <a href=\"{{ \"x\" | url }}\">", HtmlInline.class).literal())
        .isEqualTo("<a href=\"{{ \"x\" | url }}\">");
    assertThat(only("<div>\n{{ a\n\n }}\n</div>", HtmlBlock.class).literal())
        .isEqualTo("<div>\n{{ a\n\n }}\n</div>");
  }

  @Test
  void aTagInACellKeepsItsPipes() {
    String text = "| {{ a | b }} | `{{ c | d }}` |\n| --- | --- |\n";
    List<Block> blocks = read(text);
    assertThat(blocks.get(0).find(TemplateTag.class))
        .containsExactly(new TemplateTag("{{ a | b }}"));
    assertThat(WRITER.write(blocks)).isEqualTo(text);
  }

  @Test
  void aTagMayGoOverLines() {
    String text = "> - a {% b\n>   # c\n>\n>   - d %} e\n";
    assertThat(only(text, TemplateTag.class).literal()).isEqualTo("{% b\n# c \n- d %}");
    assertThat(only("# a {% b\nc %}\n", Heading.class).content())
        .contains(new TemplateTag("{% b\nc %}"));
    assertThat(only("- ```\n  {{ a\n    b }}\n  ```\n", CodeBlock.class).literal())
        .isEqualTo("{{ a\n  b }}\n");
    assertThat(only("[a]({% b\nc %})", Link.class).destination()).isEqualTo("{% b c %}");
  }

  @Test
  void aTaskMayBeATag() {
    BulletList list = (BulletList) read("- [x] {{ a }}\n").get(0);
    assertThat(list.items())
        .containsExactly(new ListItem(TaskState.DONE, List.of(TemplateBlock.of("{{ a }}"))));
  }

  @Test
  void betweenRawAndEndrawWhatLooksLikeATagIsText() {
    List<Inline> content =
        ((Paragraph) read("{% raw %}{{ a }} *b*{% endraw %} {{ c }}\n").get(0)).content();
    assertThat(content).contains(new Text("{{ a }} "), new TemplateTag("{{ c }}"));
  }

  @Test
  void bracesInATextAreWrittenAsReferences() {
    String text = WRITER.write(List.of(Paragraph.of("{{ a }} {% b %} {c}")));
    assertThat(text).isEqualTo("&#123;{ a }} &#123;% b %} {c}\n");
    assertThat(read(text)).containsExactly(Paragraph.of("{{ a }} {% b %} {c}"));
    Paragraph beside = new Paragraph(List.of(new Text("{"), new TemplateTag("{{ a }}")));
    assertThat(read(WRITER.write(List.of(beside)))).containsExactly(beside);
  }

  @Test
  void aTagWithoutItsEndIsTextAndSaysSo() {
    MarkdownBody body = READER.read(SourceText.of("a {{ *b* {% c\n"));
    assertThat(body.blocks().get(0).find(TemplateTag.class)).isEmpty();
    assertThat(body.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("markdown.template-unclosed", "markdown.template-unclosed");
    read("a `{{` b }\\} c\n");
  }

  @Test
  void theWriterRefusesWhatWouldBeReadAsAnotherTag() {
    List<Block> open =
        List.of(
            new Paragraph(List.of(new CodeSpan("{{"))), new Paragraph(List.of(new CodeSpan("}}"))));
    assertThatThrownBy(() -> WRITER.write(open)).hasMessageContaining("would be ended");
    MarkdownWriter liquid =
        MarkdownWriter.of(Dialect.GFM).withTemplates(Set.of(TemplateFamily.LIQUID));
    assertThatThrownBy(() -> liquid.write(List.of(TemplateBlock.of("{{< a >}}"))))
        .isInstanceOf(IllegalArgumentException.class);
    MarkdownWriter none = MarkdownWriter.of(Dialect.GFM);
    assertThatThrownBy(() -> none.write(read("a <a b=\"{{ \"x\" }}\">")))
        .hasMessageContaining("template tags");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{ a }}\n", "{% b %}\n", "{{< c >}}\n", "a `{{ b }}` [c]({{ d }})\n"})
  void withoutTemplatesNothingChanges(String text) {
    List<Block> blocks = MarkdownReader.of(Dialect.GFM).read(SourceText.of(text)).blocks();
    assertThat(blocks.get(0).find(TemplateTag.class)).isEmpty();
    assertThat(RoundTrip.of(Dialect.GFM, blocks).holds()).isTrue();
  }

  @Test
  void aTagBetweenRawAndEndrawIsRefusedBesideAnUnclosedTagInCodeToo() {
    var code = new CodeBlock("", "{{<\n");
    var raw = TemplateBlock.of("{% raw %}");
    var inside = TemplateBlock.of("{{ a }}");
    var end = TemplateBlock.of("{% endraw %}");
    assertThatThrownBy(() -> WRITER.write(List.of(code, raw, inside, end)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("between raw and endraw no template tag can stand");
    read("```\n{{<\n```\n\n{% raw %}\n\n`{{ a }}`\n\n{% endraw %}\n");
  }
}
