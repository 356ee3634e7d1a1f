package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileEdits.Kind;
import io.github.articlemodel.corpus.FileEdits.Outcome;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEditsTest {

  private final ArticleParser parser = ArticleParser.create();
  private final Path folder;

  FileEditsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ArticleEdit setTitle(ArticleDocument document) {
    return document.edit().set("title", "Storm");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void writesWhatDiffersAlone() throws IOException {
    Path a = file("a.md", "---\ntitle: Flood # north\n---\n");
    Path b = file("b.md", "---\ntitle: Storm\n---\n");
    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(b, old);
    FileEdits edits = FileEdits.of(parser, FileEditsTest::setTitle);
    assertThat(edits.edit(a).kind()).isEqualTo(Kind.CHANGED);
    assertThat(edits.edit(b).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(a).hasContent("---\ntitle: Storm # north\n---\n");
    assertThat(Files.getLastModifiedTime(b)).isEqualTo(old);
  }

  @Test
  void leavesAFileToAProgramThatHasChangedItMeanwhile() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    FileEdits edits =
        FileEdits.of(
            parser,
            document -> {
              try {
                file("a.md", "---\ntitle: Flood 2\n---\n");
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
              return setTitle(document);
            });
    Outcome outcome = edits.edit(file);
    assertThat(outcome.kind()).isEqualTo(Kind.UNWRITTEN);
    assertThat(outcome.diagnostics())
        .singleElement()
        .hasToString(
            file
                + ":1:1: error file.changed: was changed by another program since it was read"
                + " (run the command again)");
    assertThat(file).hasContent("---\ntitle: Flood 2\n---\n");
  }

  @Test
  void keepsTheTimesOfAFileWhereAsked() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    FileTime old = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(file, old);
    FileEdits edits = FileEdits.of(parser, FileEditsTest::setTitle).withTimes(FileTimes.KEPT);
    assertThat(edits.edit(file).kind()).isEqualTo(Kind.CHANGED);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
  }

  @Test
  void writesNothingInADryRun() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    Outcome outcome = FileEdits.of(parser, FileEditsTest::setTitle).dryRun().edit(file);
    assertThat(outcome.kind()).isEqualTo(Kind.CHANGED);
    assertThat(outcome.result().text()).contains("Storm");
    assertThat(outcome.diff()).contains("\n-title: Flood\n+title: Storm\n");
    assertThat(file).hasContent("---\ntitle: Flood\n---\n");
  }

  @Test
  void saysWhatItCanNotReadChangeOrWrite() throws IOException {
    FileEdits edits = FileEdits.of(parser, FileEditsTest::setTitle);
    assertFailed(edits.edit(folder.resolve("no.md")), Kind.UNREAD, "file.missing");
    assertFailed(edits.edit(folder), Kind.UNREAD, "file.folder");
    assertFailed(edits.edit(file("a.md", "---\ntitle: x")), Kind.REFUSED, "edit.no-front-matter");
    Path binary = Files.write(folder.resolve("b.md"), new byte[] {(byte) 0x89, 0, 0, (byte) 0xFF});
    assertFailed(edits.edit(binary), Kind.REFUSED, "encoding.unreadable");
    Path taken = file("c.md", "---\ntitle: Flood\n---\n");
    FileEdits removing =
        FileEdits.of(
            parser,
            document -> {
              delete(taken);
              makeFolder(taken);
              return document.edit().set("title", "Storm");
            });
    assertFailed(removing.edit(taken), Kind.UNWRITTEN, "file.unwritten");
  }

  private static void assertFailed(Outcome outcome, Kind kind, String code) {
    assertThat(outcome.kind()).isEqualTo(kind);
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(outcome.result()).isSameAs(outcome.source());
  }

  private static void delete(Path file) {
    assertThat(file.toFile().delete()).isTrue();
  }

  private static void makeFolder(Path file) {
    assertThat(file.toFile().mkdir()).isTrue();
  }

  @Test
  void editsADocumentInMemory() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    Outcome outcome = FileEdits.of(parser, FileEditsTest::setTitle).edit(parser.parse(file));
    assertThat(outcome.result().text()).isEqualTo("---\ntitle: Storm\n---\n");
    assertThat(file).hasContent("---\ntitle: Flood\n---\n");
  }

  @Test
  void tellsWhatAConversionLosesOrRefusesIt() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood # north\n---\n");
    FileEdits edits = FileEdits.toFrontMatter(parser, FrontMatterFormat.JSON);
    Outcome refused = edits.withoutLoss().edit(file);
    assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
    assertThat(refused.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("convert.comment", "convert.refused");
    assertThat(file).hasContent("---\ntitle: Flood # north\n---\n");
    Outcome changed = edits.edit(file);
    assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
    assertThat(changed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("convert.comment");
    Path plain = file("b.md", "Rain fell.\n");
    assertThat(edits.withoutLoss().edit(plain).kind()).isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void tellsAFolderThatTakesNoFileFromOneThatIsNotThere() {
    NoSuchFileException temporary = new NoSuchFileException("x.tmp");
    assertThat(FileDiagnostics.unwritten(folder.resolve("a.md"), temporary).message())
        .isEqualTo("can't be written: its folder takes no new file");
    assertThat(FileDiagnostics.unwritten(folder.resolve("no/a.md"), temporary).message())
        .isEqualTo("can't be written: its folder does not exist");
  }

  /** Sets the title of every file of the corpus and removes it again where it was not there. */
  @Test
  void changesEachFileOfTheCorpusOrSaysWhyNot() {
    Path corpus = SharedData.require("corpus");
    FieldPath path = FieldPath.of("x-none-has-this");
    FileEdits edits =
        FileEdits.of(parser, document -> document.edit().set("x-none-has-this", "1")).dryRun();
    FileEdits back =
        FileEdits.of(parser, document -> document.edit().with(new FieldEdit.Remove(path)));
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (ArticleFile file : ArticleCorpus.of(corpus).list().files()) {
      Outcome outcome = edits.edit(file.path());
      kinds.merge(outcome.kind(), 1, Integer::sum);
      if (outcome.kind() == Kind.CHANGED && hasFields(outcome)) {
        Outcome again = back.edit(parser.parse(outcome.result()));
        assertThat(again.result().text()).isEqualTo(outcome.source().text());
      }
    }
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    int refused = kinds.getOrDefault(Kind.REFUSED, 0);
    assertThat(all).isGreaterThan(1_700);
    assertThat(kinds.keySet()).isSubsetOf(Kind.CHANGED, Kind.REFUSED);
    assertThat(refused).as("refused of %s: %s", all, kinds).isLessThan(all / 100);
  }

  private boolean hasFields(Outcome outcome) {
    return !parser.parse(outcome.source()).metadata().fields().isEmpty();
  }
}
