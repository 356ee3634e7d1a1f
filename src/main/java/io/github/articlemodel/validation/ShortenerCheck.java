package io.github.articlemodel.validation;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.model.Written.Part;
import java.util.List;
import java.util.Locale;

/** No link may go through a shortener, but for some hosts. */
record ShortenerCheck(List<String> allowed) implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (ArticleLink link : document.inventory()) {
      if (link.target().is(LinkClass.SHORTENER) && !isAllowed(link.destination())) {
        out.add(
            Breach.at(
                link.written().span(Part.DESTINATION).or(link::span).orElse(document.bodyStart()),
                Words.quoted(link.destination())
                    + " goes through a shortener, which does not say where it leads",
                "use the address that it leads to"));
      }
    }
  }

  /** Returns whether an address is of a host that is allowed. */
  private boolean isAllowed(String address) {
    int start = address.indexOf("//");
    String rest = start < 0 ? address : address.substring(start + 2);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = withoutWww(rest.substring(0, end));
    return allowed.stream().map(ShortenerCheck::withoutWww).anyMatch(host::equals);
  }

  private static String withoutWww(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
