package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes the lead image and the pictures of the body as associated news objects. */
final class NinjsPictures {

  private final OutgoingArticle out;
  private final JsonOutput json;

  NinjsPictures(OutgoingArticle out, JsonOutput json) {
    this.out = out;
    this.json = json;
  }

  /** Writes those that have a whole address, each once; nothing where none has. */
  void write() {
    Map<Figure, String> addresses = new LinkedHashMap<>();
    Figure lead = out.facts().image();
    if (lead != null) {
      out.address(lead.destination()).ifPresent(address -> addresses.put(lead, address));
    }
    Set<String> once = new HashSet<>();
    for (Figure figure : out.facts().figures()) {
      out.address(figure.destination())
          .filter(once::add)
          .ifPresent(address -> addresses.putIfAbsent(figure, address));
    }
    if (addresses.isEmpty()) {
      return;
    }
    json.name("associations").startArray();
    int number = 0;
    for (Map.Entry<Figure, String> each : addresses.entrySet()) {
      boolean isLead = each.getKey().form() == FigureForm.LEAD_IMAGE;
      picture(
          each.getKey(), each.getValue(), isLead ? Ninjs.LEAD : Ninjs.PICTURE + ++number, isLead);
    }
    json.endArray();
  }

  private void picture(Figure figure, String address, String name, boolean isLead) {
    json.startObject().member("name", name);
    json.member("rel", isLead ? Ninjs.LEAD : Ninjs.BODY)
        .member("uri", address)
        .member("type", Ninjs.PICTURE);
    Credit credit = figure.credit();
    if (credit != null) {
      json.member("by", credit.raw());
      if (credit.licence() != null) {
        json.member("usageTerms", credit.licence());
      }
    }
    texts(figure);
    json.name("renditions").startArray().startObject().member("name", "original");
    json.member("href", address);
    Ninjs.mediaType(address).ifPresent(type -> json.member("contentType", type));
    json.endObject().endArray().endObject();
  }

  private void texts(Figure figure) {
    String caption = figure.captionText().orElse("");
    String alt = figure.alt();
    if (caption.isEmpty() && alt.isBlank()) {
      return;
    }
    json.name("descriptions").startArray();
    if (!caption.isEmpty()) {
      NinjsArticleWriter.plain(Ninjs.CAPTION, caption, json);
    }
    if (!alt.isBlank()) {
      NinjsArticleWriter.plain(Ninjs.ALT, alt, json);
    }
    json.endArray();
  }
}
