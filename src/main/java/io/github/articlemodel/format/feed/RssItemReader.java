package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.format.IncomingPicture.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of RSS, whatever its version. */
final class RssItemReader {

  private final Profile profile;
  private final FeedFindings findings;
  private final @Nullable String language;

  RssItemReader(Profile profile, FeedFindings findings, @Nullable XmlElement channel) {
    this.profile = profile;
    this.findings = findings;
    this.language = channel == null ? null : channel.takeText(channel.namespace(), "language");
  }

  Article article(XmlElement item) {
    String rss = item.namespace();
    FeedEntry entry = new FeedEntry(item, findings, profile);
    IncomingArticle article = entry.article();
    entry.extensions();
    XmlElement guid = item.takeFirst(rss, "guid");
    boolean canBeAddress = guid != null && !"false".equals(guid.attribute("isPermaLink"));
    String link = item.takeText(rss, "link");
    entry.identity(guid, canBeAddress, link);
    String title = item.takeText(rss, "title");
    article.text(ProfileKey.TITLE, title == null ? null : FeedText.onOneLine(title));
    dates(entry);
    authors(item, article);
    for (XmlElement category : item.take(rss, "category")) {
      article.section(category.text());
      entry.leaveAttribute(category, "domain");
    }
    String own = item.takeText(FeedWords.DC, "language");
    entry.language(own == null ? language : own);
    content(entry);
    for (XmlElement enclosure : item.take(rss, "enclosure")) {
      enclosure(enclosure, entry);
    }
    return entry.build();
  }

  /** Reads when it was published, or else its date, which beside it may say no other moment. */
  private void dates(FeedEntry entry) {
    XmlElement item = entry.element();
    XmlElement published = item.takeFirst(item.namespace(), "pubDate");
    XmlElement date = item.takeFirst(FeedWords.DC, "date");
    entry.date(ProfileKey.DATE, published);
    if (published == null || published.text().isBlank()) {
      entry.date(ProfileKey.DATE, date);
    } else if (date != null
        && !date.text().isBlank()
        && !FeedDates.areSame(date.text(), published.text())) {
      findings.left("item/dc:date beside another pubDate", date);
    }
    entry.date(ProfileKey.MODIFIED, item.takeFirst(FeedWords.ATOM, "updated"));
  }

  /** Reads the creators, or else the author; beside a creator of its name it gives the address. */
  private void authors(XmlElement item, IncomingArticle article) {
    XmlElement element = item.takeFirst(item.namespace(), "author");
    String text = element == null ? "" : element.text().strip();
    Person author = person(text);
    List<String> creators =
        item.take(FeedWords.DC, "creator").stream()
            .map(creator -> creator.text().strip())
            .filter(name -> !name.isEmpty())
            .toList();
    for (String name : creators) {
      article.author(name.equals(author.name()) ? author : new Person(name, null, null));
    }
    if (creators.isEmpty()) {
      article.author(author);
    } else if (element != null
        && !text.isEmpty()
        && !creators.contains(author.name())
        && !creators.contains(text)) {
      findings.left("item/author beside another dc:creator", element);
    }
  }

  /** Returns the author, whose name stands in brackets behind an address, or who has but one. */
  private static Person person(String author) {
    int bracket = author.indexOf('(');
    if (bracket > 0 && author.endsWith(")")) {
      String email = author.substring(0, bracket).strip();
      String name = author.substring(bracket + 1, author.length() - 1).strip();
      String mail = email.isEmpty() ? null : email;
      return new Person(name.isEmpty() ? email : name, mail, null);
    }
    return new Person(author, null, null);
  }

  /** Reads the whole content; the description is then a summary, and else the body. */
  private static void content(FeedEntry entry) {
    XmlElement item = entry.element();
    XmlElement whole = item.takeFirst(FeedWords.CONTENT, "encoded");
    XmlElement description = item.takeFirst(item.namespace(), "description");
    if (whole != null) {
      entry.body(whole.text(), whole);
      if (description != null) {
        entry.article().text(ProfileKey.DESCRIPTION, FeedText.toText(description.text()));
      }
    } else if (description != null) {
      entry.body(description.text(), description);
    }
  }

  private void enclosure(XmlElement enclosure, FeedEntry entry) {
    String type = enclosure.attribute("type");
    String address = enclosure.attribute("url");
    if (type != null && type.startsWith("image/") && address != null) {
      entry.picture(address, null, null, Place.UNKNOWN, enclosure);
    } else {
      findings.warn(
          "feed.attachment", enclosure.offset(), "only pictures are read of enclosures", "");
    }
  }
}
