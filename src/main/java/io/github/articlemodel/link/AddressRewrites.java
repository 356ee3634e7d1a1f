package io.github.articlemodel.link;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Ways to make another address of an address. Each leaves an address that it is not about as it is.
 * Pure functions, safe for threads; the network is never asked.
 *
 * <pre>{@code
 * UnaryOperator<String> moved =
 *     AddressRewrites.prefix("http://old.example/", "https://new.example/");
 * moved.apply("http://old.example/map"); // "https://new.example/map"
 * UnaryOperator<String> clean = AddressRewrites.withoutTracking(LinkLists.bundled());
 * clean.apply("/a?id=1&utm_source=mail#top"); // "/a?id=1#top"
 * AddressRewrites.https().apply("http://example.com/"); // "https://example.com/"
 * }</pre>
 */
public final class AddressRewrites {

  private static final String HTTP = "http:";

  private AddressRewrites() {}

  /**
   * {@return what gives addresses that begin with one text another beginning} Upper and lower case
   * differ. A beginning without a slash at its end begins longer names too: {@code
   * http://old.example} that of {@code http://old.example.org}.
   *
   * @param from how they begin; not empty
   * @param to what stands there instead; may be empty
   * @throws IllegalArgumentException if {@code from} is empty
   */
  public static UnaryOperator<String> prefix(String from, String to) {
    Objects.requireNonNull(to, "to");
    if (from.isEmpty()) {
      throw new IllegalArgumentException("expected a beginning, as the empty text begins each");
    }
    return address -> address.startsWith(from) ? to + address.substring(from.length()) : address;
  }

  /**
   * {@return what replaces whole addresses}
   *
   * @param addresses for each address, as Markdown or HTML give it, the other one
   */
  public static UnaryOperator<String> whole(Map<String, String> addresses) {
    Map<String, String> known = Map.copyOf(addresses);
    return address -> known.getOrDefault(address, address);
  }

  /**
   * {@return what writes {@code https:} for {@code http:}} It leaves the own machine, {@code
   * .onion} and hosts that a template makes, and ports but 80, as nothing tells where encryption is
   * then; {@code :80} is left out.
   */
  public static UnaryOperator<String> https() {
    return AddressRewrites::encrypted;
  }

  private static String encrypted(String address) {
    if (!address.regionMatches(true, 0, HTTP, 0, HTTP.length())) {
      return address;
    }
    UriParts parts = UriParts.of(address);
    String authority = parts.authority();
    if (authority == null || authority.contains("{") || parts.isLocal()) {
      return address;
    }
    String port = authority.substring(authority.lastIndexOf('@') + 1);
    port = port.substring(port.lastIndexOf(']') + 1);
    port = port.contains(":") ? port.substring(port.lastIndexOf(':')) : "";
    if (!port.isEmpty() && !port.equals(":") && !port.equals(":80")) {
      return address;
    }
    String host = authority.substring(0, authority.length() - port.length());
    return new UriParts("https", host, parts.path(), parts.query(), parts.fragment()).toString();
  }

  /**
   * {@return what leaves out the parameters that tell who follows a link; all else stays letter for
   * letter} An address is then no longer of the class {@link LinkClass#TRACKING}.
   *
   * @param lists which parameters those are
   */
  public static UnaryOperator<String> withoutTracking(LinkLists lists) {
    LinkOptions options = LinkOptions.defaults().withLists(lists);
    return address ->
        LinkTarget.of(address, options).is(LinkClass.TRACKING) ? clean(address, lists) : address;
  }

  private static String clean(String address, LinkLists lists) {
    UriParts parts = UriParts.of(address);
    String query = Objects.requireNonNull(parts.query());
    StringBuilder kept = new StringBuilder();
    boolean keepsAny = false;
    int start = 0;
    for (int i = 0; i <= query.length(); i++) {
      if (i < query.length() && "&;".indexOf(query.charAt(i)) < 0) {
        continue;
      }
      if (!isTracking(query.substring(start, i), lists)) {
        kept.append(query, keepsAny ? start - 1 : start, i);
        keepsAny = true;
      }
      start = i + 1;
    }
    String rest = keepsAny ? kept.toString() : null;
    return new UriParts(parts.scheme(), parts.authority(), parts.path(), rest, parts.fragment())
        .toString();
  }

  private static boolean isTracking(String parameter, LinkLists lists) {
    int equals = parameter.indexOf('=');
    String name = UriEncoding.decoded(equals < 0 ? parameter : parameter.substring(0, equals));
    return lists.isTrackingParameter(name);
  }
}
