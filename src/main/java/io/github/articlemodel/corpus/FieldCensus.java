package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts in which documents some fields are, so that a mistyped name is told before anything is
 * changed. A document whose front matter could not be read counts neither way. For one thread.
 *
 * <pre>{@code
 * FieldPath titel = FieldPath.parse("titel");
 * FieldCensus census = FieldCensus.of(List.of(titel));
 * census.add(document);
 * census.isInNone(titel); // true
 * census.unknown(titel, "my.unknown-field", "nothing was changed", "").toString();
 * // news.md:1:1: error my.unknown-field: there is no field titel; nothing was changed (did you mean title?)
 * }</pre>
 */
public final class FieldCensus {

  private final Map<FieldPath, Count> counts = new LinkedHashMap<>();
  private final NearestFields names = new NearestFields();
  private int documents;

  private FieldCensus() {}

  private static final class Count {
    private int absent;
    private @Nullable SourceLocation first;
  }

  /**
   * {@return a census without a document}
   *
   * @param paths the fields to look for
   */
  public static FieldCensus of(List<FieldPath> paths) {
    FieldCensus census = new FieldCensus();
    paths.forEach(path -> census.counts.put(path, new Count()));
    return census;
  }

  /**
   * {@return whether the field is in the document, or its front matter could not be read, so that
   * nobody knows}
   *
   * @param document the document
   * @param path the field
   */
  public static boolean mayHave(ArticleDocument document, FieldPath path) {
    return document.metadata().field(path).isPresent() || !isRead(document);
  }

  private static boolean isRead(ArticleDocument document) {
    return switch (document.frontMatter().state()) {
      case READ, RECOVERED -> true;
      case OPAQUE -> false;
      case ABSENT -> isWithoutFrontMatter(document);
    };
  }

  /** Returns whether the document is a text that has no front matter, nor anything like it. */
  static boolean isWithoutFrontMatter(ArticleDocument document) {
    FrontMatter frontMatter = document.frontMatter();
    return frontMatter.state() == FrontMatter.State.ABSENT
        && document.source().encoding() != SourceEncoding.UNREADABLE
        && frontMatter.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO);
  }

  /**
   * Looks for the fields in one more document. Reads no body.
   *
   * @param document the document
   */
  public void add(ArticleDocument document) {
    if (!isRead(document)) {
      return;
    }
    documents++;
    boolean lacksOne = false;
    for (Map.Entry<FieldPath, Count> entry : counts.entrySet()) {
      if (document.metadata().field(entry.getKey()).isEmpty()) {
        Count count = entry.getValue();
        count.absent++;
        count.first = count.first == null ? start(document) : count.first;
        lacksOne = true;
      }
    }
    if (lacksOne) {
      names.addAll(document.metadata());
    }
  }

  private static SourceLocation start(ArticleDocument document) {
    SourceSpan span = SourceSpan.at(document.frontMatter().span().start());
    return new SourceLocation(
        document.source().name(), span, document.source().position(span.start()));
  }

  /**
   * {@return whether a document that was read lacks the field}
   *
   * @param path one of the fields
   */
  public boolean isLacking(FieldPath path) {
    return count(path).absent > 0;
  }

  /**
   * {@return whether documents were read, and all of them lack the field}
   *
   * @param path one of the fields
   */
  public boolean isInNone(FieldPath path) {
    return documents > 0 && count(path).absent == documents;
  }

  /**
   * {@return the error that a field is not there, at the start of the first document that lacks it,
   * with the name that may be meant}
   *
   * @param path one of the fields, which a document lacks
   * @param code the code of the error
   * @param consequence what follows, such as {@code nothing was changed}; may be empty
   * @param advice what else to do; may be empty
   * @throws IllegalArgumentException if no document lacks the field
   */
  public Diagnostic unknown(FieldPath path, String code, String consequence, String advice) {
    SourceLocation first = count(path).first;
    if (first == null) {
      throw new IllegalArgumentException("no document lacks the field " + path);
    }
    String message = "there is no field " + path + others(count(path).absent - 1, documents - 1);
    String hint = names.nearest(path).map(near -> "did you mean " + near + "?").orElse("");
    String space = hint.isEmpty() || advice.isEmpty() ? "" : " ";
    return new Diagnostic(
        Severity.ERROR,
        code,
        message + (consequence.isEmpty() ? "" : "; " + consequence),
        hint + space + advice,
        first);
  }

  private static String others(int lacking, int others) {
    if (lacking == 0) {
      return "";
    }
    String all = others == 1 ? "the other file" : "the other " + others + " files";
    return ", nor in " + (lacking == others ? all : lacking + " of " + all);
  }

  private Count count(FieldPath path) {
    Count count = counts.get(path);
    if (count == null) {
      throw new IllegalArgumentException("not a field of this census: " + path);
    }
    return count;
  }
}
