package io.github.articlemodel;

import io.github.articlemodel.editing.BlockPosition;
import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a document, made all at once. Each method returns a new edit; the document stays as it
 * is. Only the characters that an edit names change: comments, order, quotes, line ends, and every
 * other byte stay.
 *
 * <pre>{@code
 * ArticleEdit edit = document.edit().set("title", "Flood warning lifted");
 * edit.diff(); // the change as a unified diff
 * ArticleDocument changed = edit.apply();
 * }</pre>
 */
public final class ArticleEdit {

  private final ArticleDocument document;
  private final Readers readers;
  private final EditChanges changes;
  private final EditOutcome outcome;

  private ArticleEdit(ArticleDocument document, Readers readers, EditChanges changes) {
    this.document = document;
    this.readers = readers;
    this.changes = changes;
    this.outcome = new EditOutcome(document, readers, changes);
  }

  /** Returns an edit that changes nothing yet. */
  static ArticleEdit of(ArticleDocument document, Readers readers) {
    return new ArticleEdit(document, readers, EditChanges.none());
  }

  private ArticleEdit and(EditChanges more) {
    return new ArticleEdit(document, readers, changes.and(more));
  }

  /**
   * Adds the setting of a field of the front matter to a text.
   *
   * @param name the name of the field; where there is none yet, it becomes the last one
   * @param text the text; it is quoted where it would be read as anything else
   * @return this
   */
  public ArticleEdit set(String name, String text) {
    return set(name, FieldValue.of(text));
  }

  /**
   * Adds the setting of a field of the front matter.
   *
   * @param name the name of the field; where there is none yet, it becomes the last one
   * @param value the value
   * @return this
   */
  public ArticleEdit set(String name, FieldValue value) {
    return with(new FieldEdit.Set(FieldPath.of(name), value));
  }

  /**
   * Adds any change of the front matter.
   *
   * @param edit the change
   * @return this
   */
  public ArticleEdit with(FieldEdit edit) {
    return and(EditChanges.of(edit));
  }

  /**
   * Adds any change of the body. All changes of the body are made at once, each named by a span of
   * this document.
   *
   * @param edit the change
   * @return this
   */
  public ArticleEdit with(BodyEdit edit) {
    return and(EditChanges.of(edit));
  }

  /**
   * Adds another destination of a link or image, of whatever form. An address in a field of the
   * front matter is set there.
   *
   * @param link a link of this document, as {@link ArticleDocument#links()} or {@link
   *     io.github.articlemodel.link.Links#inventory} gives it
   * @param destination the destination, as it is: no escapes, no entities
   * @return this
   * @throws EditRefusedException if where the link stands is not known
   */
  public ArticleEdit setDestination(ArticleLink link, String destination) {
    return and(new NamedPlaces(document).destination(link, destination));
  }

  /**
   * Adds another address of a picture; of the lead image in its field.
   *
   * @param figure a picture of this document
   * @param destination the address, as it is: no escapes, no entities
   * @return this
   * @throws EditRefusedException if where the picture stands is not known
   */
  public ArticleEdit setDestination(Figure figure, String destination) {
    return and(new FigureChanges(document, readers).destination(figure, destination));
  }

  /**
   * Adds another title of a link or image, or takes it away.
   *
   * @param link a link of this document
   * @param title the title, or null for none
   * @return this
   * @throws EditRefusedException if where the link stands is not known, or it is an address in a
   *     field
   */
  public ArticleEdit setTitle(ArticleLink link, @Nullable String title) {
    return with(new BodyEdit.SetTitle(new NamedPlaces(document).of(link), title));
  }

  /**
   * Adds another text of a link, or alt text of an image.
   *
   * @param link a link of this document
   * @param text the text; nothing in it is read as Markdown
   * @return this
   * @throws EditRefusedException if where the link stands is not known, or it is an address in a
   *     field
   */
  public ArticleEdit setText(ArticleLink link, String text) {
    return with(BodyEdit.SetText.of(new NamedPlaces(document).of(link), text));
  }

  /**
   * Adds another alt text of a picture; of the lead image in its field.
   *
   * @param figure a picture of this document
   * @param alt the alt text; nothing in it is read as Markdown
   * @return this
   * @throws EditRefusedException if where the picture stands is not known
   */
  public ArticleEdit setAlt(Figure figure, String alt) {
    return and(new FigureChanges(document, readers).alt(figure, alt));
  }

