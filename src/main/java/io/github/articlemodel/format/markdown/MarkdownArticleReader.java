package io.github.articlemodel.format.markdown;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Reads the article of a Markdown file; one whose front matter is not read is left out. */
record MarkdownArticleReader(ArticleParser parser) implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    ArticleDocument document = parser.parse(source);
    boolean whole =
        source.encoding() != SourceEncoding.UNREADABLE
            && document.frontMatter().state() != State.OPAQUE;
    return new ReadArticles(
        whole ? List.of(document.article()) : List.of(), document.diagnostics());
  }
}
