package io.github.articlemodel.link;

import io.github.articlemodel.model.AddressSafety;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where addresses lead from one base. Used by one thread. */
final class TargetReader {

  /** An anchor where there is no base. */
  private static final LinkTarget ANCHOR =
      new LinkTarget(null, Set.of(LinkClass.ANCHOR), List.of());

  private final LinkLists lists;

  /** The base as it is given; null where there is none, or once its parts are known. */
  private @Nullable String unreadBase;

  /** The parts of the base; null where there is none, or they are not known yet. */
  private @Nullable UriParts base;

  /** The host of the base, {@code www.} left out. */
  private final @Nullable String own;

  /** The host of the plain address that was read last, as many links of an article have one. */
  private String lastSite = "";

  private Set<LinkClass> lastClasses = Set.of();

  /**
   * Creates one.
   *
   * @param base the base, or null for none
   * @param site the host of a base that is a {@link PlainAddress}; null for any other
   */
  TargetReader(LinkOptions options, @Nullable String base, @Nullable String site) {
    this.lists = options.lists();
    this.unreadBase = base;
    UriParts parts = site == null ? base() : null;
    String host = parts == null ? null : parts.host();
    this.own = host == null ? site : withoutWww(host);
  }

  /** Returns one against a base, or against none. */
  static TargetReader of(LinkOptions options, @Nullable String base) {
    return new TargetReader(options, base, base == null ? null : PlainAddress.siteOf(base));
  }

  private @Nullable UriParts base() {
    if (unreadBase != null) {
      base = whole(UriParts.of(stripped(unreadBase)));
      unreadBase = null;
    }
    return base;
  }

  /** Returns the parts of a base encoded; null where it has no scheme or no host. */
  private static @Nullable UriParts whole(UriParts parts) {
    String host = parts.scheme() == null ? null : parts.host();
    String ascii = host == null ? null : UriEncoding.asciiHost(host);
    return ascii == null ? null : UriEncoding.encoded(parts, host, ascii);
  }

  LinkTarget read(String destination) {
    int end = PlainAddress.siteEnd(destination);
    if (end >= 0) {
      return plain(destination, end);
    }
    return PlainAddress.isAnchor(destination) && base() == null ? ANCHOR : any(destination);
  }

  private LinkTarget plain(String address, int siteEnd) {
    int start = PlainAddress.siteStart(address);
    if (siteEnd - start != lastSite.length() || !address.startsWith(lastSite, start)) {
      lastSite = address.substring(start, siteEnd);
      lastClasses = classes(classOf(lastSite), lastSite, List.of());
    }
    return new LinkTarget(address, lastClasses, List.of());
  }

  /** Reads any address, a plain one too. */
  LinkTarget any(String destination) {
    String address = stripped(destination);
    if (address.isEmpty()) {
      return new LinkTarget(null, Set.of(), List.of());
    }
    if (address.indexOf('{') >= 0 && (address.contains("{{") || address.contains("{%"))) {
      return new LinkTarget(null, Set.of(LinkClass.TEMPLATE), List.of());
    }
    if (AddressSafety.of(address) == AddressSafety.UNSAFE) {
      return new LinkTarget(null, Set.of(LinkClass.UNSAFE), List.of());
    }
    if (isFile(address)) {
      return new LinkTarget(null, Set.of(LinkClass.FILE), List.of());
    }
    UriParts parts = UriParts.of(address);
    List<String> tracking = tracking(parts.query());
    String host = parts.host();
    String ascii = host == null ? null : UriEncoding.asciiHost(host);
    String site = ascii == null ? null : withoutWww(ascii);
    UriParts encoded = UriEncoding.encoded(parts, host, ascii);
    boolean known = host == null || ascii != null;
    String resolved = known ? resolved(address, parts, encoded) : null;
    LinkClass main = classOf(address, encoded, site);
    return new LinkTarget(resolved, classes(main, site, tracking), tracking);
  }

  private Set<LinkClass> classes(LinkClass main, @Nullable String site, List<String> tracking) {
    boolean shortener = site != null && lists.isShortenerOf(site);
    return LinkClasses.of(main, shortener, !tracking.isEmpty());
  }

  @SuppressWarnings("ReferenceEquality") // unchanged parts are the very same
  private @Nullable String resolved(String address, UriParts parts, UriParts encoded) {
    UriParts against = base();
    if (encoded.scheme() == null && against == null) {
      return null;
    }
    boolean own = encoded.scheme() != null && encoded.authority() == null;
    UriParts resolved = against == null || own ? encoded : encoded.resolvedAgainst(against);
    return resolved == parts ? address : resolved.toString();
  }

  private LinkClass classOf(String address, UriParts encoded, @Nullable String site) {
    String scheme = encoded.scheme();
    if (scheme != null && !isOfWeb(scheme)) {
      return switch (scheme) {
        case "mailto" -> LinkClass.MAIL;
        case "tel", "sms", "callto", "facetime", "whatsapp" -> LinkClass.PHONE;
        default -> LinkClass.OTHER;
      };
    }
    if (encoded.authority() == null) {
      return address.startsWith("#")
          ? LinkClass.ANCHOR
          : scheme == null ? LinkClass.SITE : LinkClass.OTHER;
    }
    return classOf(site);
  }

  private LinkClass classOf(@Nullable String site) {
    return site != null && site.equals(own) ? LinkClass.SITE : LinkClass.EXTERNAL;
  }

  private static boolean isOfWeb(String scheme) {
    return scheme.equals("https")
        || scheme.equals("http")
        || scheme.equals("ftp")
        || scheme.equals("ftps");
  }

  private List<String> tracking(@Nullable String query) {
    if (query == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int start = 0;
    int nameEnd = -1;
    for (int i = 0; i <= query.length(); i++) {
      char c = i < query.length() ? query.charAt(i) : '&';
      if (nameEnd < 0 && (c == '=' || c == '&' || c == ';')) {
        nameEnd = i;
      }
      if (c == '&' || c == ';') {
        String name = UriEncoding.decoded(query.substring(start, nameEnd));
        if (lists.isTrackingParameter(name)) {
          names.add(name);
        }
        start = i + 1;
        nameEnd = -1;
      }
    }
    return names;
  }

  private static boolean isFile(String address) {
    return switch (address.charAt(0)) {
      case '\\' -> address.startsWith("\\\\");
      case 'f', 'F' ->
          address.regionMatches(true, 0, "file:", 0, "file:".length()) || isDrive(address);
      default -> isDrive(address);
    };
  }

  /** Returns whether an address begins as {@code C:/} does. */
  private static boolean isDrive(String address) {
    return address.length() > 2
        && address.charAt(1) == ':'
        && "\\/".indexOf(address.charAt(2)) >= 0
        && Character.isLetter(address.charAt(0));
  }

  private static String withoutWww(String host) {
    return host.startsWith(PlainAddress.WWW) ? host.substring(PlainAddress.WWW.length()) : host;
  }

  /** Returns the address without the white space and control characters at its ends. */
  static String stripped(String address) {
    int start = 0;
    int end = address.length();
    while (start < end && address.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && address.charAt(end - 1) <= ' ') {
      end--;
    }
    return address.substring(start, end);
  }
}
