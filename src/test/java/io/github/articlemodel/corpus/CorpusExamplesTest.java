package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc of corpora, run. */
class CorpusExamplesTest {

  @TempDir private Path folder;

  @BeforeEach
  void writePosts() throws IOException {
    for (String name : List.of("2024/a.md", "drafts/b.md", "drafts/ready/c.md")) {
      Path file = folder.resolve("posts").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\ntitle: Flood\n---\n![Rain](a.png)\n");
    }
  }

  private static int count(CorpusItem item) {
    return item instanceof CorpusItem.Read read ? read.document().figures().size() : 0;
  }

  private static final class Bar {
    private long done;

    void show(long done, long found) {
      this.done = done;
      assertThat(done).isLessThanOrEqualTo(found);
    }
  }

  @Test
  void articleCorpus() {
    List<Diagnostic> problems = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    ArticleCorpus corpus = ArticleCorpus.of(folder.resolve("posts"));
    try (Stream<ArticleDocument> documents = corpus.documents(problems::add)) {
      documents.forEach(document -> titles.add(document.metadata().title().orElse("?")));
    }
    assertThat(titles).containsExactly("Flood", "Flood", "Flood");
    assertThat(problems).isEmpty();
    try (Stream<Integer> pictures = corpus.withJobs(4).map(item -> count(item))) {
      int all = pictures.mapToInt(number -> number).sum();
      assertThat(all).isEqualTo(3);
    }
  }

  @Test
  void corpusItem() {
    CorpusItem item;
    try (Stream<CorpusItem> items = ArticleCorpus.of(folder.resolve("gone")).items()) {
      item = items.findFirst().orElseThrow();
    }
    if (item instanceof CorpusItem.Read read) {
      read.document().metadata();
    } else if (item instanceof CorpusItem.Unread unread) {
      unread.problem();
      assertThat(unread.problem().code()).isEqualTo("file.missing");
    }
  }

  @Test
  void corpusOptions() {
    CorpusOptions options =
        CorpusOptions.defaults()
            .withInclude(List.of("2024/**"))
            .withExclude(List.of("drafts/", "!drafts/ready/"))
            .withJobs(4);
    assertThat(ArticleCorpus.of(folder.resolve("posts")).withOptions(options).list().files())
        .hasSize(1);
  }

  @Test
  void policies() {
    CorpusOptions options = CorpusOptions.defaults().withLinks(LinkPolicy.FOLLOW_FILES);
    assertThat(options.links()).isEqualTo(LinkPolicy.FOLLOW_FILES);
    CorpusOptions all = CorpusOptions.defaults().withHidden(HiddenPolicy.INCLUDE);
    assertThat(all.hidden()).isEqualTo(HiddenPolicy.INCLUDE);
  }

  @Test
  void corpusProgress() {
    Bar bar = new Bar();
    ArticleCorpus corpus =
        ArticleCorpus.of(folder.resolve("posts"))
            .withProgress(now -> bar.show(now.done(), now.found()));
    try (Stream<CorpusItem> items = corpus.items()) {
      assertThat(items).hasSize(3);
    }
    assertThat(bar.done).isEqualTo(3);
  }
}
