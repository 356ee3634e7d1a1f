package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.html.HtmlPage;
import io.github.articlemodel.html.HtmlPageReader;
import io.github.articlemodel.html.HtmlReadLoss;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Set;

/**
 * Reads the article of a page: its body from the element that holds it, its fields from what the
 * page says of it to programs. Immutable and safe for threads.
 *
 * <pre>{@code
 * ReadArticles read = HtmlArticleReader.of(HtmlReadOptions.defaults()).read(source);
 * read.articles().get(0).metadata().title(); // that of JSON-LD, og:title …
 * }</pre>
 *
 * <p>How a page is read stands in {@code docs/formats.md}.
 */
public final class HtmlArticleReader implements ArticleReader {

  private static final Set<String> UNSEEN = Set.of("script", "style", "template");

  private final HtmlReadOptions options;
  private final HtmlPageReader pages;

  private HtmlArticleReader(HtmlReadOptions options) {
    this.options = options;
    this.pages =
        options.addresses() == HtmlReadOptions.Addresses.WHOLE
            ? HtmlPageReader.gfm().resolvingAddresses()
            : HtmlPageReader.gfm();
  }

  /**
   * {@return a reader}
   *
   * @param options how to read
   */
  public static HtmlArticleReader of(HtmlReadOptions options) {
    return new HtmlArticleReader(options);
  }

  @Override
  public ReadArticles read(SourceText source) {
    DeclaredCharset page = DeclaredCharset.of(source);
    SourceText text = page.source();
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(page.diagnostics());
    HtmlPage read = pages.read(text.text());
    LinkedFacts linked = LinkedFacts.of(read, options.profile(), text, log);
    List<Block> body = body(read, linked, text, log);
    if (body.isEmpty()) {
      log.add(
          text.diagnostic(
              Severity.ERROR,
              "html.no-article",
              SourceSpan.at(0),
              "no element holds the text of an article",
              "let <article> or <main> hold it"));
      return new ReadArticles(List.of(), log.toList());
    }
    read.losses().forEach(loss -> tell(loss, text, log));
    boolean hasHeadline =
        body.stream().anyMatch(block -> block instanceof Heading heading && heading.level() == 1);
    PageFields fields = new PageFields(read.facts(), linked, options.profile(), text, log);
    Article article = new Article(fields.read(hasHeadline), body);
    if (read.place() != HtmlPage.Place.OWN) {
      article = PageRepeats.without(article, options.profile());
    }
    return new ReadArticles(List.of(article), log.toList());
  }

  /** Returns the blocks of the page, or else what its JSON-LD says the text is. */
  private static List<Block> body(
      HtmlPage page, LinkedFacts linked, SourceText text, DiagnosticLog log) {
    List<Block> body = page.body();
    List<Block> said = linked.body();
    int shown = letters(body);
    int letters = letters(said);
    if (letters == 0 || shown * 2 >= letters) {
      return body;
    }
    boolean isNone = shown == 0;
    log.add(
        text.diagnostic(
            Severity.WARNING,
            "html.body-differs",
            SourceSpan.at(linked.at()),
            isNone
                ? "the text is in the JSON-LD alone, and taken from there"
                : "the JSON-LD has a text of "
                    + letters
                    + " letters, the page one of "
                    + shown
                    + ", which is taken",
            isNone ? "" : "see whether a script or a paywall holds the rest back"));
    return isNone ? said : body;
  }

  private static int letters(List<Block> blocks) {
    int letters = 0;
    for (Block block : blocks) {
      for (Text inline : block.find(Text.class)) {
        letters += (int) inline.value().codePoints().filter(Character::isLetterOrDigit).count();
      }
    }
    return letters;
  }

  private static void tell(HtmlReadLoss loss, SourceText source, DiagnosticLog log) {
    boolean isUnseen = loss.kind() == HtmlReadLoss.Kind.ELEMENT && UNSEEN.contains(loss.what());
    String times = loss.times() == 1 ? "" : ", " + loss.times() + " times";
    SourceSpan at = SourceSpan.at(Math.min(loss.at(), source.text().length()));
    log.add(
        switch (loss.kind()) {
          case FURNITURE ->
              source.diagnostic(
                  Severity.INFO,
                  "html.furniture",
                  at,
                  "left out, as no part of the article: " + loss.what() + times,
                  "");
          case CHARACTER ->
              source.diagnostic(
                  Severity.WARNING,
                  "html.character",
                  at,
                  "read as U+FFFD: " + loss,
                  "leave it out");
          case ELEMENT, ADDRESS, NESTING, OTHER ->
              source.diagnostic(
                  isUnseen ? Severity.INFO : Severity.WARNING,
                  "html.not-read",
                  at,
                  "left out: " + loss,
                  "");
          case MARKUP, ATTRIBUTE, COMMENT ->
              source.diagnostic(Severity.INFO, "html.unsaid", at, "not carried over: " + loss, "");
        });
  }
}
