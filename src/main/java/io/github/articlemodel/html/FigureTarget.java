package io.github.articlemodel.html;

import io.github.articlemodel.figure.CaptionText;
import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One picture with its caption: a paragraph of the picture and, below it, the caption in emphasis.
 */
final class FigureTarget extends TextTarget {

  private static final FigureReader FIGURES = FigureReader.of(CreditVocabulary.bundled());

  /** Whether the alt text is the caption. */
  final boolean saidByAlt;

  private final List<LineTarget> captions = new ArrayList<>();
  private final List<LineTarget> credits = new ArrayList<>();

  FigureTarget(boolean saidByAlt) {
    super(false);
    this.saidByAlt = saidByAlt;
  }

  @Override
  void border() {
    // between the picture and its caption
  }

  LineTarget newCaption() {
    return add(captions);
  }

  LineTarget newCredit() {
    return add(credits);
  }

  private static LineTarget add(List<LineTarget> to) {
    LineTarget line = new LineTarget(false, true);
    to.add(line);
    return line;
  }

  /** Returns the paragraph; empty where there is nothing in it. */
  Optional<Block> finish() {
    InlineRun run = take();
    List<Inline> content = new ArrayList<>(run == null ? List.of() : run.finish());
    List<Inline> caption = caption();
    if (!caption.isEmpty()) {
      content.add(new SoftBreak());
      content.add(new Emphasis(caption));
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(content));
  }

  /** Returns the caption; a credit that an element of its own holds is in brackets after it. */
  private List<Inline> caption() {
    List<Inline> caption = joined(captions);
    String credit = Inline.plainText(joined(credits)).strip();
    if (credit.startsWith("(") && credit.endsWith(")")) {
      credit = credit.substring(1, credit.length() - 1).strip();
    }
    if (credit.isEmpty()) {
      return caption;
    }
    CaptionText text = FIGURES.captionText(caption, true);
    if (text.credit() == null) {
      return text.withCredit(credit);
    }
    List<Inline> both = new ArrayList<>(caption);
    both.add(new Text(" (" + credit + ")"));
    return both;
  }

  private static List<Inline> joined(List<LineTarget> lines) {
    List<Inline> all = new ArrayList<>();
    for (LineTarget line : lines) {
      List<Inline> content = line.finish();
      if (!all.isEmpty() && !content.isEmpty()) {
        all.add(new Text(" "));
      }
      all.addAll(content);
    }
    return all;
  }
}
