package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts attributes around what an element holds: at one record, or else as HTML around all. */
final class Wrapping {

  private Wrapping() {}

  static List<Inline> inlines(Attributes attributes, List<Inline> content) {
    if (content.size() == 1) {
      try {
        return List.of(new AttributedInline(attributes, content.get(0)));
      } catch (IllegalArgumentException hasNone) { // text, breaks and tags
        return tagged("span", attributes, content);
      }
    }
    return tagged("span", attributes, content);
  }

  /** Returns inlines between the tags of an element. */
  static List<Inline> tagged(String element, Attributes attributes, List<Inline> content) {
    List<Inline> out = new ArrayList<>();
    out.add(new HtmlInline(startTag(element, attributes)));
    out.addAll(content);
    out.add(new HtmlInline("</" + element + ">"));
    return out;
  }

  /** Returns inlines between the tags of an element without attributes. */
  static List<Inline> tagged(String element, List<Inline> content) {
    List<Inline> out = new ArrayList<>();
    out.add(new HtmlInline("<" + element + ">"));
    out.addAll(content);
    out.add(new HtmlInline("</" + element + ">"));
    return out;
  }

  static List<Block> blocks(Attributes attributes, List<Block> blocks) {
    if (blocks.size() == 1) {
      return List.of(new AttributedBlock(attributes, blocks.get(0)));
    }
    List<Block> out = new ArrayList<>();
    out.add(new HtmlBlock(startTag("div", attributes)));
    out.addAll(blocks);
    out.add(new HtmlBlock("</div>"));
    return out;
  }

  private static String startTag(String element, Attributes attributes) {
    StringBuilder tag = new StringBuilder("<").append(element);
    if (attributes.id() != null) {
      attribute("id", attributes.id(), tag);
    }
    if (!attributes.classes().isEmpty()) {
      attribute("class", String.join(" ", attributes.classes()), tag);
    }
    for (Attribute other : attributes.others()) {
      attribute(other.name(), other.value() == null ? "" : other.value(), tag);
    }
    return tag.append('>').toString();
  }

  private static void attribute(String name, String value, StringBuilder tag) {
    String quoted =
        value
            .replace("&", "&amp;")
            .replace("\"", "&quot;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    tag.append(' ').append(name).append("=\"").append(quoted).append('"');
  }
}
