package io.github.articlemodel.link;

import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.source.SourceText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How links are found and judged. Immutable; {@link #defaults()} fits where an article alone is
 * known.
 *
 * <pre>{@code
 * LinkOptions options =
 *     LinkOptions.defaults().withBase("https://example.com/news/1").withFolder(Path.of("posts"));
 * }</pre>
 *
 * @param base the address of the article, which relative ones are resolved against; null to take
 *     its origin URL
 * @param source the source that the article was read from, or null; with it links in raw HTML have
 *     their spans also within quotes, lists and files with CRLF
 * @param folder the folder that the article's file is in, or null; with it files that are not there
 *     are found
 * @param slugRules how headings are named; a name by any of them counts
 * @param lists shorteners and the like
 * @param templates the template languages whose tags are known within raw HTML; those in Markdown
 *     are records and known in any case
 */
public record LinkOptions(
    @Nullable String base,
    @Nullable SourceText source,
    @Nullable Path folder,
    Set<SlugRule> slugRules,
    LinkLists lists,
    Set<TemplateFamily> templates) {

  private static final LinkOptions DEFAULTS =
      new LinkOptions(
          null, null, null, Set.of(SlugRule.GITHUB, SlugRule.KRAMDOWN), LinkLists.bundled());

  /**
   * Creates options.
   *
   * @param base the address of the article, which relative ones are resolved against; null to take
   *     its origin URL
   * @param source the source that the article was read from, or null; with it links in raw HTML
   *     have their spans also within quotes, lists and files with CRLF
   * @param folder the folder that the article's file is in, or null; with it files that are not
   *     there are found
   * @param slugRules how headings are named; a name by any of them counts
   * @param lists shorteners and the like
   * @param templates the template languages whose tags are known within raw HTML
   */
  public LinkOptions {
    slugRules = Set.copyOf(slugRules);
    Objects.requireNonNull(lists, "lists");
    templates = Set.copyOf(templates);
  }

  /**
   * Creates options where no tags are known within raw HTML.
   *
   * @param base the address of the article, or null
   * @param source the source that the article was read from, or null
   * @param folder the folder that the article's file is in, or null
   * @param slugRules how headings are named
   * @param lists shorteners and the like
   */
  public LinkOptions(
      @Nullable String base,
      @Nullable SourceText source,
      @Nullable Path folder,
      Set<SlugRule> slugRules,
      LinkLists lists) {
    this(base, source, folder, slugRules, lists, Set.of());
  }

  /** {@return the options where nothing but an article is known} */
  public static LinkOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return this with an address that relative ones are resolved against}
   *
   * @param base the address of the article
   */
  public LinkOptions withBase(String base) {
    return new LinkOptions(
        Objects.requireNonNull(base), source, folder, slugRules, lists, templates);
  }

  /**
   * {@return this with the source that the article was read from}
   *
   * @param source the source
   */
  public LinkOptions withSource(SourceText source) {
    return new LinkOptions(
        base, Objects.requireNonNull(source), folder, slugRules, lists, templates);
  }

  /**
   * {@return this with the folder that the article's file is in}
   *
   * @param folder the folder
   */
  public LinkOptions withFolder(Path folder) {
    return new LinkOptions(
        base, source, Objects.requireNonNull(folder), slugRules, lists, templates);
  }

  /**
   * {@return this with other rules for the names of headings}
   *
   * @param rules the rules; a name by any of them counts
   */
  public LinkOptions withSlugRules(SlugRule... rules) {
    return new LinkOptions(base, source, folder, Set.of(rules), lists, templates);
  }

  /**
   * {@return this with other lists}
   *
   * @param lists shorteners and the like
   */
  public LinkOptions withLists(LinkLists lists) {
    return new LinkOptions(base, source, folder, slugRules, lists, templates);
  }

  /**
   * {@return this with other template languages}
   *
   * @param families the languages whose tags are known within raw HTML
   */
  public LinkOptions withTemplates(Set<TemplateFamily> families) {
    return new LinkOptions(base, source, folder, slugRules, lists, families);
  }
}
