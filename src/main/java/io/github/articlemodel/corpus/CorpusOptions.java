package io.github.articlemodel.corpus;

import io.github.articlemodel.glob.GlobList;
import java.util.List;
import java.util.Objects;

/**
 * Which files of its folders a corpus has, and how they are read. Immutable and safe for threads.
 *
 * <pre>{@code
 * CorpusOptions options =
 *     CorpusOptions.defaults()
 *         .withInclude(List.of("2024/**"))
 *         .withExclude(List.of("drafts/", "!drafts/ready/"))
 *         .withJobs(4);
 * }</pre>
 *
 * <p>A pattern has the syntax of git's ignore files, below the folder that was given. {@code *} is
 * any characters but slashes, {@code ?} is one, {@code [a-z]} is one of them and {@code [!a-z]}
 * none of them; a backslash makes the next character stand for itself. A slash at the end means
 * folders alone. A pattern without another slash fits a file or folder of that name at any depth;
 * one with it, such as {@code /2024} or {@code 2024/*.md}, the path below the folder that was
 * given. {@code **} between slashes is any number of folders, and all that is below at the end.
 * Letters count as they are, upper or lower case. Of several patterns the last one that fits
 * counts, and one that begins with {@code !} takes back what those before it say; yet nothing in a
 * folder that is left out comes back.
 *
 * <p>None of this applies to a file that was given itself.
 *
 * @param endings the endings of names to look for, each with its dot, in lower case
 * @param include patterns of what is taken, a folder with all that is in it; all where there are
 *     none
 * @param exclude patterns of what is left out; they come before those of ignore files
 * @param links what becomes of symbolic links
 * @param hidden what becomes of hidden files and folders
 * @param jobs how many files are worked on at once, 1 or more; 1 makes no thread
 * @param readAhead how many files may be worked on, or done and not yet handed on, with more jobs
 *     than one; as many as there are jobs at least
 */
public record CorpusOptions(
    List<String> endings,
    List<String> include,
    List<String> exclude,
    LinkPolicy links,
    HiddenPolicy hidden,
    int jobs,
    int readAhead) {

  private static final CorpusOptions DEFAULTS =
      new CorpusOptions(
          List.of(".md", ".markdown", ".mdx"),
          List.of(),
          List.of(),
          LinkPolicy.SKIP,
          HiddenPolicy.SKIP,
          1,
          256);

  /**
   * Creates options.
   *
   * @param endings the endings of names to look for, each with its dot, in lower case
   * @param include patterns of what is taken, a folder with all that is in it; all where there are
   *     none
   * @param exclude patterns of what is left out; they come before those of ignore files
   * @param links what becomes of symbolic links
   * @param hidden what becomes of hidden files and folders
   * @param jobs how many files are worked on at once, 1 or more; 1 makes no thread
   * @param readAhead how many files may be worked on, or done and not yet handed on, with more jobs
   *     than one; as many as there are jobs at least
   * @throws IllegalArgumentException if nothing can fit a pattern, or a number is too small
   */
  public CorpusOptions {
    endings = List.copyOf(endings);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    GlobList.of(include);
    GlobList.of(exclude);
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(hidden, "hidden");
    if (jobs < 1 || readAhead < jobs) {
      throw new IllegalArgumentException(
          "expected 1 job or more, and files ahead for each: " + jobs + ", " + readAhead);
    }
  }

  /**
   * {@return articles of Markdown, {@code .md}, {@code .markdown} and {@code .mdx}, without hidden
   * ones and symbolic links, read one after the other; 256 files ahead where there are more jobs}
   */
  public static CorpusOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return this with other endings of names}
   *
   * @param endings the endings, each with its dot, in lower case
   */
  public CorpusOptions withEndings(List<String> endings) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }

  /**
   * {@return this with other patterns of what is taken}
   *
   * @param include the patterns
   */
  public CorpusOptions withInclude(List<String> include) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }

  /**
   * {@return this with other patterns of what is left out}
   *
   * @param exclude the patterns
   */
  public CorpusOptions withExclude(List<String> exclude) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }

  /**
   * {@return this with another policy for symbolic links}
   *
   * @param links the policy
   */
  public CorpusOptions withLinks(LinkPolicy links) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }

  /**
   * {@return this with another policy for hidden files and folders}
   *
   * @param hidden the policy
   */
  public CorpusOptions withHidden(HiddenPolicy hidden) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }

  /**
   * {@return this with another number of files at once, and as many ahead at least}
   *
   * @param jobs the number
   */
  public CorpusOptions withJobs(int jobs) {
    return new CorpusOptions(
        endings, include, exclude, links, hidden, jobs, Math.max(jobs, readAhead));
  }

  /**
   * {@return this with another number of files ahead}
   *
   * @param readAhead the number
   */
  public CorpusOptions withReadAhead(int readAhead) {
    return new CorpusOptions(endings, include, exclude, links, hidden, jobs, readAhead);
  }
}
