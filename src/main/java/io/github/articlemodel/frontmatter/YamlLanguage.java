package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads YAML: as a whole, or else entry by entry. */
final class YamlLanguage implements FrontMatterLanguage {

  @Override
  public Reading read(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    DiagnosticLog said = new DiagnosticLog();
    List<Field> plain = PlainYaml.read(source, content, limits.maxDepth(), said);
    if (plain == null) {
      return readAll(source, content, limits, log);
    }
    log.addAll(said.toList());
    return new Reading(State.READ, plain);
  }

  /** Reads any content with the engine. */
  static Reading readAll(
      SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log) {
    DiagnosticLog said = new DiagnosticLog();
    YamlAnchors anchors = new YamlAnchors(limits.maxExpansions());
    FieldValue root;
    try {
      root = YamlTree.read(source, content, anchors, limits.maxDepth(), said);
    } catch (YamlRefusal refusal) {
      return recovered(source, content, limits, refusal, log);
    }
    if (root instanceof FieldValue.Mapping mapping) {
      anchors.reportUnused(source, anchor -> true, said);
      log.addAll(said.toList());
      YamlMerge.reportDuplicates(mapping.fields(), source, log);
      return new Reading(State.READ, mapping.fields());
    }
    if (root == null) {
      log.add(
          source.diagnostic(
              Severity.INFO,
              "frontmatter.empty",
              content,
              "the front matter has no field",
              "write fields such as title: Flood between the fences"));
      return new Reading(State.READ, List.<Field>of());
    }
    return noMap(source, content, limits, root, log);
  }

  private static Reading noMap(
      SourceText source,
      SourceSpan content,
      FrontMatterLimits limits,
      @Nullable FieldValue root,
      DiagnosticLog log) {
    boolean plain =
        root instanceof FieldValue.Text text
            && text.written().style().orElseThrow()
                == io.github.articlemodel.model.ScalarStyle.PLAIN;
    YamlRefusal refusal =
        new YamlRefusal(
            "frontmatter.not-a-map",
            root == null ? content : root.span().orElse(content),
            "what stands between the fences has no fields, so all of the text is body",
            "write fields such as title: Flood");
    if (plain) {
      return recovered(source, content, limits, refusal, log);
    }
    log.add(refusal.diagnostic(source));
    return Reading.none(State.ABSENT);
  }

  private static Reading recovered(
      SourceText source,
      SourceSpan content,
      FrontMatterLimits limits,
      YamlRefusal refusal,
      DiagnosticLog log) {
    return TomlBetweenDashes.explain(source, content, limits, log)
        ? Reading.none(State.OPAQUE)
        : YamlRecovery.read(source, content, limits, refusal, log);
  }

  @Override
  public Ways ways(SourceText source, FrontMatter frontMatter) {
    return edit -> new YamlSyntax().ways(source, frontMatter, edit);
  }

  @Override
  public EditRefusedException noWay(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    SourceSpan changed = new YamlSyntax().changed(source, frontMatter, edit);
    SourceSpan alias =
        changed == null ? null : YamlAliasFinder.find(source, frontMatter.content(), changed);
    if (alias == null) {
      return FrontMatterLanguage.super.noWay(source, frontMatter, edit);
    }
    return new EditRefusals(source, edit)
        .at(
            alias,
            "edit.alias",
            "the alias " + source.slice(alias) + " repeats this value, and would change with it",
            "write the value out in the place of the alias first");
  }

  @Override
  public List<Diagnostic> comments(SourceText source, FrontMatter frontMatter) {
    return new YamlCommentFinder(source, frontMatter).find();
  }

  @Override
  public String write(List<Field> fields, String lineEnd) {
    String fence = "---" + lineEnd;
    return fence + new YamlPrinter(lineEnd).fields(fields, 0) + fence;
  }
}
