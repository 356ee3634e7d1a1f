package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document statement by statement, so that one which does not read costs no other. A header
 * that does not read costs the fields under it, as nobody knows which table they belong to.
 */
final class TomlReader {

  private final String text;
  private final TomlScanner scanner;
  private final TomlNotes notes;
  private final TomlResync resync;
  private final int maxDepth;
  private final TomlTable root = TomlTable.root();
  private final List<TomlEntry> entries = new ArrayList<>();
  private final List<TomlTable> tables = new ArrayList<>();

  /** The table that fields go to; null after a header that does not read. */
  private @Nullable TomlTable current = root;

  private @Nullable TomlSection brokenSection;

  private TomlReader(SourceText source, SourceSpan content, int maxDepth) {
    this.text = source.text();
    this.notes = new TomlNotes(source);
    this.scanner = new TomlScanner(text, content, notes);
    this.resync = new TomlResync(text, content.start(), content.end());
    this.maxDepth = maxDepth;
  }

  /** A header that does not read, and the end of what stands under it. */
  private record TomlSection(SourceSpan header, int end) {}

  static TomlDocument read(SourceText source, SourceSpan content, int maxDepth) {
    TomlReader reader = new TomlReader(source, content, maxDepth);
    reader.statements(content);
    return new TomlDocument(reader.root, reader.entries, reader.tables, reader.notes);
  }

  private void statements(SourceSpan content) {
    reportLineEnds(content);
    scanner.skipSeparation();
    while (!scanner.isEnd()) {
      if (scanner.has('[')) {
        closeSection();
        header();
      } else {
        field();
      }
      scanner.skipSeparation();
    }
    closeSection();
  }

  private void reportLineEnds(SourceSpan content) {
    for (int at = content.start(); at < content.end(); at++) {
      boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (text.charAt(at) == '\r' && !pair) {
        notes.warn(
            "toml.line-end",
            new SourceSpan(at, at + 1),
            "a line ends with CR alone, which TOML does not know",
            "end lines with LF or CRLF");
        return;
      }
    }
  }

  private void header() {
    int start = scanner.at;
    boolean item = text.startsWith("[[", start);
    TomlNotes.Point point = notes.point();
    try {
      scanner.at += item ? 2 : 1;
      scanner.skipBlanks();
      List<TomlKey> keys = scanner.keys();
      int keysEnd = scanner.at;
      scanner.skipBlanks();
      closeHeader(start, keysEnd, item ? "]]" : "]");
      SourceSpan span = new SourceSpan(start, scanner.at);
      requireLineEnd("header");
      TomlEntry.Kind kind = item ? TomlEntry.Kind.ITEM : TomlEntry.Kind.TABLE;
      TomlEntry entry = new TomlEntry(kind, span, keys, null, entries.size());
      current = root.enter(entry, maxDepth);
      keep(entry);
    } catch (TomlRefusal refusal) {
      notes.backTo(point);
      notes.error(refusal);
      int end = Lines.end(text, start, scanner.limit);
      scanner.at = end;
      current = null;
      SourceSpan line = new SourceSpan(start, Lines.trimEnd(text, start, end));
      brokenSection = new TomlSection(line, line.end());
    }
  }

  private void closeHeader(int start, int keysEnd, String brackets) throws TomlRefusal {
    if (text.startsWith(brackets, scanner.at) && scanner.at < scanner.limit) {
      scanner.at += brackets.length();
      return;
    }
    int found = scanner.has(']') ? 1 : 0;
    int after = Lines.skipBlanks(text, scanner.at + found, scanner.limit);
    boolean certain = after >= scanner.limit || "\r\n#".indexOf(text.charAt(after)) >= 0;
    if (!certain) {
      throw scanner.expected(brackets);
    }
    int end = found == 0 ? keysEnd : scanner.at + found;
    SourceSpan at = SourceSpan.at(end);
    String missing = brackets.substring(found);
    notes.replaceForOracle(at, missing);
    notes.error(
        new TomlRefusal(
            "toml.unclosed-bracket",
            new SourceSpan(start, start + brackets.length()),
            "the header of a table is not closed, expected " + brackets,
            "close it",
            new Fix("close the bracket", List.of(new TextEdit(at, missing)))));
    scanner.at = end;
  }

  private void requireLineEnd(String what) throws TomlRefusal {
    scanner.skipBlanks();
    int at = scanner.at;
    scanner.skipComment();
    if (!scanner.atLineEnd()) {
      throw new TomlRefusal(
          "toml.after-value",
          new SourceSpan(at, at + 1),
          "text follows the " + what + " on its line",
          "quote the whole value, or write # before a comment");
    }
  }

