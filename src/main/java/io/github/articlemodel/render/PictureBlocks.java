package io.github.articlemodel.render;

import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which paragraphs are written as figures, and which are captions of these. */
final class PictureBlocks {

  private static final Set<Caption.Place.Kind> BELOW =
      Set.of(Caption.Place.Kind.PARAGRAPH, Caption.Place.Kind.EMPHASIS);

  /** A figure of raw HTML around a picture and a caption in Markdown; empty for a paragraph. */
  private static final List<String> WRAPPED =
      List.of("<figure>", "", "<figcaption>", "", "</figcaption></figure>");

  /** Where no paragraph is a figure. */
  private static final PictureBlocks NONE = new PictureBlocks();

  private final IdentityHashMap<Paragraph, List<Figure>> figures = new IdentityHashMap<>();
  private final Set<Block> captions = Collections.newSetFromMap(new IdentityHashMap<>());

  private PictureBlocks() {}

  /** Returns them as the form asks for. */
  static PictureBlocks in(List<? extends Block> blocks, HtmlForm form) {
    if (form != HtmlForm.ARTICLE) {
      return NONE;
    }
    PictureBlocks found = new PictureBlocks();
    for (FigurePlace place : Figures.places(List.copyOf(blocks))) {
      found.add(place);
    }
    found.figures.entrySet().removeIf(each -> isPlainRow(each.getKey(), each.getValue()));
    return found;
  }

  private void add(FigurePlace place) {
    List<Block> blocks = place.blocks();
    boolean isWrapped = blocks.size() == WRAPPED.size();
    for (int i = 0; isWrapped && i < blocks.size(); i++) {
      String tags = WRAPPED.get(i);
      isWrapped =
          tags.isEmpty()
              ? blocks.get(i) instanceof Paragraph
              : blocks.get(i) instanceof HtmlBlock html && html.literal().strip().equals(tags);
    }
    Block holder = blocks.get(isWrapped ? 1 : 0).withoutAttributes();
    if (!(holder instanceof Paragraph paragraph) || (blocks.size() > 1 && !isWrapped)) {
      return; // HTML or template tags of the article, which are written as they are
    }
    figures.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(place.figure());
    if (isWrapped) {
      blocks.stream().filter(block -> block != holder).forEach(captions::add);
    } else if (place.caption() != null) {
      captions.add(place.caption());
    }
  }

  /**
   * Returns whether several pictures stay a paragraph: badges, say, which no one is credited for.
   */
  private static boolean isPlainRow(Paragraph paragraph, List<Figure> figures) {
    return figures.size() > 1
        && (pieces(paragraph).size() != figures.size()
            || figures.stream().noneMatch(figure -> figure.credit() != null));
  }

  private static List<Inline> pieces(Paragraph paragraph) {
    return paragraph.content().stream().filter(each -> !isBlank(each)).toList();
  }

  /** Returns whether a block is written with the figure that it belongs to. */
  boolean isCaption(Block block) {
    return !captions.isEmpty() && captions.contains(block);
  }

  boolean isFigure(Paragraph paragraph) {
    return !figures.isEmpty() && figures.containsKey(paragraph);
  }

  /** Pushes a paragraph as the figures that it is. */
  void push(HtmlOutput html, Paragraph paragraph) {
    List<Figure> all = figures.getOrDefault(paragraph, List.of());
    List<Inline> pieces = pieces(paragraph);
    for (int i = all.size() - 1; i >= 0; i--) {
      html.pushLine();
      html.pushRaw("</figure>");
      html.pushLine();
      pushCaption(html, all.get(i));
      html.pushInlines(all.size() > 1 ? List.of(pieces.get(i)) : image(paragraph, all.get(i)));
      if (i > 0) {
        html.pushLine();
        html.pushRaw("<figure>");
        html.pushLine();
      }
    }
  }

  /** Pushes the caption and the credit, where the figure has one. */
  static void pushCaption(HtmlOutput html, Figure figure) {
    if (figure.caption() == null && figure.credit() == null) {
      return;
    }
    html.pushRaw("</figcaption>");
    if (figure.credit() != null) {
      html.pushRaw("</span>");
      html.pushInlines(List.of(new Text(figure.credit().raw())));
      html.pushRaw((figure.caption() == null ? "" : " ") + "<span class=\"credit\">");
    }
    if (figure.caption() != null) {
      html.pushInlines(figure.caption().content());
    }
    html.pushRaw(isSaidByAlt(figure) ? "<figcaption aria-hidden=\"true\">" : "<figcaption>");
    html.pushLine();
  }

  /** Returns whether who hears the alt text would hear all that is below the picture again. */
  private static boolean isSaidByAlt(Figure figure) {
    String credit = figure.credit() == null ? "" : figure.credit().raw();
    return words(figure.alt()).equals(words(figure.captionText().orElse("") + credit));
  }

  private static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns the image of a figure that no paragraph holds. */
  static Inline image(Figure figure) {
    List<Inline> alt = figure.alt().isEmpty() ? List.of() : List.of(new Text(figure.alt()));
    return new Image(alt, figure.destination(), figure.title(), null);
  }

  /** Returns a paragraph without the caption in emphasis that stands below its picture. */
  private static List<Inline> image(Paragraph paragraph, Figure figure) {
    List<Inline> content = paragraph.content();
    boolean isBelow =
        figure.caption() != null
            ? figure.caption().places().stream().anyMatch(place -> BELOW.contains(place.kind()))
            : figure.credit() != null;
    int end = trimmed(content, content.size());
    if (isBelow && end > 1 && content.get(end - 1).withoutAttributes() instanceof Emphasis) {
      end--;
    }
    return content.subList(0, trimmed(content, end));
  }

  private static int trimmed(List<Inline> content, int end) {
    int at = end;
    while (at > 0 && isBlank(content.get(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof SoftBreak
        || inline instanceof HardBreak
        || (inline instanceof Text text && text.value().isBlank());
  }
}
