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
  GFM
}
