package io.github.articlemodel.link;

import io.github.articlemodel.model.AddressSafety;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where addresses lead from one base. */
final class TargetReader {

  private static final Set<String> PHONE = Set.of("tel", "sms", "callto", "facetime", "whatsapp");
  private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps");

  private final LinkLists lists;
  private final @Nullable UriParts base;

  /** The host of the base, {@code www.} left out. */
  private final @Nullable String own;

  TargetReader(LinkOptions options, @Nullable String base) {
    this.lists = options.lists();
    UriParts parts = base == null ? null : UriEncoding.encoded(UriParts.of(stripped(base)));
    boolean whole = parts != null && parts.scheme() != null && parts.authority() != null;
    this.base = whole ? parts : null;
    String host = whole && parts != null ? parts.host() : null;
    this.own = host == null ? null : withoutWww(host);
  }

  LinkTarget read(String destination) {
    String address = stripped(destination);
    if (address.isEmpty()) {
      return new LinkTarget(null, Set.of(), List.of());
    }
    if (address.indexOf('{') >= 0 && (address.contains("{{") || address.contains("{%"))) {
      return new LinkTarget(null, EnumSet.of(LinkClass.TEMPLATE), List.of());
    }
    if (AddressSafety.of(address) == AddressSafety.UNSAFE) {
      return new LinkTarget(null, EnumSet.of(LinkClass.UNSAFE), List.of());
    }
    if (isFile(address)) {
      return new LinkTarget(null, EnumSet.of(LinkClass.FILE), List.of());
    }
    UriParts parts = UriParts.of(address);
    List<String> tracking = tracking(parts.query());
    String host = parts.host();
    String ascii = host == null ? null : UriEncoding.asciiHost(host);
    EnumSet<LinkClass> classes = EnumSet.of(classOf(address, parts, host, ascii));
    if (ascii != null && lists.isShortener(ascii)) {
      classes.add(LinkClass.SHORTENER);
    }
    if (!tracking.isEmpty()) {
      classes.add(LinkClass.TRACKING);
    }
    return new LinkTarget(resolved(parts), classes, tracking);
  }

  private @Nullable String resolved(UriParts parts) {
    UriParts encoded = UriEncoding.encoded(parts);
    if (encoded == null || (encoded.scheme() == null && base == null)) {
      return null;
    }
    boolean own = encoded.scheme() != null && encoded.authority() == null;
    return (base == null || own ? encoded : encoded.resolvedAgainst(base)).toString();
  }

  private LinkClass classOf(
      String address, UriParts parts, @Nullable String host, @Nullable String ascii) {
    String scheme = parts.scheme() == null ? "" : parts.scheme().toLowerCase(Locale.ROOT);
    if (scheme.equals("mailto")) {
      return LinkClass.MAIL;
    }
    if (PHONE.contains(scheme)) {
      return LinkClass.PHONE;
    }
    if (!scheme.isEmpty() && !WEB.contains(scheme)) {
      return LinkClass.OTHER;
    }
    if (host == null) {
      return address.startsWith("#")
          ? LinkClass.ANCHOR
          : scheme.isEmpty() ? LinkClass.SITE : LinkClass.OTHER;
    }
    boolean same = ascii != null && own != null && withoutWww(ascii).equals(own);
    return same ? LinkClass.SITE : LinkClass.EXTERNAL;
  }

  private List<String> tracking(@Nullable String query) {
    if (query == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String parameter : query.split("[&;]", -1)) {
      int equals = parameter.indexOf('=');
      String name = UriEncoding.decoded(equals < 0 ? parameter : parameter.substring(0, equals));
      if (lists.isTrackingParameter(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isFile(String address) {
    return address.startsWith("\\\\")
        || address.regionMatches(true, 0, "file:", 0, "file:".length())
        || (address.length() > 2
            && Character.isLetter(address.charAt(0))
            && address.charAt(1) == ':'
            && "\\/".indexOf(address.charAt(2)) >= 0);
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Returns the address without the white space and control characters at its ends. */
  private static String stripped(String address) {
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
