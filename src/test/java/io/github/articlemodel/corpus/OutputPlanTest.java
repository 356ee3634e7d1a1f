package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.corpus.OutputPlan.Output;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPlanTest {

  private final Path folder;

  OutputPlanTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ArticleFile file(String root, String relative) throws IOException {
    Path file = folder.resolve(root).resolve(relative);
    Files.createDirectories(file.getParent());
    return new ArticleFile(Files.writeString(file, "x\n"), Path.of(relative));
  }

  @Test
  void keepsTheTreeAndChangesTheEnding() throws IOException {
    List<ArticleFile> files =
        List.of(file("in", "a.md"), file("in", "v1.2/b.c.markdown"), file("in", "v1.2/bare"));
    Path out = folder.resolve("out");
    OutputPlan plan = OutputPlan.below(out, files, ".json");
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.outputs())
        .extracting(Output::target)
        .containsExactly(
            out.resolve("a.json"), out.resolve("v1.2/b.c.json"), out.resolve("v1.2/bare.json"));
  }

  @Test
  void takesOffTheLongestEndingOfAFormat() throws IOException {
    List<ArticleFile> files =
        List.of(file("in", "a.ninjs.json"), file("in", "b.Feed.JSON"), file("in", ".ninjs.json"));
    assertThat(OutputPlan.below(folder, files, ".md").outputs())
        .extracting(Output::target)
        .containsExactly(
            folder.resolve("a.md"), folder.resolve("b.md"), folder.resolve(".ninjs.md"));
  }

  @Test
  void refusesToWriteOneFileForTwo() throws IOException {
    List<ArticleFile> files = List.of(file("in", "a.md"), file("other", "a.markdown"));
    OutputPlan plan = OutputPlan.below(folder.resolve("out"), files, ".json");
    assertThat(plan.problems())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo(
            "would be written to "
                + folder.resolve("out/a.json")
                + ", as would "
                + folder.resolve("in/a.md"));
  }

  /** Where a file system tells such names apart, another does not that the folder is copied to. */
  @ParameterizedTest
  @CsvSource({"Flood.md, flood.md", "caf\u00e9.md, cafe\u0301.md", "STRASSE.md, straße.md"})
  void refusesToWriteTwoFilesWhoseNamesAreAlike(String one, String two) throws IOException {
    List<ArticleFile> files = List.of(file("in", one), file("other", two), file("in", "b.md"));
    Path out = folder.resolve("out");
    OutputPlan plan = OutputPlan.below(out, files, ".json");
    assertThat(plan.problems())
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            "file.collision",
            "would be written to "
                + out.resolve(two.replace(".md", ".json"))
                + ", as would "
                + folder.resolve("in").resolve(one)
                + " to "
                + out.resolve(one.replace(".md", ".json"))
                + ", which many systems take for the same name");
  }

  @Test
  void refusesToWriteOverAnInputByWhateverPath() throws IOException {
    ArticleFile file = file("in", "a.md");
    Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("in"));
    for (Path out : List.of(folder.resolve("in"), folder.resolve("alias"))) {
      assertThat(OutputPlan.below(out, List.of(file), ".md").problems())
          .extracting(Diagnostic::code)
          .containsExactly("file.overwrite");
    }
    assertThat(OutputPlan.single(file, folder.resolve("in/../in/a.md")).problems()).hasSize(1);
    assertThat(OutputPlan.single(file, folder.resolve("in/b.md")).problems()).isEmpty();
  }
}
