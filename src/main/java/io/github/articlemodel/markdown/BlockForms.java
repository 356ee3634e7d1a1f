package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockSpacing;
import io.github.articlemodel.model.BlockSpacing.ListSpacing;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import java.util.List;

/** What keeps blocks apart, where the dialects need different forms for it. */
final class BlockForms {

  private final LineOutput out;
  private final Dialect dialect;
  private final References references;

  BlockForms(LineOutput out, Dialect dialect, References references) {
    this.out = out;
    this.dialect = dialect;
    this.references = references;
  }

  /** Writes blank lines, and kramdown's mark between lists that would be one without it. */
  void between(Block before, Block after, int blankLines) {
    for (int i = 0; i < blankLines; i++) {
      out.blank();
    }
    if (dialect == Dialect.KRAMDOWN
        && isList(before)
        && isList(after)
        && !(after instanceof AttributedBlock)
        && (blankLines == 0 || before.withoutAttributes().getClass() == after.getClass())) {
      out.line("^");
      for (int i = 0; i < blankLines; i++) {
        out.blank();
      }
    }
  }

  /** In a container flexmark sees no definition right after another. */
  boolean areDefinitions(Block first, Block second) {
    return first instanceof LinkReferenceDefinition
        && second instanceof LinkReferenceDefinition
        && !(dialect.isOfFlexmark() && out.isNested());
  }

  /**
   * Makes a link at the start of an item no box of a task, as {@code [x]} before a blank is one.
   */
  void hideBox(StringBuilder lines) {
    if (!dialect.hasTasks()
        || out.marker() == ' '
        || lines.length() < TaskBox.WIDTH
        || lines.charAt(0) != '['
        || "xX ".indexOf(lines.charAt(1)) < 0
        || lines.charAt(2) != ']') {
      return;
    }
    int hidden = dialect == Dialect.EXTENDED ? 1 : TaskBox.WIDTH; // [x](u) is one to flexmark
    if (hidden == 1 || (lines.length() > hidden && Spans.isBlank(lines.charAt(hidden)))) {
      lines.replace(hidden, hidden + 1, "&#" + (int) lines.charAt(hidden) + ";");
    }
  }

  /** Returns the line with the kind of an alert, which must not be a link. */
  String mark(Alert alert) {
    String label = "!" + alert.kind();
    if (references.isDefined(label)) {
      throw new IllegalArgumentException(
          "the kind of an alert would be a link, by the definition [" + label + "]");
    }
    return "[" + label + "]";
  }

  /** The engine counts the indentation of code and lists wrongly beside the mark of a footnote. */
  int enter(FootnoteDefinition footnote) {
    String mark = "[^" + footnote.label() + "]: ";
    if (!dialect.isOfFlexmark()) {
      return out.enter(mark, "    ");
    }
    boolean apart =
        !footnote.blocks().isEmpty() && !(footnote.blocks().get(0) instanceof Paragraph);
    return out.enterFootnote(mark, "    ", apart);
  }

  /** Writes what stands before a block of an item but the first. */
  void betweenInItem(ListSpacing spacing, List<Block> blocks, int at) {
    boolean tight = dialect.isOfFlexmark() && spacing == ListSpacing.TIGHT;
    int blankLines =
        tight
            ? FlexmarkTightness.blankLines(blocks, at, dialect)
            : BlockSpacing.blankLines(spacing, blocks, at);
    if (tight && dialect == Dialect.EXTENDED && blankLines > 0) {
      out.line("{: }"); // it ends a block as a blank line does, but makes no list loose
      return;
    }
    between(blocks.get(at - 1), blocks.get(at), blankLines);
  }

  /**
   * Writes kramdown's mark at the start of an item whose blank lines would make its list loose, as
   * they do while there is one block or none in it.
   */
  void startItem(ListSpacing spacing, List<Block> blocks, boolean last) {
    if (dialect == Dialect.KRAMDOWN
        && spacing == ListSpacing.TIGHT
        && !FlexmarkTightness.isTightInKramdown(blocks, last)) {
      out.line("^");
    }
  }

  static boolean isList(Block block) {
    Block bare = block.withoutAttributes();
    return bare instanceof BulletList || bare instanceof OrderedList;
  }
}
