package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.IncomingPicture.Place;
import io.github.articlemodel.format.OutgoingPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of an entry as Media RSS has them, alone or in groups. */
record FeedMedia(FeedEntry entry, FeedFindings findings) {

  void read(XmlElement element) {
    for (XmlElement keywords : element.take(FeedWords.MEDIA, "keywords")) {
      for (String keyword : keywords.text().split(",", -1)) {
        entry.article().tag(keyword);
      }
    }
    String caption = description(element);
    String credit = element.takeText(FeedWords.MEDIA, "credit");
    boolean isAny = contents(element.take(FeedWords.MEDIA, "content"), caption, credit);
    for (XmlElement group : element.take(FeedWords.MEDIA, "group")) {
      isAny |= group(group, caption, credit);
    }
    List<XmlElement> thumbnails = element.take(FeedWords.MEDIA, "thumbnail");
    if (!isAny && !thumbnails.isEmpty() && thumbnails.get(0).attribute("url") != null) {
      picture(thumbnails.get(0), caption, credit);
    }
  }

  /** Reads the first picture of a group, as all in it show the same. */
  private boolean group(XmlElement group, @Nullable String caption, @Nullable String credit) {
    String ownCaption = description(group);
    String ownCredit = group.takeText(FeedWords.MEDIA, "credit");
    List<XmlElement> contents = new ArrayList<>(group.take(FeedWords.MEDIA, "content"));
    contents.sort((a, b) -> Boolean.compare(isDefault(b), isDefault(a)));
    List<XmlElement> first =
        contents.stream().filter(FeedMedia::isPicture).findFirst().map(List::of).orElse(contents);
    findings.left(group);
    return contents(
        first, ownCaption == null ? caption : ownCaption, ownCredit == null ? credit : ownCredit);
  }

  private static boolean isDefault(XmlElement content) {
    return "true".equals(content.attribute("isDefault"));
  }

  private boolean contents(
      List<XmlElement> contents, @Nullable String caption, @Nullable String credit) {
    boolean isAny = false;
    for (XmlElement content : contents) {
      if (isPicture(content)) {
        picture(content, caption, credit);
        isAny = true;
      } else {
        findings.warn(
            "feed.attachment", content.offset(), "only pictures are read of media:content", "");
      }
    }
    return isAny;
  }

  /** Returns whether it is a picture; where nothing tells, by the ending of its address. */
  private static boolean isPicture(XmlElement content) {
    String address = content.attribute("url");
    String medium = content.attribute("medium");
    String type = content.attribute("type");
    if (address == null) {
      return false;
    } else if (medium != null) {
      return medium.equals("image");
    } else if (type != null) {
      return type.toLowerCase(Locale.ROOT).startsWith("image/");
    }
    return OutgoingPicture.mediaType(address).isPresent();
  }

  private void picture(XmlElement content, @Nullable String caption, @Nullable String credit) {
    String address = content.attribute("url");
    String ownCaption = description(content);
    String ownCredit = content.takeText(FeedWords.MEDIA, "credit");
    String standard = content.attribute("isDefault");
    Place place =
        standard == null ? Place.UNKNOWN : standard.equals("true") ? Place.LEAD : Place.BODY;
    entry.picture(
        address == null ? "" : address,
        ownCaption == null ? caption : ownCaption,
        ownCredit == null ? credit : ownCredit,
        place,
        content);
    findings.left(content);
  }

  /** Returns the description, or else the title. */
  private static @Nullable String description(XmlElement element) {
    XmlElement title = element.takeFirst(FeedWords.MEDIA, "title");
    XmlElement description = element.takeFirst(FeedWords.MEDIA, "description");
    XmlElement said = description == null ? title : description;
    if (said == null) {
      return null;
    }
    return "html".equals(said.attribute("type"))
        ? FeedText.toText(said.text())
        : said.text().strip();
  }
}
