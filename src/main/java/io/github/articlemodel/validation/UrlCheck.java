package io.github.articlemodel.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses must be whole and of some schemes. What is no address at all, or not safe, is left to
 * {@code field.url} and its like where the profile reads the field.
 */
record UrlCheck(List<FieldRef> fields, List<String> schemes, boolean isAbsolute)
    implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (FieldRef field : fields) {
      FieldRef.Found found = field.in(document);
      for (TextItems.Item item : TextItems.of(found)) {
        String problem = problem(item.text());
        if (problem != null) {
          out.add(
              Breach.at(
                      item.place(),
                      item.path() + " is " + Words.quoted(item.text()) + ", " + problem,
                      "write an address like "
                          + schemes.get(schemes.size() - 1)
                          + "://example.com/a")
                  .sayingTheSameAs("field"));
        }
      }
    }
  }

  private @Nullable String problem(String text) {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException e) {
      return "which is no address (RFC 3986)";
    }
    String scheme = uri.getScheme();
    if (scheme == null) {
      return isAbsolute ? "which is relative, expected a whole address" : null;
    }
    if (!schemes.contains(scheme.toLowerCase(Locale.ROOT))) {
      return "expected an address of " + String.join(" or ", schemes);
    }
    boolean hasNoHost = uri.getHost() == null && uri.getAuthority() == null;
    return hasNoHost && !uri.isOpaque() && !scheme.equalsIgnoreCase("file") && isAbsolute
        ? "which names no host"
        : null;
  }
}
