package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
      if (!change.isOfField() || isMade(change, document, refused)) {
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

  /** Another address of a link. */
  private record Change(ArticleLink link, String address) {

    ArticleEdit addTo(ArticleEdit edit) {
      return edit.setDestination(link, address);
    }

    boolean isOfField() {
      return link.form() == LinkForm.FIELD;
    }

    boolean isRefusedAt(SourceSpan place) {
      return !isOfField() && link.span().filter(span -> span.contains(place)).isPresent();
    }
  }

  private List<Change> changes(ArticleDocument document, Consumer<Diagnostic> unplaced) {
    List<Change> changes = new ArrayList<>();
    LinkOptions whole =
        options.withSource(document.source()).withTemplates(document.linkOptions().templates());
    for (ArticleLink link : Links.inventory(document.article(), whole)) {
      String address = rewrite.apply(link.destination());
      if (address.equals(link.destination()) || !which.test(link)) {
        continue;
      }
      Change change = new Change(link, address);
      try {
        change.addTo(document.edit());
        changes.add(change);
      } catch (EditRefusedException e) {
        unplaced.accept(e.diagnostic());
      }
    }
    return changes;
  }
}
