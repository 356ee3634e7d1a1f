package io.github.articlemodel.figure;

import io.github.articlemodel.markup.PictureTag;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the images in blocks, and what stands around each of them. */
final class PictureScan {

  /** Stands among the signs of a node that is read by its parts. */
  private static final int CONTAINER = 4;

  private final FigureScope scope;
  private final Definitions definitions;
  private final PictureSigns signs;
  private final List<Picture> found = new ArrayList<>(4);

  /** What is to be read next; null once all is. */
  private @Nullable Siblings open;

  /** The tags that have a partner; empty until {@link FigureRuns} finds one. */
  private Set<TemplateTag> paired = Set.of();

  /** Nodes beside each other, and which of them comes next. */
  private static final class Siblings {
    /** What is read after them. */
    final @Nullable Siblings above;

    final List<? extends Node> nodes;

    /** What {@link PictureSigns} tell of each, or that it is a container. */
    final byte[] signs;

    /** For each that begins a run the index of the last that belongs to it; null where none is. */
    final int @Nullable [] ends;

    int at;

    Siblings(
        @Nullable Siblings above, List<? extends Node> nodes, byte[] signs, int @Nullable [] ends) {
      this.above = above;
      this.nodes = nodes;
      this.signs = signs;
      this.ends = ends;
    }
  }

  private PictureScan(List<Block> blocks, FigureScope scope) {
    this.scope = scope;
    this.definitions = new Definitions(blocks);
    this.signs = new PictureSigns(scope);
  }

  /** Returns the pictures in the order of the text, in a list that nobody else has. */
  static List<Picture> of(List<Block> blocks, FigureScope scope) {
    PictureScan scan = new PictureScan(blocks, scope);
    scan.push(blocks);
    while (scan.open != null) {
      scan.step(scan.open);
    }
    return scan.found;
  }

  private void push(List<? extends Node> nodes) {
    byte[] all = new byte[nodes.size()];
    int any = 0;
    for (int i = 0; i < all.length; i++) {
      Node node = nodes.get(i);
      int of = isContainer(node) ? CONTAINER : signs.of(node);
      all[i] = (byte) of;
      any |= of;
    }
    if ((any & (CONTAINER | PictureSigns.PICTURE)) != 0) {
      boolean borders = (any & PictureSigns.BORDER) != 0;
      open = new Siblings(open, nodes, all, borders ? runs(nodes) : null);
    }
  }

