package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.RuleSet;
import io.github.articlemodel.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void fileFindings() throws IOException {
    Files.writeString(folder.resolve("posts/map.md"), "See [the map](map.png).");
    ArticleDocument document = ArticleParser.create().parse(folder.resolve("posts/map.md"));
    List<Diagnostic> findings = FileFindings.of(document);
    assertThat(findings.get(1).toString())
        .isEqualTo(
            folder.resolve("posts/map.md")
                + ":1:15: warning link.missing-file: there is no file \"map.png\" in the folder"
                + " of the article (mend the path, or put the file there)");
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
