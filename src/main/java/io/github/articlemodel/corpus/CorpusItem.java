package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a corpus with its document, or what could not be read, and why.
 *
 * <pre>{@code
 * if (item instanceof CorpusItem.Read read) {
 *   read.document().metadata();
 * } else if (item instanceof CorpusItem.Unread unread) {
 *   unread.problem(); // posts/secret.md:1:1: error file.unread: can't be read: permission denied
 * }
 * }</pre>
 */
public sealed interface CorpusItem {

  /** {@return the file, or the folder that could not be searched, as its folder was given} */
  Path path();

  /**
   * A file that was read.
   *
   * @param file the file
   * @param document what is in it; its front matter and its body are read when they are asked for
   */
  record Read(ArticleFile file, ArticleDocument document) implements CorpusItem {

    /**
     * Creates one.
     *
     * @param file the file
     * @param document what is in it
     */
    public Read {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(document, "document");
    }

    @Override
    public Path path() {
      return file.path();
    }
  }

  /**
   * A file or folder that could not be read, or a folder that has no article.
   *
   * @param path the file or folder
   * @param problem why
   * @param isSearch whether it is no file, but a path that could not be searched for files
   */
  record Unread(Path path, Diagnostic problem, boolean isSearch) implements CorpusItem {

    /**
     * Creates one.
     *
     * @param path the file or folder
     * @param problem why
     * @param isSearch whether it is no file, but a path that could not be searched for files
     */
    public Unread {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(problem, "problem");
    }
  }
}
