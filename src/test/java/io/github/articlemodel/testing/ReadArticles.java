package io.github.articlemodel.testing;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** Reads articles for tests of packages below the door. */
public final class ReadArticles {

  private ReadArticles() {}

  public static Article read(SourceText source) {
    FrontMatter front = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    SourceSpan body = new SourceSpan(front.span().end(), source.text().length());
    return new Article(
        front.metadata(), MarkdownReader.of(Dialect.GFM).read(source, body).blocks());
  }
}
