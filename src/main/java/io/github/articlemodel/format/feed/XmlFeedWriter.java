package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;

/**
 * Writes a feed in XML: its start with the first article that can be written, its end at the end.
 */
abstract class XmlFeedWriter implements ArticleWriter {

  final FeedOptions options;

  XmlFeedWriter(FeedOptions options) {
    this.options = options;
  }

  /** One feed as it is written. */
  abstract static class Feed {
    /** Returns whether the article can be written; tells why not. */
    abstract boolean isWritable(OutgoingArticle article);

    /** Writes what stands before the articles. */
    abstract void start();

    /** Writes an article. */
    abstract void entry(OutgoingArticle article);

    /** Writes what stands after the articles. */
    abstract void end();
  }

  /** Returns a feed; what can't be said of it as a whole is told. */
  abstract Feed feed(FeedXml xml, ConversionLog log);

  /** Returns whether a feed without an article can be written. */
  abstract boolean canBeEmpty();

  @Override
  public final List<Diagnostic> write(Article article, Appendable out) throws IOException {
    return writeAll(List.of(article), out);
  }

  @Override
  public final List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    FeedXml xml = new FeedXml(out);
    Feed feed = feed(xml, log);
    boolean isStarted = false;
    int number = 0;
    for (Article article : articles) {
      OutgoingArticle outgoing = new OutgoingArticle(article, number++, options.site(), log);
      if (!feed.isWritable(outgoing)) {
        continue;
      }
      if (!isStarted) {
        feed.start();
        isStarted = true;
      }
      feed.entry(outgoing);
      outgoing.tell(outgoing.otherFields());
      if (xml.takeReplaced()) {
        log.lose(
            outgoing.number(),
            "",
            "feed.character",
            "characters that XML can't hold are written as U+FFFD",
            "leave control characters out");
      }
      xml.handOn();
    }
    if (!isStarted && canBeEmpty()) {
      feed.start();
      isStarted = true;
    }
    if (isStarted) {
      feed.end();
      xml.handOn();
    }
    return log.toList();
  }
}
