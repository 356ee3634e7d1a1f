package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Admonition.Folding;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Opens and closes alerts and admonitions. */
final class BoxElements {

  private static final String ALERT = "markdown-alert-";

  /** The box that is open, and its title. */
  private static final class Box {
    private final Element element;
    private @Nullable String title;

    Box(Element element) {
      this.element = element;
    }
  }

  private final OpenBlocks blocks;
  private final boolean extended;
  private final ReadLosses losses;
  private final Deque<Box> open = new ArrayDeque<>();

  BoxElements(OpenBlocks blocks, boolean extended, ReadLosses losses) {
    this.blocks = blocks;
    this.extended = extended;
    this.losses = losses;
  }

  boolean isBox(Element element) {
    return alertKind(element) != null || admonitionKind(element) != null;
  }

  private static @Nullable AlertKind alertKind(Element element) {
    if (element.hasClass("markdown-alert")) {
      for (AlertKind kind : AlertKind.values()) {
        if (element.hasClass(ALERT + kind.name().toLowerCase(Locale.ROOT))) {
          return kind;
        }
      }
    }
    return null;
  }

  private @Nullable String admonitionKind(Element element) {
    Set<String> classes = element.classNames();
    boolean folds = element.normalName().equals("details");
    boolean isBox = extended && (folds ? classes.size() == 1 : classes.contains("admonition"));
    if (!isBox) {
      return null;
    }
    for (String name : classes) {
      boolean isWord =
          name.chars()
              .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
      if (isWord && !name.isEmpty() && (folds || !name.equals("admonition"))) {
        return name;
      }
    }
    return null;
  }

  /** Returns whether an element is the title of the box that is open, and takes it. */
  boolean isTitle(Element element) {
    Box box = open.peek();
    if (box == null || !box.element.equals(element.parent()) || box.title != null) {
      return false;
    }
    AlertKind kind = alertKind(box.element);
    String text = element.text();
    boolean isTitle =
        kind == null
            ? element.hasClass("admonition-title") || element.normalName().equals("summary")
            : element.hasClass(ALERT + "title") && text.equalsIgnoreCase(kind.name());
    if (isTitle) {
      box.title = text;
    }
    return isTitle;
  }

  Step open(Element element, BlockTarget into) {
    if (!blocks.canOpen(element)) {
      return Step.into(into::border);
    }
    Box box = new Box(element);
    BlockTarget body = new BlockTarget();
    open.push(box);
    blocks.push(body);
    return Step.into(
        () -> {
          blocks.pop();
          open.pop();
          close(box, body.finish(), into);
        });
  }

  private void close(Box box, List<Block> content, BlockTarget into) {
    AlertKind alert = alertKind(box.element);
    String kind = admonitionKind(box.element);
    if (alert == null && kind != null) {
      into.add(new Admonition(kind, title(box, kind), folding(box.element), content));
    } else if (alert != null && !content.isEmpty()) {
      into.add(new Alert(alert, content));
    } else {
      losses.add(Kind.ELEMENT, "alert without text", box.element);
    }
  }

  /** Returns null where the title is the kind; a double quote in it becomes a single one. */
  private static @Nullable String title(Box box, String kind) {
    String title = box.title == null ? "" : box.title;
    return title.equals(kind) ? null : title.replace('"', '\'');
  }

  private static Folding folding(Element element) {
    if (!element.normalName().equals("details")) {
      return Folding.NONE;
    }
    return element.hasAttr("open") ? Folding.OPEN : Folding.CLOSED;
  }
}
