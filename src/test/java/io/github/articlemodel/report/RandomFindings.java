package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.Attacks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files with findings, made by chance from a seed, among them all that could be misread. */
final class RandomFindings {

  private static final List<String> NASTY =
      List.of(
          "plain",
          "a,b:c%d#e?f&g=h",
          "line\nend",
          "carriage\r\nreturn",
          "::error file=x::forged",
          "%0A%25",
          "]]> <!-- & \" '",
          "nul \0 bell \u0007 escape \u001B[31m del \u007F",
          "no character \uFFFE \uFFFF",
          "herons 🐦 Pàté ไทย",
          "tab\tand  two spaces ",
          "##[error]x ::add-mask::y",
          "\u202Ereversed\u202C");

  private static final List<String> ATTACKS = Attacks.all();

  private static final List<String> CODES =
      List.of("field.blank", "link.missing-file", "image.alt", "yaml.syntax", "odd,code:%");

  private final Random random;

  RandomFindings(long seed) {
    this.random = new Random(seed);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String text() {
    return random.nextInt(3) == 0 ? any(ATTACKS) : any(NASTY);
  }

  /** Returns files in the order of a report, each with its findings, some without. */
  Map<SourceText, List<Diagnostic>> files(int count) {
    Map<SourceText, List<Diagnostic>> files = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      SourceText source = source(i);
      files.put(source, findings(source));
    }
    return files;
  }

  private SourceText source(int number) {
    StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
    for (int line = random.nextInt(8); line > 0; line--) {
      text.append(text()).append(any(List.of("\n", "\r\n", "\r", "\n\n", "")));
    }
    String folder =
        any(List.of("", "posts/", "posts/2024/", "a b%/", "/tmp/else where/", "../up/"));
    String name = random.nextInt(3) == 0 ? "n" : text().replace('/', '_').replace('\0', '_');
    return SourceText.of(text.toString()).withName(folder + number + " " + name + ".md");
  }

  private List<Diagnostic> findings(SourceText source) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Diagnostic finding =
          source.diagnostic(
              any(List.of(Severity.values())),
              any(CODES),
              span(source),
              text() + " " + i,
              random.nextBoolean() ? "" : text());
      findings.add(random.nextInt(3) == 0 ? finding.with(fix(source)) : finding);
    }
    return findings;
  }

  private SourceSpan span(SourceText source) {
    int length = source.text().length();
    int start = random.nextInt(length + 1);
    return new SourceSpan(start, start + random.nextInt(Math.min(30, length - start) + 1));
  }

  private Fix fix(SourceText source) {
    SourceSpan first = span(source);
    List<TextEdit> edits = new ArrayList<>(List.of(new TextEdit(first, text())));
    if (random.nextInt(4) == 0) {
      edits.add(new TextEdit(SourceSpan.at(source.text().length()), text()));
      Collections.reverse(edits);
    }
    return new Fix("mend " + text(), edits);
  }

  /** Returns a problem of a file that is not there. */
  Diagnostic unread() {
    return SourceText.of("")
        .withName("gone/" + text())
        .diagnostic(Severity.ERROR, "file.missing", SourceSpan.at(0), text(), "");
  }
}
