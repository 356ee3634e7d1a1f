package io.github.articlemodel.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses must be whole and of some schemes. What is no address at all, or not safe, is left to
 * {@code field.url} and its like where the profile reads the field.
 */
record UrlCheck(List<FieldRef> fields, List<String> schemes, boolean isAbsolute)
    implements DocumentCheck {

  /** Schemes whose addresses have a host. */
  private static final Set<String> OF_HOSTS =
      Set.of("http", "https", "ftp", "ftps", "sftp", "ws", "wss");

  /** A port alone, or nothing. */
  private static final Pattern PORT = Pattern.compile("(?::\\d*)?");

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
                      "write an address like " + example(schemes.get(schemes.size() - 1)))
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
    boolean needsHost =
        OF_HOSTS.contains(scheme.toLowerCase(Locale.ROOT))
            || !(uri.isOpaque() || scheme.equalsIgnoreCase("file"));
    return needsHost && !namesHost(uri) && isAbsolute ? "which names no host" : null;
  }

  /** Returns whether there is something between the slashes, a user and the port. */
  private static boolean namesHost(URI uri) {
    String authority = uri.getRawAuthority();
    return authority != null
        && !PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1)).matches();
  }

  private static String example(String scheme) {
    if (scheme.equals("mailto")) {
      return "mailto:a@example.com";
    }
    return scheme.equals("file") ? "file:///a" : scheme + "://example.com/a";
  }
}
