package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives the links of documents other addresses: those in the front matter, links and images of the
 * body, and those in raw HTML. Immutable.
 *
 * <pre>{@code
 * LinkEdits edits = LinkEdits.of(AddressRewrites.https());
 * ArticleDocument document = ArticleParser.create().parse("See [a](http://a.example/).\n");
 * edits.edit(document).apply().source().text(); // "See [a](https://a.example/).\n"
 * FileEdits ofFiles = FileEdits.of(ArticleParser.create(), edits::edit);
 * }</pre>
 */
public final class LinkEdits {

  private final UnaryOperator<String> rewrite;
  private final LinkOptions options;
  private final Predicate<ArticleLink> which;

  private LinkEdits(
      UnaryOperator<String> rewrite, LinkOptions options, Predicate<ArticleLink> which) {
    this.rewrite = Objects.requireNonNull(rewrite, "rewrite");
    this.options = Objects.requireNonNull(options, "options");
    this.which = Objects.requireNonNull(which, "which");
  }

  /**
   * Returns edits of all links.
   *
   * @param rewrite gives the new address for one as Markdown or HTML give it, or the same again
   * @return the edits
   */
  public static LinkEdits of(UnaryOperator<String> rewrite) {
    return new LinkEdits(rewrite, LinkOptions.defaults(), link -> true);
  }

  /**
   * Returns this for some links alone.
   *
   * @param options what tells where a link leads
   * @param which takes those that may be changed
   * @return the edits
   */
  public LinkEdits only(LinkOptions options, Predicate<ArticleLink> which) {
    return new LinkEdits(rewrite, options, which);
  }

  /**
   * Returns an edit of all links of a document that get another address.
   *
   * @param document the document
   * @return the edit; it may be refused when it is applied
   * @throws EditRefusedException if where one of the links stands can't be told
   */
  public ArticleEdit edit(ArticleDocument document) {
    return joined(document, changes(document, this::refuse));
  }

  private void refuse(Diagnostic why) {
    throw new EditRefusedException(why);
  }

  /**
   * Returns an edit of those links of a document that can be changed. The body is read again for
   * each that can't.
   *
   * @param document the document
   * @param refused takes why a link is left out
   * @return the edit, which can be made
   * @throws EditRefusedException if it can't be told which of the links is refused
   */
  public ArticleEdit editWithoutRefused(ArticleDocument document, Consumer<Diagnostic> refused) {
    List<Change> left = new ArrayList<>();
    for (Change change : changes(document, refused)) {
      if (change.body() != null || isMade(change, document, refused)) {
        left.add(change);
      }
    }
    while (true) {
      ArticleEdit edit = joined(document, left);
      try {
        edit.textEdits();
        return edit;
      } catch (EditRefusedException e) {
        SourceSpan place = e.diagnostic().location().span();
        if (!left.removeIf(change -> change.isRefusedAt(place))) {
          throw e;
        }
        refused.accept(e.diagnostic());
      }
    }
  }

  private static boolean isMade(
      Change change, ArticleDocument document, Consumer<Diagnostic> refused) {
    try {
      change.addTo(document.edit()).textEdits();
      return true;
    } catch (EditRefusedException e) {
      refused.accept(e.diagnostic());
      return false;
    }
  }

  private static ArticleEdit joined(ArticleDocument document, List<Change> changes) {
    ArticleEdit edit = document.edit();
    for (Change change : changes) {
      edit = change.addTo(edit);
    }
    return edit;
  }

  /** A change of a field or of the body. */
  private record Change(@Nullable FieldEdit field, @Nullable BodyEdit body) {

    ArticleEdit addTo(ArticleEdit edit) {
      ArticleEdit withField = field == null ? edit : edit.with(field);
      return body == null ? withField : withField.with(body);
    }

    boolean isRefusedAt(SourceSpan place) {
      return body != null
          && body.place().start() <= place.start()
          && place.end() <= body.place().end();
    }
  }

  private List<Change> changes(ArticleDocument document, Consumer<Diagnostic> unplaced) {
    SourceText source = document.source();
    List<Change> changes = new ArrayList<>();
    for (ArticleLink link : Links.inventory(document.article(), options.withSource(source))) {
      String address = rewrite.apply(link.destination());
      if (address.equals(link.destination()) || !which.test(link)) {
        continue;
      }
      Optional<Change> change =
          link.form() == LinkForm.FIELD
              ? ofField(document, link, address)
              : link.span().map(at -> new Change(null, new BodyEdit.SetDestination(at, address)));
      change.ifPresentOrElse(changes::add, () -> unplaced.accept(unplaced(link, source)));
    }
    return changes;
  }

  /** Empty where the path leads to another field, as to the last of two with one name. */
  private static Optional<Change> ofField(
      ArticleDocument document, ArticleLink link, String address) {
    FieldPath path = FieldPath.parse(link.text());
    FieldValue value = document.metadata().field(path).map(Field::value).orElse(null);
    if (!(value instanceof FieldValue.Text text) || !text.span().equals(link.span())) {
      return Optional.empty();
    }
    String changed = text.value().replace(link.destination(), address);
    return Optional.of(new Change(new FieldEdit.Set(path, FieldValue.of(changed)), null));
  }

  private static Diagnostic unplaced(ArticleLink link, SourceText source) {
    return source.diagnostic(
        Severity.ERROR,
        "edit.no-place",
        link.span().orElseGet(() -> SourceSpan.at(0)),
        "where the link to \"" + link.destination() + "\" stands can't be told",
        "change it by hand");
  }
}
