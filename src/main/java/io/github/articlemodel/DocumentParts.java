package io.github.articlemodel;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkFindings;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.markdown.MarkdownBody;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.reading.WordCount;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a document that it takes the body for, each read once. They are apart from the
 * document, so that one whose body nobody asks for is small.
 */
final class DocumentParts {

  private final ArticleDocument document;
  private final Readers readers;
  private final Lazy<MarkdownBody> body;
  final Lazy<Article> article;
  final Lazy<String> plainText;
  final Lazy<WordCount> wordCount;
  final Lazy<List<Figure>> figures;
  final Lazy<Map<SourceSpan, String>> altTexts;
  final Lazy<List<ArticleLink>> links;
  final Lazy<List<Diagnostic>> diagnostics;

  DocumentParts(ArticleDocument document, Readers readers) {
    this.document = document;
    this.readers = readers;
    this.body = new Lazy<>(() -> readers.markdown().read(document.source(), document.bodySpan()));
    this.article = new Lazy<>(() -> new Article(document.metadata(), body().blocks()));
    this.plainText = new Lazy<>(() -> PlainText.of(article().body(), readers.figures()));
    this.wordCount = new Lazy<>(() -> WordCount.of(article(), readers.figures()));
    this.figures = new Lazy<>(() -> readers.figures().withSource(document.source()).in(article()));
    this.altTexts = new Lazy<>(this::collectAltTexts);
    this.links = new Lazy<>(() -> Links.in(article(), document.linkOptions()));
    this.diagnostics = new Lazy<>(this::collectDiagnostics);
  }

  private MarkdownBody body() {
    return body.get();
  }

  private Article article() {
    return article.get();
  }

  private Map<SourceSpan, String> collectAltTexts() {
    Map<SourceSpan, String> texts = new HashMap<>();
    for (Image image : article().find(Image.class)) {
      image.span().ifPresent(span -> texts.putIfAbsent(span, image.alt()));
    }
    return Map.copyOf(texts);
  }

  private List<Diagnostic> collectDiagnostics() {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(document.source().diagnostics());
    log.addAll(document.frontMatter().diagnostics());
    log.addAll(FieldDiagnostics.of(document.source(), document.frontMatter(), document.fields()));
    log.addAll(body().diagnostics());
    log.addAll(readers.figures().diagnostics(article(), document.source()));
    log.addAll(LinkFindings.essential(article(), document.source(), document.linkOptions()));
    return log.toList();
  }
}
