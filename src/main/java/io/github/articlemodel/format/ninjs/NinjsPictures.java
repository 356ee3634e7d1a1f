package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.format.OutgoingPicture;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Credit;
import java.util.List;
import java.util.Optional;

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
    List<OutgoingPicture> pictures = out.pictures();
    if (pictures.isEmpty()) {
      return;
    }
    json.name("associations").startArray();
    int number = 0;
    for (OutgoingPicture picture : pictures) {
      picture(picture, picture.isLead() ? Ninjs.LEAD : Ninjs.PICTURE + ++number);
    }
    json.endArray();
  }

  private void picture(OutgoingPicture picture, String name) {
    json.startObject().member("name", name);
    json.member("rel", picture.isLead() ? Ninjs.LEAD : Ninjs.BODY)
        .member("uri", picture.address())
        .member("type", Ninjs.PICTURE);
    Credit credit = picture.figure().credit();
    if (credit != null) {
      json.member("by", credit.raw());
      if (credit.licence() != null) {
        json.member("usageTerms", credit.licence());
      }
    }
    texts(picture);
    json.name("renditions").startArray().startObject().member("name", "original");
    json.member("href", picture.address());
    picture.mediaType().ifPresent(type -> json.member("contentType", type));
    json.endObject().endArray().endObject();
  }

  private void texts(OutgoingPicture picture) {
    Optional<String> caption = picture.caption();
    String alt = picture.figure().alt();
    if (caption.isEmpty() && alt.isBlank()) {
      return;
    }
    json.name("descriptions").startArray();
    caption.ifPresent(text -> NinjsArticleWriter.plain(Ninjs.CAPTION, text, json));
    if (!alt.isBlank()) {
      NinjsArticleWriter.plain(Ninjs.ALT, alt, json);
    }
    json.endArray();
  }
}
