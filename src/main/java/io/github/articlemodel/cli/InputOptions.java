package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.CorpusOptions;
import io.github.articlemodel.corpus.HiddenPolicy;
import io.github.articlemodel.corpus.LinkPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * Which files of its folders a command takes, and how many at once. A command that has them as a
 * mixin, its own or one of a mixin, need not hand them on: {@link Inputs} finds them.
 */
final class InputOptions {

  private static final int MOST_JOBS = 256;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "How many files are worked on at once; as many as there are processors without it. What"
              + " is printed is the same for any number.")
  private @Nullable Integer jobs;

  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress, and no line for each file that was changed.")
  boolean quiet;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "Takes only what fits the pattern, such as '2024/' or 'news-*'; of several where it is"
              + " given again.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leaves out what fits the pattern, such as 'drafts/' or '/index.md'.")
  private List<String> exclude = new ArrayList<>();

  @Option(names = "--hidden", description = "Takes hidden files and folders too.")
  private boolean hidden;

  @Option(names = "--follow", description = "Follows symbolic links met in folders.")
  private boolean follow;

  /** Returns those of a command; the defaults where it has none. */
  static InputOptions of(@Nullable CommandSpec spec) {
    InputOptions found = spec == null ? null : find(spec);
    return found == null ? new InputOptions() : found;
  }

  private static @Nullable InputOptions find(CommandSpec spec) {
    for (CommandSpec mixin : spec.mixins().values()) {
      InputOptions found =
          mixin.userObject() instanceof InputOptions options ? options : find(mixin);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the files of some paths, whose progress is shown where there is a console. */
  ArticleCorpus corpus(
      List<Path> paths,
      ArticleParser parser,
      @Nullable Console console,
      @Nullable CommandSpec spec) {
    CorpusOptions options = options(spec);
    boolean isOne = paths.size() == 1 && !Files.isDirectory(paths.get(0));
    ArticleCorpus corpus =
        ArticleCorpus.of(paths)
            .withParser(parser)
            .withOptions(isOne ? options.withJobs(1) : options);
    return quiet || console == null ? corpus : console.showingProgress(corpus);
  }

  private CorpusOptions options(@Nullable CommandSpec spec) {
    int number = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (number < 1 || (jobs != null && number > MOST_JOBS)) {
      throw Usage.error(spec, "--jobs: expected a number from 1 to " + MOST_JOBS + ": " + number);
    }
    try {
      return CorpusOptions.defaults()
          .withInclude(include)
          .withExclude(exclude)
          .withHidden(hidden ? HiddenPolicy.INCLUDE : HiddenPolicy.SKIP)
          .withLinks(follow ? LinkPolicy.FOLLOW : LinkPolicy.SKIP)
          .withJobs(Math.min(number, MOST_JOBS));
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, String.valueOf(e.getMessage()));
    }
  }
}
