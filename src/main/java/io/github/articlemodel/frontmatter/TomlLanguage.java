package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * Reads, edits and writes TOML 1.0.0 (<a href="https://toml.io/en/v1.0.0">toml.io/en/v1.0.0</a>).
 */
final class TomlLanguage implements FrontMatterLanguage {

  @Override
  public Reading read(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    TomlDocument document = TomlReader.read(source, content, limits.maxDepth());
    document.notes().addTo(log);
    String difference = TomlOracle.difference(source.text(), content, document);
    if (difference != null) {
      String where = difference.isEmpty() ? "" : " at " + difference;
      log.add(
          source.diagnostic(
              Severity.ERROR,
              "toml.unverified",
              content,
              "two readers of TOML do not agree on the front matter" + where + "; its text is kept",
              "write it in a simpler way"));
      return Reading.none(State.OPAQUE);
    }
    List<Field> fields = new TomlValues(source.text()).fields(document.root());
    if (fields.isEmpty()) {
      log.add(
          source.diagnostic(
              Severity.INFO,
              "frontmatter.empty",
              content,
              "the front matter has no field",
              "write fields such as title = \"Flood\" between the fences"));
    }
    return new Reading(document.notes().isRecovered() ? State.RECOVERED : State.READ, fields);
  }

  @Override
  public Ways ways(SourceText source, FrontMatter frontMatter) {
    return new TomlSyntax(source, frontMatter)::ways;
  }

  @Override
  public EditRefusedException noWay(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    return new TomlSyntax(source, frontMatter).replacesHeader(edit)
        ? new EditRefusals(source, edit)
            .at(
                frontMatter.content(),
                "edit.layout",
                "a field that is no table can't stand where the header of this table does",
                "put the header of the table that it belongs to before it first")
        : FrontMatterLanguage.super.noWay(source, frontMatter, edit);
  }

  @Override
  public List<Diagnostic> comments(SourceText source, FrontMatter frontMatter) {
    return TomlCommentFinder.find(source, frontMatter.content());
  }

  @Override
  public boolean hasSections() {
    return true;
  }

  @Override
  public boolean repeatsNames() {
    return false;
  }

  @Override
  public boolean endsLinesWith(LineEnding ending) {
    return ending != LineEnding.CR;
  }

  @Override
  public String write(List<Field> fields, String lineEnd) {
    String fence = "+++" + lineEnd;
    return fence + new TomlPrinter(lineEnd).fields(fields, "") + fence;
  }
}
