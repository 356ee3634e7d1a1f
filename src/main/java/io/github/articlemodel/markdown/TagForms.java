package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of the texts of a tree where template tags take another form. */
interface TagForms {

  /** Returns what a text becomes before another inline, or at the end of its parent. */
  List<Inline> text(Text text, @Nullable Inline next);

  /** Returns what an address without brackets becomes. */
  default List<Inline> address(Autolink link) {
    return List.of(
        new Autolink(literal(link.text()), addressed(link.destination()), true, link.written()));
  }

  /**
   * Returns whether a text, its tags as words, holds what could start a tag, were another text to
   * follow. No address does, so that there is a way to write it.
   */
  static boolean mayOpen(String text) {
    return text.contains("{{") || text.contains("{%") || text.endsWith("{");
  }

  /** Returns what an abbreviation becomes. */
  default List<Inline> abbreviation(Abbreviation abbreviation) {
    String expansion = abbreviation.expansion();
    return List.of(
        new Abbreviation(
            withoutTag(abbreviation.text()),
            expansion == null ? null : literal(expansion),
            abbreviation.written()));
  }

  /** Returns the label of an abbreviation, refused where a tag is in it: that is none. */
  default String withoutTag(String label) {
    if (!literal(label).equals(label)) {
      throw new IllegalArgumentException("no template tag stands in an abbreviation");
    }
    return label;
  }

  /** Returns what a tag becomes. */
  Inline tag(TemplateTag tag);

  /** Returns a destination, title or info string. */
  String attribute(String text);

  /** Returns a label, an address, or the code in a line. */
  String literal(String text);

  /** Returns the destination of an address that is written by its text alone. */
  default String addressed(String destination) {
    return literal(destination);
  }

  /** Returns the text of inline HTML. */
  String html(String text);

  /** Returns the lines of code or of an HTML block. */
  String lines(String text, Written written);
}
