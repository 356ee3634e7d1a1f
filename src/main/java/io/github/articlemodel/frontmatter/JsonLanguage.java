package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Reads strict JSON (RFC 8259): as a whole, or else member by member. */
final class JsonLanguage implements FrontMatterLanguage {

  @Override
  public Reading read(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    DiagnosticLog said = new DiagnosticLog();
    FieldValue root;
    try {
      root = JsonTree.read(source, content, limits.maxDepth(), said);
    } catch (JsonRefusal refusal) {
      return startsObject(source.text(), content)
          ? JsonRecovery.read(source, content, limits, refusal, log)
          : noObject(source, content, log);
    }
    if (!(root instanceof FieldValue.Mapping mapping)) {
      return noObject(source, content, log);
    }
    log.addAll(said.toList());
    DuplicateNames.report(mapping.fields(), source, "json.duplicate", log);
    if (mapping.fields().isEmpty()) {
      log.add(
          source.diagnostic(
              Severity.INFO,
              "frontmatter.empty",
              content,
              "the front matter has no field",
              "write fields such as \"title\": \"Flood\" between the braces"));
    }
    return new Reading(State.READ, mapping.fields());
  }

  /** Returns whether the first piece that is no comment is an opening brace. */
  private static boolean startsObject(String text, SourceSpan content) {
    int at = JsonPiece.overSpace(text, content.start(), content.end());
    while (at < content.end()) {
      JsonPiece piece = JsonPiece.at(text, at, content.end());
      if (!piece.is(JsonPiece.Kind.COMMENT)) {
        return piece.isSign(text, "{");
      }
      at = JsonPiece.overSpace(text, piece.end(), content.end());
    }
    return false;
  }

  private static Reading noObject(SourceText source, SourceSpan content, DiagnosticLog log) {
    log.add(
        source.diagnostic(
            Severity.ERROR,
            "frontmatter.not-a-map",
            content,
            "what stands between the fences is no JSON object, so all of the text is body",
            "write fields such as \"title\": \"Flood\" in braces"));
    return Reading.none(State.ABSENT);
  }

  @Override
  public Ways ways(SourceText source, FrontMatter frontMatter) {
    return new JsonSyntax(source, frontMatter)::ways;
  }

  @Override
  public boolean hasDates() {
    return false;
  }

  @Override
  public String write(List<Field> fields, String lineEnd) {
    FieldValue object = new FieldValue.Mapping(fields, Written.nowhere());
    return JsonPrinter.canonical(lineEnd).inLines(object, "") + lineEnd;
  }
}
