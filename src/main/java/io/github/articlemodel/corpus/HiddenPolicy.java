package io.github.articlemodel.corpus;

/**
 * What becomes of hidden files and folders that are met in a folder: those whose names begin with a
 * dot. One that is given itself is always taken.
 *
 * <pre>{@code
 * CorpusOptions all = CorpusOptions.defaults().withHidden(HiddenPolicy.INCLUDE);
 * }</pre>
 */
public enum HiddenPolicy {
  /** They are left out. */
  SKIP,
  /** They are as any others; so is what stands in {@code .git}. */
  INCLUDE
}
