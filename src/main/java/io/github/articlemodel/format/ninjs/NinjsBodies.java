package io.github.articlemodel.format.ninjs;

import static java.util.stream.Collectors.joining;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the bodies: the first HTML, or else the first plain text, which beside HTML is to say the
 * same. What is not read of them is told, but for counts of characters and words.
 */
record NinjsBodies(IncomingArticle article, NinjsFindings findings) {

  private static final Set<String> COUNTS =
      Set.of(".charCount", ".wordCount", ".charcount", ".wordcount");

  /** So many plain bodies are compared with the HTML; what more there are is told. */
  private static final int MOST_COMPARED = 8;

  /** Reads bodies, of which nothing is kept that is not read. */
  boolean read(Place place) throws JsonProblem {
    List<NinjsText> all = NinjsText.list(place);
    Optional<NinjsText> html = first(all, NinjsText::isHtml);
    Optional<NinjsText> chosen = html.or(() -> first(all, NinjsText::isPlain));
    html.ifPresent(
        body ->
            article.html(
                body.value(), lost -> findings.warn("format.unread-html", body.place(), lost, "")));
    if (html.isEmpty()) {
      chosen.ifPresent(body -> article.plainText(body.value()));
    }
    int compared = 0;
    for (NinjsText body : all) {
      boolean isChosen = chosen.filter(body::equals).isPresent();
      boolean mayBeSaid = !isChosen && html.isPresent() && body.isPlain();
      if (isChosen || (mayBeSaid && compared++ < MOST_COMPARED && article.bodySays(body.value()))) {
        leave(body);
      } else {
        findings.warn(
            "ninjs.body",
            body.place(),
            "one of several bodies, of the type \"" + Place.shown(body.contentType()) + "\"",
            "the first of text/html, or else of text/plain, is read");
      }
    }
    if (all.size() < Members.array(place).size()) {
      findings.warn("ninjs.body", place, "a body without a value is left out", "give it a value");
    }
    return true;
  }

  private static Optional<NinjsText> first(List<NinjsText> all, Predicate<NinjsText> condition) {
    return all.stream().filter(condition).findFirst();
  }

  private void leave(NinjsText body) {
    String left =
        body.rest().stream()
            .map(Place::step)
            .filter(step -> !COUNTS.contains(step))
            .limit(50)
            .map(step -> step.startsWith(".") ? step.substring(1) : step)
            .collect(joining(", "));
    if (!left.isEmpty()) {
      findings.warn(
          "ninjs.body",
          body.place(),
          "not read, as an article has no place for it: " + left,
          "make it a property of the news object");
    }
  }
}
