package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileNamePattern.NoNameException;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.FileNameRule;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells which name a file is to have by a pattern. Where the pattern has no folders, the file stays
 * in its own; where it has, they begin at the folder that was searched. Immutable.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * FileNamePattern pattern = FileNamePattern.parse("{date}-{slug}.md", Profile.news());
 * ArticleFile file = ArticleCorpus.of(Path.of("posts")).list().files().get(0);
 * ArticleDocument document = parser.parse(file.path());
 * FileNaming naming = new FileNaming(pattern, parser);
 * naming.move(file, document, problem -> System.err.println(problem));
 * }</pre>
 *
 * @param pattern the pattern
 * @param parser what reads the files
 */
public record FileNaming(FileNamePattern pattern, ArticleParser parser) {

  private static final List<ProfileKey<?>> KEPT = List.of(ProfileKey.DATE, ProfileKey.CODE);

  /**
   * {@return the move of a file, which may be to its own name; empty where it keeps its name for a
   * reason} It does where it has no value for the pattern or the name would be none; where it is
   * the page of its folder; where its date or code stands in its present name alone, and the new
   * one would not say it; and where a second run would name it otherwise.
   *
   * @param file the file
   * @param document what was read from it
   * @param why takes the reason
   */
  public Optional<FileMove> move(
      ArticleFile file, ArticleDocument document, Consumer<Diagnostic> why) {
    if (!PathText.isWhole(file.path())) {
      why.accept(
          PathText.problem(file.path(), "and it keeps it: no list of moves could lead back"));
      return Optional.empty();
    }
    Path name = file.path().getFileName();
    if (name != null && FileNameRule.isIndex(name.toString())) {
      why.accept(kept(file, "move.index", "is the page of its folder, which has the name", ""));
      return Optional.empty();
    }
    Path to;
    ArticleDocument moved;
    try {
      to = target(file, pattern.path(document));
      moved = parser.parse(document.source().withName(to.toString()));
      String again = pattern.path(moved);
      if (!target(file, again).equals(to)) {
        why.accept(
            kept(
                file,
                "move.unstable",
                "would be " + to + ", and in a second run " + again,
                "leave {name} out of the pattern"));
        return Optional.empty();
      }
    } catch (NoNameException e) {
      why.accept(kept(file, "move.no-name", String.valueOf(e.getMessage()), "mend the field"));
      return Optional.empty();
    }
    for (ProfileKey<?> key : KEPT) {
      if (isLost(key, document, moved)) {
        why.accept(
            kept(
                file,
                "move.loses",
                "its " + key.name() + " stands in its name alone, and would be lost",
                "have {" + key.name() + "} in the pattern, or set the field"));
        return Optional.empty();
      }
    }
    return Optional.of(new FileMove(file.path(), to));
  }

  private static Diagnostic kept(ArticleFile file, String code, String message, String advice) {
    return FileDiagnostics.diagnostic(file.path(), code, "keeps its name: " + message, advice);
  }

  private static <T> boolean isLost(
      ProfileKey<T> key, ArticleDocument document, ArticleDocument moved) {
    ArticleField<T> before = document.fields().get(key);
    return before.origin() == ArticleField.Origin.FILE_NAME
        && !before.value().equals(moved.fields().get(key).value());
  }

  private Path target(ArticleFile file, String path) {
    return pattern.hasFolders() ? root(file).resolve(path) : file.path().resolveSibling(path);
  }

  /** Returns the folder that was searched. */
  private static Path root(ArticleFile file) {
    Path root = file.path();
    for (int i = 0; i < file.relative().getNameCount(); i++) {
      Path parent = root.getParent();
      root = parent == null ? Path.of("") : parent;
    }
    return root;
  }
}
