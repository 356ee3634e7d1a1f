package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.ProfileKey;
import java.util.List;
import java.util.Locale;

/** Reads what tells a news object from others. */
record NinjsIds(IncomingArticle article, List<Field> kept) {

  /** Reads the code and the slug; returns whether there is nothing else. */
  boolean alternatives(Place place) throws JsonProblem {
    boolean isWhole = true;
    for (Place item : Members.array(place)) {
      Members id = Members.of(item);
      String role = id.optionalText("role");
      String value = id.optionalText("value");
      if (Ninjs.CODE.equals(role) && value != null && !article.has(ProfileKey.CODE)) {
        article.fact(ProfileKey.CODE, new ArticleCode(value));
      } else if (Ninjs.SLUG.equals(role) && value != null && !article.has(ProfileKey.SLUG)) {
        article.text(ProfileKey.SLUG, value);
      } else {
        isWhole = false;
      }
      isWhole &= id.rest().isEmpty();
    }
    return isWhole;
  }

  /**
   * Reads the URI: an address is where it was first published; a tag URI beside a code or slug was
   * made of that; any other is kept.
   */
  void uri(String uri) {
    String lower = uri.toLowerCase(Locale.ROOT);
    boolean isNamed = article.has(ProfileKey.CODE) || article.has(ProfileKey.SLUG);
    if (lower.startsWith("http:") || lower.startsWith("https:")) {
      article.typed(ProfileKey.ORIGIN_URL, uri, FieldType.URL);
    } else if (!(isNamed && (lower.startsWith("tag:") || lower.startsWith("urn:")))) {
      kept.add(new Field("uri", FieldValue.of(uri)));
    }
  }
}
