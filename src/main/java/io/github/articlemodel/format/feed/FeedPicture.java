package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.model.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A picture of an article with its whole address; the lead image is the first. */
record FeedPicture(Figure figure, String address, boolean isLead) {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif",
          "svg", "image/svg+xml");

  /** Returns the lead image and the pictures of the body that have a whole address, each once. */
  static List<FeedPicture> of(OutgoingArticle out) {
    List<FeedPicture> pictures = new ArrayList<>();
    ArticleFacts facts = out.facts();
    Figure lead = facts.image();
    if (lead != null) {
      out.address(lead.destination())
          .ifPresent(at -> pictures.add(new FeedPicture(lead, at, true)));
    }
    Set<String> once = new HashSet<>();
    for (Figure figure : facts.figures()) {
      out.address(figure.destination())
          .filter(once::add)
          .ifPresent(at -> pictures.add(new FeedPicture(figure, at, false)));
    }
    return pictures;
  }

  Optional<String> caption() {
    return figure.captionText().filter(text -> !text.isBlank());
  }

  Optional<String> credit() {
    return Optional.ofNullable(figure.credit()).map(said -> said.raw());
  }

  /** Returns the media type that the ending of the address tells. */
  Optional<String> mediaType() {
    return mediaType(address);
  }

  /** Returns the media type of a picture that the ending of an address tells. */
  static Optional<String> mediaType(String address) {
    String path = address.split("[?#]", 2)[0];
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending));
  }
}
