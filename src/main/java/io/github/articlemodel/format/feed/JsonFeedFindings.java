package io.github.articlemodel.format.feed;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to say about a JSON feed; members that are not read, each name once. */
final class JsonFeedFindings {

  private static final int MOST = 1_000;

  private final SourceText source;
  private final DiagnosticLog log;
  private final Map<String, Place> left = new LinkedHashMap<>();

  JsonFeedFindings(SourceText source, DiagnosticLog log) {
    this.source = source;
    this.log = log;
  }

  /** Adds an error: a value is not what JSON Feed has there. */
  void problem(JsonProblem problem) {
    log.add(problem.in(source, 0, "feed.item", "see https://jsonfeed.org/version/1.1"));
  }

  /** Adds a warning. */
  void warn(String code, Place place, String message) {
    String path = place.path();
    log.add(
        source.diagnostic(Severity.WARNING, code, place.value().span(), path + ": " + message, ""));
  }

  /** Notes members that are not read. */
  void left(List<Place> members) {
    for (Place member : members) {
      left(member.step(), member);
    }
  }

  /** Notes a value that is not read under a name of its own. */
  void left(String name, Place place) {
    if (left.size() < MOST) {
      left.putIfAbsent(name, place);
    }
  }

  /** Tells the members that are not read. */
  void tellLeft() {
    left.forEach(
        (name, member) ->
            warn(
                "feed.unread",
                member,
                (name.equals(member.step()) ? "" : name + ": ")
                    + "an article has no place for it"));
  }
}
