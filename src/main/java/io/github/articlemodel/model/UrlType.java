package io.github.articlemodel.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Reads an address. */
record UrlType() implements FieldType<URI> {

  private static final Set<String> UNSAFE_SCHEMES = Set.of("javascript", "vbscript", "data");

  @Override
  public FieldReading<URI> read(String name, FieldValue value) {
    return TextType.nonEmpty(name, value, "give an address", text -> read(name, text));
  }

  private static FieldReading<URI> read(String name, String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return FieldReading.invalid(
          "field.url",
          name + " is no URI (RFC 3986): " + e.getReason() + " at character " + (e.getIndex() + 1),
          "write spaces and other odd characters percent-encoded");
    }
    String scheme = uri.getScheme();
    if (scheme != null && UNSAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return FieldReading.doubted(
          uri,
          "field.url-unsafe",
          name + " has the scheme " + scheme + ", which can run a script",
          "expected http or https; do not make it a link");
    }
    if (scheme == null && uri.getPath() != null && escapes(uri.getPath())) {
      return FieldReading.doubted(
          uri,
          "field.url-traversal",
          name + " leads out of its folder",
          "expected a path below the folder, or a whole address");
    }
    return FieldReading.of(uri);
  }

  private static boolean escapes(String path) {
    int depth = 0;
    for (String part : path.split("/", -1)) {
      depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
