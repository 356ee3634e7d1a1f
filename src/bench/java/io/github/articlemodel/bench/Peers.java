package io.github.articlemodel.bench;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The engines by themselves, set to what this library asks of them. */
final class Peers {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private final Parser commonmark =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final Parser withFrontMatter =
      Parser.builder()
          .extensions(EXTENSIONS)
          .extensions(List.of(YamlFrontMatterExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final MarkdownRenderer markdown =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer html = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private final com.vladsch.flexmark.parser.Parser flexmark =
      com.vladsch.flexmark.parser.Parser.builder().build();

  Parser commonmark() {
    return commonmark;
  }

  /** Returns commonmark-java with its extension for front matter. */
  Parser withFrontMatter() {
    return withFrontMatter;
  }

  MarkdownRenderer markdown() {
    return markdown;
  }

  HtmlRenderer html() {
    return html;
  }

  com.vladsch.flexmark.parser.Parser flexmark() {
    return flexmark;
  }
}
