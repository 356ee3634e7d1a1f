package io.github.articlemodel.editing;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.EditTally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Law 2 over the blocks of one body: each of them is replaced, removed, moved to the end, and gets
 * neighbours; the outcome is the body with just that change, or the edit is refused.
 */
final class BlockEditLaw extends EditTally {

  private static final List<Inline> CONTENT = List.of(new Text("New *text* - 1. <x> [y]"));

  private final ArticleParser parser;

  BlockEditLaw(ParserOptions options) {
    this.parser = ArticleParser.of(options);
  }

  void check(SourceText source) {
    ArticleDocument document = parser.parse(source);
    Article article = document.article();
    Paragraph paragraph = new Paragraph(CONTENT);
    check(
        document,
        new BodyEdit.InsertBlocks(new BlockPosition.Last(), List.of(paragraph)),
        () -> article.withBody(joined(article.body(), List.of(paragraph))),
        null);
    int number = 0;
    for (Node node : article.walk()) {
      if (node instanceof Block block && block.span().isPresent()) {
        SourceSpan span = block.span().get();
        if (number++ % 2 == 0) {
          check(document, new BodyEdit.RemoveBlock(span), () -> article.replacing(block), block);
          check(
              document,
              new BodyEdit.InsertBlocks(new BlockPosition.After(span), List.of(paragraph)),
              () -> article.replacing(block, block, paragraph),
              block);
        } else {
          Heading heading = Heading.of(3, "New # heading #");
          check(
              document,
              new BodyEdit.ReplaceBlock(span, List.of(heading, paragraph)),
              () -> article.replacing(block, heading, paragraph),
              block);
          check(
              document,
              new BodyEdit.InsertBlocks(new BlockPosition.Before(span), List.of(paragraph)),
              () -> article.replacing(block, paragraph, block),
              block);
        }
        if (block instanceof Paragraph || block instanceof Heading) {
          Block changed =
              block instanceof Heading heading
                  ? new Heading(heading.level(), CONTENT)
                  : new Paragraph(CONTENT);
          check(
              document,
              new BodyEdit.SetContent(span, CONTENT),
              () -> article.replacing(block, changed),
              block);
        }
      }
    }
    for (int i = 0; i + 1 < article.body().size(); i += 3) {
      Block block = article.body().get(i);
      if (block.span().isPresent()) {
        List<Block> moved = new ArrayList<>(article.body());
        moved.remove(i);
        moved.add(block);
        check(
            document,
            new BodyEdit.MoveBlock(block.span().get(), new BlockPosition.Last()),
            () -> article.withBody(moved),
            block);
      }
    }
  }

  private static List<Block> joined(List<Block> one, List<Block> other) {
    List<Block> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private void check(
      ArticleDocument document, BodyEdit edit, Supplier<Article> outcome, Block block) {
    Article expected;
    try {
      expected = outcome.get();
    } catch (IllegalArgumentException noSuchArticle) {
      return; // such as a task that starts with a heading
    }
    List<TextEdit> edits;
    ArticleDocument after;
    String name = edit.getClass().getSimpleName();
    try {
      edits = document.edit().with(edit).textEdits();
      after = parser.parse(document.source().apply(edits));
    } catch (EditRefusedException e) {
      String kind = block == null ? "" : block.getClass().getSimpleName();
      String code = e.diagnostic().code() + " " + name + " " + kind;
      refuse(code, edit + "\n" + context(document, edit) + "\n" + e.getMessage());
      return;
    }
    made++;
    if (!after.article().equals(expected)) {
      wrong.add(edit + "\n" + context(document, edit) + "\n=> " + edits);
    }
  }

  private static String context(ArticleDocument document, BodyEdit edit) {
    SourceSpan span = edit.place();
    String text = document.source().text();
    return text.substring(Math.max(0, span.start() - 60), Math.min(text.length(), span.end() + 60));
  }
}
