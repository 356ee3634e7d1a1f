package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.LinkFindings;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.validation.DocumentFindings;
import java.util.List;

/**
 * All that there is to say about an article file: its {@linkplain ArticleDocument#diagnostics()
 * diagnostics}, and the {@linkplain LinkFindings#of findings} about its links, for which the files
 * that it links to are looked for in its folder.
 *
 * <pre>{@code
 * // "See [the map](map.png)." in posts/map.md, and no map.png in posts
 * ArticleDocument document = ArticleParser.create().parse(Path.of("posts/map.md"));
 * List<Diagnostic> findings = FileFindings.of(document);
 * findings.get(1).toString();
 * // posts/map.md:1:15: warning link.missing-file: there is no file "map.png" in the folder of the
 * // article (mend the path, or put the file there)
 * }</pre>
 */
public final class FileFindings {

  private FileFindings() {}

  /**
   * Returns all findings. No file is looked for where the name of the source is not that of a file
   * in a folder that is there.
   *
   * @param document the document
   * @return the findings in the order of their places, each once; immutable
   */
  public static List<Diagnostic> of(ArticleDocument document) {
    return DocumentFindings.of(document);
  }
}
