package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.format.IncomingPicture;
import io.github.articlemodel.format.IncomingPicture.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An entry of Atom or item of RSS as it is read: what both have, and its extensions. */
final class FeedEntry {

  private final XmlElement element;
  private final FeedFindings findings;
  private final IncomingArticle article;
  private @Nullable String readCode;

  FeedEntry(XmlElement element, FeedFindings findings, Profile profile) {
    this.element = element;
    this.findings = findings;
    this.article = new IncomingArticle(profile);
    article.losing(lost -> findings.left(element.name() + ": " + lost, element));
  }

  IncomingArticle article() {
    return article;
  }

  XmlElement element() {
    return element;
  }

  /** Reads a date; one that is not understood is told, and kept as a text. */
  void date(ProfileKey<ArticleDate> key, @Nullable XmlElement at) {
    if (at == null || at.text().isBlank()) {
      return;
    }
    ArticleDate date = FeedDates.read(at.text()).orElse(null);
    if (date != null) {
      article.fact(key, date);
    } else if (!article.typed(key, at.text(), FieldType.DATE)) {
      told(at);
    }
  }

  /** Reads a language; one that is not understood is told, and kept as a text. */
  void language(@Nullable String language) {
    if (!article.typed(ProfileKey.LANGUAGE, language, FieldType.LANGUAGE)) {
      told(element);
    }
  }

  private void told(XmlElement at) {
    findings.warn("feed.value", at.offset(), "not understood; the text is kept as it is", "");
  }

  void code(@Nullable String code) {
    if (code != null && !code.isBlank()) {
      readCode = code;
      article.fact(ProfileKey.CODE, new ArticleCode(code));
    }
  }

  /** Reads the address, and the id where it says something else, and was not made of the code. */
  void identity(@Nullable XmlElement at, boolean canBeAddress, @Nullable String url) {
    String id = at == null ? null : at.text().strip();
    boolean isAddress =
        id != null && canBeAddress && (id.startsWith("http://") || id.startsWith("https://"));
    String address = url == null || url.isBlank() ? (isAddress ? id : null) : url;
    article.typed(
        ProfileKey.ORIGIN_URL, address == null ? null : resolved(address, element), FieldType.URL);
    if (at == null || id == null || id.isEmpty() || id.equals(address)) {
      return;
    }
    String code = readCode;
    if (code == null) {
      code(id);
    } else if (!FeedText.isMadeOf(code, id)) {
      findings.left(element.name() + "/" + at.name() + " beside another dc:identifier", at);
    }
  }

  /** Notes an attribute of a child that is not read. */
  void leaveAttribute(XmlElement child, String name) {
    String value = child.attribute(name);
    if (value != null && !value.isBlank()) {
      findings.left(element.name() + "/" + child.name() + "/" + name, child);
    }
  }

  /** Reads the body, whose relative addresses are resolved where {@code xml:base} is given. */
  void body(String html, XmlElement at) {
    if (base(at) != null) {
      article.resolving(address -> resolved(address, at));
    }
    article.html(html, lost -> findings.warn("format.unread-html", at.offset(), lost, ""));
  }

  /** Reads Dublin Core and Media RSS. */
  void extensions() {
    code(element.takeText(FeedWords.DC, "identifier"));
    element.take(FeedWords.DC, "subject").forEach(tag -> article.tag(tag.text()));
    FeedMedia media = new FeedMedia(this, findings);
    media.read(element);
  }

  /** Adds a picture. */
  void picture(
      String address,
      @Nullable String caption,
      @Nullable String credit,
      Place place,
      XmlElement at) {
    article.picture(
        new IncomingPicture(resolved(address.strip(), at), null, caption, credit, place));
  }

  Article build() {
    Article built = article.build();
    findings.left(element);
    return built;
  }

  static String resolved(String address, XmlElement at) {
    String base = base(at);
    return base == null || address.startsWith("#")
        ? address
        : Site.unknown().withBase(base).address(address);
  }

  /** Returns the base that holds at an element, each resolved against the one around it. */
  private static @Nullable String base(XmlElement at) {
    String base = null;
    for (XmlElement in = at; in != null; in = in.parent()) {
      String own = in.attribute("xml:base");
      if (own != null) {
        base = base == null ? own : Site.unknown().withBase(own).address(base);
      }
    }
    return base != null && isWhole(base) ? base : null;
  }

  private static boolean isWhole(String base) {
    try {
      return new URI(base).isAbsolute();
    } catch (URISyntaxException noUri) {
      return false;
    }
  }
}
