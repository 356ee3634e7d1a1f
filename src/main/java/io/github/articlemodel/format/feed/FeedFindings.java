package io.github.articlemodel.format.feed;

import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What there is to say about a feed in XML; elements that are not read, each name once. */
final class FeedFindings {

  private static final int MOST = 1_000;

  private final SourceText source;
  private final DiagnosticLog log;
  private final Map<String, XmlElement> left = new LinkedHashMap<>();

  FeedFindings(SourceText source, DiagnosticLog log) {
    this.source = source;
    this.log = log;
  }

  void error(String code, int offset, String message, String advice) {
    log.add(source.diagnostic(Severity.ERROR, code, SourceSpan.at(offset), message, advice));
  }

  void warn(String code, int offset, String message, String advice) {
    log.add(source.diagnostic(Severity.WARNING, code, SourceSpan.at(offset), message, advice));
  }

  /** Notes the children of an element that were not taken. */
  void left(XmlElement element) {
    element.left().forEach(child -> left(element.name() + "/" + child.name(), child));
    for (XmlElement within : element.leftInTexts()) {
      String of = Objects.requireNonNull(within.parent()).name();
      left(element.name() + "/" + of + "/" + within.name(), within);
    }
  }

  /** Notes an element that is not read under a name of its own. */
  void left(String name, XmlElement element) {
    if (left.size() < MOST) {
      left.putIfAbsent(name, element);
    }
  }

  /** Tells the elements that were not read. */
  void tellLeft() {
    left.forEach(
        (name, element) ->
            warn("feed.unread", element.offset(), name + ": an article has no place for it", ""));
  }
}
