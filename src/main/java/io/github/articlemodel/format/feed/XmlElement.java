package io.github.articlemodel.format.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of XML as it is read: its children are taken one by one, and the others are told. */
final class XmlElement {

  private final @Nullable XmlElement parent;
  private final String namespace;
  private final String name;
  private final int offset;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();
  private boolean taken;
  private boolean readAsText;

  XmlElement(@Nullable XmlElement parent, String namespace, String name, int offset) {
    this.parent = parent;
    this.namespace = namespace;
    this.name = name;
    this.offset = offset;
  }

  @Nullable XmlElement parent() {
    return parent;
  }

  String namespace() {
    return namespace;
  }

  /** {@return its name without a prefix} */
  String name() {
    return name;
  }

  /** {@return where in the source its start tag ends} */
  int offset() {
    return offset;
  }

  void attribute(String attributeName, String value) {
    attributes.put(attributeName, value);
  }

  /** {@return an attribute by its name, {@code xml:} before those of XML itself; null for none} */
  @Nullable String attribute(String attributeName) {
    return attributes.get(attributeName);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  void add(Object child) {
    content.add(child);
  }

  /** {@return elements and texts in their order} */
  List<Object> content() {
    return content;
  }

  private List<XmlElement> elements() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  boolean is(String otherNamespace, String otherName) {
    return name.equals(otherName) && namespace.equals(otherNamespace);
  }

  /** {@return the children of a name, which are then taken} */
  List<XmlElement> take(String childNamespace, String childName) {
    List<XmlElement> found =
        elements().stream().filter(child -> child.is(childNamespace, childName)).toList();
    found.forEach(child -> child.taken = true);
    return found;
  }

  /** {@return the first child of a name, which alone is then taken; null for none} */
  @Nullable XmlElement takeFirst(String childNamespace, String childName) {
    for (Object child : content) {
      if (child instanceof XmlElement element && element.is(childNamespace, childName)) {
        element.taken = true;
        return element;
      }
    }
    return null;
  }

  /** {@return the text of the first child of a name, without white space at its ends; or null} */
  @Nullable String takeText(String childNamespace, String childName) {
    XmlElement found = takeFirst(childNamespace, childName);
    return found == null ? null : found.text().strip();
  }

  /** {@return the children that were not taken} */
  List<XmlElement> left() {
    return elements().stream().filter(child -> !child.taken).toList();
  }

  /** {@return the elements within children that were read as text, and so not read} */
  List<XmlElement> leftInTexts() {
    return elements().stream()
        .filter(child -> child.readAsText)
        .flatMap(child -> child.elements().stream())
        .toList();
  }

  /** {@return the text that stands directly in it} */
  String text() {
    readAsText = true;
    StringBuilder text = new StringBuilder();
    content.stream().filter(String.class::isInstance).forEach(text::append);
    return text.toString();
  }

  /** {@return an attribute of XML itself as it holds here, such as {@code xml:lang}; or null} */
  @Nullable String inherited(String attributeName) {
    for (XmlElement at = this; at != null; at = at.parent) {
      if (at.attribute(attributeName) != null) {
        return at.attribute(attributeName);
      }
    }
    return null;
  }

  /** {@return the elements of its content as HTML; the depth is bounded by the reader} */
  String markup() {
    StringBuilder html = new StringBuilder();
    markup(html);
    return html.toString();
  }

  private void markup(StringBuilder html) {
    for (Object child : content) {
      if (child instanceof XmlElement element) {
        html.append('<').append(element.name);
        element.attributes.forEach(
            (key, value) ->
                html.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(FeedText.toHtml(value).replace("\"", "&quot;"))
                    .append('"'));
        html.append('>');
        if (!element.content.isEmpty() || !isVoid(element.name)) {
          element.markup(html);
          html.append("</").append(element.name).append('>');
        }
      } else {
        html.append(FeedText.toHtml((String) child));
      }
    }
  }

  /** Returns whether HTML has no end tag for it. */
  private static boolean isVoid(String tag) {
    return List.of("br", "hr", "img", "wbr", "col", "source", "track", "input", "area", "embed")
        .contains(tag);
  }
}
