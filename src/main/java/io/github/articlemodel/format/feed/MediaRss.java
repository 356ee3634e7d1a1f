package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.OutgoingPicture;

/** Writes pictures as Media RSS has them. */
final class MediaRss {

  private MediaRss() {}

  static void write(OutgoingPicture picture, FeedXml xml) {
    xml.start("media:content").attribute("url", picture.address()).attribute("medium", "image");
    picture.mediaType().ifPresent(type -> xml.attribute("type", type));
    xml.attribute("isDefault", String.valueOf(picture.isLead()));
    picture
        .caption()
        .ifPresent(
            caption ->
                xml.start("media:description").attribute("type", "plain").text(caption).end());
    xml.element("media:credit", picture.credit()).end();
  }
}
