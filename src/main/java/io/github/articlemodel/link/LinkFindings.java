package io.github.articlemodel.link;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * Says what is wrong with the links of an article, at their places: the codes {@code link.*} of
 * {@code docs/diagnostics.md}. Pure functions, safe for threads; the network is never asked.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("See [the map][harbour] and [rules](#rules).\n");
 * List<Block> body = MarkdownReader.of(Dialect.GFM).read(source).blocks();
 * Article article = new Article(Metadata.empty(), body);
 * List<Diagnostic> found = LinkFindings.of(article, source, LinkOptions.defaults());
 * found.get(0).code(); // "link.undefined"
 * found.get(1).code(); // "link.anchor"
 * }</pre>
 */
public final class LinkFindings {

  private LinkFindings() {}

  /**
   * Returns all that there is to say. Files are looked for only where the options have a folder;
   * that is the only use of the file system.
   *
   * @param article an article that was read from the source
   * @param source the source
   * @param options the base, the folder, the rules for names of headings, and the lists
   * @return the diagnostics in the order of the text; immutable
   */
  public static List<Diagnostic> of(Article article, SourceText source, LinkOptions options) {
    LinkOptions whole = options.withSource(source);
    FindingLog log = new FindingLog(source);
    List<ArticleLink> links = Links.inventory(article, whole);
    References references = References.in(article);
    LinkChecks.essential(links, log);
    UndefinedReferences.find(article, source, references, log);
    references.findings(log);
    LinkChecks.further(links, log);
    AnchorNames.findings(article, links, whole, log);
    if (whole.folder() != null) {
      MissingFiles.findings(links, whole.folder(), log);
    }
    return log.toList();
  }

  /**
   * Returns what matters in any article, and what {@code ArticleDocument.diagnostics()} has: {@code
   * link.unsafe}, {@code link.file}, {@code link.empty}, {@code link.empty-text}, {@code
   * link.no-alt} and {@code link.undefined}. Addresses in the front matter are left to the
   * diagnostics of its fields.
   *
   * @param article an article that was read from the source
   * @param source the source
   * @return the diagnostics in the order of the text; immutable
   */
  public static List<Diagnostic> essential(Article article, SourceText source) {
    return essential(article, source, LinkOptions.defaults());
  }

  /**
   * Returns the same, by other options.
   *
   * @param article an article that was read from the source
   * @param source the source
   * @param options the base, the lists, and the template languages
   * @return the diagnostics in the order of the text; immutable
   */
  public static List<Diagnostic> essential(
      Article article, SourceText source, LinkOptions options) {
    FindingLog log = new FindingLog(source);
    LinkChecks.essential(LinkScan.all(article, options.withSource(source)), log);
    UndefinedReferences.find(article, source, References.in(article), log);
    return log.toList();
  }
}
