package io.github.articlemodel.link;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ready functions from a link to a new destination, for an edit over all links of a document; empty
 * where a link stays as it is. What is written in the rest of a destination stays as it is written.
 *
 * <pre>{@code
 * ArticleLink link = links.get(0); // to http://example.com/a?id=7&utm_source=x#top
 * LinkRewrites.toHttps().apply(link);         // https://example.com/a?id=7&utm_source=x#top
 * LinkRewrites.withoutTracking().apply(link); // http://example.com/a?id=7#top
 * LinkRewrites.rebased("http://example.com/", "/").apply(link); // /a?id=7&utm_source=x#top
 * LinkRewrites.byTable(Map.of("/old", "/new")).apply(link);     // empty
 * }</pre>
 */
public final class LinkRewrites {

  private static final String HTTP = "http://";

  private LinkRewrites() {}

  /** {@return the function that gives {@code http} addresses the scheme {@code https}} */
  public static Function<ArticleLink, Optional<String>> toHttps() {
    return link ->
        link.destination().toLowerCase(Locale.ROOT).startsWith(HTTP)
            ? Optional.of("https://" + link.destination().substring(HTTP.length()))
            : Optional.empty();
  }

  /** {@return the function that takes away the parameters that tell who follows a link} */
  public static Function<ArticleLink, Optional<String>> withoutTracking() {
    return withoutTracking(LinkLists.bundled());
  }

  /**
   * {@return the function that takes away the parameters that tell who follows a link}
   *
   * @param lists the names of those parameters
   */
  public static Function<ArticleLink, Optional<String>> withoutTracking(LinkLists lists) {
    return link -> {
      String address = link.destination();
      int hash = address.indexOf('#');
      int end = hash < 0 ? address.length() : hash;
      int mark = address.indexOf('?');
      if (mark < 0 || mark > end || link.target().trackingParameters().isEmpty()) {
        return Optional.empty();
      }
      StringBuilder kept = new StringBuilder();
      for (String parameter : address.substring(mark + 1, end).split("&", -1)) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        if (!lists.isTrackingParameter(name)) {
          kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
        }
      }
      return Optional.of(address.substring(0, mark) + kept + address.substring(end));
    };
  }

  /**
   * {@return the function that puts another prefix before what follows one}
   *
   * @param from the prefix, with its last slash where it has one
   * @param to what comes in its place
   */
  public static Function<ArticleLink, Optional<String>> rebased(String from, String to) {
    return link ->
        link.destination().startsWith(from)
            ? Optional.of(to + link.destination().substring(from.length()))
            : Optional.empty();
  }

  /**
   * {@return the function that looks destinations up}
   *
   * @param table the new destination of each that changes
   */
  public static Function<ArticleLink, Optional<String>> byTable(Map<String, String> table) {
    Map<String, String> copy = Map.copyOf(table);
    return link -> Optional.ofNullable(copy.get(link.destination()));
  }
}
