package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileChangedException;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.validation.RuleSet;
import io.github.articlemodel.validation.Validator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private static final String NEWS = "---\ntitle: Flood\n---\nRain fell.\n";

  @TempDir private Path folder;

  @BeforeEach
  void writePosts() throws IOException {
    Files.createDirectories(folder.resolve("posts/2024"));
    for (String name :
        List.of("news.md", "posts/2024/flood.md", "posts/2024/storm.md", "posts/about.md")) {
      Files.writeString(folder.resolve(name), NEWS);
    }
  }

  @Test
  void articleFiles() {
    ArticleFiles found = ArticleCorpus.of(folder.resolve("posts")).list();
    assertThat(found.files())
        .extracting(ArticleFile::path)
        .containsExactly(
            folder.resolve("posts/2024/flood.md"),
            folder.resolve("posts/2024/storm.md"),
            folder.resolve("posts/about.md"));
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void articleFile() {
    ArticleFile file = ArticleCorpus.of(folder.resolve("posts")).list().files().get(0);
    assertThat(file.path()).isEqualTo(folder.resolve("posts/2024/flood.md"));
    assertThat(file.relative()).isEqualTo(Path.of("2024/flood.md"));
  }

  @Test
  void articleIndex() throws IOException {
    ArticleIndex index = ArticleIndex.of(ParserOptions.of(Profile.hugo()));
    Files.createDirectories(folder.resolve("posts"));
    Path file = folder.resolve("posts/flood.md");
    Files.writeString(file, "---\ntitle: Flood\ndate: soon\n---\n");
    ArticleDocument document = index.parser().parse(folder.resolve("posts/flood.md"));
    assertThat(index.row(document).orElseThrow().values())
        .containsEntry("file", file.toString())
        .containsEntry("title", "Flood");
    assertThat(index.problems(document)).extracting(Diagnostic::code).containsExactly("field.date");
    ArticleIndex bodies = index.withColumns(List.of("file", "headline", "words"));
    assertThat(bodies.row(document).orElseThrow().values())
        .containsOnlyKeys("file", "headline", "words");
  }

  @Test
  void indexRow() {
    ArticleIndex index = ArticleIndex.of(ParserOptions.defaults());
    ArticleDocument document =
        index
            .parser()
            .parse(
                SourceText.of("---\ntitle: Flood\ndate: 2024-11-25\ntags: [rain, river]\n---\n")
                    .withName("posts/flood.md"));
    IndexRow row = index.row(document).orElseThrow();
    assertThat(row.values().toString())
        .isEqualTo(
            "{file=posts/flood.md, title=Flood, date=2024-11-25, tags=[rain, river], slug=flood}");
    assertThat(row.cells(List.of("title", "language", "tags")))
        .containsExactly("Flood", null, List.of("rain", "river"));
  }

  @Test
  void articleSlug() {
    assertThat(ArticleSlug.of("Café: what's new?")).isEqualTo("café-whats-new");
    assertThat(ArticleSlug.of("น้ำท่วม ภาคเหนือ")).isEqualTo("น้ำท่วม-ภาคเหนือ");
    assertThat(ArticleSlug.of("北京 2024")).isEqualTo("北京-2024");
    assertThat(ArticleSlug.word("ART2411251036QJ268L")).isEqualTo("ART2411251036QJ268L");
  }

  @Test
  void articleCodes() throws IOException {
    Set<ArticleCode> taken = ArticleCodes.in(folder.resolve("posts"), ArticleParser.create());
    assertThat(taken).isEmpty();
    LocalDateTime time = LocalDateTime.of(2024, 11, 25, 10, 36);
    ArticleCode code = ArticleCodes.next(time, new SecureRandom(), taken);
    assertThat(code.embeddedTime()).hasValue(time);
    for (String date : List.of("2024-11-25", "2024-11-25 10:36", "2024-11-25T10:36:00Z")) {
      ArticleDate written = ArticleDate.parse(date).orElseThrow();
      assertThat(ArticleCodes.time(written, time.toLocalTime())).isEqualTo(time);
    }
    ArticleDate offset = ArticleDate.parse("2024-11-25 10:36:00 +0700").orElseThrow();
    assertThat(ArticleCodes.time(offset, time.toLocalTime())).isEqualTo(time);
    Files.writeString(folder.resolve("posts/2024-11-25-ART2411251036QJ268L.md"), NEWS);
    Files.writeString(folder.resolve("posts/b.md"), "---\ncode: " + code.value() + "\n---\n");
    assertThat(ArticleCodes.in(folder.resolve("posts"), ArticleParser.create()))
        .containsExactlyInAnyOrder(code, new ArticleCode("ART2411251036QJ268L"));
    ArticleCode again = ArticleCodes.next(time, new Random(7), Set.of());
    assertThat(ArticleCodes.next(time, new Random(7), Set.of(again))).isNotEqualTo(again);
  }

  @Test
  void articleDraft() {
    ArticleDate date = ArticleDate.parse("2024-11-25").orElseThrow();
    ArticleDraft draft = ArticleDraft.of(Profile.zola(), date).withTitle("Flood");
    assertThat(draft.text()).isEqualTo("+++\ntitle = \"Flood\"\ndate = 2024-11-25\n+++\n\n");
  }

  @Test
  void newFile() throws IOException {
    byte[] bytes = {'a'};
    assertThatThrownBy(() -> NewFile.write(folder.resolve("posts/2024/flood.md"), bytes))
        .isInstanceOf(FileAlreadyExistsException.class);
    NewFile.write(folder.resolve("posts/flood.md"), bytes);
    assertThat(folder.resolve("posts/flood.md")).hasBinaryContent(bytes);
  }

  @Test
  void fileNamePattern() throws FileNamePattern.NoNameException {
    ArticleDocument document =
        ArticleParser.create().parse("---\ntitle: Flood warning lifted\ndate: 2024-11-25\n---\n");
    FileNamePattern pattern = FileNamePattern.parse("{date:yyyy/MM}/{slug}.md", Profile.news());
    assertThat(pattern.path(document)).isEqualTo("2024/11/flood-warning-lifted.md");
    assertThat(FileNamePattern.of(Profile.jekyll()).toString()).isEqualTo("{date}-{slug}.md");
  }

  @Test
  void fileMove() {
    FileMove move = new FileMove(Path.of("flood.md"), Path.of("2024-11-25-flood.md"));
    assertThat(move.reversed())
        .isEqualTo(new FileMove(Path.of("2024-11-25-flood.md"), Path.of("flood.md")));
    assertThat(move.isNone()).isFalse();
  }

  @Test
  void fileMoves() throws IOException {
    Path a = folder.resolve("posts/a.md");
    Path b = folder.resolve("posts/b.md");
    Files.writeString(a, "a");
    Files.writeString(b, "b");
    FileMoves moves = FileMoves.of(List.of(new FileMove(a, b), new FileMove(b, a)));
    assertThat(moves.problems()).isEmpty();
    moves.run(move -> System.out.println(move.from() + " -> " + move.to()));
    assertThat(a).hasContent("b");
    assertThat(b).hasContent("a");
  }

  @Test
  void fileNaming() throws IOException {
    Files.writeString(
        folder.resolve("posts/2024/flood.md"), "---\ntitle: Flood\ndate: 2024-11-25\n---\n");
    ArticleParser parser = ArticleParser.create();
    FileNamePattern pattern = FileNamePattern.parse("{date}-{slug}.md", Profile.news());
    ArticleFile file = ArticleCorpus.of(folder.resolve("posts")).list().files().get(0);
    ArticleDocument document = parser.parse(file.path());
    FileNaming naming = new FileNaming(pattern, parser);
    naming.move(file, document, problem -> System.err.println(problem));
    assertThat(naming.move(file, document, problem -> {}))
        .hasValue(new FileMove(file.path(), file.path().resolveSibling("2024-11-25-flood.md")));
  }

  @Test
  void movedLinks() {
    Path flood = folder.resolve("flood.md");
    FileMoves moves =
        FileMoves.of(List.of(new FileMove(flood, flood.resolveSibling("2024-11-25-flood.md"))));
    ArticleDocument document =
        ArticleParser.create()
            .parse(
                SourceText.of("See [it](flood.md#north).\n")
                    .withName(folder.resolve("a.md").toString()));
    MovedLinks links = MovedLinks.of(moves);
    assertThat(links.addresses(document).toString())
        .isEqualTo("{flood.md#north=2024-11-25-flood.md#north}");
    assertThat(links.findings(document)).extracting(Diagnostic::code).containsExactly("move.link");
  }

  @Test
  void fileReversal() throws IOException {
    Path file = folder.resolve("news.md");
    SourceText before = SourceText.of(file);
    List<TextEdit> edits =
        List.of(
            new TextEdit(new SourceSpan(11, 16), "Storm warning"),
            new TextEdit(new SourceSpan(21, 25), "Snow"));
    SourceText after = before.apply(edits);
    AtomicFile.replace(file, before, after, FileTimes.NEW);
    FileReversal reversal = FileReversal.of(file, before, after, edits).orElseThrow();
    if (reversal.problem().isEmpty()) {
      reversal.run(file); // each byte of it is as before
    }
    assertThat(file).hasContent(NEWS);
    assertThat(reversal.problem()).map(Diagnostic::code).contains("file.changed");
    assertThatThrownBy(() -> reversal.run(file)).isInstanceOf(FileChangedException.class);
    assertThat(file).hasContent(NEWS);
  }

  @Test
  void isNoReversalWhereBytesWereReplacedThatAreNoText() {
    SourceText before = SourceText.of(new byte[] {'a', (byte) 0xFF, 'b'});
    List<TextEdit> edits = List.of(new TextEdit(new SourceSpan(1, 2), "x"));
    assertThat(FileReversal.of(folder, before, before.apply(edits), edits)).isEmpty();
  }

  @Test
  void conversion() throws IOException {
    Conversion conversion = Conversion.of(ArticleParser.create(), ArticleFormats.of("json"));
    Conversion.Outcome outcome = conversion.convert(folder.resolve("news.md"));
    assertThat(outcome.text()).isPresent();
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.losses()).isEmpty();
  }

  @Test
  void gathering() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> problems = new ArrayList<>();
    Gathering gathering = Gathering.of(ArticleParser.create(), ArticleFormats.of("jsonl"));
    List<Path> posts = List.of(folder.resolve("news.md"), folder.resolve("posts/about.md"));
    assertThat(gathering.write(posts, out, found -> problems.add(found))).isEqualTo(2);
    assertThat(out.toString().lines()).hasSize(2);
    List<Path> files = List.of(Path.of("flood.md"), Path.of("storm.md"), Path.of("older.jsonl"));
    int articles = gathering.write(files, out, found -> problems.add(found));
    assertThat(articles).isEqualTo(0);
    assertThat(problems).extracting(Diagnostic::code).containsOnly("file.missing").hasSize(3);
  }

  @Test
  void linkEdits() {
    LinkEdits edits = LinkEdits.of(AddressRewrites.https());
    ArticleDocument document = ArticleParser.create().parse("See [a](http://a.example/).\n");
    assertThat(edits.edit(document).apply().source().text())
        .isEqualTo("See [a](https://a.example/).\n");
    FileEdits ofFiles = FileEdits.of(ArticleParser.create(), edits::edit);
    assertThat(ofFiles.edit(document).kind()).isEqualTo(FileEdits.Kind.CHANGED);
  }

  @Test
  void fieldCensus() {
    ArticleDocument document =
        ArticleParser.create().parse(SourceText.of(NEWS).withName("news.md"));
    FieldPath titel = FieldPath.parse("titel");
    FieldCensus census = FieldCensus.of(List.of(titel));
    census.add(document);
    assertThat(census.isInNone(titel)).isTrue();
    assertThat(census.unknown(titel, "my.unknown-field", "nothing was changed", "").toString())
        .isEqualTo(
            "news.md:1:1: error my.unknown-field: there is no field titel; nothing was changed"
                + " (did you mean title?)");
  }

  @Test
  void fileEdits() {
    FileEdits edits =
        FileEdits.of(ArticleParser.create(), document -> document.edit().set("language", "en"));
    assertThat(edits.dryRun().edit(folder.resolve("news.md")).diff()).contains("\n+language: en\n");
    FileEdits.Outcome outcome = edits.edit(folder.resolve("news.md"));
    assertThat(outcome.kind()).isEqualTo(FileEdits.Kind.CHANGED);
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(edits.edit(folder.resolve("news.md")).kind()).isEqualTo(FileEdits.Kind.UNCHANGED);
  }

  @Test
  void fileDiagnostics() {
    ArticleParser parser = ArticleParser.create();
    Path file = Path.of("no-such-folder", "news.md");
    ArticleDocument document = parser.parse("");
    String said = "";
    try {
      document = parser.parse(file);
    } catch (IOException e) {
      said = FileDiagnostics.unread(file, e).toString();
    }
    assertThat(document.source().byteLength()).isZero();
    assertThat(said).isEqualTo(file + ":1:1: error file.missing: there is no such file or folder");
  }

  @Test
  void laws() {
    LawCheck check = LawCheck.of(ArticleParser.create());
    LawResult result = check.check(folder.resolve("news.md"));
    assertThat(result.identical()).isTrue();
    assertThat(result.roundTripEqual()).isTrue();
    LawReport report = LawReport.empty().plus(check.check(folder.resolve("news.md")));
    assertThat(report.holds()).isTrue();
  }

  @Test
  void lawResult() {
    LawResult result = LawCheck.of(ArticleParser.create()).check(folder.resolve("news.md"));
    assertThat(result.kind()).isEqualTo(LawResult.Kind.ARTICLE);
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void outputPlan() {
    ArticleFiles found = ArticleCorpus.of(folder.resolve("posts")).list();
    OutputPlan plan = OutputPlan.below(folder.resolve("out"), found.files(), ".json");
    assertThat(plan.problems()).isEmpty();
    if (plan.problems().isEmpty()) {
      assertThat(plan.outputs().get(0).target()).isEqualTo(folder.resolve("out/2024/flood.json"));
    }
  }

  @Test
  void splitting() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Files.writeString(
        folder.resolve("news.jsonl"),
        "{\"version\":\"0.1\",\"metadata\":{\"title\":\"Flood\"},\"body\":[]}\n");
    Splitting splitting =
        Splitting.of(
            ArticleParser.create(), ArticleFormats.of("jsonl"), ArticleFormats.of("markdown"));
    int articles =
        splitting.write(folder.resolve("news.jsonl"), folder.resolve("news"), problems::add);
    assertThat(articles).isEqualTo(1);
    assertThat(folder.resolve("news/flood.md")).exists();
  }

  @Test
  void fileFixes() throws IOException {
    Files.writeString(folder.resolve("news.md"), "---\ntitle:\n---\n# Flood\n");
    Validator validator = Validator.of(RuleSet.of(Profile.news()));
    FileFixes fixes = FileFixes.of(ArticleParser.create(), validator);
    assertThat(fixes.dryRun().fix(folder.resolve("news.md")).diff()).contains("+title: Flood");
    FileFixes.Outcome outcome = fixes.fix(folder.resolve("news.md"));
    assertThat(outcome.made()).extracting(Diagnostic::code).containsExactly("rule.empty-title");
    assertThat(outcome.findings()).noneMatch(found -> found.fix().isPresent());
  }
}
