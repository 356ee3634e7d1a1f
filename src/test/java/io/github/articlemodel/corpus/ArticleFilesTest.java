package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  private final Path folder;

  ArticleFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x\n");
  }

  private List<String> found(Path... paths) {
    return ArticleCorpus.of(paths).list().files().stream()
        .map(found -> folder.relativize(found.path()).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void findsTheArticlesOfAFolderInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b.md", "a/z.markdown", "a/y.mdx", "a.md", "C.MD", "a-b.md")) {
      file(name);
    }
    file("a/picture.png");
    file("readme.txt");
    file("md");
    assertThat(found(folder))
        .containsExactly("C.MD", "a/y.mdx", "a/z.markdown", "a-b.md", "a.md", "b.md");
  }

  @Test
  void leavesOutWhatIsHidden() throws IOException {
    file(".git/a.md");
    file(".hidden.md");
    file("a.md");
    assertThat(found(folder)).containsExactly("a.md");
  }

  @Test
  void searchesAHiddenFolderThatIsGiven() throws IOException {
    file(".drafts/a.md");
    assertThat(found(folder.resolve(".drafts"))).containsExactly(".drafts/a.md");
  }

  @Test
  void followsNoLinkMetOnTheWay() throws IOException {
    Path real = file("posts/a.md");
    Files.createSymbolicLink(folder.resolve("posts/again.md"), real);
    Files.createSymbolicLink(folder.resolve("posts/loop"), folder);
    assertThat(found(folder)).containsExactly("posts/a.md");
    assertThat(found(folder.resolve("posts/loop/posts/a.md"))).hasSize(1);
  }

  @Test
  void takesAFileThatIsGivenWhateverItsName() throws IOException {
    assertThat(found(file("notes.txt"), file(".hidden"))).containsExactly("notes.txt", ".hidden");
  }

  @Test
  void takesEachFileOnce() throws IOException {
    Path file = file("posts/a.md");
    assertThat(found(file, folder, folder.resolve("posts/../posts/a.md")))
        .containsExactly("posts/a.md");
  }

  @Test
  void tellsWhereAFileStandsBelowTheFolder() throws IOException {
    Path file = file("posts/2024/a.md");
    assertThat(ArticleCorpus.of(folder).list().files().get(0).relative())
        .isEqualTo(Path.of("posts", "2024", "a.md"));
    assertThat(ArticleCorpus.of(file).list().files().get(0).relative()).isEqualTo(Path.of("a.md"));
  }

  @Test
  void saysThatAFileIsMissingAndGoesOn() throws IOException {
    Path missing = folder.resolve("missing.md");
    ArticleFiles found = ArticleCorpus.of(missing, file("a.md")).list();
    assertThat(found.files()).hasSize(1);
    assertThat(found.problems())
        .extracting(Diagnostic::toString)
        .containsExactly(missing + ":1:1: error file.missing: there is no such file or folder");
  }

  @Test
  void saysThatAFolderHasNoArticles() throws IOException {
    file("pictures/a.png");
    Path pictures = folder.resolve("pictures");
    assertThat(ArticleCorpus.of(pictures).list().problems())
        .extracting(Diagnostic::toString)
        .containsExactly(
            pictures
                + ":1:1: error file.no-articles: the folder has no articles: no file in it ends in"
                + " .md, .markdown, .mdx");
  }
}
