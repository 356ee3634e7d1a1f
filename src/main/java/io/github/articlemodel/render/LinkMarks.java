package io.github.articlemodel.render;

import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.LinkTarget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the options add to links and pictures, whatever writes them. */
final class LinkMarks {

  /** A scheme of the web with any number of slashes, or two slashes and more. */
  private static final Pattern BEFORE_HOST = Pattern.compile("(?i)(https?:)/*|/{2,}");

  private final RenderOptions options;
  private final LinkOptions links;
  private final boolean hasBase;

  LinkMarks(RenderOptions options) {
    this.options = options;
    String base = options.site().base();
    this.hasBase = base != null;
    this.links = base == null ? LinkOptions.defaults() : LinkOptions.defaults().withBase(base);
  }

  /** Returns whether there is anything to add. */
  boolean isNothing() {
    return !hasBase
        && options.externalLinks().isPlain()
        && options.imageLoading() == ImageLoading.EAGER;
  }

  /** Returns an address, resolved where the site has a base; a place in the article as it is. */
  String address(String written) {
    return hasBase && !written.isEmpty() && !written.startsWith("#")
        ? options.site().address(written)
        : written;
  }

  /** Returns what a link bears. */
  Map<String, String> ofLink(String written) {
    ExternalLinks external = options.externalLinks();
    if (external.isPlain()) {
      return Map.of();
    }
    Map<String, String> marks = new LinkedHashMap<>();
    if (LinkTarget.of(asFollowed(written), links).is(LinkClass.EXTERNAL)) {
      if (!external.types().isEmpty()) {
        marks.put("rel", external.types());
      }
      if (external.target() != null) {
        marks.put("target", external.target());
      }
    }
    return marks;
  }

  /**
   * Returns an address as a browser follows it (WHATWG URL, 4.4): it passes over tabs and line
   * ends, takes a backslash for a slash, and any number of slashes for the two before a host.
   */
  private static String asFollowed(String written) {
    StringBuilder seen = new StringBuilder(written.length());
    boolean inPath = true;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      inPath &= c != '?' && c != '#';
      if (c != '\t' && c != '\n' && c != '\r' && (c > ' ' || !seen.isEmpty())) {
        seen.append(inPath && c == '\\' ? '/' : c);
      }
    }
    Matcher host = BEFORE_HOST.matcher(seen);
    return host.lookingAt()
        ? Objects.requireNonNullElse(host.group(1), "") + "//" + seen.substring(host.end())
        : seen.toString();
  }

  /** Returns what a picture bears. */
  Map<String, String> ofPicture() {
    return options.imageLoading() == ImageLoading.LAZY ? Map.of("loading", "lazy") : Map.of();
  }
}
