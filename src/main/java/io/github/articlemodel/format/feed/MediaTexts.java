package io.github.articlemodel.format.feed;

import org.jspecify.annotations.Nullable;

/**
 * What Media RSS says of the pictures in an element, or where that says nothing the element around
 * it.
 */
final class MediaTexts {

  private final XmlElement element;
  private final @Nullable MediaTexts around;
  private final @Nullable String ownCaption;
  private final @Nullable String ownCredit;
  private boolean isCaptionRead;
  private boolean isCreditRead;

  private MediaTexts(
      XmlElement element,
      @Nullable MediaTexts around,
      @Nullable String ownCaption,
      @Nullable String ownCredit) {
    this.element = element;
    this.around = around;
    this.ownCaption = ownCaption;
    this.ownCredit = ownCredit;
  }

  /** Returns those of an element: the description, or else the title, as caption; the credit. */
  static MediaTexts of(XmlElement element, @Nullable MediaTexts around, FeedFindings findings) {
    XmlElement title = element.takeFirst(FeedWords.MEDIA, "title");
    String described = text(element.takeFirst(FeedWords.MEDIA, "description"));
    String titled = text(title);
    if (described != null && title != null && titled != null && !titled.equals(described)) {
      findings.left(element.name() + "/media:title beside media:description", title);
    }
    String credit = element.takeText(FeedWords.MEDIA, "credit");
    boolean hasCredit = credit != null && !credit.isEmpty();
    return new MediaTexts(
        element, around, described == null ? titled : described, hasCredit ? credit : null);
  }

  private static @Nullable String text(@Nullable XmlElement said) {
    if (said == null) {
      return null;
    }
    boolean isHtml = "html".equals(said.attribute("type"));
    String text = isHtml ? FeedText.toText(said.text()) : said.text().strip();
    return text.isEmpty() ? null : text;
  }

  @Nullable String caption() {
    isCaptionRead = true;
    return ownCaption == null && around != null ? around.caption() : ownCaption;
  }

  @Nullable String credit() {
    isCreditRead = true;
    return ownCredit == null && around != null ? around.credit() : ownCredit;
  }

  /** Notes what is said of another picture that shows the same, and not of the one shown. */
  void beside(MediaTexts shown, FeedFindings findings) {
    boolean saysMore =
        (ownCaption != null && !ownCaption.equals(shown.caption()))
            || (ownCredit != null && !ownCredit.equals(shown.credit()));
    if (saysMore) {
      findings.left("texts of another " + element.name() + " of a group", element);
    }
  }

  /** Notes what no picture has taken. */
  void left(FeedFindings findings) {
    if (ownCaption != null && !isCaptionRead) {
      findings.left(element.name() + "/media:description of no picture", element);
    }
    if (ownCredit != null && !isCreditRead) {
      findings.left(element.name() + "/media:credit of no picture", element);
    }
  }
}
