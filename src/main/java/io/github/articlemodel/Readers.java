package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEditor;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.frontmatter.FrontMatterEditor;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.profile.Profile;

/** The readers of the parts of a document, as the options make them, and what else it takes. */
record Readers(
    FrontMatterReader frontMatter,
    FrontMatterEditor editor,
    MarkdownReader markdown,
    BodyEditor bodyEditor,
    Profile profile,
    FigureReader figures,
    LinkOptions links) {

  static Readers of(ParserOptions options) {
    MarkdownReader markdown =
        MarkdownReader.of(options.dialect(), options.maxNesting())
            .withTemplates(options.templates());
    FigureReader figures =
        FigureReader.of(options.creditVocabulary())
            .withTemplates(options.templates())
            .withProfile(options.profile());
    return new Readers(
        FrontMatterReader.of(options.frontMatterLimits()),
        FrontMatterEditor.of(options.frontMatterLimits()),
        markdown,
        BodyEditor.of(markdown, figures),
        options.profile(),
        figures,
        LinkOptions.defaults().withTemplates(options.templates()));
  }
}
