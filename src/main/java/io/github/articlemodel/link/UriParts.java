package io.github.articlemodel.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of an address, and its resolving against another (RFC 3986, 3 and 5.2). */
record UriParts(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /** So long is mostly all but the path. */
  private static final int USUAL_REST = 40;

  /** Splits any text (RFC 3986, appendix B); nothing is checked but the form of the scheme. */
  static UriParts of(String address) {
    int hash = address.indexOf('#');
    int end = hash < 0 ? address.length() : hash;
    int mark = address.indexOf('?');
    int pathEnd = mark < 0 || mark > end ? end : mark;
    int colon = schemeEnd(address, pathEnd);
    int pathStart = colon + 1;
    String authority = null;
    if (address.startsWith("//", pathStart)) {
      int slash = address.indexOf('/', pathStart + 2);
      int authorityEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
      authority = address.substring(pathStart + 2, authorityEnd);
      pathStart = authorityEnd;
    }
    return new UriParts(
        colon < 0 ? null : address.substring(0, colon),
        authority,
        address.substring(pathStart, pathEnd),
        pathEnd == end ? null : address.substring(pathEnd + 1, end),
        hash < 0 ? null : address.substring(hash + 1));
  }

  private static int schemeEnd(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      if (!letter && (i == 0 || !later)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns other parts; this itself where they are the same, as they mostly are. */
  UriParts with(
      @Nullable String otherScheme,
      @Nullable String otherAuthority,
      String otherPath,
      @Nullable String otherQuery,
      @Nullable String otherFragment) {
    boolean same =
        Objects.equals(scheme, otherScheme)
            && Objects.equals(authority, otherAuthority)
            && path.equals(otherPath)
            && Objects.equals(query, otherQuery)
            && Objects.equals(fragment, otherFragment);
    return same
        ? this
        : new UriParts(otherScheme, otherAuthority, otherPath, otherQuery, otherFragment);
  }

  /** Returns where this leads from a base that has a scheme (RFC 3986, 5.2.2). */
  UriParts resolvedAgainst(UriParts base) {
    if (scheme != null) {
      return with(scheme, authority, withoutDots(path), query, fragment);
    }
    if (authority != null) {
      return new UriParts(base.scheme, authority, withoutDots(path), query, fragment);
    }
    if (path.isEmpty()) {
      String kept = query == null ? base.query : query;
      return new UriParts(base.scheme, base.authority, base.path, kept, fragment);
    }
    String whole = path.startsWith("/") ? path : merged(base);
    return new UriParts(base.scheme, base.authority, withoutDots(whole), query, fragment);
  }

  private String merged(UriParts base) {
    return base.authority != null && base.path.isEmpty()
        ? "/" + path
        : base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
  }

  /** Removes the segments {@code .} and {@code ..} (RFC 3986, 5.2.4). */
  static String withoutDots(String path) {
    if (!path.startsWith(".") && !path.contains("/.")) {
      return path;
    }
    boolean rooted = path.startsWith("/");
    String[] segments = (rooted ? path.substring(1) : path).split("/", -1);
    Deque<String> kept = new ArrayDeque<>();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      boolean up = segments[i].equals("..");
      if (up) {
        kept.pollLast();
      }
      if (!up && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
      } else if (last && (rooted || !kept.isEmpty())) {
        kept.addLast("");
      }
    }
    return (rooted ? "/" : "") + String.join("/", kept);
  }

  /** Returns the host of the authority, without user and port; null where there is none. */
  @Nullable String host() {
    if (authority == null) {
      return null;
    }
    int end = authority.length();
    int start = end;
    boolean past = false; // a colon before another, or in brackets, starts no port
    while (start > 0 && authority.charAt(start - 1) != '@') {
      start--;
      char c = authority.charAt(start);
      if (c == ':' && !past) {
        end = start;
      }
      past |= c == ':' || c == ']';
    }
    return authority.substring(start, end);
  }

  /** Returns whether it has no host, or one that only the own machine or network knows. */
  boolean isLocal() {
    String host = host();
    return host == null
        || host.isEmpty()
        || host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("[::1]")
        || host.endsWith(".onion");
  }

  /** Puts the parts together again (RFC 3986, 5.3). */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(path.length() + USUAL_REST);
    if (scheme != null) {
      out.append(scheme).append(':');
    }
    if (authority != null) {
      out.append("//").append(authority);
    }
    out.append(path);
    if (query != null) {
      out.append('?').append(query);
    }
    if (fragment != null) {
      out.append('#').append(fragment);
    }
    return out.toString();
  }
}
