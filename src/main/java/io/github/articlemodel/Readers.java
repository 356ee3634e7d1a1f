package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatterEditor;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.markdown.MarkdownReader;

/** The readers of the parts of a document, as the options make them. */
record Readers(FrontMatterReader frontMatter, FrontMatterEditor editor, MarkdownReader markdown) {

  static Readers of(ParserOptions options) {
    return new Readers(
        FrontMatterReader.of(options.frontMatterLimits()),
        FrontMatterEditor.of(options.frontMatterLimits()),
        MarkdownReader.of(options.dialect(), options.maxNesting()));
  }
}
