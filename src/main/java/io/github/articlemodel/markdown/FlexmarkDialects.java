package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** The options of flexmark for each dialect. */
final class FlexmarkDialects {

  private FlexmarkDialects() {}

  /** Returns the options that make the dialect, the guard left out. */
  static MutableDataSet options(Dialect dialect) {
    MutableDataSet options = new MutableDataSet();
    List<Extension> extensions = new ArrayList<>();
    extensions.add(TablesExtension.create());
    extensions.add(DefinitionExtension.create());
    extensions.add(FootnoteExtension.create());
    extensions.add(AbbreviationExtension.create());
    if (dialect == Dialect.KRAMDOWN) {
      options.setFrom(ParserEmulationProfile.KRAMDOWN);
    } else {
      extensions.add(StrikethroughExtension.create());
      extensions.add(TaskListExtension.create());
      extensions.add(WikiLinkExtension.create());
      extensions.add(AdmonitionExtension.create());
    }
    return options
        .set(Parser.EXTENSIONS, extensions)
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  static Parser parser(Dialect dialect) {
    Parser.Builder builder = Parser.builder(options(dialect));
    if (dialect == Dialect.KRAMDOWN) {
      builder.customBlockParserFactory(new FlexmarkBoundary());
    }
    return builder
        .customInlineParserFactory(FlexmarkInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customBlockParserFactory(new FlexmarkBlockLimit())
        .customBlockParserFactory(new FlexmarkAttributeLines(dialect))
        .customInlineParserExtensionFactory(new FlexmarkAttributes(dialect))
        .build();
  }
}
