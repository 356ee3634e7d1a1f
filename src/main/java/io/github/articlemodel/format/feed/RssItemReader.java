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
    entry.identity(guid == null ? null : guid.text().strip(), canBeAddress, link);
    String title = item.takeText(rss, "title");
    article.text(ProfileKey.TITLE, title == null ? null : FeedText.onOneLine(title));
    entry.date(ProfileKey.DATE, item.takeFirst(rss, "pubDate"));
    XmlElement date = item.takeFirst(FeedWords.DC, "date");
    if (!article.has(ProfileKey.DATE)) {
      entry.date(ProfileKey.DATE, date);
    }
    entry.date(ProfileKey.MODIFIED, item.takeFirst(FeedWords.ATOM, "updated"));
    authors(item, article);
    item.take(rss, "category").forEach(category -> article.section(category.text()));
    String own = item.takeText(FeedWords.DC, "language");
    entry.language(own == null ? language : own);
    content(entry);
    for (XmlElement enclosure : item.take(rss, "enclosure")) {
      enclosure(enclosure, entry);
    }
    return entry.build();
  }

  /** Reads the creators, or else the author, whose name stands in brackets behind an address. */
  private static void authors(XmlElement item, IncomingArticle article) {
    List<XmlElement> creators = item.take(FeedWords.DC, "creator");
    creators.forEach(creator -> article.author(new Person(creator.text().strip(), null, null)));
    String author = item.takeText(item.namespace(), "author");
    if (author == null || !creators.isEmpty()) {
      return;
    }
    int bracket = author.indexOf('(');
    if (bracket > 0 && author.endsWith(")")) {
      String email = author.substring(0, bracket).strip();
      String name = author.substring(bracket + 1, author.length() - 1).strip();
      article.author(new Person(name, email.isEmpty() ? null : email, null));
    } else {
      article.author(new Person(author, null, null));
    }
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
