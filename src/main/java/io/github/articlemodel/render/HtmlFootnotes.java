package io.github.articlemodel.render;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The footnotes of an article as they are numbered: in the order in which they are first referred
 * to, those that only footnotes refer to after all others.
 */
final class HtmlFootnotes {

  /** A footnote that is referred to. */
  private static final class Note {
    final int number;
    final FootnoteDefinition definition;
    int references;
    int written;

    Note(int number, FootnoteDefinition definition) {
      this.number = number;
      this.definition = definition;
    }

    /** Returns the name of a reference to it, counted from 1. */
    String reference(int count) {
      return "fnref" + number + (count == 1 ? "" : "-" + count);
    }
  }

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<String, Note> byLabel = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  private HtmlFootnotes() {}

  static HtmlFootnotes in(List<? extends Block> blocks) {
    HtmlFootnotes footnotes = new HtmlFootnotes();
    footnotes.define(blocks);
    if (!footnotes.definitions.isEmpty()) {
      footnotes.count(blocks);
      for (int i = 0; i < footnotes.notes.size(); i++) { // which may add to them
        footnotes.count(footnotes.notes.get(i).definition.blocks());
      }
    }
    return footnotes;
  }

  private void define(List<? extends Block> blocks) {
    Deque<Node> open = new ArrayDeque<>();
    pushHolders(open, blocks);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(key(definition.label()), definition);
      }
      pushHolders(open, node.children());
    }
  }

  /** Pushes the nodes but for those that hold no blocks. */
  private static void pushHolders(Deque<Node> open, List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (!(node instanceof Paragraph || node instanceof Heading || node instanceof Table)) {
        open.push(node);
      }
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  /** Counts the references that are written for these blocks: none in an image's alt text. */
  private void count(List<? extends Node> nodes) {
    Deque<Node> open = new ArrayDeque<>();
    push(open, nodes);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof FootnoteReference reference) {
        count(reference);
      } else if (!(node instanceof FootnoteDefinition || node instanceof Image)) {
        push(open, node.children());
      }
    }
  }

  private static void push(Deque<Node> open, List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  private void count(FootnoteReference reference) {
    String key = key(reference.label());
    FootnoteDefinition definition = definitions.get(key);
    if (definition != null) {
      byLabel.computeIfAbsent(key, label -> add(definition)).references++;
    }
  }

  private Note add(FootnoteDefinition definition) {
    Note note = new Note(notes.size() + 1, definition);
    notes.add(note);
    return note;
  }

  /** Writes a reference: the number of its footnote, or as text where there is none. */
  HtmlOutput reference(HtmlOutput html, FootnoteReference reference) {
    Note note = byLabel.get(key(reference.label()));
    if (note == null) {
      html.dropAttributes();
      return html.text("[^" + reference.label() + "]");
    }
    html.open("sup", "footnote-ref").raw("><a");
    html.attribute("href", "#fn" + note.number);
    html.attribute("id", note.reference(++note.written)).raw(">");
    return html.raw(note.number + "</a></sup>");
  }

  /** Pushes the section with the footnotes. */
  void push(HtmlOutput html) {
    if (notes.isEmpty()) {
      return;
    }
    closeWith(html, "</section>");
    closeWith(html, "</ol>");
    html.pushLine();
    for (int i = notes.size() - 1; i >= 0; i--) {
      push(html, notes.get(i));
    }
    openWith(html, "<ol>");
    openWith(html, "<section class=\"footnotes\">");
  }

  private static void closeWith(HtmlOutput html, String tag) {
    html.pushLine();
    html.pushRaw(tag);
  }

  private static void openWith(HtmlOutput html, String tag) {
    html.pushLine();
    html.pushRaw(tag);
    html.pushLine();
  }

  private static void push(HtmlOutput html, Note note) {
    closeWith(html, "</li>");
    html.pushLine();
    List<Block> blocks = note.definition.blocks();
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Paragraph paragraph) {
      closeWith(html, "</p>");
      html.pushRaw(" " + back(note));
      html.pushInlines(paragraph.content());
      html.pushRaw("<p>");
      html.pushLine();
      html.pushBlocks(blocks.subList(0, last), false);
    } else {
      html.pushRaw(back(note));
      html.pushLine();
      html.pushBlocks(blocks, false);
    }
    openWith(html, "<li id=\"fn" + note.number + "\">");
  }

  /** Returns the links back to all references. */
  private static String back(Note note) {
    StringBuilder out = new StringBuilder();
    for (int count = 1; count <= note.references; count++) {
      out.append(count == 1 ? "" : " ").append("<a href=\"#").append(note.reference(count));
      out.append("\" class=\"footnote-backref\">↩");
      out.append(count == 1 ? "" : "<sup class=\"footnote-ref\">" + count + "</sup>");
      out.append("</a>");
    }
    return out.toString();
  }
}
