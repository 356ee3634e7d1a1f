package io.github.articlemodel.jsonld;

import io.github.articlemodel.jsontree.Place;
import java.util.Objects;

/**
 * Something of an article that is not in its object.
 *
 * <pre>{@code
 * LinkedLoss loss = new LinkedLoss("metadata.layout", "schema.org has no property for it");
 * loss.place(); // "metadata.layout"
 * }</pre>
 *
 * @param place what is lost, such as {@code metadata.layout}
 * @param reason why, in words
 */
public record LinkedLoss(String place, String reason) {

  /**
   * Creates one.
   *
   * @param place what is lost, such as {@code metadata.layout}
   * @param reason why, in words
   */
  public LinkedLoss {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reason, "reason");
  }

  static String shown(String address) {
    return Place.shown(address);
  }
}
