package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Atom and all versions of RSS, whichever of them it gets. */
record XmlFeedReader(Profile profile) implements ArticleReader {

  private static final Set<String> VERSIONS =
      Set.of("0.90", "0.91", "0.92", "0.93", "0.94", "1.0", "2.0", "2.0.1", "2.00");

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    List<Article> articles = new ArrayList<>();
    List<Diagnostic> ofEncoding = source.diagnostics();
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      return new ReadArticles(articles, ofEncoding);
    }
    FeedFindings findings = new FeedFindings(source, log);
    XmlTree tree = new XmlTree(findings, source);
    if (!tree.isOfAnotherEncoding()) {
      log.addAll(ofEncoding);
    }
    XmlElement root = tree.read();
    if (root != null) {
      feed(root, findings, articles);
      findings.tellLeft();
    }
    return new ReadArticles(articles, log.toList());
  }

  private void feed(XmlElement root, FeedFindings findings, List<Article> articles) {
    if (root.name().equals("feed")) {
      AtomEntryReader entries = new AtomEntryReader(profile, findings, root);
      root.take(root.namespace(), "entry").forEach(entry -> articles.add(entries.article(entry)));
    } else if (root.name().equals("rss") || root.name().equals("RDF")) {
      String version = root.attribute("version");
      if (version != null && !VERSIONS.contains(version.strip())) {
        findings.warn(
            "feed.version",
            root.offset(),
            "expected RSS 0.90 to 2.0, but found another version; it is read as 2.0",
            "");
      }
      rss(root, findings, articles);
    } else {
      findings.error(
          "feed.root",
          root.offset(),
          "expected a feed of Atom or RSS, but found an element " + root.name(),
          "name the format that it is of");
    }
  }

  private void rss(XmlElement root, FeedFindings findings, List<Article> articles) {
    @Nullable XmlElement channel = null;
    List<XmlElement> items = new ArrayList<>();
    for (Object child : root.content()) {
      if (child instanceof XmlElement element && element.name().equals("channel")) {
        channel = element;
        items.addAll(element.take(element.namespace(), "item"));
      } else if (child instanceof XmlElement element && element.name().equals("item")) {
        items.add(element);
      }
    }
    RssItemReader reader = new RssItemReader(profile, findings, channel);
    items.forEach(item -> articles.add(reader.article(item)));
  }
}
