package io.github.articlemodel.format.feed;

/**
 * How much of an article a feed holds.
 *
 * <pre>{@code
 * FeedOptions.defaults().withContent(FeedContent.SUMMARY);
 * }</pre>
 */
public enum FeedContent {
  /** The whole body, as HTML that can do no harm, and the description. */
  FULL,
  /** The description alone. */
  SUMMARY
}
