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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts attributes around what an element holds: at one record, or else as HTML around all, and
 * around one that has attributes of the same names.
 */
final class Wrapping {

  private Wrapping() {}

  static List<Inline> inlines(Attributes attributes, List<Inline> content) {
    boolean isOne =
        content.size() == 1
            && !(content.get(0) instanceof AttributedInline inner
                && replaces(inner.attributes(), attributes));
    if (isOne) {
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
    boolean isOne =
        blocks.size() == 1
            && !(blocks.get(0) instanceof AttributedBlock inner
                && replaces(inner.attributes(), attributes));
    if (isOne) {
      return List.of(new AttributedBlock(attributes, blocks.get(0)));
    }
    List<Block> out = new ArrayList<>();
    out.add(new HtmlBlock(startTag("div", attributes)));
    out.addAll(blocks);
    out.add(new HtmlBlock("</div>"));
    return out;
  }

  /** Returns whether attributes would take the place of others where they are added to them. */
  private static boolean replaces(Attributes inner, Attributes outer) {
    String id = inner.id();
    if (id != null && outer.id() != null && !id.equals(outer.id())) {
      return true;
    }
    Map<String, Attribute> named = new HashMap<>();
    inner.others().forEach(other -> named.put(other.name(), other));
    return outer.others().stream()
        .anyMatch(
            other -> named.containsKey(other.name()) && !other.equals(named.get(other.name())));
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
