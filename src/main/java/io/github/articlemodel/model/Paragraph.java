package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph (<a href="https://spec.commonmark.org/0.31.2/#paragraphs">CommonMark 0.31.2,
 * Paragraphs</a>).
 *
 * <pre>{@code
 * Paragraph.of("Heavy rain fell.");
 * }</pre>
 *
 * @param content its inlines, at least one
 * @param written where and how it was written; never counts in equality
 */
public record Paragraph(List<Inline> content, Written written) implements Block {

  /**
   * Creates one; adjacent texts are joined, empty ones and line breaks at the ends left out.
   *
   * @param content its inlines, at least one
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if nothing is left, or one template tag alone, which is a
   *     {@link TemplateBlock}
   */
  public Paragraph {
    content = Inlines.trim(content);
    if (content.size() == 1 && content.get(0) instanceof TemplateTag) {
      throw new IllegalArgumentException("a template tag of its own is a TemplateBlock");
    }
    if (content.isEmpty()) {
      throw new IllegalArgumentException("Paragraph needs content: Markdown has no empty one");
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content its inlines, at least one
   */
  public Paragraph(List<Inline> content) {
    this(content, Written.nowhere());
  }

  /**
   * Creates a paragraph of plain text.
   *
   * @param text any text but the empty one; nothing in it is read as Markdown
   * @return the paragraph
   */
  public static Paragraph of(String text) {
    return new Paragraph(List.of(new Text(text)));
  }

  @Override
  public List<Inline> children() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.paragraph(this);
  }
}
