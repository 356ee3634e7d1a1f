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
  BARE_URL,
  /** {@code [[target|text]]}. */
  WIKI,
  /** {@code <a href="…">text</a>} in raw HTML. */
  HTML,
  /** An image: {@code ![alt](destination)}, or by reference. Nothing that a reader follows. */
  IMAGE,
  /** {@code <img src="…" alt="…">} in raw HTML. Nothing that a reader follows. */
  HTML_IMAGE,
  /** One of the addresses in a {@code srcset} of raw HTML. Nothing that a reader follows. */
  HTML_SRCSET,
  /**
   * The {@code src} of {@code <video>}, {@code <audio>}, {@code <source>}, {@code <track>}, {@code
   * <iframe>} or {@code <embed>}, or the {@code data} of {@code <object>}. Nothing that a reader
   * follows.
   */
  HTML_MEDIA,
  /** The {@code poster} of a {@code <video>}. Nothing that a reader follows. */
  HTML_POSTER,
  /**
   * An address that a template tag is given, such as <code>
   * &#123;&#123;&lt; ref "a.md" &gt;&#125;&#125;</code>, also in the destination of a link. What a
   * reader gets of it the template decides.
   */
  TEMPLATE,
  /** The address of the picture that a template tag shows. Nothing that a reader follows. */
  TEMPLATE_IMAGE,
  /** An address in a field of the front matter. Nothing that a reader follows. */
  FIELD;

  /** {@return whether a reader can follow it from the text} */
  public boolean isFollowed() {
    return switch (this) {
      case INLINE, REFERENCE, AUTOLINK, BARE_URL, WIKI, HTML -> true;
      default -> false;
    };
  }
}
