package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a map, each by itself, where the map as a whole does not read: one bad line
 * must not cost the other fields.
 */
final class YamlRecovery {

  private final SourceText source;
  private final String text;
  private final FrontMatterLimits limits;
  private final YamlAnchors anchors;
  private final DiagnosticLog log;
  private final boolean flow;
  private final List<Field> fields = new ArrayList<>();
  private final NavigableMap<Integer, SourceSpan> broken = new TreeMap<>();

  private YamlRecovery(
      SourceText source, FrontMatterLimits limits, boolean flow, DiagnosticLog log) {
    this.flow = flow;
    this.source = source;
    this.text = source.text();
    this.limits = limits;
    this.anchors = new YamlAnchors(limits.maxExpansions());
    this.log = log;
  }

  /**
   * Returns what could be read.
   *
   * @param refusal why the whole does not read
   */
  static FrontMatterLanguage.Reading read(
      SourceText source,
      SourceSpan content,
      FrontMatterLimits limits,
      YamlRefusal refusal,
      DiagnosticLog log) {
    List<YamlEntries.Entry> entries = YamlFlowEntries.of(source.text(), content);
    boolean flow = entries.stream().anyMatch(entry -> entry.kind() == YamlEntries.Kind.KEY);
    if (!flow) {
      entries = YamlEntries.of(source.text(), content);
    }
    boolean keys =
        entries.stream().anyMatch(YamlRecovery::isKey)
            || entries.stream().allMatch(entry -> entry.kind() == YamlEntries.Kind.OTHER_SIGN);
    if (!keys) {
      return withoutKeys(source, content, refusal, log);
    }
    YamlRecovery recovery = new YamlRecovery(source, limits, flow, log);
    entries.forEach(recovery::entry);
    if (recovery.broken.isEmpty()) {
      log.add(recovery.ofAll(entries, content, refusal).diagnostic(source));
    }
    recovery.anchors.reportUnused(source, recovery::isRead, log);
    List<Field> kept = YamlMerge.withoutOverridden(recovery.fields, source);
    YamlMerge.reportDuplicates(kept, source, log);
    return new FrontMatterLanguage.Reading(State.RECOVERED, kept);
  }

  /** Returns why the whole does not read where each entry reads by itself. */
  private YamlRefusal ofAll(
      List<YamlEntries.Entry> entries, SourceSpan content, YamlRefusal refusal) {
    int at = refusal.span().start();
    return refusal.code().equals("yaml.syntax")
            && entries.stream()
                .anyMatch(e -> e.span().start() == at && indent(e) != indent(entries.get(0)))
        ? new YamlRefusal(
            "yaml.indentation",
            refusal.span(),
            "this field is not indented as the first one is",
            "indent all fields alike")
        : YamlMistakes.ofAll(text, content, refusal);
  }

  private int indent(YamlEntries.Entry entry) {
    return entry.span().start() - lineStart(entry.span().start());
  }

  private static boolean isKey(YamlEntries.Entry entry) {
    return entry.kind() == YamlEntries.Kind.KEY || entry.kind() == YamlEntries.Kind.NO_SPACE;
  }

  /** Returns whether an anchor is of an entry that was read. */
  private boolean isRead(SourceSpan anchor) {
    Map.Entry<Integer, SourceSpan> before = broken.floorEntry(anchor.start());
    return before == null || !before.getValue().contains(anchor);
  }

  /** A text that has no key and is no list or map either is prose between thematic breaks. */
  private static FrontMatterLanguage.Reading withoutKeys(
      SourceText source, SourceSpan content, YamlRefusal refusal, DiagnosticLog log) {
    String text = source.text();
    int first = content.start();
    while (first < content.end()
        && (Lines.isBlank(text.charAt(first)) || Lines.isBreak(text.charAt(first)))) {
      first++;
    }
    if (first < content.end() && "{[\"'&*!|>%@`?".indexOf(text.charAt(first)) >= 0) {
      log.add(refusal.diagnostic(source));
      return FrontMatterLanguage.Reading.none(State.OPAQUE);
    }
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "frontmatter.not-a-map",
            content,
            "what stands between the fences has no fields, so all of the text is body",
            "to give fields, write them like title: Flood"));
    return FrontMatterLanguage.Reading.none(State.ABSENT);
  }

  private void entry(YamlEntries.Entry entry) {
    DiagnosticLog said = new DiagnosticLog();
    YamlRefusal refusal;
    try {
      FieldValue value = value(entry, said);
      if (value instanceof FieldValue.Mapping mapping) {
        fields.addAll(mapping.fields());
        log.addAll(said.toList());
        return;
      }
      refusal = new YamlRefusal("yaml.no-field", entry.span(), "this line is no field", "");
    } catch (YamlRefusal e) {
      refusal = e;
    }
    broken.put(entry.span().start(), entry.span());
    anchors.useAll(source.slice(entry.span()));
    YamlRefusal explained =
        flow
            ? YamlMistakes.inBraces(text, entry, refusal)
            : YamlMistakes.explain(text, entry, refusal);
    log.add(explained.diagnostic(source));
    fields.add(opaque(entry));
  }

  private @Nullable FieldValue value(YamlEntries.Entry entry, DiagnosticLog said)
      throws YamlRefusal {
    if (flow) {
      return YamlTree.inBraces(source, entry.span(), anchors, limits.maxDepth(), said);
    }
    int start = lineStart(entry.span().start());
    int end = Lines.next(text, entry.span().end(), text.length());
    return YamlTree.read(source, new SourceSpan(start, end), anchors, limits.maxDepth(), said);
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private Field opaque(YamlEntries.Entry entry) {
    SourceSpan name = entry.name();
    int start = Math.min(entry.value(), entry.span().end());
    SourceSpan value = new SourceSpan(start, Math.max(start, trimmed(entry)));
    String raw = source.slice(value);
    Written written =
        Written.at(entry.span()).with(Written.Part.KEY, name).with(Written.Part.VALUE, value);
    return new Field(
        nameText(source.slice(name)),
        new FieldValue.Opaque(raw, Written.at(value, raw, ScalarStyle.PLAIN)),
        written);
  }

  private int trimmed(YamlEntries.Entry entry) {
    return Lines.trimEnd(text, entry.span().start(), entry.span().end());
  }

  private static String nameText(String name) {
    boolean quoted =
        name.length() > 1
            && "\"'".indexOf(name.charAt(0)) >= 0
            && name.charAt(name.length() - 1) == name.charAt(0);
    return quoted ? name.substring(1, name.length() - 1) : name;
  }
}
