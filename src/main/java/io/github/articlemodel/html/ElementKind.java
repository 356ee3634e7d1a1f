package io.github.articlemodel.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What becomes of an element. */
enum ElementKind {
  /** It is left out with all that is in it, and told. */
  LEFT_OUT(
      "script style template svg button select textarea datalist dialog canvas applet frameset"
          + " frame noframes noembed"),
  /** It says something of the page, and is no part of its text. */
  OF_THE_HEAD("head title meta link base basefont"),
  /** It says something of what it stands in, and is read with it. */
  OF_ITS_PARENT("param source track col colgroup area"),
  /** Its tags say how a text looks, or nothing at all. */
  INLINE("span font big nobr label picture noscript map rbc rtc"),
  /** Its tags are the border of a block, and no more. */
  BLOCK(
      "#root html body div section article main header footer nav aside address form fieldset"
          + " legend center hgroup search summary tbody thead tfoot tr td th caption li dt dd"
          + " figure figcaption optgroup option"),
  PARAGRAPH("p"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  LIST("ul ol menu dir"),
  ITEM("li"),
  QUOTE("blockquote"),
  CODE_BLOCK("pre listing xmp plaintext"),
  RULE("hr"),
  TABLE("table"),
  CAPTION("caption"),
  ROW("tr"),
  CELL("td th"),
  DEFINITIONS("dl"),
  TERM("dt"),
  DEFINITION("dd"),
  FIGURE("figure"),
  FIGURE_CAPTION("figcaption"),
  DETAILS("details"),
  SUMMARY("summary"),
  /** What is shown or played, kept as raw HTML that stands as a block. */
  MEDIA("video audio iframe object embed amp-video amp-audio amp-iframe"),
  EMPHASIS("em i"),
  STRONG("strong b"),
  STRIKETHROUGH("del s strike"),
  CODE("code tt"),
  LINK("a"),
  IMAGE("img image amp-img"),
  LINE_BREAK("br"),
  WORD_BREAK("wbr"),
  INPUT("input"),
  ABBREVIATION("abbr acronym"),
  SUPERSCRIPT("sup"),
  /** Its tags are kept as raw HTML in the line. */
  KEPT("sub kbd mark u ins small q cite dfn var samp time data bdo bdi ruby rt rp rb"),
  /** Its tags are left out, and told. */
  UNKNOWN("");

  private static final Map<String, ElementKind> BY_NAME = new HashMap<>();

  static {
    for (ElementKind kind : values()) {
      for (String name : kind.names.split(" ", -1)) {
        BY_NAME.put(name, kind); // the later, more special, kind counts
      }
    }
  }

  private final String names;

  ElementKind(String names) {
    this.names = names;
  }

  static ElementKind of(Element element) {
    ElementKind kind = BY_NAME.getOrDefault(element.normalName(), UNKNOWN);
    boolean isFormula = element.tag().namespace().endsWith("MathML");
    // what is no part of a text could come to life where a reader drops the tags around it
    return isFormula && kind != LEFT_OUT && kind != OF_THE_HEAD ? KEPT : kind;
  }
}
