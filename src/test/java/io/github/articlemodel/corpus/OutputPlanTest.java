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
