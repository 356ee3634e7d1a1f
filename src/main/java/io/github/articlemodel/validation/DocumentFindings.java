package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.LinkFindings;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that there is to say about a document by itself, without rules: its {@linkplain
 * ArticleDocument#diagnostics() diagnostics}, and the {@linkplain LinkFindings#of findings} about
 * its links, for which the files that it links to are looked for in its folder.
 *
 * <pre>{@code
 * ArticleDocument document = parser.parse("See [the map](#map).\n");
 * DocumentFindings.of(document).get(1).code(); // "link.anchor"
 * }</pre>
 */
public final class DocumentFindings {

  private DocumentFindings() {}

  /**
   * Returns all findings. No file is looked for where the name of the source is not that of a file
   * in a folder that is there.
   *
   * @param document the document
   * @return the findings in the order of their places, each once; immutable
   */
  public static List<Diagnostic> of(ArticleDocument document) {
    SourceText source = document.source();
    LinkOptions known = document.linkOptions();
    LinkOptions options = folder(source).map(known::withFolder).orElse(known);
    Set<Diagnostic> all = new LinkedHashSet<>(document.diagnostics());
    all.addAll(LinkFindings.of(document.article(), source, options));
    return all.stream()
        .sorted(Comparator.comparingInt(found -> found.location().span().start()))
        .toList();
  }

  private static Optional<Path> folder(SourceText source) {
    if (!source.isNamed()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Path.of(source.name()).toAbsolutePath().getParent())
          .filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty(); // the name is no name of a file
    }
  }
}
