package io.github.articlemodel.editing;

import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked for of one link: of two edits of one part the later counts.
 *
 * @param edit the first of the edits
 * @param destination the new destination, or null where it stays
 * @param setsTitle whether the title changes
 * @param title the new title, or null for none
 * @param content the new text, or null where it stays
 * @param form the new form, or null where it stays
 */
record LinkRequest(
    BodyEdit edit,
    @Nullable String destination,
    boolean setsTitle,
    @Nullable String title,
    @Nullable List<Inline> content,
    @Nullable Form form) {

  /** The form of a link: inline, or a reference to a label. */
  record Form(@Nullable String label) {}

  static LinkRequest none(BodyEdit edit) {
    return new LinkRequest(edit, null, false, null, null, null);
  }

  /** Returns this and one edit more. */
  LinkRequest with(BodyEdit more) {
    if (more instanceof BodyEdit.SetDestination set) {
      return new LinkRequest(edit, set.destination(), setsTitle, title, content, form);
    }
    if (more instanceof BodyEdit.SetTitle set) {
      return new LinkRequest(edit, destination, true, set.title(), content, form);
    }
    if (more instanceof BodyEdit.SetForm set) {
      return new LinkRequest(edit, destination, setsTitle, title, content, new Form(set.label()));
    }
    return new LinkRequest(
        edit, destination, setsTitle, title, ((BodyEdit.SetText) more).content(), form);
  }

  /** Returns this without what a link or an image says already. */
  LinkRequest unless(Node node) {
    String there = LinkWays.destination(node);
    boolean keepsTitle = !setsTitle || Objects.equals(title, LinkWays.title(node));
    return new LinkRequest(
        edit,
        there.equals(destination) ? null : destination,
        !keepsTitle,
        keepsTitle ? null : title,
        content != null && isContent(node, content) ? null : content,
        form);
  }

  /** Returns whether a text is that of a link, or a plain one the alt text of an image. */
  private static boolean isContent(Node node, List<Inline> content) {
    return node instanceof Link link
        ? content.equals(link.content())
        : content.stream().allMatch(Text.class::isInstance)
            && Inline.plainText(content).equals(((Image) node).alt());
  }

  /** Returns whether anything is asked for. */
  boolean asks() {
    return setsTarget() || content != null || form != null;
  }

  /** Returns whether destination or title change, which of a reference stand elsewhere. */
  boolean setsTarget() {
    return destination != null || setsTitle;
  }

  /** Returns whether both ask for the same destination and title. */
  boolean hasTargetOf(LinkRequest other) {
    return Objects.equals(destination, other.destination)
        && setsTitle == other.setsTitle
        && Objects.equals(title, other.title);
  }

  /** Returns how the link refers to a definition then; null where it is inline. */
  @Nullable LinkReference referenceOr(@Nullable LinkReference now) {
    if (form != null) {
      String label = form.label();
      return label == null ? null : new LinkReference(LinkReference.Kind.FULL, label);
    }
    return now == null || content == null
        ? now
        : new LinkReference(LinkReference.Kind.FULL, now.label());
  }

  String destinationOr(String now) {
    return destination == null ? now : destination;
  }

  @Nullable String titleOr(@Nullable String now) {
    return setsTitle ? title : now;
  }
}
