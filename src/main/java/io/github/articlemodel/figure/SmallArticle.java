package io.github.articlemodel.figure;

/** Takes off an article in small letters that stands before a body: {@code the Harbour Museum}. */
final class SmallArticle {

  private SmallArticle() {}

  /**
   * Returns the text without it; the same text where none begins it, or where what follows may be
   * the name of a person, whose particle it is.
   *
   * @param sure whether a body follows whatever it is
   */
  static String strip(String text, boolean sure, CreditAfter after, CreditWords words) {
    if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
      return text;
    }
    int end = text.indexOf(' ');
    int elided = Math.max(text.indexOf('\''), text.indexOf('’'));
    if (elided > 0 && elided < 3) {
      end = elided + 1;
    }
    if (end <= 0 || !words.isArticle(text, 0, end) || words.isListed(text)) {
      return text;
    }
    String rest = Spaces.strip(text, end, text.length());
    boolean body = words.isBody(rest) || words.isTool(rest);
    boolean given = after == CreditAfter.GIVER_LABEL && BodyName.isShaped(rest);
    return body || given || sure || after == CreditAfter.ARCHIVE_LABEL ? rest : text;
  }
}
