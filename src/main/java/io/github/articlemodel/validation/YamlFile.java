package io.github.articlemodel.validation;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file in YAML that holds one document, read as what stands between fences is. */
final class YamlFile {

  /** A line that begins or ends a document. */
  private static final Pattern MARK =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:#[^\\n]*)?(?:\\r?\\n|\\z)");

  private static final int MOST = 1 << 20;

  private final SourceText source;
  private final DiagnosticLog log = new DiagnosticLog();
  private final Metadata fields;

  private YamlFile(SourceText source) {
    this.source = source;
    String text = source.text();
    Matcher mark = MARK.matcher(text);
    boolean ends = mark.find();
    int start = 0;
    if (ends && mark.group().startsWith("-") && saysNothing(text.substring(0, mark.start()))) {
      start = mark.end();
      ends = mark.find();
    }
    SourceSpan content = new SourceSpan(start, ends ? mark.start() : text.length());
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxLength(MOST);
    FrontMatter read =
        FrontMatterReader.of(limits).readContent(source, FrontMatterFormat.YAML, content);
    log.addAll(source.diagnostics());
    for (Diagnostic found : read.diagnostics()) {
      boolean isNote = found.severity() == Severity.INFO; // on front matter
      if (!isNote && !found.code().equals("frontmatter.not-a-map")) { // said below in other words
        log.add(found.withoutFix());
      }
    }
    if (read.state() == FrontMatter.State.ABSENT && !saysNothing(source.slice(content))) {
      error(
          "ruleset.value",
          SourceSpan.at(start),
          "this is no map of YAML, expected fields such as rules",
          "write rules: with a rule on each line below it");
    } else if (ends && !saysNothing(text.substring(mark.end()))) {
      error(
          "ruleset.value",
          SourceSpan.at(mark.end()),
          "a second document begins here, expected one",
          "remove the line " + mark.group().substring(0, 3) + " before it");
    }
    this.fields = read.metadata();
  }

  /** Returns whether there are blank lines, comments and directives alone. */
  private static boolean saysNothing(String text) {
    return text.lines()
        .allMatch(line -> line.isBlank() || line.strip().startsWith("#") || line.startsWith("%"));
  }

  static YamlFile read(SourceText source) {
    return new YamlFile(source);
  }

  Metadata fields() {
    return fields;
  }

  DiagnosticLog log() {
    return log;
  }

  void error(String code, SourceSpan span, String message, String advice) {
    log.add(source.diagnostic(Severity.ERROR, code, span, message, advice));
  }
}
