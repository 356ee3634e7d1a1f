package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreFilesTest {

  private static final Path CASES = Path.of("src/test/resources/ignore");

  /**
   * Git takes the letters before the first star away from the pattern and the name before it looks
   * at the rest, so that {@code b**} and a slash are any folders there. Its manual says otherwise.
   */
  private static final Set<String> OF_GIT_ALONE = Set.of("x/y\\n/b**/**/");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> found(CorpusOptions options) {
    return ArticleCorpus.of(folder).withOptions(options).list().files().stream()
        .map(found -> found.relative().toString().replace('\\', '/'))
        .toList();
  }

  private List<String> found() {
    return found(CorpusOptions.defaults());
  }

  /** The table that make.py has made with git itself. */
  @Test
  void leavesOutWhatGitLeavesOut() throws IOException {
    assumeTrue(File.separatorChar == '/', "the names are not all allowed elsewhere");
    List<String> names = Files.readAllLines(CASES.resolve("files.txt"));
    for (String name : names) {
      file(name, "");
    }
    List<String> wrong = new ArrayList<>();
    List<String> cases = Files.readAllLines(CASES.resolve("cases.tsv"));
    for (String line : cases) {
      String[] cells = line.split("\t", -1);
      file(".articleignore", unescaped(cells[0]));
      file("a/.articleignore", unescaped(cells[1]));
      List<String> kept = found(CorpusOptions.defaults().withHidden(HiddenPolicy.INCLUDE));
      String digits =
          names.stream().map(name -> kept.contains(name) ? "1" : "0").collect(Collectors.joining());
      if (digits.equals(cells[2]) == OF_GIT_ALONE.contains(cells[0])) {
        wrong.add(line + " here " + digits);
      }
    }
    assertThat(cases).hasSizeGreaterThan(1000);
    assertThat(wrong).isEmpty();
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      out.append(kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind == 't' ? '\t' : kind);
    }
    return out.toString();
  }

  @Test
  void takesAQuestionMarkForOneCharacterOfAnyScript() throws IOException {
    file("é.md", "");
    file("水😀.md", "");
    assertThat(found(CorpusOptions.defaults().withExclude(List.of("?.md"))))
        .containsExactly("水😀.md");
    assertThat(found(CorpusOptions.defaults().withExclude(List.of("??.md"))))
        .containsExactly("é.md");
  }

  @Test
  void takesOnlyWhatIsIncluded() throws IOException {
    for (String name : List.of("2024/a.md", "2024/drafts/b.md", "2025/c.md", "a.md")) {
      file(name, "");
    }
    CorpusOptions defaults = CorpusOptions.defaults();
    assertThat(found(defaults.withInclude(List.of("2024/"))))
        .containsExactly("2024/a.md", "2024/drafts/b.md");
    assertThat(found(defaults.withInclude(List.of("2024/", "!drafts/"))))
        .containsExactly("2024/a.md");
    assertThat(found(defaults.withInclude(List.of("a.md")))).containsExactly("2024/a.md", "a.md");
    assertThat(found(defaults.withInclude(List.of("/a.md")))).containsExactly("a.md");
    assertThat(found(defaults.withInclude(List.of("2024/**")).withExclude(List.of("drafts/"))))
        .containsExactly("2024/a.md");
  }

  @Test
  void putsThePatternsThatAreGivenBeforeThoseOfIgnoreFiles() throws IOException {
    file("a.md", "");
    file("drafts/b.md", "");
    file(".articleignore", "drafts/\na.md\n");
    assertThat(found()).isEmpty();
    assertThat(found(CorpusOptions.defaults().withExclude(List.of("!drafts/"))))
        .containsExactly("drafts/b.md");
  }

  @Test
  void searchesAFolderThatIsGivenThoughTheOneAboveLeavesItOut() throws IOException {
    Path file = file("drafts/b.md", "");
    file(".articleignore", "drafts/\n");
    assertThat(ArticleCorpus.of(folder.resolve("drafts"), file).list().files()).hasSize(1);
  }

  @Test
  void leavesOutAFolderWhoseIgnoreFileCannotBeRead() throws IOException {
    file("a.md", "");
    file("drafts/b.md", "");
    Files.createDirectories(folder.resolve("drafts/.articleignore"));
    ArticleFiles found = ArticleCorpus.of(folder).list();
    assertThat(found.files()).extracting(ArticleFile::path).containsExactly(folder.resolve("a.md"));
    assertThat(found.problems().toString()).contains("drafts/.articleignore");
  }

  @Test
  void saysThatPatternsLeaveOutAllThereIs() throws IOException {
    file("a.md", "");
    file(".articleignore", "*\n");
    assertThat(ArticleCorpus.of(folder).list().problems())
        .singleElement()
        .hasToString(
            folder
                + ":1:1: error file.no-articles: the folder has no articles: patterns leave out all"
                + " files in .md, .markdown, .mdx");
  }

  @Test
  void refusesAPatternThatNothingFits() {
    for (String bad : List.of("[a", "", "/", "a\\")) {
      assertThatThrownBy(() -> CorpusOptions.defaults().withExclude(List.of(bad)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nothing can fit the pattern " + bad);
    }
  }

  @Test
  void comparesLongNamesWithManyStarsInLittleTime() throws IOException {
    file("a".repeat(200) + ".md", "");
    String stars = "*a".repeat(60) + "*b";
    String folders = "**/a/".repeat(60) + "b";
    assertThat(found(CorpusOptions.defaults().withExclude(List.of(stars, folders)))).hasSize(1);
  }
}
