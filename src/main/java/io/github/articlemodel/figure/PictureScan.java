package io.github.articlemodel.figure;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the images in blocks, and what stands around each of them. */
final class PictureScan {

  private final CreditWords words;
  private final List<Picture> found = new ArrayList<>();
  private final Deque<Placed> open = new ArrayDeque<>();

  /** A node, and the one after it in the same block. */
  private record Placed(Node node, @Nullable Node next) {}

  /** An image with a paragraph to itself or shared with other images. */
  private record Standing(Image image, boolean linked) {}

  private PictureScan(CreditWords words) {
    this.words = words;
  }

  /** Returns the pictures in the order of the text. */
  static List<Picture> of(List<Block> blocks, CreditWords words) {
    PictureScan scan = new PictureScan(words);
    scan.push(blocks);
    while (!scan.open.isEmpty()) {
      Placed placed = scan.open.pop();
      scan.visit(placed.node(), placed.next());
    }
    return List.copyOf(scan.found);
  }

  private void push(List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(new Placed(nodes.get(i), i + 1 < nodes.size() ? nodes.get(i + 1) : null));
    }
  }

  private void visit(Node node, @Nullable Node next) {
    if (bare(node) instanceof Paragraph paragraph) {
      paragraph(paragraph, next);
    } else if (node instanceof TableCell cell) {
      List<Standing> standing = standing(cell.content());
      for (Image image : Images.in(cell.content())) {
        found.add(
            PictureReader.read(words, FigureForm.TABLE_IMAGE, image, standing.size() == 1, null));
      }
    } else if (node instanceof Inline inline) {
      for (Image image : Images.in(List.of(inline))) {
        found.add(PictureReader.read(words, FigureForm.INLINE_IMAGE, image, false, null));
      }
    } else {
      push(node.children());
    }
  }

  private void paragraph(Paragraph paragraph, @Nullable Node next) {
    List<Inline> content = significant(paragraph.content());
    Emphasis below = emphasisBelow(content, paragraph);
    List<Standing> standing = standing(below == null ? content : content.subList(0, 1));
    if (standing.isEmpty()) {
      push(content);
    } else if (standing.size() > 1) {
      standing.forEach(
          each ->
              found.add(
                  PictureReader.read(words, FigureForm.IMAGE_ROW, each.image(), true, null)
                      .at(paragraph, null)));
    } else {
      Standing only = standing.get(0);
      Passage outside =
          below != null ? Passage.emphasis(words, below) : nextPassage(next, only.image());
      FigureForm form = only.linked() ? FigureForm.LINKED_IMAGE : FigureForm.IMAGE_PARAGRAPH;
      Paragraph caption =
          below == null && outside != null && next instanceof Paragraph after ? after : null;
      found.add(
          PictureReader.read(words, form, only.image(), true, outside).at(paragraph, caption));
    }
  }

  /** Returns the caption in {@code ![alt](address)}, line break, {@code *caption*}. */
  private static @Nullable Emphasis emphasisBelow(List<Inline> content, Paragraph paragraph) {
    boolean pair = content.size() == 2 && content.get(1) instanceof Emphasis;
    return pair && paragraph.content().stream().anyMatch(PictureScan::isBreak)
        ? (Emphasis) content.get(1)
        : null;
  }

  private static Node bare(Node node) {
    return node instanceof Block block ? block.withoutAttributes() : node;
  }

  private @Nullable Passage nextPassage(@Nullable Node next, Image image) {
    if (next == null
        || !(bare(next) instanceof Paragraph paragraph)
        || !Images.in(paragraph.content()).isEmpty()) {
      return null;
    }
    List<Inline> content = significant(paragraph.content());
    Passage whole = Passage.paragraph(words, paragraph);
    if (whole.saysTheSameAs(Passage.altText(words, image))) {
      return whole;
    }
    return content.size() == 1 && content.get(0) instanceof Emphasis emphasis
        ? Passage.emphasis(words, emphasis)
        : null;
  }

  /** Returns the images, linked or not; empty where there is anything else. */
  private static List<Standing> standing(List<Inline> content) {
    List<Standing> images = new ArrayList<>();
    for (Inline each : significant(content)) {
      Inline inline = each.withoutAttributes();
      if (inline instanceof Image image) {
        images.add(new Standing(image, false));
      } else if (inline instanceof Link link
          && significant(link.content()).size() == 1
          && significant(link.content()).get(0).withoutAttributes() instanceof Image image) {
        images.add(new Standing(image, true));
      } else {
        return List.of();
      }
    }
    return images;
  }

  private static List<Inline> significant(List<Inline> content) {
    return content.stream()
        .filter(
            inline -> !isBreak(inline) && !(inline instanceof Text text && text.value().isBlank()))
        .toList();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }
}
