package io.github.articlemodel.link;

/**
 * How a link is written.
 *
 * <pre>{@code
 * MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
 * SourceText source = SourceText.of("[A](/a), <https://b.example> and www.c.example\n");
 * List<Block> body = reader.read(source).blocks();
 * List<ArticleLink> links = Links.in(new Article(Metadata.empty(), body));
 * links.get(0).form(); // INLINE
 * links.get(1).form(); // AUTOLINK
 * links.get(2).form(); // BARE_URL
 * }</pre>
 */
public enum LinkForm {
  /** {@code [text](destination "title")}. */
  INLINE,
  /** {@code [text][label]}, {@code [label][]} or {@code [label]}, with a definition elsewhere. */
  REFERENCE,
  /** {@code <https://example.com>}. */
  AUTOLINK,
  /** {@code https://example.com} or {@code www.example.com}, without brackets. */
  BARE_URL
}
