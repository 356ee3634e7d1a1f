package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BlockEditTest {

  private static ArticleDocument document(String text) {
    return ArticleParser.create().parse(text);
  }

  private static SourceSpan paragraph(ArticleDocument document, int index) {
    return document.article().find(Paragraph.class).get(index).span().orElseThrow();
  }

  /** Makes an edit that names the paragraph of a number. */
  private static String edited(String text, int index, Function<SourceSpan, BodyEdit> edit) {
    ArticleDocument document = document(text);
    return document.edit().with(edit.apply(paragraph(document, index))).apply().source().text();
  }

  private static Function<SourceSpan, BodyEdit> after(Block... blocks) {
    return span -> new BodyEdit.InsertBlocks(new BlockPosition.After(span), List.of(blocks));
  }

  private static Function<SourceSpan, BodyEdit> before(Block... blocks) {
    return span -> new BodyEdit.InsertBlocks(new BlockPosition.Before(span), List.of(blocks));
  }

  @Test
  void insertsWithTheBlankLinesThatAreNeeded() {
    assertThat(edited("a\n\nb", 0, after(Paragraph.of("x")))).isEqualTo("a\n\nx\n\nb");
    assertThat(edited("a\n# b\n", 0, after(Paragraph.of("x")))).isEqualTo("a\n\nx\n\n# b\n");
    assertThat(edited("a\r\n\r\nb\r\n", 1, after(Paragraph.of("x"), Paragraph.of("y"))))
        .isEqualTo("a\r\n\r\nb\r\n\r\nx\r\n\r\ny\r\n");
    assertThat(edited("# a\nb\n", 0, before(Paragraph.of("x")))).isEqualTo("# a\n\nx\n\nb\n");
    assertThat(edited("a", 0, before(Heading.of(2, "x")))).isEqualTo("## x\n\na");
  }

  @Test
  void insertsWithTheMarksOfQuotesAndLists() {
    assertThat(edited("> a\n\nb\n", 0, after(Paragraph.of("x"), Paragraph.of("y"))))
        .isEqualTo("> a\n>\n> x\n>\n> y\n\nb\n");
    assertThat(edited("> 1. a\n>\n>    b\n", 0, after(Paragraph.of("> x"))))
        .isEqualTo("> 1. a\n>\n>    \\> x\n>\n>    b\n");
    assertThat(edited("-   a\n\n    b\n", 0, before(Paragraph.of("x"))))
        .isEqualTo("-   x\n\n    a\n\n    b\n");
  }

  @Test
  void makesATightListLooseOnlyWhereItMust() {
    String list = "- a\n- b\n";
    assertThat(edited(list, 0, after(Heading.of(2, "x")))).isEqualTo("- a\n  ## x\n- b\n");
    assertThat(edited(list, 0, after(Paragraph.of("x")))).isEqualTo("- a\n\n  x\n\n- b\n");
  }

  @Test
  void appendsToABodyWithAndWithoutBlocks() {
    Function<String, String> appended =
        text -> document(text).edit().append(Paragraph.of("x")).apply().source().text();
    assertThat(appended.apply("")).isEqualTo("x\n");
    assertThat(appended.apply("---\ntitle: A\n---\n")).isEqualTo("---\ntitle: A\n---\n\nx\n");
    assertThat(appended.apply("---\ntitle: A\n---")).isEqualTo("---\ntitle: A\n---\n\nx\n");
    assertThat(appended.apply("---\ntitle: A\n---\n\n")).isEqualTo("---\ntitle: A\n---\n\nx\n");
    assertThat(appended.apply("a\n")).isEqualTo("a\n\nx\n");
    assertThat(appended.apply("a\n\n\n")).isEqualTo("a\n\nx\n\n\n");
    assertThat(appended.apply("a")).isEqualTo("a\n\nx");
    assertThat(appended.apply("- a\n")).isEqualTo("- a\n\nx\n");
  }

  @Test
  void appendsAFigureWithItsCaption() {
    ArticleDocument changed =
        document("a\n")
            .edit()
            .append(
                new Paragraph(List.of(Image.of("A heron. (Photo: Nela Brandvik)", "heron.jpg"))),
                Paragraph.of("A heron. (Photo: Nela Brandvik)"))
            .apply();
    assertThat(changed.figures().get(0).captionText()).contains("A heron.");
    assertThat(changed.figures().get(0).caption().places()).hasSize(2);
  }

  @Test
  void replacesABlock() {
    assertThat(
            edited(
                "a\n\nb\n\nc", 1, s -> new BodyEdit.ReplaceBlock(s, List.of(Heading.of(2, "x")))))
        .isEqualTo("a\n\n## x\n\nc");
    assertThat(
            edited("# a\nb\n# c", 0, s -> new BodyEdit.ReplaceBlock(s, List.of(Paragraph.of("x")))))
        .isEqualTo("# a\nx\n# c");
  }

  @Test
  void removesABlockWithItsSpace() {
    assertThat(edited("a\n\nb\n\n\nc\n", 1, BodyEdit.RemoveBlock::new)).isEqualTo("a\n\nc\n");
    assertThat(edited("a\n\nb", 1, BodyEdit.RemoveBlock::new)).isEqualTo("a");
    assertThat(edited("a\n\nb", 0, BodyEdit.RemoveBlock::new)).isEqualTo("b");
    assertThat(edited("a\n# b\nc\n", 0, BodyEdit.RemoveBlock::new)).isEqualTo("# b\nc\n");
    assertThat(edited("> a\n>\n> b\n", 0, BodyEdit.RemoveBlock::new)).isEqualTo("> b\n");
    assertThat(edited("---\ntitle: A\n---\na\n", 0, BodyEdit.RemoveBlock::new))
        .isEqualTo("---\ntitle: A\n---\n");
    ArticleDocument merging = document("a\n***\nb\n");
    SourceSpan rule = merging.article().body().get(1).span().orElseThrow();
    assertThat(merging.edit().with(new BodyEdit.RemoveBlock(rule)).apply().source().text())
        .isEqualTo("a\n\nb\n");
  }

  @Test
  void refusesToRemoveADefinitionThatIsUsed() {
    ArticleDocument document = document("[a]\n\n[a]: /b\n");
    SourceSpan definition = document.article().body().get(1).span().orElseThrow();
    assertThatThrownBy(document.edit().with(new BodyEdit.RemoveBlock(definition))::apply)
        .hasMessageContaining("edit.shared-definition");
  }

  @Test
  void refusesWhatWouldBecomeFrontMatter() {
    ArticleDocument document = document("a\n\n---\nb: c\n\n---\n");
    assertThatThrownBy(
            document.edit().with(new BodyEdit.RemoveBlock(paragraph(document, 0)))::apply)
        .hasMessageContaining("edit.");
  }

  @Test
  void movesABlockAsItIsWritten() {
    String text = "a __b__\n\nc\n\n> d\n";
    ArticleDocument document = document(text);
    SourceSpan first = paragraph(document, 0);
    assertThat(
            document
                .edit()
                .with(new BodyEdit.MoveBlock(first, new BlockPosition.Last()))
                .apply()
                .source()
                .text())
        .isEqualTo("c\n\n> d\n\na __b__\n");
    SourceSpan quoted = paragraph(document, 2);
    assertThat(
            document
                .edit()
                .with(new BodyEdit.MoveBlock(first, new BlockPosition.After(quoted)))
                .apply()
                .source()
                .text())
        .isEqualTo("c\n\n> d\n>\n> a __b__\n");
  }

  @Test
  void setsTheContentOfParagraphsAndHeadings() {
    ArticleDocument document = document("# a #\n\n> b\n> c\n\nd\n===\n\n##\n");
    ArticleDocument changed = document;
    for (Block block : document.article().find(Block.class)) {
      if (block instanceof Heading || block instanceof Paragraph) {
        SourceSpan span = block.span().orElseThrow();
        changed =
            document.edit().with(new BodyEdit.SetContent(span, List.of(new Text("- x #")))).apply();
        assertThat(changed.article().body()).hasSameSizeAs(document.article().body());
        assertThat(changed.plainText()).contains("- x #");
      }
    }
    assertThat(changed.source().text()).isEqualTo("# a #\n\n> b\n> c\n\nd\n===\n\n## - x \\#\n");
    assertThat(document.article().find(BlockQuote.class)).hasSize(1);
  }

  @Test
  void setsTheHeadlineWhereItStands() {
    Function<String, String> changed =
        text -> document(text).edit().setHeadline("New: *x*").apply().source().text();
    assertThat(changed.apply("---\ntitle: A # c\n---\n\n# B\n"))
        .isEqualTo("---\ntitle: \"New: *x*\" # c\n---\n\n# B\n");
    assertThat(changed.apply("---\ntitle: ''\n---\n# B\n"))
        .isEqualTo("---\ntitle: ''\n---\n# New: \\*x\\*\n");
    assertThat(changed.apply("---\ntitle: ''\n---\n\n# \n\nB\n"))
        .isEqualTo("---\ntitle: ''\n---\n\n# \n\nNew: \\*x\\*\n");
    assertThatThrownBy(() -> changed.apply("a\n")).hasMessageContaining("edit.no-place");
  }

  @Test
  void blockPosition() {
    ArticleDocument document = document("# Flood\n\nRain.\n");
    List<Block> body = document.article().body();
    SourceSpan heading = body.get(0).span().orElseThrow();
    BodyEdit insert =
        new BodyEdit.InsertBlocks(new BlockPosition.After(heading), List.of(Paragraph.of("Rain.")));
    BodyEdit move = new BodyEdit.MoveBlock(heading, new BlockPosition.Last());
    assertThat(document.edit().with(insert).apply().source().text())
        .isEqualTo("# Flood\n\nRain.\n\nRain.\n");
    assertThat(document.edit().with(move).apply().source().text()).isEqualTo("Rain.\n\n# Flood\n");
  }

  @Test
  void makesLinksInlineAndReferences() {
    ArticleDocument document = document("[a](/b \"T\") and [c] and ![d][c]\n\n[c]: /e");
    List<Link> links = document.article().find(Link.class);
    SourceSpan inline = links.get(0).span().orElseThrow();
    SourceSpan reference = links.get(1).span().orElseThrow();
    assertThat(
            document
                .edit()
                .with(new BodyEdit.SetForm(inline, "b"))
                .with(new BodyEdit.SetForm(reference, null))
                .with(new BodyEdit.SetDestination(reference, "/f"))
                .apply()
                .source()
                .text())
        .isEqualTo("[a][b] and [c](/f) and ![d][c]\n\n[c]: /e\n[b]: /b \"T\"");
    assertThatThrownBy(document.edit().with(new BodyEdit.SetForm(inline, "C"))::apply)
        .hasMessageContaining("edit.label");
    assertThat(document.article().find(BulletList.class)).isEmpty();
  }
}
