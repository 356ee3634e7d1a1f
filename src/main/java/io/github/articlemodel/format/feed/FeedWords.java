package io.github.articlemodel.format.feed;

/** The names that readers and writers of feeds share. */
final class FeedWords {

  static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String MEDIA = "http://search.yahoo.com/mrss/";
  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  /** What JSON Feed has no word for stands in an object of this name. */
  static final String EXTENSION = "_article";

  private FeedWords() {}
}
