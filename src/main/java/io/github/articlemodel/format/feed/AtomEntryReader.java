package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.IncomingPicture;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an Atom feed. */
final class AtomEntryReader {

  private final Profile profile;
  private final FeedFindings findings;
  private final String atom;
  private final List<Person> authors;

  /** Creates one; the authors of the feed are those of all entries that have none (RFC 4287). */
  AtomEntryReader(Profile profile, FeedFindings findings, XmlElement feed) {
    this.profile = profile;
    this.findings = findings;
    this.atom = feed.namespace();
    this.authors = authors(feed);
  }

  Article article(XmlElement element) {
    FeedEntry entry = new FeedEntry(element, findings, profile);
    entry.extensions();
    XmlElement id = element.takeFirst(atom, "id");
    String url = links(entry);
    entry.identity(id, true, url);
    entry.article().text(ProfileKey.TITLE, line(text(element.takeFirst(atom, "title"))));
    entry.article().text(ProfileKey.DESCRIPTION, text(element.takeFirst(atom, "summary")));
    dates(entry);
    List<Person> own = authors(element);
    (own.isEmpty() ? authors : own).forEach(entry.article()::author);
    for (XmlElement category : element.take(atom, "category")) {
      category(category, entry);
    }
    entry.language(element.inherited("xml:lang"));
    content(entry);
    return entry.build();
  }

  /** Reads a category by its label, or else by its term, which beside a label may be a key. */
  private void category(XmlElement category, FeedEntry entry) {
    String label = Optional.ofNullable(category.attribute("label")).orElse("").strip();
    String term = Optional.ofNullable(category.attribute("term")).orElse("").strip();
    entry.article().section(label.isEmpty() ? term : label);
    if (!label.isEmpty() && !term.isEmpty() && !label.equals(term)) {
      findings.left("entry/category/term beside another label", category);
    }
    entry.leaveAttribute(category, "scheme");
  }

  /** Reads when it was published and changed; the same moment says nothing of a change. */
  private void dates(FeedEntry entry) {
    XmlElement published = entry.element().takeFirst(atom, "published");
    XmlElement updated = entry.element().takeFirst(atom, "updated");
    entry.date(ProfileKey.DATE, published);
    boolean isSame =
        published != null && updated != null && FeedDates.areSame(updated.text(), published.text());
    if (!isSame) {
      boolean isFirst = !entry.article().has(ProfileKey.DATE);
      entry.date(isFirst ? ProfileKey.DATE : ProfileKey.MODIFIED, updated);
    }
  }

  /** Returns the authors, each by the name, or else by the address for mail or of a page. */
  private List<Person> authors(XmlElement element) {
    List<Person> read = new ArrayList<>();
    for (XmlElement author : element.take(atom, "author")) {
      String email = author.takeText(atom, "email");
      String uri = author.takeText(atom, "uri");
      for (String name : Arrays.asList(author.takeText(atom, "name"), email, uri)) {
        if (name != null && !name.isEmpty()) {
          read.add(new Person(name, email, uri));
          break;
        }
      }
      findings.left(author);
    }
    return read;
  }

  /** Returns where the entry is; pictures that it encloses are read. */
  private @Nullable String links(FeedEntry entry) {
    String url = null;
    for (XmlElement link : entry.element().take(atom, "link")) {
      String relation = Optional.ofNullable(link.attribute("rel")).orElse("alternate");
      String type = Optional.ofNullable(link.attribute("type")).orElse("");
      String address = link.attribute("href");
      if (relation.equals("alternate") && url == null) {
        url = address;
      } else if (relation.equals("enclosure") && type.startsWith("image/") && address != null) {
        entry.picture(address, link.attribute("title"), null, IncomingPicture.Place.UNKNOWN, link);
      } else if (relation.equals("enclosure")) {
        findings.warn("feed.attachment", link.offset(), "only pictures are read of enclosures", "");
      } else {
        findings.left("entry/link of the relation \"" + Place.shown(relation) + '"', link);
      }
    }
    return url;
  }

  private void content(FeedEntry entry) {
    XmlElement content = entry.element().takeFirst(atom, "content");
    if (content == null) {
      return;
    }
    String type = Optional.ofNullable(content.attribute("type")).orElse("text");
    if (content.attribute("src") != null) {
      findings.warn("feed.content", content.offset(), "the content stands elsewhere", "");
    } else if (type.equals("xhtml") || type.equals("application/xhtml+xml")) {
      entry.body(content.markup(), content);
    } else if (type.contains("html")) {
      entry.body(content.text(), content);
    } else if (type.equals("text") || type.startsWith("text/")) {
      entry.article().plainText(content.text());
    } else {
      findings.warn("feed.content", content.offset(), "content of this type is not read", "");
    }
  }

  /** Returns what a reader sees of a text construct (RFC 4287, 3.1); null for none. */
  private static @Nullable String text(@Nullable XmlElement element) {
    if (element == null) {
      return null;
    }
    String type = Optional.ofNullable(element.attribute("type")).orElse("text");
    return switch (type) {
      case "xhtml" -> FeedText.toText(element.markup());
      case "html", "text/html" -> FeedText.toText(element.text());
      default -> element.text();
    };
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : FeedText.onOneLine(text);
  }
}