  /**
   * Adds another caption of a picture, in each place where it stands, or takes it away; its credit
   * stays, in brackets where only the full stop of the old caption told it. That of the lead image
   * changes in its field, and is refused where no field has it.
   *
   * <p>A paragraph or an emphasis that was the caption goes with it. What the image itself says
   * counts as its caption then, if it says something else: its title or its alt text. An image
   * within a text has no caption, so that to give it one is refused: its alt text describes it. To
   * take a caption away where there is none changes nothing.
   *
   * @param figure a picture of this document
   * @param caption the caption without the credit, or null for none; nothing in it is read as
   *     Markdown
   * @return this
   * @throws EditRefusedException if no field of the front matter has the caption of the lead image
   */
  public ArticleEdit setCaption(Figure figure, @Nullable String caption) {
    return and(new FigureChanges(document, readers).caption(figure, caption));
  }

  /**
   * Adds another credit of a picture, in each place where it stands, or takes it away; its caption
   * stays. That of the lead image changes in its field, and is refused where no field has it.
   *
   * @param figure a picture of this document
   * @param credit the whole credit without brackets, such as {@code Photo: Nela Brandvik/AFP}, or
   *     null for none
   * @return this
   * @throws EditRefusedException if no field of the front matter has the credit of the lead image
   */
  public ArticleEdit setCredit(Figure figure, @Nullable String credit) {
    return and(new FigureChanges(document, readers).credit(figure, credit));
  }

  /**
   * Adds another destination of each link, image and address in the front matter that a function
   * gives one for.
   *
   * @param function the new destination of a link; empty where it stays
   * @return this
   * @throws EditRefusedException if where one of the links stands is not known
   */
  public ArticleEdit mapLinks(Function<? super ArticleLink, Optional<String>> function) {
    List<ArticleLink> links = Links.inventory(document.article(), document.linkOptions());
    return and(new NamedPlaces(document).destinations(links, function));
  }

  /**
   * Adds another destination of each link, image and address in the front matter that is rewritten.
   *
   * @param rewrite gives the new address for one as Markdown or HTML give it, or the same again;
   *     ready ones are in {@link io.github.articlemodel.link.AddressRewrites}
   * @return this
   * @throws EditRefusedException if where one of the links stands is not known
   */
  public ArticleEdit mapAddresses(UnaryOperator<String> rewrite) {
    return mapLinks(link -> Optional.of(rewrite.apply(link.destination())));
  }

  /**
   * Adds another headline, in the place where {@link ArticleDocument#headline()} finds it: the
   * field that the profile takes for the title, the first heading, or the first paragraph.
   *
   * @param headline the headline; nothing in it is read as Markdown. Where it is blank, the place
   *     becomes blank, and the headline is then found in the next place or nowhere
   * @return this
   * @throws EditRefusedException if there is no headline
   */
  public ArticleEdit setHeadline(String headline) {
    return and(new NamedPlaces(document).headline(headline));
  }

  /**
   * Adds blocks at the end of the body.
   *
   * @param blocks the blocks, at least one, such as a paragraph, an image in a paragraph, or both a
   *     picture and its caption
   * @return this
   */
  public ArticleEdit append(Block... blocks) {
    return with(new BodyEdit.InsertBlocks(new BlockPosition.Last(), List.of(blocks)));
  }

  /**
   * Adds the conversion of the front matter to another format. It comes after all changes of
   * fields, whatever the order of the calls; of two formats the last one counts. {@link #losses()}
   * tells what the format does not carry over.
   *
   * @param format the format; where the front matter is in it already, nothing changes
   * @return this
   */
  public ArticleEdit convertFrontMatter(FrontMatterFormat format) {
    return new ArticleEdit(document, readers, changes.to(format));
  }

  /**
   * {@return the changes of the text, each checked by reading the outcome}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<TextEdit> textEdits() {
    return outcome.textEdits();
  }

  /**
   * {@return what the conversion of the front matter leaves out or makes something else, such as
   * comments, each at its place in the document; empty where there is no conversion}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<Diagnostic> losses() {
    return outcome.losses();
  }

  /**
   * {@return the document with the changes made}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is; nothing
   *     has changed then
   */
  public ArticleDocument apply() {
    return outcome.document();
  }

  /**
   * {@return the changes as a unified diff with three lines of context, as {@code patch} and {@code
   * git apply} read it; the empty text where nothing changes}
   *
   * <p>The name of the source has {@code a/} and {@code b/} before it, which {@code -p1} takes
   * away; an absolute path stands as it is, so that {@code -p1} leads to it from the root.
   *
   * <p>It is a diff of the text: those tools do not find the same characters in a file that is in
   * UTF-16 or has malformed bytes.
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public String diff() {
    return outcome.diff();
  }
}
