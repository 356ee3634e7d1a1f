package io.github.articlemodel.figure;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

  static final FigureReader BUNDLED = of(CreditVocabulary.bundled());

  private final FigureScope scope;
  private final Profile profile;

  private FigureReader(FigureScope scope, Profile profile) {
    this.scope = scope;
    this.profile = profile;
  }

  /**
   * {@return a reader for articles of the profile {@code news}, which knows no template tags within
   * raw HTML and no source}
   *
   * @param vocabulary the words by which it knows credits
   */
  public static FigureReader of(CreditVocabulary vocabulary) {
    return new FigureReader(new FigureScope(vocabulary.words(), Set.of(), null), Profile.news());
  }

  /**
   * {@return this with a profile, which names the fields of the lead image}
   *
   * @param fields the profile
   */
  public FigureReader withProfile(Profile fields) {
    return new FigureReader(scope, Objects.requireNonNull(fields, "fields"));
  }

  /**
   * {@return this with the template languages whose tags are known within raw HTML} Those that
   * stand in Markdown are known in any case: the article has them as records.
   *
   * @param families the languages
   */
  public FigureReader withTemplates(Set<TemplateFamily> families) {
    return new FigureReader(new FigureScope(scope.words(), families, scope.source()), profile);
  }

  /**
   * {@return this with the source that the articles were read from} It tells places that the
   * records alone don't: of the parts of raw HTML and template tags that stand in a quote or list
   * or have line ends CRLF, and of the values in attribute lists.
   *
   * @param source the source
   */
  public FigureReader withSource(SourceText source) {
    return new FigureReader(scope.with(source), profile);
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
    List<Picture> pictures = scan(blocks);
    if (pictures.isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(pictures.size());
    for (Picture picture : pictures) {
      figures.add(picture.figure());
    }
    return List.copyOf(figures);
  }

  /**
   * {@return the pictures that have a paragraph, raw HTML or template tags to themselves or share
   * them with pictures alone, each with the blocks that it takes up; in the order of the text,
   * immutable}
   *
   * @param blocks the blocks, such as the body of an article
   */
  public List<FigurePlace> places(List<Block> blocks) {
    return scan(blocks).stream().map(Picture::place).filter(Objects::nonNull).toList();
  }

  /**
   * {@return the picture that the front matter gives the address of, with its alt text, caption and
   * credit; empty where there is none, or its value is no text or blank} The profile names the
   * fields. What they do not say is taken from the first picture in the body that has the same
   * address, and from no other.
   *
   * @param article the article
   */
  public Optional<Figure> lead(Article article) {
    return lead(article, inBody(article.body()));
  }

  /**
   * {@return the picture that the front matter gives the address of, as {@link #lead(Article)}
   * does}
   *
   * @param article the article
   * @param inBody the pictures of its body, as {@link #in} gives them
   */
  public Optional<Figure> lead(Article article, List<Figure> inBody) {
    return new LeadImage(scope.with(null), profile, article.metadata()).read(inBody);
  }

  /**
   * {@return what in a text is caption and credit}
   *
   * @param content the text, such as the description of an image or a paragraph below one
   * @param isBelow whether it stands below the picture in emphasis or as a title, where it may be a
   *     credit alone
   */
  public CaptionText captionText(List<Inline> content, boolean isBelow) {
    return CaptionText.of(scope, content, isBelow);
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
    for (Picture picture : PictureScan.of(article.body(), scope.with(source))) {
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
    return PictureScan.of(blocks, scope);
  }
}
