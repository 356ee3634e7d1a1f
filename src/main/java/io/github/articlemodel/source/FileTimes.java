package io.github.articlemodel.source;

/**
 * What time a file has that was written in place of another.
 *
 * <pre>{@code
 * AtomicFile.replace(file, before, after, FileTimes.KEPT);
 * }</pre>
 */
public enum FileTimes {
  /** That of its writing. */
  NEW,
  /** Those of the file before: when it was last changed and read. */
  KEPT
}
