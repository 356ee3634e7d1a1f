package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.util.List;

/**
 * The article files below some paths, all found, and what could not be searched: {@link
 * ArticleCorpus#list()}.
 *
 * <pre>{@code
 * ArticleFiles found = ArticleCorpus.of(Path.of("posts")).list();
 * found.files();    // posts/2024/flood.md, posts/2024/storm.md, posts/about.md
 * found.problems(); // a folder that may not be read, or that holds no article
 * }</pre>
 *
 * @param files the files: in the order of the paths given, below a folder in the order of the names
 *     (by code unit, files and folders together); each once
 * @param problems what could not be searched, and folders without an article
 */
public record ArticleFiles(List<ArticleFile> files, List<Diagnostic> problems) {

  /**
   * Creates one.
   *
   * @param files the files: in the order of the paths given, below a folder in the order of the
   *     names (by code unit, files and folders together); each once
   * @param problems what could not be searched, and folders without an article
   */
  public ArticleFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
