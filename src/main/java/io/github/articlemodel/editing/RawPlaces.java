package io.github.articlemodel.editing;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places in raw HTML and in template tags, and how a value is written there: the value of an
 * attribute, the argument of a tag, or text.
 */
final class RawPlaces {

  private final SourceText source;
  private final BodyIndex index;
  private final Set<TemplateFamily> templates;
  private final Map<NodeKey, RawNode> nodes = new HashMap<>();

  RawPlaces(SourceText source, BodyIndex index, Set<TemplateFamily> templates) {
    this.source = source;
    this.index = index;
    this.templates = templates;
  }

  /** One node, gone through once. */
  private static final class RawNode {

    final NodeKey key;
    final String literal;
    final LiteralLines lines;

    /** Where each HTML tag ends, by its start. */
    final TreeMap<Integer, Integer> tags = new TreeMap<>();

    /** The template tags, by their starts. */
    final TreeMap<Integer, TemplateTag> templates = new TreeMap<>();

    RawNode(Node node, String text, Set<TemplateFamily> families) {
      key = NodeKey.of(node);
      literal = LiteralLines.literal(node);
      lines = LiteralLines.of(text, node);
      if (node instanceof TemplateTag tag) {
        templates.put(0, tag);
        return;
      }
      for (TemplatePlace place : TemplatePlace.in(literal, families)) {
        if (place.kind() == TemplatePlace.Kind.TAG) {
          templates.put(
              place.start(), new TemplateTag(literal.substring(place.start(), place.end())));
        }
      }
      HtmlTags.scan(
          literal,
          families,
          new HtmlTags.Sink() {
            @Override
            public void tag(HtmlTags.Tag tag) {
              tags.put(tag.start(), tag.end());
            }

            @Override
            public void text(int start, int end) {}
          });
    }
  }

  private @Nullable RawNode node(SourceSpan place) {
    Node node = index.rawAt(place.start());
    return node == null
        ? null
        : nodes.computeIfAbsent(
            NodeKey.of(node), key -> new RawNode(node, source.text(), templates));
  }

  /** Returns whether an {@code <img>} starts at a place. */
  boolean isImage(SourceSpan tag) {
    return source.text().regionMatches(true, tag.start(), "<im", 0, 3);
  }

  /** Returns whether a place is in raw HTML or in a template tag as a whole. */
  boolean contains(SourceSpan place) {
    RawNode node = node(place);
    return node != null && node.key.span().contains(place);
  }

  /** Returns the writer of values at a place; null where it is not known what it is. */
  @Nullable RawValue at(SourceSpan place) {
    RawNode node = node(place);
    SourceSpan inside = node == null ? null : node.lines.span(place);
    if (node == null || inside == null) {
      return null;
    }
    Map.Entry<Integer, Integer> tag = node.tags.floorEntry(inside.start());
    if (tag != null && inside.end() <= tag.getValue()) {
      return RawValue.attribute(source.text(), place);
    }
    Map.Entry<Integer, TemplateTag> template = node.templates.floorEntry(inside.start());
    if (template != null
        && inside.end() <= template.getKey() + template.getValue().literal().length()) {
      int start = inside.start() - template.getKey();
      int end = inside.end() - template.getKey();
      for (TemplateArgument argument : template.getValue().allArguments()) {
        if (argument.start() <= start && end <= argument.end()) {
          boolean isLiquid = TemplateFamily.of(template.getValue()) == TemplateFamily.LIQUID;
          SourceSpan all =
              new SourceSpan(
                  place.start() - (start - argument.start()), place.end() + argument.end() - end);
          return RawValue.argument(source.text(), all, argument, isLiquid);
        }
      }
      return null;
    }
    return RawValue.text(source.text(), place);
  }

  /** Returns what stands at a place, without the marks of quotes and lists before its lines. */
  @Nullable String literal(SourceSpan place) {
    RawNode node = node(place);
    SourceSpan inside = node == null ? null : node.lines.span(place);
    return node == null || inside == null
        ? null
        : node.literal.substring(inside.start(), inside.end());
  }

  /** Returns a place without the white space at its ends; null where that can't be told. */
  @Nullable SourceSpan stripped(SourceSpan place) {
    RawNode node = node(place);
    SourceSpan inside = node == null ? null : node.lines.span(place);
    LiteralPlaces places =
        node == null ? null : LiteralPlaces.of(node.literal, node.key.span(), source);
    if (node == null || inside == null || places == null) {
      return null;
    }
    String literal = node.literal.substring(inside.start(), inside.end());
    int start = inside.start() + literal.length() - literal.stripLeading().length();
    int end = Math.max(start, inside.start() + literal.stripTrailing().length());
    return places.around(Math.min(start, inside.end()), Math.min(end, inside.end()));
  }

  /** Returns whether each tag in a stretch of HTML is closed there. */
  boolean isBalanced(SourceSpan place) {
    int open = 0;
    RawNode node = node(place);
    SourceSpan inside = node == null ? null : node.lines.span(place);
    if (node == null || inside == null) {
      return false;
    }
    for (int start : node.tags.subMap(inside.start(), inside.end()).keySet()) {
      open += node.literal.startsWith("</", start) ? -1 : 1;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** Returns whether a stretch holds an HTML tag or a template tag. */
  boolean hasTags(SourceSpan place) {
    RawNode node = node(place);
    SourceSpan inside = node == null ? null : node.lines.span(place);
    return node == null
        || inside == null
        || !node.tags.subMap(inside.start(), inside.end()).isEmpty()
        || (!(index.rawAt(place.start()) instanceof TemplateTag)
            && !node.templates.subMap(inside.start(), inside.end()).isEmpty());
  }

  /** Returns what edits do to the nodes that they stand in; null where that can't be told. */
  @Nullable List<LiteralChange> changes(List<TextEdit> edits) {
    Map<NodeKey, List<TextEdit>> all = new LinkedHashMap<>();
    for (TextEdit edit : edits) {
      RawNode node = node(edit.span());
      SourceSpan inside = node == null ? null : node.lines.span(edit.span());
      if (node == null || inside == null) {
        return null;
      }
      all.computeIfAbsent(node.key, key -> new ArrayList<>())
          .add(new TextEdit(inside, edit.replacement()));
    }
    List<LiteralChange> changes = new ArrayList<>();
    all.forEach((key, inside) -> changes.add(new LiteralChange(key, sorted(inside))));
    return changes;
  }

  static List<TextEdit> sorted(List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    return List.copyOf(sorted);
  }
}
