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
    article.losing(lost -> findings.left(lost, item.place()));
    Place id = item.required("id");
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
      beside(Members.of(extension).optionalText("code"), id, url);
    }
    tags.forEach(article::tag);
    String image = item.optionalText("image");
    if (image != null) {
      article.picture(new IncomingPicture(image, null, null, null, IncomingPicture.Place.LEAD));
    }
    identity(article, text(id), url);
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
    own.forEach(article::tag);
    return left;
  }

  /** Returns the text of an id; version 1 has numbers too. */
  private static String text(Place id) throws JsonProblem {
    return id.value() instanceof JsonNumber number ? number.text() : Members.text(id);
  }

  /** Returns where the article is; an id may be that. */
  private static @Nullable String address(String id, @Nullable String url) {
    boolean isAddress = id.startsWith("http://") || id.startsWith("https://");
    return url == null && isAddress ? id : url;
  }

  private <T> void typed(
      IncomingArticle article, ProfileKey<T> key, @Nullable Place place, FieldType<T> type)
      throws JsonProblem {
    if (place != null && !article.typed(key, Members.text(place), type)) {
      findings.warn("feed.value", place, "not understood; the text is kept as it is");
    }
  }

  /** Tells an id that is none of the article's code and address. */
  private void beside(@Nullable String code, Place at, @Nullable String url) throws JsonProblem {
    String id = text(at);
    boolean isSaid = id.isBlank() || id.equals(address(id, url));
    if (code != null && !isSaid && !FeedText.isMadeOf(code, id)) {
      findings.left("an id beside the code of the article", at);
    }
  }

  /** Reads the address, and the id where it says something else, and was not made of the code. */
  private static void identity(IncomingArticle article, String id, @Nullable String url) {
    String address = address(id, url);
    article.typed(ProfileKey.ORIGIN_URL, address, FieldType.URL);
    if (!article.has(ProfileKey.CODE) && !id.isBlank() && !id.equals(address)) {
      article.fact(ProfileKey.CODE, new ArticleCode(id));
    }
  }

  /** Reads the authors, or else the author of version 1, who beside them is most often one. */
  private List<Person> authors(Members members) throws JsonProblem {
    List<Person> read = new ArrayList<>();
    Place single = members.optional("author");
    Place several = members.optional("authors");
    for (Place place : several == null ? List.<Place>of() : Members.array(several)) {
      author(place).ifPresent(read::add);
    }
    Person alone = single == null ? null : author(single).orElse(null);
    if (single != null && alone != null && read.isEmpty()) {
      read.add(alone);
    } else if (single != null && alone != null && !read.contains(alone)) {
      findings.left("an author who is none of the authors", single);
    }
    return read;
  }

  private Optional<Person> author(Place place) throws JsonProblem {
    Members author = Members.of(place);
    String url = author.optionalText("url");
    String name = Optional.ofNullable(author.optionalText("name")).orElse("");
    findings.left(author.rest());
    String known = name.isBlank() && url != null ? url : name;
    return known.isBlank() ? Optional.empty() : Optional.of(new Person(known, null, url));
  }

  private static List<String> texts(Members members, String name) throws JsonProblem {
    List<String> texts = new ArrayList<>();
    Place array = members.optional(name);
    for (Place item : array == null ? List.<Place>of() : Members.array(array)) {
      texts.add(Members.text(item));
    }
    return texts;
  }

  /** Reads the HTML, or else the text, which is to say the same beside HTML. */
  private void content(IncomingArticle article, Members item) throws JsonProblem {
    Place html = item.optional("content_html");
    Place plain = item.optional("content_text");
    String text = plain == null ? null : Members.text(plain);
    if (html != null) {
      article.html(Members.text(html), lost -> findings.warn("format.unread-html", html, lost));
      if (plain != null && text != null && !article.bodySays(text)) {
        findings.left("a text that the HTML does not hold", plain);
      }
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
