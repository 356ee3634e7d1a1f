package io.github.articlemodel.testing;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes bodies of any records that can be made, also such that Markdown reads as others: JSON has
 * to keep those too.
 */
public final class SimpleBodies {

  private static final String[] HTML_BLOCKS = {
    "<div>\n*x*\n</div>", "<!-- a\n\n\n😀 -->", "<pre>\n\n  x\n</pre>", "<b>", "<?x\n?>", "   <hr>"
  };
  private static final String[] HTML_INLINES = {
    "<b>", "</b>", "<br/>", "<a href=\"x*y\">", "<!-- \u0085 -->", "<i\n class='x'>", "<?php \\ ?>"
  };

  private static final String[] TEMPLATE_TAGS = {
    "{% a %}",
    "{{ a }}",
    "{{< b c=\"*d*\" >}}",
    "{{% e %}}",
    "{%- if a\n == \"b\" -%}",
    "{{</* x */>}}"
  };

  private final Random random;

  public SimpleBodies(Random random) {
    this.random = random;
  }

  public List<Block> body() {
    return blocks(6, 3);
  }

  /** Returns what can be made; what the records refuse is made again. */
  private static <T> T some(Supplier<T> maker) {
    while (true) {
      try {
        return maker.get();
      } catch (IllegalArgumentException refused) {
        // made again
      }
    }
  }

  private List<Block> blocks(int most, int depth) {
    List<Block> blocks = new ArrayList<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      blocks.add(some(() -> block(depth)));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth == 0 ? 9 : 17)) {
      case 0 -> new Heading(1 + random.nextInt(6), inlines(0, 2));
      case 1 -> new ThematicBreak();
      case 2 -> new CodeBlock(text(), text());
      case 3 -> new HtmlBlock(one(HTML_BLOCKS));
      case 4 -> new LinkReferenceDefinition(text(), text(), maybeText());
      case 5 -> table();
      case 7 -> TemplateBlock.of(one(TEMPLATE_TAGS));
      case 8 -> new AbbreviationDefinition(text(), text());
      case 10 -> new BulletList(random.nextBoolean(), items(depth - 1));
      case 11 -> new BlockQuote(blocks(3, depth - 1));
      case 12 -> new FootnoteDefinition(text(), blocks(3, depth - 1));
      case 13 -> new Alert(one(AlertKind.values()), blocks(3, depth - 1));
      case 14 -> new DefinitionList(List.of(meaning(depth), meaning(depth)));
      case 15 -> new AttributedBlock(attributes(), block(depth - 1));
      case 16 ->
          new Admonition(
              "note", maybeText(), one(Admonition.Folding.values()), blocks(3, depth - 1));
      case 9 ->
          new OrderedList(random.nextInt(1_000_000_000), random.nextBoolean(), items(depth - 1));
      default -> new Paragraph(inlines(1, 2));
    };
  }

  private DefinitionItem meaning(int depth) {
    List<DefinitionTerm> terms = List.of(new DefinitionTerm(inlines(1, 1)), DefinitionTerm.of("a"));
    List<Definition> definitions = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      definitions.add(some(() -> new Definition(random.nextBoolean(), blocks(3, depth - 1))));
    }
    return new DefinitionItem(terms, definitions);
  }

  private Attributes attributes() {
    return some(
        () ->
            new Attributes(
                maybeText(),
                random.nextBoolean() ? List.of() : List.of("wide", "ข่าว"),
                List.of(new Attribute(random.nextBoolean() ? "k" : "_x:y", maybeText()))));
  }

  private List<ListItem> items(int depth) {
    List<ListItem> items = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      TaskState task = one(TaskState.values());
      List<Block> blocks = blocks(2, depth);
      if (task != TaskState.NONE) {
        blocks.add(0, Paragraph.of("a"));
      }
      items.add(new ListItem(task, blocks));
    }
    return items;
  }

  private Block table() {
    int columns = 1 + random.nextInt(3);
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      alignments.add(one(Alignment.values()));
    }
    List<TableRow> rows = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      rows.add(row(columns));
    }
    return new Table(alignments, row(columns), rows);
  }

  private TableRow row(int columns) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new TableCell(inlines(0, 1)));
    }
    return new TableRow(cells);
  }

  /** Returns inlines of which the first is no empty text where one is needed. */
  private List<Inline> inlines(int least, int depth) {
    List<Inline> content = new ArrayList<>();
    if (least > 0) {
      content.add(new Text("a"));
    }
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      content.add(some(() -> inline(depth)));
    }
    return content;
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth == 0 ? 11 : 17)) {
      case 0 -> new CodeSpan("c" + text());
      case 1 -> new Autolink(text(), text(), random.nextBoolean());
      case 2 -> new HtmlInline(one(HTML_INLINES));
      case 3 -> new SoftBreak();
      case 4 -> new HardBreak();
      case 7 -> new FootnoteReference(text());
      case 8 -> new TemplateTag(one(TEMPLATE_TAGS));
      case 9 -> new Abbreviation(text(), maybeText());
      case 10 -> new WikiLink(text(), maybeText());
      case 16 -> new AttributedInline(attributes(), inline(depth - 1));
      case 11 -> new Emphasis(inlines(1, depth - 1));
      case 12 -> new Strong(inlines(1, depth - 1));
      case 13 -> new Strikethrough(inlines(1, depth - 1));
      case 14 -> new Link(inlines(0, depth - 1), text(), maybeText(), maybeReference());
      case 15 -> new Image(inlines(0, depth - 1), text(), maybeText(), maybeReference());
      default -> new Text(text());
    };
  }

  private @Nullable LinkReference maybeReference() {
    return random.nextBoolean()
        ? null
        : new LinkReference(one(LinkReference.Kind.values()), text());
  }

  private @Nullable String maybeText() {
    return random.nextBoolean() ? null : text();
  }

  private String text() {
    return random.nextInt(8) == 0 ? "\u0001\u0000\uD800" : RandomMetadata.nastyText(random);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
