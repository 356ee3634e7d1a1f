package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.reading.Dateline;
import io.github.articlemodel.reading.Excerpt;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.Outline;
import io.github.articlemodel.reading.WordCount;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article file: its source, the article in it, and the diagnostics. Each part is read once, when
 * it is first asked for. Immutable and safe for threads.
 *
 * <pre>{@code
 * ArticleDocument document = ArticleParser.create().parse(Path.of("news.md"));
 * document.metadata();    // reads the front matter alone
 * document.fields().title(); // what it says, whatever names its site uses
 * document.article();     // reads the body too
 * document.diagnostics(); // all that there is to say about the file
 * document.writeTo(Path.of("copy.md")); // the same bytes
 * }</pre>
 */
public final class ArticleDocument {

  private final SourceText source;
  private final Readers readers;
  private final Lazy<FrontMatter> frontMatter;
  private final Lazy<ArticleFields> fields;
  private final Lazy<DocumentParts> parts;

  ArticleDocument(SourceText source, Readers readers) {
    this.source = source;
    this.readers = readers;
    this.frontMatter = new Lazy<>(() -> readers.frontMatter().read(source));
    this.fields = new Lazy<>(this::readFields);
    this.parts = new Lazy<>(() -> new DocumentParts(this, readers));
  }

  /** {@return the bytes and the text} */
  public SourceText source() {
    return source;
  }

  /** {@return the front matter with its fences and its state; reads nothing of the body} */
  public FrontMatter frontMatter() {
    return frontMatter.get();
  }

  /** {@return the fields of the front matter; empty where there are none} Reads no body. */
  public Metadata metadata() {
    return frontMatter().metadata();
  }

  /**
   * {@return what the fields, and the name of the file where it has one, say by the profile of the
   * options} Reads no body.
   */
  public ArticleFields fields() {
    return fields.get();
  }

  private ArticleFields readFields() {
    return readers.profile().read(metadata(), source.isNamed() ? source.name() : "");
  }

  /** {@return the span of the body: all after the front matter} */
  public SourceSpan bodySpan() {
    return new SourceSpan(frontMatter().span().end(), source.text().length());
  }

  /** {@return what the file says} */
  public Article article() {
    return parts.get().article.get();
  }

  /**
   * {@return the headline and where it stands, by the profile of the options; empty where there is
   * none}
   */
  public Optional<Headline> headline() {
    return Headline.of(article(), readers.profile());
  }

  /**
   * {@return how the links of this document are found: with its source and the template languages
   * of the options} For {@link io.github.articlemodel.link.Links#inventory}, with a base or a
   * folder where one is known.
   */
  public LinkOptions linkOptions() {
    return readers.links().withSource(source);
  }

  /** {@return the headings of the body} */
  public Outline outline() {
    return Outline.of(article());
  }

  /** {@return the text of the body without marks, as a reader sees it} */
  public String plainText() {
    return parts.get().plainText.get();
  }

  /** {@return what the article is shown with in a list; empty where it has no text} */
  public Optional<Excerpt> excerpt() {
    return Excerpt.of(article());
  }

  /** {@return how many words the body has, and how long they take to read} */
  public WordCount wordCount() {
    return parts.get().wordCount.get();
  }

  /** {@return the place, agency and date that the text begins with; empty where there are none} */
  public Optional<Dateline> dateline() {
    return Dateline.of(article());
  }

  /** {@return the pictures of the body with their captions and credits; immutable} */
  public List<Figure> figures() {
    return parts.get().figures.get();
  }

  /** Returns what the images of the body have for their alt text, by their spans. */
  Map<SourceSpan, String> altTexts() {
    return parts.get().altTexts.get();
  }

  /**
   * {@return the picture of the front matter, with its alt text, caption and credit, by the profile
   * of the options; empty where there is none}
   */
  public Optional<Figure> leadImage() {
    return readers.figures().withSource(source).lead(article());
  }

  /** {@return the links that a reader can follow, in the order of the text; immutable} */
  public List<ArticleLink> links() {
    return parts.get().links.get();
  }

  /**
   * {@return all that there is to say about the file: its bytes, its front matter, the values of
   * its fields, its body and its links, in the order of their places; immutable}
   */
  public List<Diagnostic> diagnostics() {
    return parts.get().diagnostics.get();
  }

  /** {@return an edit of this document that changes nothing yet} */
  public ArticleEdit edit() {
    return ArticleEdit.of(this, readers);
  }

  /** {@return a copy of all bytes: those that were read, unless the document was edited} */
  public byte[] bytes() {
    return source.bytes();
  }

  /**
   * Writes all bytes.
   *
   * @param out where to; neither flushed nor closed
   * @throws IOException if writing fails
   */
  public void writeTo(OutputStream out) throws IOException {
    source.writeTo(out);
  }

  /**
   * Writes all bytes as a file, in one step: at every moment the file is as before or as asked.
   *
   * @param file the file, there already or not; its folder must be
   * @throws IOException if writing fails; the file is then as before
   */
  public void writeTo(Path file) throws IOException {
    source.writeTo(file);
  }

  /** Returns the name of the source and its number of bytes. */
  @Override
  public String toString() {
    return source.toString();
  }
}
