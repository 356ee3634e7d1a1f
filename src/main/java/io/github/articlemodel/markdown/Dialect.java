package io.github.articlemodel.markdown;

/**
 * What counts as Markdown.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("~~Dry~~ wet\n");
 * MarkdownReader.of(Dialect.GFM).read(source);        // Strikethrough and Text
 * MarkdownReader.of(Dialect.COMMONMARK).read(source); // Text with the tildes in it
 * }</pre>
 */
public enum Dialect {
  /** <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a> and nothing else. */
  COMMONMARK,
  /**
   * CommonMark with what <a href="https://github.github.com/gfm/">GitHub Flavored Markdown 0.29</a>
   * adds: tables, task lists, strikethrough and bare addresses as links; and GitHub's footnotes and
   * alerts.
   */
  GFM,
  /**
   * What <a href="https://kramdown.gettalong.org/syntax.html">kramdown</a> adds to Markdown, as
   * Jekyll sites use it: tables, definition lists, footnotes, abbreviations and attribute lists. An
   * HTML block reaches to its end tag. A list or quote needs a blank line before it. The number of
   * an ordered list does not count. A line of {@code ^} ends a block.
   */
  KRAMDOWN,
  /**
   * GFM with definition lists, footnotes, abbreviations, wiki links, admonitions and attribute
   * lists, on CommonMark 0.28.
   */
  EXTENDED;

  /** Returns whether addresses are links without marks around them. */
  boolean hasBareAddresses() {
    return this == GFM || this == EXTENDED;
  }

  boolean hasTables() {
    return this != COMMONMARK;
  }

  boolean hasFootnotes() {
    return this != COMMONMARK;
  }

  boolean hasAlerts() {
    return this == GFM || this == EXTENDED;
  }

  boolean hasTasks() {
    return this == GFM || this == EXTENDED;
  }

  boolean hasStrikethrough() {
    return this == GFM || this == EXTENDED;
  }

  /**
   * Returns whether it follows CommonMark 0.28, whose destinations have no spaces in angle
   * brackets.
   */
  boolean isOfFlexmark() {
    return this == KRAMDOWN || this == EXTENDED;
  }

  /** Returns whether a colon at the start of a line begins a definition. */
  boolean hasDefinitionLists() {
    return this == KRAMDOWN || this == EXTENDED;
  }
}
