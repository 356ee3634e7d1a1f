package io.github.articlemodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.FieldPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void atomicFile(@TempDir Path folder) throws IOException {
    byte[] bytes = "Flood\n".getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(folder.resolve("news.md"), bytes);
    assertThat(Files.readAllBytes(folder.resolve("news.md"))).isEqualTo(bytes);
  }

  @Test
  void displayControl() {
    assertThat(DisplayControl.is('\u001B')).isTrue();
    assertThat(DisplayControl.is('\u202E')).isTrue();
    assertThat(DisplayControl.is('\u200F')).isFalse();
  }

  @Test
  void fileChangedException(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("news.md"), "Storm");
    SourceText before = SourceText.of("Flood");
    SourceText after = SourceText.of("Rain");
    String reason = "";
    try {
      AtomicFile.replace(file, before, after, FileTimes.NEW);
    } catch (FileChangedException e) {
      e.getReason();
      reason = e.getReason();
    }
    assertThat(reason).isEqualTo("was changed by another program since it was read");
    before = SourceText.of("Storm");
    AtomicFile.replace(file, before, after, FileTimes.KEPT);
    assertThat(file).hasContent("Rain");
  }

  @Test
  void fix() {
    SourceText source = SourceText.of("title: Flood: ten dead");
    Fix fix =
        new Fix(
            "quote the value", List.of(new TextEdit(new SourceSpan(7, 22), "\"Flood: ten dead\"")));
    assertThat(source.apply(fix.edits()).text()).isEqualTo("title: \"Flood: ten dead\"");
    Diagnostic diagnostic =
        source.diagnostic(Severity.ERROR, "yaml.syntax", new SourceSpan(12, 13), "a colon", "");
    assertThat(diagnostic.fix()).isEmpty();
    assertThat(diagnostic.with(fix).fix()).hasValue(fix);
  }

  @Test
  void diagnostic() {
    SourceText source = SourceText.of("title: [Update] Flood").withName("news.md");
    Diagnostic diagnostic =
        source.diagnostic(
            Severity.ERROR,
            "yaml.syntax",
            new SourceSpan(16, 21),
            "text after the closing bracket of a list",
            "quote the value");
    assertThat(diagnostic.toString())
        .isEqualTo(
            "news.md:1:17: error yaml.syntax: text after the closing bracket of a list"
                + " (quote the value)");
  }

  @Test
  void diagnosticLog() {
    SourceText source = SourceText.of("title: !x Flood");
    SourceSpan span = new SourceSpan(7, 9);
    DiagnosticLog log = new DiagnosticLog();
    log.add(source.diagnostic(Severity.WARNING, "yaml.tag", span, "the tag is not read", ""));
    List<Diagnostic> all = log.toList();
    assertThat(all).hasSize(1);
  }

  @Test
  void editRefusedException() {
    ArticleDocument document = ArticleParser.create().parse("---\ntitle: Flood\n---\n");
    String code = "";
    try {
      document.edit().with(new FieldEdit.Remove(FieldPath.of("draft"))).apply();
    } catch (EditRefusedException e) {
      code = e.diagnostic().code();
    }
    assertThat(code).isEqualTo("edit.no-such-field");
  }

  @Test
  void lineEnding() {
    assertThat(SourceText.of("a\r\nb\r\n").prevailingLineEnding()).isEqualTo(LineEnding.CRLF);
    assertThat(LineEnding.CRLF.text()).isEqualTo("\r\n");
  }

  @Test
  void severity() {
    ArticleDocument document = ArticleParser.create().parse("---\ntitle: [x\n---\n");
    boolean failed =
        document.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    assertThat(failed).isTrue();
  }

  @Test
  void sourceEncoding() {
    assertThat(SourceText.of("Flood".getBytes(StandardCharsets.UTF_8)).encoding())
        .isEqualTo(SourceEncoding.UTF_8);
    assertThat(SourceText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}).encoding())
        .isEqualTo(SourceEncoding.UTF_16LE);
  }

  @Test
  void sourceLocation() {
    SourceText source = SourceText.of("a\nbc").withName("news.md");
    SourceLocation location =
        source.diagnostic(Severity.INFO, "note", new SourceSpan(3, 4), "a letter", "").location();
    assertThat(location.toString()).isEqualTo("news.md:2:2");
  }

  @Test
  void sourcePosition() {
    SourceText source = SourceText.of("a\r\nbc");
    assertThat(source.position(4)).isEqualTo(new SourcePosition(2, 2));
  }

  @Test
  void spansAndEdits() {
    SourceText source = SourceText.of("title: Flood");
    assertThat(source.slice(new SourceSpan(7, 12))).isEqualTo("Flood");
    assertThat(source.apply(List.of(new TextEdit(new SourceSpan(7, 12), "Storm"))).text())
        .isEqualTo("title: Storm");
  }

  @Test
  void sourceText() {
    SourceText source = SourceText.of("title: Flood\r\n");
    assertThat(source.encoding()).isEqualTo(SourceEncoding.UTF_8);
    assertThat(source.position(7)).isEqualTo(new SourcePosition(1, 8));
    assertThat(source.prevailingLineEnding()).isEqualTo(LineEnding.CRLF);
  }
}
