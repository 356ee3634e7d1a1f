package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/**
 * Checks edits that were tried on the block alone, once, on the whole text: they must give that
 * block with the body as it was, and the block must be found there as it is found alone.
 */
final class WholeTextCheck {

  private WholeTextCheck() {}

  /**
   * Returns the edits.
   *
   * @param edits changes of the source
   * @param before what was read from the source
   * @param block the block that they are to give
   * @throws EditRefusedException if they give something else, or can't be made
   */
  static List<TextEdit> checked(
      List<TextEdit> edits, SourceText source, FrontMatter before, String block) {
    if (edits.isEmpty()) {
      return edits;
    }
    SourceText edited = source.apply(edits);
    int end = before.span().end();
    int body = source.text().length() - end;
    String text = edited.text();
    boolean asTried =
        text.length() == block.length() + body
            && text.startsWith(block)
            && text.regionMatches(block.length(), source.text(), end, body);
    if (!asTried || !isFoundAsAlone(edited, block)) {
      throw otherwise(source);
    }
    return edits;
  }

  /**
   * Returns the source with its head changed, all bytes after it as they are.
   *
   * @param head the head of the source
   * @param block what it becomes
   * @throws EditRefusedException if the block is not found there as it is found alone
   */
  static SourceText joined(SourceText source, FrontMatterHead head, SourceText block) {
    SourceText joined = source.withHead(head.source(), block);
    FrontMatterHead found = FrontMatterHead.of(joined);
    FrontMatterHead alone = FrontMatterHead.of(block);
    boolean same = found != null && alone != null && found.block().equals(alone.block());
    if (!same) {
      throw otherwise(source);
    }
    return joined;
  }

  private static EditRefusedException otherwise(SourceText source) {
    return new EditRefusedException(
        source.diagnostic(
            Severity.ERROR,
            "edit.not-verified",
            SourceSpan.at(0),
            "with the body below it the changed front matter would read as something else",
            "change it by hand"));
  }

  private static boolean isFoundAsAlone(SourceText edited, String block) {
    FencedBlock found = FenceFinder.find(edited, new DiagnosticLog());
    return found != null
        && found.equals(FenceFinder.find(SourceText.of(block), new DiagnosticLog()));
  }
}
