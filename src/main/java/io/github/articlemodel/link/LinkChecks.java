package io.github.articlemodel.link;

import static io.github.articlemodel.link.FindingLog.quoted;

import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be said of each link by itself, and of two with the same text. */
final class LinkChecks {

  private LinkChecks() {}

  static void essential(List<ArticleLink> links, FindingLog log) {
    for (int i = 0; i < links.size(); i++) {
      ArticleLink link = links.get(i);
      if (link.form() != LinkForm.FIELD) {
        address(link, log);
        if (link.text().isBlank() && !isDescribed(links, i, log)) {
          text(link, log);
        }
      }
    }
  }

  /** Returns whether a picture of raw HTML or a tag in a link says what its text does not. */
  private static boolean isDescribed(List<ArticleLink> links, int at, FindingLog log) {
    SourceSpan text = links.get(at).written().span(Part.TEXT).orElse(null);
    if (text == null || !links.get(at).form().isFollowed()) {
      return false;
    }
    for (int i = at + 1; i < links.size(); i++) {
      SourceSpan inner = links.get(i).span().orElse(null);
      if (inner != null && !text.contains(inner) && inner.start() >= text.end()) {
        break;
      }
      if (inner != null && text.contains(inner) && !links.get(i).text().isBlank()) {
        return true;
      }
    }
    return log.isShownByTag(text);
  }

  private static void address(ArticleLink link, FindingLog log) {
    if (link.target().is(LinkClass.UNSAFE)) {
      log.addAtDestination(
          Severity.WARNING,
          "link.unsafe",
          link.written(),
          "the address " + quoted(link.destination()) + " can run a script",
          "use an address of http or https");
    } else if (link.target().is(LinkClass.FILE)) {
      log.addAtDestination(
          Severity.WARNING,
          "link.file",
          link.written(),
          quoted(link.destination()) + " is a file of one machine, which readers do not have",
          "publish the file, and use its address");
    } else if (link.destination().isBlank()) {
      log.add(
          Severity.WARNING,
          "link.empty",
          link.written(),
          (link.form().isFollowed() ? "a link" : "an image") + " without an address",
          "write its address");
    }
  }

  private static void text(ArticleLink link, FindingLog log) {
    if (link.form() == LinkForm.IMAGE) {
      log.add(
          Severity.INFO,
          "link.no-alt",
          link.written(),
          "an image without a description",
          "say what it shows, for those who can't see it");
    } else if (link.form().isFollowed()) {
      log.add(
          Severity.INFO,
          "link.empty-text",
          link.written(),
          "a link without a text, so that nobody sees it or is told where it goes",
          "write a text, or the description of the image in it");
    }
  }

  static void further(List<ArticleLink> links, FindingLog log) {
    Map<String, String> places = new HashMap<>();
    for (ArticleLink link : links) {
      String address = link.destination();
      if (address.regionMatches(true, 0, "http:", 0, "http:".length())
          && !UriParts.of(address).isLocal()) {
        log.addAtDestination(
            Severity.INFO,
            "link.insecure",
            link.written(),
            quoted(address) + " is not encrypted",
            "use https where the host has it");
      }
      String text = link.text().strip().toLowerCase(Locale.ROOT);
      if (link.form().isFollowed() && !text.isEmpty()) {
        String first = places.putIfAbsent(text, address);
        if (first != null && !first.equals(address)) {
          log.add(
              Severity.INFO,
              "link.same-text",
              link.written(),
              "the text " + quoted(link.text()) + " leads elsewhere before: " + quoted(first),
              "write texts that tell the two apart");
        }
      }
    }
  }
}
