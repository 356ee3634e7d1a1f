package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Opens and closes elements within text. */
final class InlineElements {

  private static final Set<String> BACK =
      Set.of("footnote-backref", "footnote-back", "reversefootnote", "footnote-return");

  private final OpenBlocks blocks;
  private final BodyPlan plan;
  private final RawElement raw;
  private final boolean extended;
  private final ReadLosses losses;
  private int code;

  InlineElements(
      OpenBlocks blocks, BodyPlan plan, RawElement raw, boolean extended, ReadLosses losses) {
    this.blocks = blocks;
    this.plan = plan;
    this.raw = raw;
    this.extended = extended;
    this.losses = losses;
  }

  void text(String text) {
    if (code > 0) {
      if (!text.isEmpty()) {
        blocks.run().add(new CodeSpan(text));
      }
      return;
    }
    boolean blank = text.chars().allMatch(c -> InlineRun.isSpace((char) c));
    if (!blank) {
      blocks.run().text(text);
    } else if (blocks.openRun() != null) {
      blocks.run().text(text);
    }
  }

  Step open(ElementKind kind, Element element) {
    return switch (kind) {
      case EMPHASIS -> mark(Mark.of(Mark.Kind.EMPHASIS), element);
      case STRONG -> strong(element);
      case STRIKETHROUGH -> mark(Mark.of(Mark.Kind.STRIKETHROUGH), element);
      case CODE -> code(element);
      case LINK -> link(element);
      case IMAGE -> image(element);
      case LINE_BREAK -> lineBreak();
      case WORD_BREAK -> wordBreak();
      case ABBREVIATION -> abbreviation(element);
      case SUPERSCRIPT -> isNoteReference(element) ? Step.INTO : kept(element);
      default -> kept(element);
    };
  }

  private Step mark(Mark mark, Element element) {
    raw.tellAttributes(element, Set.of());
    return open(mark, element);
  }

  private Step open(Mark mark, Element element) {
    return blocks.open(mark, element) ? Step.into(blocks::closeMark) : Step.INTO;
  }

  /** Some editors write {@code <b style="font-weight:normal">} around all that is pasted. */
  private Step strong(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("font-weight:normal") || style.contains("font-weight:400")
        ? Step.INTO
        : mark(Mark.of(Mark.Kind.STRONG), element);
  }

  private Step code(Element element) {
    raw.tellAttributes(element, Set.of());
    code++;
    return Step.into(() -> code--);
  }

  private Step kept(Element element) {
    if (!RawElement.isTagName(element.tagName())) {
      losses.add(Kind.MARKUP, element.normalName(), element);
      return Step.INTO;
    }
    return open(Mark.raw(raw.open(element), RawElement.close(element)), element);
  }

  private Step abbreviation(Element element) {
    String expansion = element.attr("title").strip();
    if (!element.hasAttr("title")) {
      return Step.INTO;
    }
    return extended
        ? mark(Mark.abbreviation(expansion, RawElement.close(element)), element, Set.of("title"))
        : kept(element);
  }

  private Step mark(Mark mark, Element element, Set<String> read) {
    raw.tellAttributes(element, read);
    return open(mark, element);
  }

  private Step link(Element element) {
    String address = address(element.attr("href"));
    if (isBack(element)) {
      return Step.SKIP;
    }
    boolean inLink = blocks.isIn(Mark.Kind.LINK);
    String note = plan.noteAt(address);
    if (note != null && !inLink) {
      blocks.run().add(new FootnoteReference(note));
      return Step.SKIP;
    }
    if (!element.hasAttr("href")) {
      return Step.INTO;
    }
    if (inLink) {
      losses.add(Kind.MARKUP, "a within a", element);
      return Step.INTO;
    }
    if (AddressSafety.of(address) == AddressSafety.UNSAFE) {
      losses.add(Kind.ADDRESS, address, element);
      return Step.INTO;
    }
    String title = title(element);
    Mark mark = Mark.link(address, title);
    raw.tellAttributes(element, Set.of("href", "title"));
    if (!blocks.open(mark, element)) {
      return Step.INTO;
    }
    return Step.into(
        () -> {
          blocks.closeMark();
          if (!mark.used) {
            blocks.run().add(new Link(List.of(), address, title, null));
          }
        });
  }

  /** Returns an address as a browser takes it (WHATWG URL, 4.4): without what it passes over. */
  private static String address(String written) {
    StringBuilder out = new StringBuilder(written.length());
    written
        .strip()
        .chars()
        .filter(c -> c != '\t' && c != '\n' && c != '\r')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static @Nullable String title(Element element) {
    return element.hasAttr("title") ? element.attr("title") : null;
  }

  private static boolean isBack(Element link) {
    return BACK.stream().anyMatch(link::hasClass) || link.attr("role").equals("doc-backlink");
  }

  /** Whether it holds nothing but a link to a footnote. */
  private boolean isNoteReference(Element element) {
    boolean reference = false;
    for (int i = 0; i < Math.min(4, element.childNodeSize()); i++) {
      if (element.childNode(i) instanceof Element link) {
        reference =
            link.normalName().equals("a") && plan.noteAt(address(link.attr("href"))) != null;
      } else if (!(element.childNode(i) instanceof TextNode text && text.isBlank())) {
        return false;
      }
    }
    return reference && element.childNodeSize() < 4 && !blocks.isIn(Mark.Kind.LINK);
  }

  private Step image(Element element) {
    String address = address(PictureAddress.of(element));
    if (address.isEmpty() && !element.hasAttr("src")) {
      losses.add(Kind.ELEMENT, "img without an address", element);
      return Step.SKIP;
    }
    raw.tellAttributes(
        element, Set.of("src", "alt", "title", "width", "height", "srcset", "sizes"));
    String alt = String.join(" ", element.attr("alt").strip().split("[ \t\n\r\f]+", -1));
    List<Inline> description = alt.isEmpty() ? List.of() : List.of(new Text(alt));
    blocks.run().add(new Image(description, address, title(element), null));
    return Step.SKIP;
  }

  /** A second line break in a row ends the paragraph. */
  private Step lineBreak() {
    InlineRun open = blocks.openRun();
    if (open != null && open.isAfterBreak() && blocks.blocks() != null) {
      blocks.border();
    } else if (open != null) {
      open.lineBreak();
    }
    return Step.SKIP;
  }

  private Step wordBreak() {
    InlineRun open = blocks.openRun();
    if (open != null && !open.isAtStart()) {
      open.add(new HtmlInline("<wbr>"));
    }
    return Step.SKIP;
  }

  /** Returns the blocks with the definitions of their abbreviations at the end. */
  List<Block> withAbbreviations(List<Block> read) {
    Map<String, Block> definitions = new LinkedHashMap<>();
    if (extended) {
      for (Block block : read) {
        for (Node node : block.walk()) {
          if (node instanceof Abbreviation abbreviation && abbreviation.expansion() != null) {
            definitions.putIfAbsent(
                abbreviation.text(),
                new AbbreviationDefinition(abbreviation.text(), abbreviation.expansion()));
          }
        }
      }
    }
    List<Block> all = new ArrayList<>(read);
    all.addAll(definitions.values());
    return all;
  }
}
