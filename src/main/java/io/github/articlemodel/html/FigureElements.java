package io.github.articlemodel.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Opens and closes figures, and in them captions and credits, as the plan has them. */
final class FigureElements {

  private final OpenBlocks blocks;
  private final BodyPlan plan;
  private final RawElement raw;

  FigureElements(OpenBlocks blocks, BodyPlan plan, RawElement raw) {
    this.blocks = blocks;
    this.plan = plan;
    this.raw = raw;
  }

  Step open(Element element, BlockTarget into) {
    FigurePlan.Form form = plan.formOf(element);
    if (form == FigurePlan.Form.NOTHING || !blocks.canOpen(element)) {
      return blocks.untilBorder();
    }
    if (form == FigurePlan.Form.TAGS) {
      return tags("figure", element, into);
    }
    FigureTarget figure = new FigureTarget(form == FigurePlan.Form.PICTURE_SAID_BY_ALT);
    blocks.push(figure);
    return Step.into(
        () -> {
          blocks.pop();
          figure.finish().ifPresent(into::add);
        });
  }

  /** Opens the caption of a picture. */
  Step openCaption(FigureTarget figure) {
    return figure.saidByAlt ? Step.SKIP : blocks.within(figure.newCaption());
  }

  /** Opens a caption that is none of one picture. */
  Step openCaption(Element element, BlockTarget into) {
    return plan.isOfTags(element) ? tags("figcaption", element, into) : blocks.untilBorder();
  }

  /** Returns how to read who made a picture, where an element says it; null elsewhere. */
  @Nullable Step openCredit(Element element) {
    FigureTarget figure = blocks.figure();
    if (figure == null || !CreditElement.is(element)) {
      return null;
    }
    return figure.saidByAlt ? Step.SKIP : blocks.within(figure.newCredit());
  }

  /** Keeps the tags of a figure or its caption, whatever element was taken for one. */
  private Step tags(String name, Element element, BlockTarget into) {
    raw.tellAttributes(element, Set.of());
    into.addRaw("<" + name + ">");
    return Step.into(() -> into.addRaw("</" + name + ">"));
  }
}
