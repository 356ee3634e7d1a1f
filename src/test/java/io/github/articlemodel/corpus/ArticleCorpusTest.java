package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.testing.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void files(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      file(String.format("%d/%04d.md", i % 7, i), "---\ntitle: Flood " + i + "\n---\nRain.\n");
    }
  }

  private static String facts(CorpusItem item) {
    return item instanceof CorpusItem.Read read
        ? item.path() + " " + read.document().article().hashCode() + read.document().diagnostics()
        : ((CorpusItem.Unread) item).problem().toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void givesTheSameInTheSameOrderForAnyNumberOfJobs(int jobs) {
    ArticleCorpus corpus =
        ArticleCorpus.of(
            CORPUS, folder.resolve("missing"), Sample.FILE, CORPUS.resolve("rust-blog"));
    List<String> expected = new ArrayList<>();
    try (Stream<CorpusItem> items = corpus.items()) {
      items.forEach(item -> expected.add(facts(item)));
    }
    assertThat(expected).hasSizeGreaterThan(25);
    try (Stream<String> facts = corpus.withJobs(jobs).map(ArticleCorpusTest::facts)) {
      assertThat(facts).containsExactlyElementsOf(expected);
    }
    ArticleFiles all = corpus.list();
    assertThat(all.files().size() + all.problems().size()).isEqualTo(expected.size());
  }

  @Test
  void tellsWhatCannotBeReadAndGoesOn() throws IOException {
    files(3);
    assumeTrue(!"root".equals(System.getProperty("user.name")), "root may read all");
    Path secret = file("1/secret.md", "x");
    Path closed = Files.createDirectories(folder.resolve("2/closed"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    List<Diagnostic> problems = new ArrayList<>();
    try (Stream<ArticleDocument> documents = ArticleCorpus.of(folder).documents(problems::add)) {
      assertThat(documents).hasSize(3);
    }
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(problems)
        .extracting(Diagnostic::toString)
        .containsExactly(
            secret + ":1:1: error file.unread: can't be read: permission denied",
            closed + ":1:1: error file.unread: can't be read: permission denied");
  }

  @Test
  void tellsAtItsPlaceAFileThatGoesAwayWhileOthersAreRead() throws IOException {
    file("0.md", "");
    file("1.md", "");
    List<String> all = new ArrayList<>();
    try (Stream<CorpusItem> items = ArticleCorpus.of(folder).items()) {
      items.forEach(
          item -> {
            all.add(facts(item));
            folder.resolve("1.md").toFile().delete();
          });
    }
    assertThat(all).hasSize(2);
    assertThat(all.get(1)).endsWith("error file.missing: there is no such file or folder");
  }

  @Test
  void givesForAStrictParserTheErrorOfAFile() throws IOException {
    file("a.md", "---\ntitle: [x\n---\n");
    file("b.md", "---\ntitle: x\n---\n");
    ArticleCorpus strict =
        ArticleCorpus.of(folder).withParser(ArticleParser.of(ParserOptions.strict()));
    List<Diagnostic> problems = new ArrayList<>();
    try (Stream<ArticleDocument> documents = strict.withJobs(2).documents(problems::add)) {
      assertThat(documents).hasSize(1);
    }
    assertThat(problems).extracting(Diagnostic::code).containsExactly("yaml.unclosed-bracket");
  }

  @Test
  void followsLinksAsAskedAndEndsWhereTheyLeadBack() throws IOException {
    Path a = file("posts/a.md", "a");
    Files.createSymbolicLink(folder.resolve("posts/b.md"), file("notes/x.txt", "x"));
    Files.createSymbolicLink(folder.resolve("posts/again.md"), a);
    Files.createSymbolicLink(folder.resolve("posts/loop"), folder);
    Files.createSymbolicLink(folder.resolve("posts/other"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("posts/gone.md"), folder.resolve("gone"));
    file("other/c.md", "c");
    String gone =
        "gone.md: is a symbolic link to " + folder.resolve("gone") + ", which is not there";
    assertThat(names(LinkPolicy.SKIP)).containsExactly("a.md");
    assertThat(names(LinkPolicy.FOLLOW_FILES)).containsExactly("a.md", "b.md", gone);
    assertThat(names(LinkPolicy.FOLLOW)).containsExactly("a.md", "b.md", gone, "loop/other/c.md");
  }

  private List<String> names(LinkPolicy links) {
    ArticleCorpus corpus =
        ArticleCorpus.of(folder.resolve("posts"))
            .withOptions(CorpusOptions.defaults().withLinks(links));
    try (Stream<CorpusItem> items = corpus.items()) {
      return items
          .map(
              item -> {
                String name = folder.resolve("posts").relativize(item.path()).toString();
                return item instanceof CorpusItem.Unread unread
                    ? name + ": " + unread.problem().message()
                    : name;
              })
          .toList();
    }
  }

  @Test
  void takesHiddenFilesWhereAsked() throws IOException {
    file(".drafts/a.md", "");
    file(".b.md", "");
    file("c.md", "");
    CorpusOptions options = CorpusOptions.defaults().withHidden(HiddenPolicy.INCLUDE);
    assertThat(ArticleCorpus.of(folder).withOptions(options).list().files())
        .extracting(found -> found.relative().toString())
        .containsExactly(".b.md", ".drafts/a.md", "c.md");
  }

  @Test
  void parsesNoBodyForMetadata() throws IOException {
    files(20);
    Set<String> bodies = ConcurrentHashMap.newKeySet();
    file("8/last.md", "---\ntitle: Last\n---\n" + "> ".repeat(50) + "deep");
    try (Stream<ArticleDocument> documents =
        ArticleCorpus.of(folder).withJobs(2).documents(problem -> bodies.add("problem"))) {
      documents.forEach(
          document -> {
            assertThat(document.metadata().fields()).hasSize(1);
            if (BodyProbe.isParsed(document)) {
              bodies.add(document.source().name());
            }
          });
    }
    assertThat(bodies).isEmpty();
    ArticleDocument probe = ArticleParser.create().parse("x");
    probe.article();
    assertThat(BodyProbe.isParsed(probe)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void tellsHowFarItIs(int jobs) throws IOException {
    files(100);
    List<CorpusProgress> events = new ArrayList<>();
    Thread caller = Thread.currentThread();
    AtomicInteger elsewhere = new AtomicInteger();
    ArticleCorpus corpus =
        ArticleCorpus.of(folder, folder.resolve("missing"))
            .withJobs(jobs)
            .withProgress(
                now -> {
                  events.add(now);
                  elsewhere.addAndGet(Thread.currentThread() == caller ? 0 : 1);
                });
    long bytes;
    try (Stream<CorpusItem> items = corpus.items()) {
      bytes =
          items
              .filter(CorpusItem.Read.class::isInstance)
              .mapToLong(item -> ((CorpusItem.Read) item).document().source().byteLength())
              .sum();
    }
    assertThat(events).hasSize(100);
    for (int i = 0; i < 100; i++) {
      assertThat(events.get(i).done()).isEqualTo(i + 1);
      assertThat(events.get(i).found()).isBetween(i + 1L, 100L);
    }
    assertThat(events.get(99).bytes()).isEqualTo(bytes);
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void walksNoFurtherThanIsDrawn() throws IOException {
    files(300);
    try (Stream<CorpusItem> items = ArticleCorpus.of(folder).items()) {
      assertThat(items.limit(1)).hasSize(1);
    }
    List<CorpusProgress> events = new ArrayList<>();
    CorpusOptions ahead = CorpusOptions.defaults().withJobs(2).withReadAhead(10);
    try (Stream<CorpusItem> items =
        ArticleCorpus.of(folder).withOptions(ahead).withProgress(events::add).items()) {
      assertThat(items.limit(1)).hasSize(1);
    }
    assertThat(events.get(0).found()).isBetween(1L, 10L);
    assertThat(events.get(0).isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void worksOnFilesOfAnyFileSystem(int jobs) throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(folder.resolve("posts.zip"), Map.of("create", "true"))) {
      Path posts = Files.createDirectory(zip.getPath("/posts"));
      Files.writeString(posts.resolve("a.md"), "---\ntitle: A\n---\n");
      Files.writeString(posts.resolve("b.md"), "---\ntitle: B\n---\n");
      ArticleCorpus corpus = ArticleCorpus.of(posts).withJobs(jobs);
      List<ArticleFile> files = corpus.list().files();
      try (Stream<String> titles =
          corpus.each(files, ArticleFile::path, file -> title(corpus, file.path()))) {
        assertThat(titles).containsExactly("A", "B");
      }
    }
  }

  private static String title(ArticleCorpus corpus, Path file) {
    try {
      return corpus.parser().parse(file).metadata().title().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> CorpusOptions.defaults().withJobs(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CorpusOptions.defaults().withJobs(4).withReadAhead(3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
