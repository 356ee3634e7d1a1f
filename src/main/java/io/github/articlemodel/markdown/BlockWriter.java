package io.github.articlemodel.markdown;

import io.github.articlemodel.markdown.InlineWriter.Start;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BlockSpacing.ListSpacing;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.ThematicBreak;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks and what they hold. */
final class BlockWriter {

  private final LineOutput out;
  private final Dialect dialect;
  private final ContentWriter contents;
  private final BlockForms forms;

  BlockWriter(LineOutput out, Dialect dialect, References references) {
    this.out = out;
    this.dialect = dialect;
    this.contents = new ContentWriter(dialect, references);
    this.forms = new BlockForms(out, dialect, references);
  }

  void body(List<Block> blocks) {
    container(blocks, 0, ' ');
  }

  /** Writes blocks with blank lines between; a first list's marker differs from the one given. */
  private void container(List<Block> blocks, int from, char outerMarker) {
    char marker = outerMarker;
    for (int i = from; i < blocks.size(); i++) {
      Block before = i == 0 ? null : blocks.get(i - 1);
      if (before != null) {
        forms.between(before, blocks.get(i), forms.areDefinitions(before, blocks.get(i)) ? 0 : 1);
      }
      marker = block(blocks, i, before == null ? outerMarker : marker, TaskState.NONE);
    }
  }

  /** Writes a block; returns the list marker that a list after it must not have. */
  private char block(List<Block> all, int at, char taken, TaskState task) {
    if (!(all.get(at) instanceof AttributedBlock attributed)) {
      return bareBlock(all.get(at), all, at, taken, task);
    }
    String line = AttributeList.write(attributed.attributes());
    boolean first = at > 0 && BlockForms.isList(all.get(at - 1)) && BlockForms.isList(attributed);
    if (first) { // it keeps the lists apart, which kramdown's markers do not
      out.line(line);
    }
    char marker = bareBlock(attributed.withoutAttributes(), all, at, taken, task);
    if (!first) {
      out.line(line);
    }
    return marker;
  }

  private char bareBlock(Block block, List<Block> all, int at, char taken, TaskState task) {
    boolean wide = at + 1 < all.size() && isIndented(all.get(at + 1));
    if (block instanceof BulletList list) {
      char marker = taken == '-' ? '*' : '-';
      list(new Items(list.items(), list.tight(), wide, marker, -1));
      return marker;
    }
    if (block instanceof OrderedList list) {
      char marker = taken == '.' && dialect != Dialect.KRAMDOWN ? ')' : '.';
      list(new Items(list.items(), list.tight(), wide, marker, list.start()));
      return marker;
    }
    leafOrQuote(block, at > 0 ? all.get(at - 1) : null, task);
    return ' ';
  }

  private static boolean isIndented(Block block) {
    return block instanceof HtmlBlock html && html.literal().startsWith(" ");
  }

  private void leafOrQuote(Block block, @Nullable Block before, TaskState task) {
    if (block instanceof Paragraph paragraph) {
      String box = task == TaskState.NONE ? "" : task == TaskState.OPEN ? "[ ] " : "[x] ";
      StringBuilder lines = contents.paragraph(box, paragraph.content(), start(before));
      if (task == TaskState.NONE) {
        forms.hideBox(lines);
      }
      out.lines(lines);
    } else if (block instanceof Heading heading) {
      heading(heading, start(before));
    } else if (block instanceof ThematicBreak) {
      out.line(out.marker() == '*' ? "___" : "***");
    } else if (block instanceof CodeBlock code) {
      code(code);
    } else if (block instanceof HtmlBlock html) {
      out.lines(html.literal());
    } else if (block instanceof BlockQuote quote) {
      int outer = out.enter("> ", "> ");
      container(quote.blocks(), 0, ' ');
      out.leave(outer);
    } else if (block instanceof LinkReferenceDefinition definition) {
      definition(definition);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Alert alert) {
      alert(alert);
    } else if (block instanceof AbbreviationDefinition abbreviation) {
      out.line(("*[" + abbreviation.label() + "]: " + abbreviation.title()).strip());
    } else if (block instanceof Admonition admonition) {
      admonition(admonition);
    } else if (block instanceof DefinitionList list) {
      definitions(list);
    } else if (block instanceof FootnoteDefinition footnote) {
      int outer = forms.enter(footnote);
      container(footnote.blocks(), 0, ' ');
      out.leave(outer);
    }
  }

  private void admonition(Admonition admonition) {
    String mark =
        switch (admonition.folding()) {
          case NONE -> "!!!";
          case CLOSED -> "???";
          case OPEN -> "???+";
        };
    String title = admonition.title() == null ? "" : " \"" + admonition.title() + "\"";
    out.line(mark + " " + admonition.kind() + title);
    if (!admonition.blocks().isEmpty()) {
      int outer = out.indent("    ");
      container(admonition.blocks(), 0, ' ');
      out.leave(outer);
    }
  }

