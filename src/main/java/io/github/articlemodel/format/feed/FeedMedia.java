package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.IncomingPicture.Place;
import io.github.articlemodel.format.OutgoingPicture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the pictures of an entry as Media RSS has them, alone or in groups. */
final class FeedMedia {

  private final FeedEntry entry;
  private final FeedFindings findings;
  private final Set<String> addresses = new HashSet<>();

  FeedMedia(FeedEntry entry, FeedFindings findings) {
    this.entry = entry;
    this.findings = findings;
  }

  void read(XmlElement element) {
    for (XmlElement keywords : element.take(FeedWords.MEDIA, "keywords")) {
      for (String keyword : keywords.text().split(",", -1)) {
        entry.article().tag(keyword);
      }
    }
    MediaTexts texts = MediaTexts.of(element, null, findings);
    contents(element.take(FeedWords.MEDIA, "content"), texts);
    for (XmlElement group : element.take(FeedWords.MEDIA, "group")) {
      group(group, texts);
    }
    thumbnails(element, texts);
    texts.left(findings);
  }

  /** Reads the first picture of a group, as all in it show the same; others may say more of it. */
  private void group(XmlElement group, MediaTexts around) {
    MediaTexts texts = MediaTexts.of(group, around, findings);
    List<XmlElement> contents = new ArrayList<>(group.take(FeedWords.MEDIA, "content"));
    contents.sort((a, b) -> Boolean.compare(isDefault(b), isDefault(a)));
    findings.left(group);
    MediaTexts shown = null;
    for (XmlElement content : contents) {
      if (!isPicture(content)) {
        attachment(content);
      } else if (shown == null) {
        shown = picture(content, texts);
      } else {
        MediaTexts.of(content, shown, findings).beside(shown, findings);
        findings.left(content);
      }
    }
    texts.left(findings);
  }

  private static boolean isDefault(XmlElement content) {
    return "true".equals(content.attribute("isDefault"));
  }

  private void contents(List<XmlElement> contents, MediaTexts around) {
    for (XmlElement content : contents) {
      if (isPicture(content)) {
        picture(content, around);
      } else {
        attachment(content);
      }
    }
  }

  private void attachment(XmlElement content) {
    findings.warn(
        "feed.attachment", content.offset(), "only pictures are read of media:content", "");
  }

  /** Reads the first thumbnail, where there is no picture that it could be one of. */
  private void thumbnails(XmlElement element, MediaTexts around) {
    for (XmlElement thumbnail : element.take(FeedWords.MEDIA, "thumbnail")) {
      String address = address(thumbnail);
      if (!address.isEmpty() && addresses.isEmpty()) {
        picture(thumbnail, around);
      } else if (!addresses.contains(address)) {
        findings.left(element.name() + "/" + thumbnail.name(), thumbnail);
      }
    }
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

  private static String address(XmlElement content) {
    String url = content.attribute("url");
    return url == null ? "" : url.strip();
  }

  private MediaTexts picture(XmlElement content, MediaTexts around) {
    String address = address(content);
    MediaTexts texts = MediaTexts.of(content, around, findings);
    String standard = content.attribute("isDefault");
    Place place =
        standard == null ? Place.UNKNOWN : standard.equals("true") ? Place.LEAD : Place.BODY;
    entry.picture(address, texts.caption(), texts.credit(), place, content);
    if (!address.isEmpty()) {
      addresses.add(address);
    }
    findings.left(content);
    return texts;
  }
}