  private int @Nullable [] runs(List<? extends Node> nodes) {
    if (paired.isEmpty()) {
      paired = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    return FigureRuns.of(nodes, scope, paired);
  }

  private void step(Siblings siblings) {
    int at = siblings.at;
    if (at == siblings.nodes.size()) {
      open = siblings.above;
      return;
    }
    int after = siblings.ends == null ? at + 1 : siblings.ends[at] + 1;
    siblings.at = after;
    boolean single = after == at + 1;
    Node node = siblings.nodes.get(at);
    int of = siblings.signs[at];
    if (single && of == CONTAINER) {
      push(node.children());
    } else if (single
        ? (of & PictureSigns.PICTURE) != 0
        : signs.in(siblings.nodes.subList(at, after))) {
      Node next = after < siblings.nodes.size() ? siblings.nodes.get(after) : null;
      visit(siblings.nodes.subList(at, after), next);
    }
  }

  /**
   * Returns whether what it holds are blocks, or parts of a list or table. It goes by the classes
   * of nodes that hold inlines, which are told sooner than that a child is an {@link Inline}.
   */
  static boolean isContainer(Node node) {
    boolean ofInlines =
        node instanceof Paragraph
            || node instanceof Heading
            || node instanceof TableCell
            || node instanceof DefinitionTerm
            || node instanceof TemplateBlock
            || (node instanceof AttributedBlock attributed
                && attributed.block() instanceof Paragraph);
    return !ofInlines && !node.children().isEmpty();
  }

  private void visit(List<? extends Node> run, @Nullable Node next) {
    Node first = run.get(0);
    if (run.size() > 1 || first instanceof HtmlBlock || first instanceof TemplateBlock) {
      add(read(run, false), next, blocks(run));
    } else if (bare(first) instanceof Paragraph paragraph) {
      if (paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Image image) {
        alone(image, paragraph, next);
      } else {
        paragraph(paragraph, next);
      }
    } else if (first instanceof TableCell cell) {
      add(read(cell.content(), true), null, List.of());
    } else if (holdsInlines(first)) {
      FigureTracker tracker = read(first.children(), false);
      tracker.text();
      for (Shown shown : tracker.shown()) {
        found.add(picture(tracker, shown, false, null));
      }
    }
  }

  private static boolean holdsInlines(Node node) {
    return !node.children().isEmpty() && node.children().get(0) instanceof Inline;
  }

  private FigureTracker read(List<? extends Node> nodes, boolean cell) {
    FigureTracker tracker = new FigureTracker(scope, cell);
    new FigureStream(scope, definitions, tracker, paired).read(nodes);
    return tracker;
  }

  /**
   * Adds an image that is all of a paragraph, as most are. {@link #paragraph} would find the same:
   * with nothing beside it, it is no link, no row and in no text, and its alt text may be its
   * caption.
   */
  private void alone(Image image, Paragraph paragraph, @Nullable Node next) {
    ImageParts parts = MarkdownImage.parts(scope, definitions, image, null);
    Passage below = nextPassage(next, parts);
    Paragraph caption = below == null ? null : paragraphOf(next);
    found.add(
        PictureReader.read(FigureForm.IMAGE_PARAGRAPH, parts, true, below)
            .at(List.of(paragraph), caption));
  }

  private void paragraph(Paragraph paragraph, @Nullable Node next) {
    Emphasis below = CaptionEmphasis.below(paragraph.content());
    if (below != null) {
      List<Inline> before =
          paragraph.content().subList(0, CaptionEmphasis.significantEnd(paragraph.content()));
      FigureTracker tracker = read(before, false);
      if (tracker.shown().size() == 1 && tracker.isWithoutText()) {
        Passage caption = Passage.emphasis(scope, below);
        found.add(
            picture(tracker, tracker.shown().get(0), true, caption).at(List.of(paragraph), null));
        return;
      }
    }
    add(read(paragraph.content(), false), next, List.of(paragraph));
  }

  private static List<Block> blocks(List<? extends Node> run) {
    return run.stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
  }

  /** Adds the pictures of a stretch, with the blocks that it is, and what comes after it. */
  private void add(FigureTracker tracker, @Nullable Node next, List<Block> blocks) {
    List<Shown> all = tracker.shown();
    boolean pure = tracker.isWithoutText();
    List<Block> first = blocks.isEmpty() ? blocks : List.of(blocks.get(0));
    List<Block> left = blocks;
    for (Shown shown : all) {
      boolean alone = tracker.isAlone(shown);
      boolean single = pure && all.size() == 1 && !shown.cell();
      Passage below = single ? nextPassage(next, shown.parts()) : null;
      boolean altIsCaption = alone && (!shown.cell() || tracker.isSingle(shown));
      Picture picture = picture(tracker, shown, altIsCaption, below);
      if (pure && !blocks.isEmpty()) {
        picture = picture.at(left, below == null ? null : paragraphOf(next));
        left = first; // so that n pictures in n blocks do not hold each of them n times
      }
      found.add(picture);
    }
  }

  private Picture picture(
      FigureTracker tracker, Shown shown, boolean altIsCaption, @Nullable Passage below) {
    ImageParts parts = shown.parts();
    FigureElement element = shown.element();
    if (element != null && parts.own() == null) {
      parts = parts.captioned(element.passage());
    }
    FigureElement around = shown.figure() == null ? element : shown.figure();
    parts = around == null ? parts : parts.within(around.span());
    FigureForm form = tracker.form(shown);
    boolean isFigure = form == FigureForm.HTML_FIGURE;
    return PictureReader.read(form, parts, altIsCaption || isFigure, below);
  }

  private static @Nullable Paragraph paragraphOf(@Nullable Node node) {
    return node != null && bare(node) instanceof Paragraph paragraph ? paragraph : null;
  }

  private static Node bare(Node node) {
    return node instanceof AttributedBlock attributed ? attributed.block() : node;
  }

  private @Nullable Passage nextPassage(@Nullable Node next, ImageParts image) {
    if (next == null
        || image.own() != null
        || !(bare(next) instanceof Paragraph paragraph)
        || holdsPicture(paragraph)) {
      return null;
    }
    Passage alt = image.altPassage();
    boolean named = isCaption(next);
    Passage whole =
        named || mayRepeat(paragraph, alt) ? Passage.paragraph(scope, paragraph, alt) : null;
    if (whole != null && whole.saysTheSameAs(alt)) {
      return whole;
    }
    Emphasis emphasis = CaptionEmphasis.alone(paragraph.content());
    return emphasis != null ? Passage.emphasis(scope, emphasis) : named ? whole : null;
  }

  /** Returns whether a paragraph may say the same as an alt text, which few do. */
  private boolean mayRepeat(Paragraph paragraph, Passage alt) {
    if (!(paragraph.content().get(0) instanceof Text first)) {
      return true;
    }
    String text = first.value();
    int from = Spaces.skip(text, 0, text.length());
    return from == text.length()
        || alt.split().mayBeIn(text, from)
        || CreditPrefix.mayBegin(scope.words(), text, from);
  }

  private boolean holdsPicture(Paragraph paragraph) {
    if (!signs.in(paragraph.content())) {
      return false;
    }
    for (Node node : paragraph.walk()) {
      boolean html =
          node instanceof HtmlInline tag && tag.literal().regionMatches(true, 0, "<im", 0, 3);
      if (html
          || node instanceof Image
          || (node instanceof TemplateTag tag && PictureTag.of(tag).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a class says that a paragraph is a caption: {@code {: .caption}}. */
  private static boolean isCaption(Node node) {
    return node instanceof AttributedBlock attributed
        && attributed.attributes().classes().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.equals("figcaption") || name.matches("(.*[-_])?caption"));
  }
}
