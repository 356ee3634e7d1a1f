package io.github.articlemodel.figure;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the pictures of an article as {@link Figures} does, with a vocabulary of credits of one's
 * own. Immutable and safe for threads; the time of each method grows linearly with the article.
 *
 * <pre>{@code
 * CreditVocabulary vocabulary =
 *     CreditVocabulary.bundled().with(SourceText.of("agency\ten\tEllery Wire\n"));
 * FigureReader reader = FigureReader.of(vocabulary);
 * List<Figure> figures = reader.in(article);
 * }</pre>
 */
public final class FigureReader {

  static final FigureReader BUNDLED = new FigureReader(CreditVocabulary.bundled());

  private final CreditVocabulary vocabulary;

  private FigureReader(CreditVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * {@return a reader}
   *
   * @param vocabulary the words by which it knows credits
   */
  public static FigureReader of(CreditVocabulary vocabulary) {
    return new FigureReader(Objects.requireNonNull(vocabulary, "vocabulary"));
  }

  /**
   * {@return the pictures of the body, in the order of the text; immutable}
   *
   * @param article the article
   */
  public List<Figure> in(Article article) {
    return inBody(article.body());
  }

  /**
   * {@return the pictures in blocks, in the order of the text; immutable}
   *
   * @param blocks the blocks, such as the body of an article
   */
  public List<Figure> inBody(List<Block> blocks) {
    return scan(blocks).stream().map(Picture::figure).toList();
  }

  /**
   * {@return the pictures that have a paragraph to themselves or share it with pictures alone, each
   * with the paragraphs that it takes up; in the order of the text, immutable}
   *
   * @param blocks the blocks, such as the body of an article
   */
  public List<FigurePlace> places(List<Block> blocks) {
    return scan(blocks).stream().map(Picture::place).filter(Objects::nonNull).toList();
  }

  /**
   * {@return the picture that the field {@code image} of the front matter gives the address of;
   * empty where there is no such field, or its value is no text or blank} It has a caption and a
   * credit only where a picture in the body has the same address: theirs.
   *
   * @param article the article
   */
  public Optional<Figure> lead(Article article) {
    return LeadImage.of(article.metadata(), inBody(article.body()));
  }

  /**
   * {@return what in a text is caption and credit}
   *
   * @param content the text, such as the description of an image or a paragraph below one
   * @param isBelow whether it stands below the picture in emphasis or as a title, where it may be a
   *     credit alone
   */
  public CaptionText captionText(List<Inline> content, boolean isBelow) {
    return CaptionText.of(vocabulary.words(), content, isBelow);
  }

  /**
   * {@return what there is to say about the pictures of an article, in the order of the text;
   * immutable} It is {@code figure.credit-unclear}, where a caption ends like a credit, but it
   * can't be told whether that is one. It is then left in the caption.
   *
   * @param article an article that was read from the source
   * @param source the source
   */
  public List<Diagnostic> diagnostics(Article article, SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    for (Picture picture : scan(article.body())) {
      for (String unclear : picture.unclearCredits()) {
        log.add(
            source.diagnostic(
                Severity.INFO,
                "figure.credit-unclear",
                picture.figure().written().span().orElse(SourceSpan.at(0)),
                "\"" + unclear + "\" may be a credit or not, so it stays in the caption",
                "write a credit like (Photo: First Last/Agency)"));
      }
    }
    return log.toList();
  }

  private List<Picture> scan(List<Block> blocks) {
    return PictureScan.of(blocks, vocabulary.words());
  }
}
