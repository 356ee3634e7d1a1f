package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Turns scalar events into values, and says what is odd about them. */
final class YamlScalars {

  private static final String CORE = "tag:yaml.org,2002:";

  private final SourceText source;
  private final YamlSlice slice;
  private final DiagnosticLog log;
  private boolean inName;

  YamlScalars(SourceText source, YamlSlice slice, DiagnosticLog log) {
    this.source = source;
    this.slice = slice;
    this.log = log;
  }

  /** Says whether what is read is part of a name, which is its text: no fix may change that. */
  void setInName(boolean inName) {
    this.inName = inName;
  }

  private void say(@Nullable Diagnostic said) {
    if (said != null) {
      log.add(inName ? said.withoutFix() : said);
    }
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
    Written written =
        isInQuotes(text, span, value, style)
            ? Written.quoted(span, value, style)
            : Written.at(span, raw, style);
    if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
      reportQuoted(value, raw, span, inFlow);
    }
    say(YamlVersions.reportLineEnds(raw, value, span, style, source));
    Optional<String> tag = event.getTag();
    if (tag.isPresent()) {
      return tagged(tag.get(), value, written, new SourceSpan(eventStart, start));
    }
    if (style != ScalarStyle.PLAIN) {
      return new FieldValue.Text(value, written);
    }
    reportPlain(span);
    FieldValue resolved = CoreSchema.resolve(value, written);
    say(YamlVersions.report(value, resolved, span, source));
    return resolved;
  }

  /** Returns whether the value stands between two quotes as it is. */
  private static boolean isInQuotes(String text, SourceSpan span, String value, ScalarStyle style) {
    boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    return quoted
        && span.length() == value.length() + 2
        && text.startsWith(value, span.start() + 1);
  }

  /** Warns of a comment and of an item of a list that look like part of a value without quotes. */
  private void reportPlain(SourceSpan span) {
    String text = slice.text();
    int limit = slice.span().end();
    int sign = Lines.skipBlanks(text, span.end(), limit);
    boolean tight =
        sign + 1 < limit
            && text.charAt(sign) == '#'
            && Character.isLetterOrDigit(text.codePointAt(sign + 1));
    if (tight) {
      SourceSpan comment = new SourceSpan(sign, Lines.end(text, sign, limit));
      say(
          source.diagnostic(
              Severity.WARNING,
              "yaml.comment",
              comment,
              "a comment, which is no part of the value before it",
              "quote the value if it is part of it, or put a space after the #"));
    }
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      int end = Lines.end(text, line, span.end());
      int first = Lines.skipBlanks(text, line, end);
      if (first + 1 < end && text.charAt(first) == '-' && Lines.isBlank(text.charAt(first + 1))) {
        say(
            source.diagnostic(
                Severity.WARNING,
                "yaml.item",
                new SourceSpan(first, first + 1),
                "this line goes on with the text before, and the hyphen is part of it",
                "indent it as the items before if it is one, or quote the text"));
        return;
      }
      line = Lines.next(text, end, span.end());
    }
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
    if (tag.equals("!") && written.style().orElseThrow() == ScalarStyle.PLAIN) {
      say(
          source.diagnostic(
              Severity.WARNING,
              "yaml.tag",
              tag(tagSpan),
              "the tag ! makes the value a text, and is no part of it",
              "quote the value, with the exclamation mark if it is part of the text"));
    }
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

  /** Returns where the tag stands among the properties of a value. */
  private SourceSpan tag(SourceSpan properties) {
    String text = slice.text();
    int at = properties.start();
    boolean first = true;
    while (at < properties.end() && !(first && text.charAt(at) == '!')) {
      first = Lines.isBlank(text.charAt(at)) || Lines.isBreak(text.charAt(at));
      at++;
    }
    int end = at;
    while (end < properties.end()
        && !Lines.isBlank(text.charAt(end))
        && !Lines.isBreak(text.charAt(end))) {
      end++;
    }
    return new SourceSpan(at, end);
  }

  private void reportTag(SourceSpan span) {
    SourceSpan tag = tag(span);
    say(
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
      say(
          source.diagnostic(
              Severity.WARNING,
              "yaml.character",
              span,
              "an escape stands for U+0000 or for half of a surrogate pair; it is read as U+FFFD",
              "write the whole character"));
    }
    int end = span.end();
    if (end < slice.span().end() && slice.text().charAt(end) == '#') {
      Fix fix = new Fix("put a space before the #", List.of(new TextEdit(SourceSpan.at(end), " ")));
      say(
          source
              .diagnostic(
                  Severity.WARNING,
                  "yaml.comment-space",
                  new SourceSpan(end, end + 1),
                  "a comment right after a closing quote, expected a space before it",
                  "put one there")
              .with(fix));
    }
  }

  /** Warns where a value goes on in the first column, which YAML 1.2 does not allow. */
  void reportFirstColumn(SourceSpan span) {
    String text = slice.text();
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      int end = Lines.end(text, line, span.end());
      char first = text.charAt(line);
      boolean tab = first == '\t' && Lines.skipBlanks(text, line, end) < end;
      if (tab || (!Lines.isBlank(first) && !Lines.isBreak(first))) {
        say(
            source
                .diagnostic(
                    Severity.WARNING,
                    "yaml.first-column",
                    new SourceSpan(line, line + 1),
                    tab
                        ? "a value goes on after a tab, where YAML 1.2 wants a space first"
                        : "a value goes on in the first column, where YAML 1.2 wants a space",
                    "indent this line")
                .with(YamlFixes.indentLines(text, span)));
        return;
      }
      line = Lines.next(text, end, span.end());
    }
  }
}
