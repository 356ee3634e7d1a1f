package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** TOML between the fences of YAML, of which nothing is read. */
final class TomlBetweenDashes {

  private TomlBetweenDashes() {}

  /**
   * Returns whether content that is no map of YAML is TOML, all of it without a mistake; says so
   * then.
   */
  static boolean explain(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    if (!AbsentFrontMatter.tomlKeyFollows(source.text(), content.start())) {
      return false;
    }
    FrontMatterLanguage.Reading reading =
        new TomlLanguage().read(source, content, limits, new DiagnosticLog());
    if (reading.state() != State.READ || reading.fields().isEmpty()) {
      return false;
    }
    log.add(
        source.diagnostic(
            Severity.ERROR,
            "frontmatter.toml",
            new SourceSpan(0, Lines.end(source.text(), 0, content.start())),
            "TOML stands between the fences --- of YAML, so none of it is read; its text is kept",
            "write +++ in the place of both fences, the fields stay as they are"));
    return true;
  }
}
