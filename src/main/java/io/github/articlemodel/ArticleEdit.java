package io.github.articlemodel;

import io.github.articlemodel.editing.BlockPosition;
import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterConversion;
import io.github.articlemodel.frontmatter.FrontMatterEditor;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private final List<FieldEdit> fieldEdits;
  private final List<BodyEdit> bodyEdits;
  private final @Nullable FrontMatterFormat target;

  private ArticleEdit(
      ArticleDocument document,
      Readers readers,
      List<FieldEdit> fieldEdits,
      List<BodyEdit> bodyEdits,
      @Nullable FrontMatterFormat target) {
    this.document = document;
    this.readers = readers;
    this.fieldEdits = fieldEdits;
    this.bodyEdits = bodyEdits;
    this.target = target;
  }

  /** Returns an edit that changes nothing yet. */
  static ArticleEdit of(ArticleDocument document, Readers readers) {
    return new ArticleEdit(document, readers, List.of(), List.of(), null);
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
    return new ArticleEdit(document, readers, joined(fieldEdits, edit), bodyEdits, target);
  }

  /**
   * Adds any change of the body. All changes of the body are made at once, each named by a span of
   * this document.
   *
   * @param edit the change
   * @return this
   */
  public ArticleEdit with(BodyEdit edit) {
    return new ArticleEdit(document, readers, fieldEdits, joined(bodyEdits, edit), target);
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
    if (link.form() == LinkForm.FIELD) {
      FieldEdit edit =
          FieldAddresses.set(document.metadata(), link, destination)
              .orElseThrow(() -> noPlace("the field " + link.text(), link.span()));
      return with(edit);
    }
    Optional<SourceSpan> span = link.written().span();
    boolean isOneOfSeveral =
        switch (link.form()) {
          case HTML_SRCSET, HTML_MEDIA, HTML_POSTER, TEMPLATE -> true;
          default -> false;
        };
    if (isOneOfSeveral) {
      span = link.written().span(Written.Part.DESTINATION).or(link::span);
    }
    return with(new BodyEdit.SetDestination(place(span, "the link"), destination));
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
    return isLead(figure)
        ? lead(
            figure,
            leads().part(figure, Written.Part.DESTINATION, destination),
            now -> now.destination().equals(destination))
        : with(new BodyEdit.SetDestination(place(figure), destination));
  }

  /**
   * Adds another title of a link or image, or takes it away.
   *
   * @param link a link of this document
   * @param title the title, or null for none
   * @return this
   * @throws EditRefusedException if where the link stands is not known
   */
  public ArticleEdit setTitle(ArticleLink link, @Nullable String title) {
    return with(new BodyEdit.SetTitle(place(link.span(), "the link"), title));
  }

  /**
   * Adds another text of a link, or alt text of an image.
   *
   * @param link a link of this document
   * @param text the text; nothing in it is read as Markdown
   * @return this
   * @throws EditRefusedException if where the link stands is not known
   */
  public ArticleEdit setText(ArticleLink link, String text) {
    return with(BodyEdit.SetText.of(place(link.span(), "the link"), text));
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
    return isLead(figure)
        ? lead(figure, leads().part(figure, Written.Part.TEXT, alt), now -> now.alt().equals(alt))
        : with(BodyEdit.SetText.of(place(figure), alt));
  }

  /**
   * Adds another caption of a picture, in each place where it stands; its credit stays. That of the
   * lead image changes in its field, and is refused where no field has it.
   *
   * @param figure a picture of this document
   * @param caption the caption without the credit; nothing in it is read as Markdown
   * @return this
   * @throws EditRefusedException if no field of the front matter has the caption of the lead image
   */
  public ArticleEdit setCaption(Figure figure, String caption) {
    return isLead(figure)
        ? lead(
            figure,
            leads().caption(figure, caption),
            now ->
                now.captionText().equals(Optional.of(caption))
                    && Objects.equals(now.credit(), figure.credit()))
        : with(new BodyEdit.SetCaption(figure, List.of(new Text(caption))));
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
    return isLead(figure)
        ? lead(
            figure,
            leads().credit(figure, credit),
            now ->
                now.captionText().equals(figure.captionText())
                    && Objects.equals(now.credit() == null ? null : now.credit().raw(), credit))
        : with(new BodyEdit.SetCredit(figure, credit));
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
    LinkOptions options =
        LinkOptions.defaults().withSource(document.source()).withTemplates(readers.templates());
    List<FieldEdit> fields = new ArrayList<>(fieldEdits);
    List<BodyEdit> body = new ArrayList<>(bodyEdits);
    for (ArticleLink link : Links.inventory(document.article(), options)) {
      String destination = function.apply(link).orElse(link.destination());
      if (!destination.equals(link.destination())) {
        ArticleEdit one = of(document, readers).setDestination(link, destination);
        fields.addAll(one.fieldEdits);
        body.addAll(one.bodyEdits);
      }
    }
    return new ArticleEdit(document, readers, List.copyOf(fields), List.copyOf(body), target);
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
   * @param headline the headline; nothing in it is read as Markdown
   * @return this
   * @throws EditRefusedException if there is no headline
   */
  public ArticleEdit setHeadline(String headline) {
    Headline old = document.headline().orElseThrow(() -> noPlace("the headline"));
    if (old.origin() != Headline.Origin.TITLE_FIELD) {
      SourceSpan place = place(old.written().span(), "the headline");
      return with(new BodyEdit.SetContent(place, List.of(new Text(headline))));
    }
    FieldTexts.Found field =
        old.span()
            .flatMap(FieldTexts.of(document.metadata())::at)
            .orElseThrow(() -> noPlace("the headline"));
    return with(new FieldEdit.Set(field.path(), FieldValue.of(headline)));
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

  private static boolean isLead(Figure figure) {
    return figure.form() == FigureForm.LEAD_IMAGE;
  }

  private LeadEdits leads() {
    return new LeadEdits(document, readers.figures());
  }

  /** Adds edits of the lead image, tried by themselves; without them it is refused. */
  private ArticleEdit lead(
      Figure figure, Optional<List<FieldEdit>> edits, Predicate<Figure> isRight) {
    ArticleEdit tried = of(document, readers);
    ArticleEdit all = this;
    for (FieldEdit edit : edits.orElse(List.of())) {
      tried = tried.with(edit);
      all = all.with(edit);
    }
    if (edits.isEmpty() || tried.apply().leadImage().filter(isRight).isEmpty()) {
      throw new EditRefusedException(
          document
              .source()
              .diagnostic(
                  Severity.ERROR,
                  "edit.caption-place",
                  figure.written().span().orElse(SourceSpan.at(0)),
                  "no field of the front matter says this of the lead image alone",
                  "set the field by its name, or change the picture in the body"));
    }
    return all;
  }

  private SourceSpan place(Figure figure) {
    return place(figure.written().span(), "the picture");
  }

  private SourceSpan place(Optional<SourceSpan> span, String what) {
    return span.orElseThrow(() -> noPlace(what));
  }

  private EditRefusedException noPlace(String what) {
    return noPlace(what, Optional.empty());
  }

  private EditRefusedException noPlace(String what, Optional<SourceSpan> known) {
    return new EditRefusedException(
        document
            .source()
            .diagnostic(
                Severity.ERROR,
                "edit.no-place",
                known.orElseGet(() -> SourceSpan.at(document.bodySpan().start())),
                what + " has no place in this document",
                "take it from this document, read with its source"));
  }

  private static <T> List<T> joined(List<T> before, T last) {
    List<T> all = new ArrayList<>(before);
    all.add(Objects.requireNonNull(last, "edit"));
    return List.copyOf(all);
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
    Objects.requireNonNull(format, "format");
    return new ArticleEdit(document, readers, fieldEdits, bodyEdits, format);
  }

  /**
   * {@return the changes of the text, each checked by reading the outcome}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<TextEdit> textEdits() {
    List<TextEdit> ofFields = conversion().edits();
    if (bodyEdits.isEmpty()) {
      return ofFields;
    }
    SourceText source = document.source();
    List<TextEdit> all = new ArrayList<>(ofFields);
    all.addAll(
        readers
            .bodyEditor()
            .edit(source, document.bodySpan(), document.article().body(), bodyEdits));
    checkFrontMatter(source.apply(ofFields), source.apply(all));
    return List.copyOf(all);
  }

  /** Refuses edits of the body after which its start is taken for front matter. */
  private void checkFrontMatter(SourceText before, SourceText after) {
    FrontMatter expected = readers.frontMatter().read(before);
    FrontMatter read = readers.frontMatter().read(after);
    boolean isSame =
        read.metadata().equals(expected.metadata()) && read.content().equals(expected.content());
    if (!isSame) {
      throw new EditRefusedException(
          document
              .source()
              .diagnostic(
                  Severity.ERROR,
                  "edit.front-matter",
                  SourceSpan.at(document.bodySpan().start()),
                  "the start of the body would be read as front matter",
                  "put another block first"));
    }
  }

  /**
   * {@return what the conversion of the front matter leaves out or makes something else, such as
   * comments, each at its place in the document; empty where there is no conversion}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public List<Diagnostic> losses() {
    return conversion().losses();
  }

  private FrontMatterConversion conversion() {
    FrontMatterEditor editor = readers.editor();
    SourceText source = document.source();
    FrontMatter frontMatter = document.frontMatter();
    return target == null
        ? new FrontMatterConversion(editor.edit(source, frontMatter, fieldEdits), List.of())
        : editor.convert(source, frontMatter, fieldEdits, target);
  }

  /**
   * {@return the document with the changes made}
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is; nothing
   *     has changed then
   */
  public ArticleDocument apply() {
    return new ArticleDocument(changed(), readers);
  }

  private SourceText changed() {
    return document.source().apply(textEdits());
  }

  /**
   * {@return the changes as a unified diff with three lines of context, as {@code patch} and {@code
   * git apply} read it; the empty text where nothing changes}
   *
   * <p>It is a diff of the text: those tools do not find the same characters in a file that is in
   * UTF-16 or has malformed bytes.
   *
   * @throws EditRefusedException if a change can't be made so that all else stays as it is
   */
  public String diff() {
    return UnifiedDiff.of(document.source(), changed());
  }
}
