package io.github.articlemodel.jsonld;

import io.github.articlemodel.jsontree.JsonValue.JsonNull;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pictures of an article: one is the lead image, the others, where they have a caption,
 * stand at the end of the body.
 */
final class ImageReader {

  private final LinkedNode article;
  private final FieldsBuilder fields;
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Place> withoutAddress = new ArrayList<>();
  private final @Nullable Picture lead;

  /** A picture as schema.org describes it. */
  private record Picture(
      int number,
      Place place,
      String address,
      @Nullable String title,
      @Nullable String caption,
      @Nullable String alt,
      @Nullable String credit,
      @Nullable Boolean isLead) {

    /** Whether it stands in the body: it says so, or has a caption, which a crop has not. */
    boolean isFigure() {
      return Boolean.FALSE.equals(isLead) || caption != null;
    }
  }

  ImageReader(LinkedNode article, FieldsBuilder fields) {
    this.article = article;
    this.fields = fields;
    for (Place place : article.take("image")) {
      Picture picture = picture(pictures.size(), place);
      if (picture != null) {
        pictures.add(picture);
      }
    }
    this.lead = leadOf(pictures);
  }

  /** The one that is said to be the lead; or else the first of which nothing is said. */
  private static @Nullable Picture leadOf(List<Picture> pictures) {
    Picture first = null;
    for (Picture picture : pictures) {
      if (Boolean.TRUE.equals(picture.isLead())) {
        return picture;
      }
      first = first == null && picture.isLead() == null ? picture : first;
    }
    return first;
  }

  private @Nullable Picture picture(int number, Place place) {
    if (place.value() instanceof JsonNull) {
      return null; // in JSON-LD the same as no value
    }
    LinkedNode node = article.node(place);
    if (node == null) {
      String address = article.text(place);
      if (address == null) {
        withoutAddress.add(place);
        return null;
      }
      return address.isBlank()
          ? null
          : new Picture(number, place, address.strip(), null, null, null, null, null);
    }
    String url = node.address("url");
    String address = url == null ? node.address("contentUrl") : url;
    if (address == null) {
      withoutAddress.add(place);
      return null;
    }
    if (address.equals(node.address("contentUrl"))) {
      node.take("contentUrl");
    }
    Picture picture =
        new Picture(
            number,
            place,
            address,
            node.text("name"),
            node.text("caption"),
            node.text("description"),
            credit(node),
            node.truth("representativeOfPage"));
    article.leave("image", node);
    return picture;
  }

  private static @Nullable String credit(LinkedNode node) {
    String text = node.text("creditText");
    List<String> makers = new ArrayList<>();
    for (String property : List.of("creator", "sourceOrganization")) {
      if (text == null || node.says(property, text)) {
        makers.addAll(node.texts(property));
      }
    }
    if (text != null && node.says("license", text)) {
      node.take("license");
    }
    return text != null || makers.isEmpty() ? text : String.join("/", makers);
  }

  private boolean isLead(Picture picture) {
    return lead != null && picture.number() == lead.number();
  }

  /** Returns where the lead image stands, if it has a name beside its caption; null otherwise. */
  @Nullable Place named() {
    boolean hasName = lead != null && lead.title() != null && !lead.title().equals(lead.caption());
    return hasName && lead != null ? lead.place() : null;
  }

  /** Sets the fields of the lead image. */
  void lead() {
    if (lead == null) {
      return;
    }
    fields.withText(ProfileKey.IMAGE, lead.address());
    with(ProfileKey.IMAGE_ALT, lead.alt());
    with(ProfileKey.IMAGE_CAPTION, lead.caption());
    with(ProfileKey.IMAGE_CREDIT, lead.credit());
  }

  private void with(ProfileKey<String> key, @Nullable String text) {
    if (text != null) {
      fields.with(key, text);
    }
  }

  /** Returns the other pictures, each a paragraph with its caption in emphasis below it. */
  List<Block> others() {
    List<Block> blocks = new ArrayList<>();
    for (Picture picture : pictures) {
      if (isLead(picture) || !picture.isFigure()) {
        continue;
      }
      String said = said(picture);
      String alt = picture.alt();
      Image named = Image.of(alt == null ? said : alt, picture.address());
      Image image = new Image(named.description(), named.destination(), picture.title(), null);
      blocks.add(new Paragraph(List.of(image)));
      if (!said.isEmpty()) {
        blocks.add(new Paragraph(List.of(new Emphasis(List.of(new Text(said))))));
      }
    }
    return blocks;
  }

  private static String said(Picture picture) {
    String caption = picture.caption();
    String credit = picture.credit();
    return ((caption == null ? "" : caption) + (credit == null ? "" : " (" + credit + ")")).strip();
  }

  /**
   * Returns where pictures stand that are neither the lead nor in the body, but for crops of the
   * lead.
   */
  List<Place> leftOut() {
    return pictures.stream()
        .filter(picture -> !isLead(picture) && !picture.isFigure())
        .filter(picture -> lead == null || !picture.address().equals(lead.address()))
        .map(Picture::place)
        .toList();
  }

  /** Returns where objects stand that do not say where their picture is. */
  List<Place> withoutAddress() {
    return withoutAddress;
  }
}