  private void definitions(DefinitionList list) {
    boolean first = true;
    for (DefinitionItem item : list.items()) {
      if (!first) {
        out.blank();
      }
      first = false;
      for (DefinitionTerm term : item.terms()) {
        out.lines(contents.paragraph("", term.content(), start(null)));
      }
      for (Definition definition : item.definitions()) {
        if (!definition.tight()) {
          out.blank();
        }
        int outer = out.enter(": ", "  ");
        container(definition.blocks(), 0, ' ');
        out.leave(outer);
      }
    }
  }

  private Start start(@Nullable Block before) {
    if (out.isEmpty()) {
      return Start.BODY;
    }
    return before instanceof LinkReferenceDefinition ? Start.DEFINITION : Start.BLOCK;
  }

  private void alert(Alert alert) {
    int outer = out.enter("> ", "> ");
    out.line(forms.mark(alert));
    boolean goesOn = alert.blocks().get(0) instanceof Paragraph;
    if (alert.blocks().get(0) instanceof Paragraph paragraph) {
      out.lines(contents.paragraph("", paragraph.content(), Start.ALERT));
    } else {
      out.blank();
    }
    container(alert.blocks(), goesOn ? 1 : 0, ' ');
    out.leave(outer);
  }

  private void heading(Heading heading, Start start) {
    StringBuilder text = contents.line(InlineWriter.Place.HEADING, heading.content());
    if (text.indexOf("\n") >= 0) {
      out.lines(contents.paragraph("", heading.content(), start));
      out.line(heading.level() == 1 ? "===" : "---");
    } else {
      String marks = "#".repeat(heading.level());
      out.line(text.insert(0, text.isEmpty() ? marks : marks + " "));
    }
  }

  private void code(CodeBlock code) {
    char fence = code.info().indexOf('`') >= 0 ? '~' : '`';
    StringBuilder line = new StringBuilder();
    line.append(String.valueOf(fence).repeat(Math.max(3, longestRun(code.literal(), fence) + 1)));
    String end = line.toString();
    boolean startsLikeFence = code.info().startsWith("`") || code.info().startsWith("~");
    Escapes.info(line.append(startsLikeFence ? " " : ""), code.info());
    out.line(line);
    if (!code.literal().isEmpty()) {
      out.lines(code.literal(), code.literal().length() - 1);
    }
    out.line(end);
  }

  static int longestRun(String text, char c) {
    int longest = 0;
    for (int start = text.indexOf(c); start >= 0; ) {
      int end = start + 1;
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
      longest = Math.max(longest, end - start);
      start = text.indexOf(c, end);
    }
    return longest;
  }

  private void definition(LinkReferenceDefinition definition) {
    StringBuilder line = new StringBuilder();
    References.write(line, definition, dialect);
    out.line(line);
  }

  private void table(Table table) {
    row(table.header());
    StringBuilder line = new StringBuilder("|");
    for (Alignment alignment : table.alignments()) {
      line.append(
          switch (alignment) {
            case NONE -> " --- |";
            case LEFT -> " :-- |";
            case CENTER -> " :-: |";
            case RIGHT -> " --: |";
          });
    }
    out.line(line);
    for (TableRow row : table.rows()) {
      row(row);
    }
  }

  private void row(TableRow row) {
    StringBuilder line = new StringBuilder("|");
    for (TableCell cell : row.cells()) {
      StringBuilder text = contents.line(InlineWriter.Place.CELL, cell.content());
      line.append(' ');
      if (!text.isEmpty()) {
        contents.cell(line, text);
        line.append(' ');
      }
      line.append('|');
    }
    out.line(line);
  }

  private record Items(List<ListItem> items, boolean tight, boolean wide, char marker, int start) {}

  private void list(Items list) {
    long number = list.start();
    String mark = mark(list, list.marker() + "");
    for (int i = 0; i < list.items().size(); i++) {
      if (i > 0 && !list.tight()) {
        out.blank();
      }
      if (number >= 0) {
        mark = mark(list, Math.min(number++, 999_999_999) + "" + list.marker());
      }
      item(list, i, mark);
    }
  }

  /** Returns a marker with the spaces between it and the text of an item. */
  private static String mark(Items list, String marker) {
    return marker + (list.wide() ? " ".repeat(Math.max(1, 4 - marker.length())) : " ");
  }

  private void item(Items list, int index, String first) {
    ListItem item = list.items().get(index);
    List<Block> blocks = item.blocks();
    int outer = out.enterItem(first);
    ListSpacing spacing = ListSpacing.of(list.tight(), list.items().size());
    char taken = list.start() < 0 ? list.marker() : ' ';
    forms.startItem(spacing, blocks, index == list.items().size() - 1);
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        forms.betweenInItem(spacing, blocks, i);
      }
      taken = block(blocks, i, taken, i == 0 ? item.task() : TaskState.NONE);
    }
    out.leave(outer);
  }
}
