package io.github.articlemodel.model;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads an address. */
record UrlType() implements FieldType<URI> {

  private static final String HARMLESS = "expected http or https; do not make it a link";

  @Override
  public FieldReading<URI> read(String name, FieldValue value) {
    return TextType.nonEmpty(name, value, "give an address", text -> read(name, text));
  }

  private static FieldReading<URI> read(String name, String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      if (AddressSafety.of(text) == AddressSafety.UNSAFE) {
        return FieldReading.invalid("field.url-unsafe", unsafe(name), HARMLESS);
      }
      return FieldReading.invalid(
          "field.url",
          name + " is no URI (RFC 3986): " + e.getReason() + " at character " + (e.getIndex() + 1),
          "write spaces and other odd characters percent-encoded");
    }
    if (AddressSafety.of(text) == AddressSafety.UNSAFE) {
      return FieldReading.doubted(uri, "field.url-unsafe", unsafe(name), HARMLESS);
    }
    if (uri.getScheme() == null && uri.getPath() != null && escapes(uri.getPath())) {
      return FieldReading.doubted(
          uri,
          "field.url-traversal",
          name + " leads out of its folder",
          "expected a path below the folder, or a whole address");
    }
    return FieldReading.of(uri);
  }

  private static String unsafe(String name) {
    return name + " is of a scheme that can run a script";
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
