package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Turns scalar events into values, and says what is odd about them. */
final class YamlScalars {

  private static final String CORE = "tag:yaml.org,2002:";

  private final SourceText source;
  private final YamlSlice slice;
  private final DiagnosticLog log;

  YamlScalars(SourceText source, YamlSlice slice, DiagnosticLog log) {
    this.source = source;
    this.slice = slice;
    this.log = log;
  }

  FieldValue read(ScalarEvent event, int eventStart, int eventEnd, boolean inFlow) {
    String text = slice.text();
    int start = YamlProperties.skip(event, text, eventStart, eventEnd);
    ScalarStyle style = style(event);
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    int end = block ? BlockScalarEnd.of(text, start, eventEnd) : Math.max(start, eventEnd);
    SourceSpan span = new SourceSpan(start, end);
    String value = slice.restore(event.getValue());
    boolean same = value.length() == span.length() && text.startsWith(value, start);
    String raw = same ? value : text.substring(start, end);
    Written written = Written.at(span, raw, style);
    if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
      reportQuoted(value, raw, span, inFlow);
    }
    Optional<String> tag = event.getTag();
    if (tag.isPresent()) {
      return tagged(tag.get(), value, written, new SourceSpan(eventStart, start));
    }
    if (style != ScalarStyle.PLAIN) {
      return new FieldValue.Text(value, written);
    }
    FieldValue resolved = CoreSchema.resolve(value, written);
    YamlVersions.report(value, resolved, span, source, log);
    return resolved;
  }

  private static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
      case PLAIN -> ScalarStyle.PLAIN;
    };
  }

  private FieldValue tagged(String tag, String value, Written written, SourceSpan tagSpan) {
    if (tag.equals("!") || tag.equals(CORE + "str")) {
      return new FieldValue.Text(value, written);
    }
    FieldValue resolved = CoreSchema.resolve(value, written);
    boolean asSaid =
        switch (tag) {
          case CORE + "null" -> resolved instanceof FieldValue.Null;
          case CORE + "bool" -> resolved instanceof FieldValue.Bool;
          case CORE + "int" -> resolved instanceof FieldValue.IntegerNumber;
          case CORE + "float" ->
              resolved instanceof FieldValue.DecimalNumber
                  || resolved instanceof FieldValue.SpecialNumber;
          case CORE + "timestamp" -> resolved instanceof FieldValue.Time;
          default -> false;
        };
    if (asSaid) {
      return resolved;
    }
    if (tag.equals(CORE + "float") && resolved instanceof FieldValue.IntegerNumber whole) {
      return new FieldValue.DecimalNumber(new java.math.BigDecimal(whole.value()), written);
    }
    reportTag(tagSpan);
    return new FieldValue.Text(value, written);
  }

  /** Warns of a tag on a list or map, unless it says just that. */
  void reportTag(Optional<String> tag, SourceSpan span, CollectionStartEvent event) {
    String own = event instanceof MappingStartEvent ? CORE + "map" : CORE + "seq";
    if (tag.isPresent() && !tag.get().equals(own) && !tag.get().equals("!")) {
      reportTag(span);
    }
  }

  private void reportTag(SourceSpan span) {
    int end = Lines.trimEnd(slice.text(), span.start(), span.end());
    SourceSpan tag = new SourceSpan(span.start(), end);
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "yaml.tag",
            tag,
            "the tag " + source.slice(tag) + " is not followed; the value is read without it",
            "remove the tag, or quote the value if it is part of a text"));
  }

  private void reportQuoted(String value, String raw, SourceSpan span, boolean inFlow) {
    if (!inFlow) {
      reportFirstColumn(span);
    }
    if (raw.indexOf('\\') >= 0 && YamlVersions.hasNoText(value)) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.character",
              span,
              "an escape stands for U+0000 or for half of a surrogate pair; it is read as U+FFFD",
              "write the whole character"));
    }
  }

  /** Warns where a value goes on in the first column, which YAML 1.2 does not allow. */
  void reportFirstColumn(SourceSpan span) {
    String text = slice.text();
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      char first = text.charAt(line);
      if (!Lines.isBlank(first) && !Lines.isBreak(first)) {
        log.add(
            source.diagnostic(
                Severity.WARNING,
                "yaml.first-column",
                new SourceSpan(line, line + 1),
                "a value goes on in the first column, where YAML 1.2 wants a space",
                "indent this line"));
        return;
      }
      line = Lines.next(text, Lines.end(text, line, span.end()), span.end());
    }
  }
}
