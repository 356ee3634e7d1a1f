package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.link.LinkFindings;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFindingsTest {

  private final Path folder;

  DocumentFindingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> codes(ArticleDocument document) {
    return DocumentFindings.of(document).stream().map(Diagnostic::code).toList();
  }

  @Test
  void looksForFilesInTheFolderOfTheArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "See [the map](map.png).\n");
    assertThat(codes(ArticleParser.create().parse(file))).contains("link.missing-file");
    Files.createFile(folder.resolve("map.png"));
    assertThat(codes(ArticleParser.create().parse(file))).doesNotContain("link.missing-file");
  }

  @Test
  void looksForNoFileWhereThereIsNoFolder() {
    SourceText source = SourceText.of("See [the map](map.png).\n");
    for (String name : List.of(folder.resolve("no/a.md").toString(), "\0", "<input>")) {
      ArticleDocument document = ArticleParser.create().parse(source.withName(name));
      assertThat(codes(document)).as(name).doesNotContain("link.missing-file");
    }
  }

  @Test
  void hasEachFindingOnceInTheOrderOfTheirPlaces() throws IOException {
    List<Path> files = SharedData.articles(SharedData.require("corpus"));
    int findings = 0;
    for (Path file : files) {
      ArticleDocument document = ArticleParser.create().parse(file);
      List<Diagnostic> all = DocumentFindings.of(document);
      findings += all.size();
      Set<Diagnostic> expected = new HashSet<>(document.diagnostics());
      expected.addAll(
          LinkFindings.of(
              document.article(),
              document.source(),
              LinkOptions.defaults().withFolder(file.getParent())));
      assertThat(new HashSet<>(all)).as(file.toString()).isEqualTo(expected);
      assertThat(all).as(file.toString()).hasSameSizeAs(expected);
      assertThat(all.stream().map(found -> found.location().span().start()))
          .as(file.toString())
          .isSorted();
    }
    assertThat(findings).isGreaterThan(files.size());
  }
}
