package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.nio.file.Path;

/** What a walk comes upon: a file, or what could not be searched. */
sealed interface FoundFile {

  /** A file and its length in bytes. */
  record File(ArticleFile file, long length) implements FoundFile {}

  /** What could not be searched, and why. */
  record Problem(Path path, Diagnostic diagnostic) implements FoundFile {}

  /** Returns the length in bytes. */
  default long size() {
    return this instanceof File file ? file.length() : 0;
  }
}