  private void field() {
    int start = scanner.at;
    TomlNotes.Point point = notes.point();
    List<TomlKey> keys = List.of();
    int separator = -1;
    int valueStart = -1;
    try {
      keys = scanner.keys();
      int keysEnd = scanner.at;
      scanner.skipBlanks();
      separator = scanner.at;
      if (!scanner.has('=')) {
        valueStart = scanner.has(':') ? Lines.skipBlanks(text, separator + 1, scanner.limit) : -1;
        scanner.at = keysEnd;
        throw scanner.expected("=");
      }
      scanner.at++;
      scanner.skipBlanks();
      valueStart = scanner.at;
      TomlNode value = new TomlValueReader(scanner, maxDepth).value();
      SourceSpan span = new SourceSpan(start, scanner.at);
      requireLineEnd("value");
      add(new TomlEntry(TomlEntry.Kind.FIELD, span, keys, value, entries.size()));
    } catch (TomlRefusal refusal) {
      notes.backTo(point);
      int end = resync.end(start, valueStart, scanner.at);
      int trimmed = Lines.trimEnd(text, start, end);
      SourceSpan span = new SourceSpan(start, trimmed);
      scanner.at = end;
      notes.error(explained(refusal, span, separator, valueStart));
      addBroken(span, valueStart < 0 ? List.of() : keys, Math.min(valueStart, trimmed));
    }
  }

  private TomlRefusal explained(TomlRefusal refusal, SourceSpan span, int separator, int value) {
    if (value < 0) {
      return TomlMistakes.noField(span, refusal);
    }
    TomlMistakes mistakes = new TomlMistakes(text, value, Lines.end(text, value, scanner.limit));
    return text.charAt(separator) == ':'
        ? mistakes.colon(separator, reads(value))
        : mistakes.explain(refusal);
  }

  /** Returns whether a line reads as a value from an offset on. */
  private boolean reads(int value) {
    int end = Lines.end(text, value, scanner.limit);
    TomlNotes unheard = notes.unheard();
    TomlScanner line = new TomlScanner(text, new SourceSpan(value, end), unheard);
    try {
      new TomlValueReader(line, maxDepth).value();
      line.skipBlanks();
      return line.isEnd();
    } catch (TomlRefusal refusal) {
      return false;
    }
  }

  private void add(TomlEntry entry) {
    if (current == null) {
      extendSection(entry.span());
      return;
    }
    try {
      current.field(entry, maxDepth);
    } catch (TomlRefusal refusal) {
      notes.error(refusal);
      notes.replaceForOracle(entry.span(), "");
      addUnread(entry);
      return;
    }
    keep(entry);
  }

  private void keep(TomlEntry entry) {
    entries.add(entry);
    tables.add(current == null ? root : current);
  }

  private void addBroken(SourceSpan span, List<TomlKey> keys, int valueStart) {
    if (current == null) {
      extendSection(span);
      return;
    }
    notes.replaceForOracle(span, "");
    List<TomlKey> names = keys;
    int from = valueStart;
    if (keys.isEmpty()) {
      names = List.of(new TomlKey(text.substring(span.start(), span.end()), span));
      from = span.end();
    }
    TomlNode value = opaque(new SourceSpan(from, span.end()));
    TomlEntry entry = new TomlEntry(TomlEntry.Kind.FIELD, span, names, value, entries.size());
    try {
      current.field(entry, maxDepth).unread = true;
      keep(entry);
    } catch (TomlRefusal refusal) {
      addUnread(entry);
    }
  }

  private TomlNode opaque(SourceSpan span) {
    String raw = text.substring(span.start(), span.end());
    return new TomlNode.Scalar(
        new FieldValue.Opaque(raw, Written.at(span, raw, ScalarStyle.PLAIN)), span);
  }

  /** Adds a field beside those of a reader of TOML, under its whole key as one name. */
  private void addUnread(TomlEntry entry) {
    List<TomlKey> keys = entry.keys();
    SourceSpan first = keys.get(0).span();
    SourceSpan all = new SourceSpan(first.start(), keys.get(keys.size() - 1).span().end());
    TomlKey key =
        keys.size() == 1 ? keys.get(0) : new TomlKey(text.substring(all.start(), all.end()), all);
    TomlEntry whole =
        new TomlEntry(entry.kind(), entry.span(), List.of(key), entry.value(), entry.index());
    java.util.Objects.requireNonNull(current).addUnread(whole);
    keep(whole);
  }

  private void extendSection(SourceSpan span) {
    TomlSection section = java.util.Objects.requireNonNull(brokenSection);
    brokenSection = new TomlSection(section.header(), span.end());
  }

  private void closeSection() {
    TomlSection section = brokenSection;
    if (section == null) {
      return;
    }
    brokenSection = null;
    SourceSpan header = section.header();
    SourceSpan span = new SourceSpan(header.start(), section.end());
    notes.replaceForOracle(span, "");
    TomlKey key = new TomlKey(text.substring(header.start(), header.end()), header);
    TomlNode value = opaque(new SourceSpan(header.end(), span.end()));
    TomlEntry entry =
        new TomlEntry(TomlEntry.Kind.FIELD, span, List.of(key), value, entries.size());
    root.addUnread(entry);
    keep(entry);
  }
}
