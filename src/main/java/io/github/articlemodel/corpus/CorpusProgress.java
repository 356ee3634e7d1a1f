package io.github.articlemodel.corpus;

/**
 * How far the reading of a corpus is.
 *
 * <pre>{@code
 * ArticleCorpus corpus =
 *     ArticleCorpus.of(Path.of("posts")).withProgress(now -> bar.show(now.done(), now.found()));
 * }</pre>
 *
 * @param found how many files were found so far
 * @param done how many of them were handed on
 * @param bytes how many bytes those have
 * @param isComplete whether all files were found, so that {@code found} is all there is
 */
public record CorpusProgress(long found, long done, long bytes, boolean isComplete) {}
