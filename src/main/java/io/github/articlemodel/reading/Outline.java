package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headings of an article in their order, empty ones included.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder().block(Heading.of(1, "News")).block(Heading.of(2, "Harbour")).build();
 * Outline.of(article).entries().get(1).text(); // "Harbour"
 * }</pre>
 *
 * @param entries one for each heading
 */
public record Outline(List<Entry> entries) {

  /**
   * Creates one.
   *
   * @param entries one for each heading
   */
  public Outline {
    entries = List.copyOf(entries);
  }

  /**
   * Returns the outline of an article: the headings of its body, but for those within quotes, lists
   * and tables, which divide these and not the article.
   *
   * @param article the article
   * @return the outline; without entries where there is no heading
   */
  public static Outline of(Article article) {
    List<Entry> entries = new ArrayList<>();
    for (Block block : article.body()) {
      if (block.withoutAttributes() instanceof Heading heading) {
        List<Inline> content = heading.content();
        entries.add(
            new Entry(
                heading.level(),
                Headlines.strip(Inline.plainText(content)),
                content,
                Headlines.withText(heading.written(), content)));
      }
    }
    return new Outline(entries);
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param text the heading as plain text, without white space at its ends; may be empty
   * @param content the same as inlines
   * @param written the heading, with its words as {@link Part#TEXT}; never counts in equality
   */
  public record Entry(int level, String text, List<Inline> content, Written written) {

    /**
     * Creates one.
     *
     * @param level 1 to 6
     * @param text the heading as plain text, without white space at its ends; may be empty
     * @param content the same as inlines
     * @param written the heading, with its words as {@link Part#TEXT}; never counts in equality
     */
    public Entry {
      Objects.requireNonNull(text, "text");
      content = List.copyOf(content);
      Objects.requireNonNull(written, "written");
    }

    /**
     * Returns the span of the whole heading.
     *
     * @return the span; empty where the article was made in code
     */
    public Optional<SourceSpan> span() {
      return written.span();
    }
  }
}
