package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureScanTest {

  private static final String ALL =
      """
      # Heading

      Paragraph.

      ---

      > quote

      > [!NOTE]
      > alert

      !!! note "Title"
          admonition

      - item

      1. item

      | a |
      |---|
      | b |

      Term
      : definition

      {: .wide}
      Attributed.

      {: .wide}
      > attributed

          code

      <div></div>

      {{< figure src="a.jpg" >}}

      A note[^1] of HTML.

      [^1]: footnote

      [a]: /b

      *[HTML]: abbreviation
      """;

  /** A new kind of block that holds inlines must be told to be no container. */
  @Test
  void tellsContainersByTheirClassesAsTheirChildrenDo() {
    Set<Class<?>> left = blocks();
    for (Dialect dialect : Dialect.values()) {
      MarkdownReader reader =
          MarkdownReader.of(dialect).withTemplates(Set.of(TemplateFamily.values()));
      for (Block block : reader.read(SourceText.of(ALL)).blocks()) {
        for (Node node : block.walk()) {
          if (!(node instanceof Inline)) {
            assertThat(PictureScan.isContainer(node)).as("%s", node).isEqualTo(holdsBlocks(node));
            left.remove(node.getClass());
          }
        }
      }
    }
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# ![A heron](a.jpg)\n",
        "Term ![A heron](a.jpg)\n: definition\n",
        "Term\n: ![A heron](a.jpg)\n",
        "> - ![A heron](a.jpg)\n",
        "| a |\n|---|\n| ![A heron](a.jpg) |\n",
        "![A heron](a.jpg)\n{: .wide}\n",
        "> ![A heron](a.jpg)\n{: .wide}\n"
      })
  void findsAPictureInEachKindOfBlock(String text) {
    List<Block> blocks = MarkdownReader.of(Dialect.KRAMDOWN).read(SourceText.of(text)).blocks();
    assertThat(Figures.inBody(blocks)).extracting(Figure::destination).containsExactly("a.jpg");
  }

  private static boolean holdsBlocks(Node node) {
    boolean attributedText =
        node instanceof AttributedBlock attributed && attributed.block() instanceof Paragraph;
    return !attributedText
        && !node.children().isEmpty()
        && !(node.children().get(0) instanceof Inline);
  }

  /** Returns all records that are nodes and no inlines. */
  private static Set<Class<?>> blocks() {
    Set<Class<?>> records = new HashSet<>();
    List<Class<?>> types = new ArrayList<>(List.of(Node.class));
    for (int i = 0; i < types.size(); i++) {
      Class<?> type = types.get(i);
      if (type.isInterface() && type != Inline.class) {
        types.addAll(List.of(type.getPermittedSubclasses()));
      } else if (type != Inline.class) {
        records.add(type);
      }
    }
    return records;
  }
}
