package io.github.articlemodel.corpus;

import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which file is to be written for which, settled before the first one is written. No file is
 * written twice, be it that its names differ in case or the composition of letters alone, which not
 * all file systems tell apart; and none of those that are read is written over.
 *
 * <pre>{@code
 * OutputPlan plan = OutputPlan.below(Path.of("out"), found.files(), ".json");
 * if (plan.problems().isEmpty()) {
 *   plan.outputs(); // posts/2024/flood.md goes to out/2024/flood.json
 * }
 * }</pre>
 *
 * @param outputs one for each file, in their order; none for one whose name is no text
 * @param problems what stands against the plan; nothing must be written unless there are none
 */
public record OutputPlan(List<Output> outputs, List<Diagnostic> problems) {

  /**
   * Creates one.
   *
   * @param outputs one for each file, in their order; none for one whose name is no text
   * @param problems what stands against the plan; nothing must be written unless there are none
   */
  public OutputPlan {
    outputs = List.copyOf(outputs);
    problems = List.copyOf(problems);
  }

  /**
   * A file to write.
   *
   * @param input the file that is read
   * @param target the file that is written for it; its folder may not exist yet
   */
  public record Output(ArticleFile input, Path target) {

    /**
     * Creates one.
     *
     * @param input the file that is read
     * @param target the file that is written for it; its folder may not exist yet
     */
    public Output {
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(target, "target");
    }
  }

  /**
   * {@return the plan that keeps the tree: each file goes below the folder where it stood below the
   * one that was searched, with another ending; one whose name is no text, of which no other can be
   * made, is a problem}
   *
   * @param folder the folder to write to, there already or not
   * @param files the files that are read
   * @param ending the ending of the names, with its dot
   */
  public static OutputPlan below(Path folder, List<ArticleFile> files, String ending) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (ArticleFile file : files) {
      if (PathText.isWhole(file.relative())) {
        outputs.add(new Output(file, folder.resolve(withEnding(file.relative(), ending))));
      } else {
        problems.add(
            PathText.problem(file.path(), "so that no name to write to can be made of it"));
      }
    }
    OutputPlan plan = of(outputs);
    problems.addAll(plan.problems());
    return new OutputPlan(plan.outputs(), problems);
  }

  /**
   * {@return the plan for a single file}
   *
   * @param file the file that is read
   * @param target the file to write
   */
  public static OutputPlan single(ArticleFile file, Path target) {
    return of(List.of(new Output(file, target)));
  }

  /**
   * {@return the plan for one file that takes all, without a problem unless it is one of them}
   *
   * @param files the files that are read
   * @param target the file to write
   */
  public static OutputPlan gathered(List<ArticleFile> files, Path target) {
    List<Output> outputs = files.stream().map(file -> new Output(file, target)).toList();
    Path real = real(target);
    List<Diagnostic> problems =
        outputs.stream()
            .filter(output -> real(output.input().path()).equals(real))
            .map(OutputPlan::overwrite)
            .toList();
    return new OutputPlan(outputs, problems);
  }

  private static Diagnostic overwrite(Output output) {
    return FileDiagnostics.diagnostic(
        output.input().path(),
        "file.overwrite",
        "would be written over the input " + output.target(),
        "choose another folder or file to write to");
  }

  private static OutputPlan of(List<Output> outputs) {
    List<Diagnostic> problems = new ArrayList<>();
    Set<Path> inputs = new HashSet<>();
    outputs.forEach(output -> inputs.add(real(output.input().path())));
    Map<String, Output> taken = new HashMap<>();
    for (Output output : outputs) {
      Path target = real(output.target());
      Output other = taken.putIfAbsent(FoldedName.of(target), output);
      if (other != null) {
        problems.add(collision(output, other));
      } else if (inputs.contains(target)) {
        problems.add(overwrite(output));
      }
    }
    return new OutputPlan(outputs, problems);
  }

  private static Diagnostic collision(Output output, Output other) {
    boolean isSame = real(output.target()).equals(real(other.target()));
    return FileDiagnostics.diagnostic(
        output.input().path(),
        "file.collision",
        "would be written to "
            + output.target()
            + ", as would "
            + other.input()
            + (isSame
                ? ""
                : " to " + other.target() + ", which many systems take for the same name"),
        "convert them into different folders");
  }

  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String withEnding(Path relative, String ending) {
    String path = relative.toString();
    String name = String.valueOf(relative.getFileName());
    return path.substring(0, path.length() - name.length() + stem(name)) + ending;
  }

  /**
   * Returns where the ending of a name starts: that of a format, such as .ninjs.json, or the last.
   */
  private static int stem(String name) {
    int dot = name.lastIndexOf('.');
    return ArticleFormats.byFileName(name).stream()
        .flatMap(format -> format.fileEndings().stream())
        .mapToInt(known -> startOf(known, name))
        .filter(start -> start > 0)
        .min()
        .orElse(dot > 0 ? dot : name.length());
  }

  private static int startOf(String known, String name) {
    int start = name.length() - known.length();
    return name.regionMatches(true, start, known, 0, known.length()) ? start : -1;
  }
}
