package io.github.articlemodel.link;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address that names a file by where it stands from the file that the address is in. Immutable.
 *
 * <pre>{@code
 * FileAddress address = FileAddress.of("../a%20b.md#top").orElseThrow();
 * address.path();                // "../a b.md"
 * address.with("c d.md").text(); // "c%20d.md#top"
 * FileAddress.of("https://example.com/a.md"); // empty, as are /a.md and #top
 * }</pre>
 */
public final class FileAddress {

  /** What may stand in a path as it is, beside letters of any script. */
  private static final String PLAIN = "-._~!$&'*+,;=:@/";

  private final String path;
  private final @Nullable String query;
  private final @Nullable String fragment;

  private FileAddress(String path, @Nullable String query, @Nullable String fragment) {
    this.path = path;
    this.query = query;
    this.fragment = fragment;
  }

  /**
   * {@return the address as one of a file; empty for one with a scheme or host, one that begins at
   * the root of its site, and one without a path}
   *
   * @param destination the address, as Markdown or HTML give it: their escapes resolved
   */
  public static Optional<FileAddress> of(String destination) {
    UriParts parts = UriParts.of(destination.strip());
    boolean isRelative = parts.scheme() == null && parts.authority() == null;
    return isRelative && !parts.path().isEmpty() && !parts.path().startsWith("/")
        ? Optional.of(
            new FileAddress(UriEncoding.decoded(parts.path()), parts.query(), parts.fragment()))
        : Optional.empty();
  }

  /** {@return the path with slashes, its percent-encoding resolved} */
  public String path() {
    return path;
  }

  /**
   * {@return this with another path, and the query and fragment that it has}
   *
   * @param other a path with slashes, without percent-encoding
   */
  public FileAddress with(String other) {
    return new FileAddress(other, query, fragment);
  }

  /**
   * {@return the address; what can't stand in one is percent-encoded, letters of any script stay}
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    boolean isScheme = path.indexOf(':') >= 0 && path.indexOf(':') < (path + "/").indexOf('/');
    text.append(isScheme ? "./" : "");
    path.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || isMark(point) || PLAIN.indexOf(point) >= 0) {
                text.appendCodePoint(point);
              } else {
                String one = Character.toString(point).replace("%", "%25");
                text.append(UriEncoding.encoded(one));
              }
            });
    text.append(query == null ? "" : "?" + query);
    return text.append(fragment == null ? "" : "#" + fragment).toString();
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
