package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.format.IncomingPicture;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads associated news objects that are pictures. */
record NinjsAssociations(IncomingArticle article) {

  static boolean isPicture(String type) {
    return type.equals("picture") || type.equals("graphic");
  }

  /** Reads pictures; returns whether there is nothing but what a picture of an article says. */
  boolean read(Place place) throws JsonProblem {
    boolean isWhole = true;
    for (Place item : Members.array(place)) {
      isWhole &= association(Members.of(item));
    }
    return isWhole;
  }

  private boolean association(Members object) throws JsonProblem {
    String type = Optional.ofNullable(object.optionalText("type")).orElse("");
    String name = Optional.ofNullable(object.optionalText("name")).orElse("");
    String relation = object.optionalText("rel");
    String uri = object.optionalText("uri");
    String credit = object.optionalText("by");
    Place renditions = object.optional("renditions");
    Place descriptions = object.optional("descriptions");
    String address = renditions == null ? null : largest(renditions);
    if (!isPicture(type) || renditions == null || address == null) {
      return false;
    }
    List<NinjsText> texts = descriptions == null ? List.of() : NinjsText.list(descriptions);
    String alt = text(texts, Ninjs.ALT);
    String caption = text(texts, Ninjs.CAPTION);
    if (caption == null) {
      caption =
          texts.stream()
              .filter(text -> !text.role().equals(Ninjs.ALT) && !text.role().equals("creditline"))
              .findFirst()
              .map(NinjsText::plain)
              .orElse(null);
    }
    article.picture(new IncomingPicture(address, alt, caption, credit, place(relation)));
    boolean isOwn = Ninjs.LEAD.equals(relation) || Ninjs.BODY.equals(relation);
    return isOwn
        && (name.equals(Ninjs.LEAD) || name.startsWith(Ninjs.PICTURE))
        && address.equals(uri)
        && texts.stream().allMatch(text -> text.isWhole(Ninjs.CAPTION, Ninjs.ALT))
        && texts.stream().map(NinjsText::role).distinct().count() == texts.size()
        && isOne(renditions)
        && isWhole(object, credit);
  }

  private static IncomingPicture.Place place(@Nullable String relation) {
    if (Ninjs.LEAD.equals(relation)) {
      return IncomingPicture.Place.LEAD;
    }
    return Ninjs.BODY.equals(relation) ? IncomingPicture.Place.BODY : IncomingPicture.Place.UNKNOWN;
  }

  /** Reads the renditions of a news object that is a picture itself. */
  boolean own(Place renditions) throws JsonProblem {
    String address = largest(renditions);
    if (address != null) {
      article.picture(new IncomingPicture(address, null, null, null, IncomingPicture.Place.LEAD));
    }
    return false;
  }

  /** Returns whether nothing is left but the licence, which is in the credit. */
  private static boolean isWhole(Members object, @Nullable String credit) throws JsonProblem {
    String terms = object.optionalText("usageTerms");
    boolean isSaid = terms == null || (credit != null && credit.contains(terms));
    return isSaid && object.rest().isEmpty();
  }

  /** Returns whether there is one rendition, of which an address and a type alone are said. */
  private static boolean isOne(Place renditions) throws JsonProblem {
    List<Place> all = Members.array(renditions);
    for (Place item : all) {
      Members rendition = Members.of(item);
      List.of("name", "href", "contentType").forEach(rendition::optional);
      if (!rendition.rest().isEmpty()) {
        return false;
      }
    }
    return all.size() == 1;
  }

  private static @Nullable String text(List<NinjsText> texts, String role) {
    return texts.stream()
        .filter(text -> text.role().equals(role))
        .findFirst()
        .map(NinjsText::plain)
        .orElse(null);
  }

  /** Returns the address of the widest rendition; of the first where no width is said. */
  private static @Nullable String largest(Place renditions) throws JsonProblem {
    String found = null;
    double widest = -1;
    for (Place item : Members.array(renditions)) {
      Members rendition = Members.of(item);
      String address = rendition.optionalText("href");
      Place width = rendition.optional("width");
      double wide =
          width != null && width.value() instanceof JsonNumber number
              ? Double.parseDouble(number.text())
              : 0;
      if (address != null && wide > widest) {
        found = address;
        widest = wide;
      }
    }
    return found;
  }
}
