package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures: a picture alone in its paragraph, below it its caption in emphasis. */
final class FigurePandocReader {

  private FigurePandocReader() {}

  /** Returns blocks of which a figure has the title of its picture. */
  static List<Block> untitled(List<Block> blocks) {
    Image image = picture(blocks);
    if (image == null || image.title() == null || !image.title().startsWith(PandocFigure.TITLE)) {
      return blocks;
    }
    String title = image.title().substring(PandocFigure.TITLE.length());
    Image plain =
        new Image(image.description(), image.destination(), title.isEmpty() ? null : title, null);
    Inline around = ((Paragraph) blocks.get(0)).content().get(0);
    Inline inline =
        around instanceof AttributedInline attributed
            ? new AttributedInline(attributed.attributes(), plain)
            : plain;
    return List.of(new Paragraph(List.of(inline)));
  }

  /** Returns the picture that blocks are; null for other blocks. */
  private static @Nullable Image picture(List<Block> blocks) {
    boolean alone =
        blocks.size() == 1
            && blocks.get(0) instanceof Paragraph paragraph
            && paragraph.content().size() == 1;
    return alone
            && ((Paragraph) blocks.get(0)).content().get(0).withoutAttributes()
                instanceof Image image
        ? image
        : null;
  }

  /** Returns the blocks of a figure with its caption, unless that is the text of the picture. */
  static List<Block> captioned(List<Block> blocks, List<Inline> caption) {
    Image image = picture(blocks);
    List<Inline> said = new Image(caption, "", null, null).description();
    if (said.isEmpty() || (image != null && image.description().equals(said))) {
      return blocks;
    }
    List<Inline> content = new ArrayList<>();
    List<Block> out = new ArrayList<>(blocks);
    if (image != null) {
      content.addAll(((Paragraph) out.remove(0)).content());
      content.add(new SoftBreak());
    }
    content.addAll(emphasized(said));
    out.addAll(BlockPandocReader.paragraph(content));
    return out;
  }

  private static List<Inline> emphasized(List<Inline> caption) {
    try {
      return List.of(new Emphasis(caption));
    } catch (IllegalArgumentException saysNothing) {
      return caption;
    }
  }
}
