package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.format.IncomingPicture;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the items of a JSON feed. One with an error in it is left out. */
final class JsonItemReader {

  private final Profile profile;
  private final JsonFeedFindings findings;
  private final @Nullable Place language;
  private final List<Person> authors;

  /** Creates one, which takes what the feed says of all its items. */
  JsonItemReader(Profile profile, JsonFeedFindings findings, Members feed) throws JsonProblem {
    this.profile = profile;
    this.findings = findings;
    this.language = feed.optional("language");
    this.authors = authors(feed);
  }

  Article article(Members item) throws JsonProblem {
    IncomingArticle article = new IncomingArticle(profile);
    String id = id(item);
    Place extension = item.optional(FeedWords.EXTENSION);
    String url = item.optionalText("url");
    String title = item.optionalText("title");
    article.text(ProfileKey.TITLE, title == null ? null : FeedText.onOneLine(title));
    article.text(ProfileKey.DESCRIPTION, item.optionalText("summary"));
    typed(article, ProfileKey.DATE, item.optional("date_published"), FieldType.DATE);
    typed(article, ProfileKey.MODIFIED, item.optional("date_modified"), FieldType.DATE);
    Place own = item.optional("language");
    typed(article, ProfileKey.LANGUAGE, own == null ? language : own, FieldType.LANGUAGE);
    List<Person> writers = authors(item);
    (writers.isEmpty() ? authors : writers).forEach(article::author);
    List<String> tags = texts(item, "tags");
    if (extension != null) {
      tags = extension(article, Members.of(extension), tags);
    }
    tags.forEach(article::tag);
    String image = item.optionalText("image");
    if (image != null) {
      article.picture(new IncomingPicture(image, null, null, null, IncomingPicture.Place.LEAD));
    }
    identity(article, id, url);
    content(article, item);
    attachments(article, item);
    findings.left(item.rest());
    return article.build();
  }

  /** Reads what JSON Feed has no word for, and returns the tags that are no categories. */
  private List<String> extension(IncomingArticle article, Members more, List<String> tags)
      throws JsonProblem {
    String code = more.optionalText("code");
    if (code != null) {
      article.fact(ProfileKey.CODE, new ArticleCode(code));
    }
    article.text(ProfileKey.SLUG, more.optionalText("slug"));
    List<String> left = new ArrayList<>(tags);
    List<String> sections = texts(more, "categories");
    sections.forEach(article::section);
    left.removeAll(new HashSet<>(sections));
    List<String> own = texts(more, "tags");
    Place pictures = more.optional("pictures");
    for (Place place : pictures == null ? List.<Place>of() : Members.array(pictures)) {
      Members picture = Members.of(place);
      article.picture(
          new IncomingPicture(
              picture.text("url"),
              picture.optionalText("alt"),
              picture.optionalText("caption"),
              picture.optionalText("credit"),
              picture.bool("lead") ? IncomingPicture.Place.LEAD : IncomingPicture.Place.BODY));
      findings.left(picture.rest());
    }
    findings.left(more.rest());
    return own.isEmpty() ? left : own;
  }

  /** Returns the id; version 1 has numbers too. */
  private static String id(Members item) throws JsonProblem {
    Place id = item.required("id");
    return id.value() instanceof JsonNumber number ? number.text() : Members.text(id);
  }

  private <T> void typed(
      IncomingArticle article, ProfileKey<T> key, @Nullable Place place, FieldType<T> type)
      throws JsonProblem {
    if (place != null && !article.typed(key, Members.text(place), type)) {
      findings.warn("feed.value", place, "not understood; the text is kept as it is");
    }
  }

  /** Reads the address, and the id where it says something else, and was not made of the code. */
  static void identity(IncomingArticle article, String id, @Nullable String url) {
    boolean isAddress = id.startsWith("http://") || id.startsWith("https://");
    String address = url == null && isAddress ? id : url;
    article.typed(ProfileKey.ORIGIN_URL, address, FieldType.URL);
    if (!article.has(ProfileKey.CODE) && !id.isBlank() && !id.equals(address)) {
      article.fact(ProfileKey.CODE, new ArticleCode(id));
    }
  }

  private List<Person> authors(Members members) throws JsonProblem {
    List<Person> read = new ArrayList<>();
    Place single = members.optional("author");
    Place several = members.optional("authors");
    List<Place> places =
        several != null ? Members.array(several) : single == null ? List.of() : List.of(single);
    for (Place place : places) {
      Members author = Members.of(place);
      String url = author.optionalText("url");
      String name = Optional.ofNullable(author.optionalText("name")).orElse("");
      read.add(new Person(name.isBlank() && url != null ? url : name, null, url));
      findings.left(author.rest());
    }
    return read;
  }

  private static List<String> texts(Members members, String name) throws JsonProblem {
    List<String> texts = new ArrayList<>();
    Place array = members.optional(name);
    for (Place item : array == null ? List.<Place>of() : Members.array(array)) {
      texts.add(Members.text(item));
    }
    return texts;
  }

  /** Reads the HTML, or else the text, which beside HTML says the same. */
  private void content(IncomingArticle article, Members item) throws JsonProblem {
    Place html = item.optional("content_html");
    String text = item.optionalText("content_text");
    if (html != null) {
      article.html(Members.text(html), lost -> findings.warn("format.unread-html", html, lost));
    } else if (text != null) {
      article.plainText(text);
    }
  }

  /** Reads the pictures among the attachments; others have no place. */
  private void attachments(IncomingArticle article, Members item) throws JsonProblem {
    Place array = item.optional("attachments");
    for (Place place : array == null ? List.<Place>of() : Members.array(array)) {
      Members attachment = Members.of(place);
      String type = attachment.text("mime_type");
      String address = attachment.text("url");
      if (type.startsWith("image/")) {
        String title = attachment.optionalText("title");
        article.picture(
            new IncomingPicture(address, null, title, null, IncomingPicture.Place.BODY));
        Set.of("size_in_bytes", "duration_in_seconds").forEach(attachment::optional);
        findings.left(attachment.rest());
      } else {
        findings.warn(
            "feed.attachment", place, "of the type \"" + Place.shown(type) + "\", is not read");
      }
    }
  }
}
