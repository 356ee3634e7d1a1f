package io.github.articlemodel.corpus;

/**
 * What becomes of symbolic links that are met in a folder. One that is given itself is followed
 * always.
 *
 * <pre>{@code
 * CorpusOptions options = CorpusOptions.defaults().withLinks(LinkPolicy.FOLLOW_FILES);
 * }</pre>
 */
public enum LinkPolicy {
  /** They are left out. */
  SKIP,
  /**
   * Links to files are followed, links to folders are left out. Each file is given once, by the
   * first of its paths; for that the real path of each is held in memory.
   */
  FOLLOW_FILES,
  /**
   * All are followed. Each file and folder is given once, by the first of its paths, so that a link
   * to a folder that it is in ends there; for that the real path of each is held in memory.
   */
  FOLLOW
}
