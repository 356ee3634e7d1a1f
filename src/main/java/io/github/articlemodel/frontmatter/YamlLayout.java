package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/**
 * Where the parts of an entry stand in a text: its hyphen, name, colon, anchor, value. All offsets
 * are into the text of the whole source.
 */
final class YamlLayout {

  private final SourceText source;
  private final String text;
  private final SourceSpan content;

  YamlLayout(SourceText source, SourceSpan content) {
    this.source = source;
    this.text = source.text();
    this.content = content;
  }

  SourceSpan content() {
    return content;
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  /** Returns the line end of the opening fence, the one that new lines get. */
  String lineEnding() {
    return source.prevailingLineEnding().text();
  }

  int lineStart(int offset) {
    int at = offset;
    while (at > content.start() && !Lines.isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int lineEnd(int offset) {
    return Lines.end(text, offset, content.end());
  }

  int nextLine(int offset) {
    return Lines.next(text, lineEnd(offset), content.end());
  }

  /** Returns the start of the first line that is not blank, from the start of a line on. */
  int overBlankLines(int lineStart) {
    int at = lineStart;
    while (at < content.end() && endsLine(at)) {
      at = nextLine(at);
    }
    return at;
  }

  int column(int offset) {
    return offset - lineStart(offset);
  }

  /** Returns whether nothing but blanks stands before an offset on its line. */
  boolean startsLine(int offset) {
    return Lines.skipBlanks(text, lineStart(offset), offset) == offset;
  }

  /** Returns whether nothing but blanks stands from an offset on to the end of its line. */
  boolean endsLine(int offset) {
    return Lines.skipBlanks(text, offset, lineEnd(offset)) == lineEnd(offset);
  }

  boolean hasAt(int offset, char c) {
    return offset >= content.start() && offset < content.end() && text.charAt(offset) == c;
  }

  int skipBlanks(int offset) {
    return Lines.skipBlanks(text, offset, content.end());
  }

  /** Returns the end of the text before an offset, blanks left out, but not before another one. */
  int trimEnd(int from, int offset) {
    return Lines.trimEnd(text, Math.min(from, offset), offset);
  }

  /** Returns the offset after white space, line ends and comments. */
  int overSeparation(int offset) {
    int at = offset;
    while (at < content.end()) {
      char c = text.charAt(at);
      if (c == '#' && (at == content.start() || isSpace(at - 1))) {
        at = lineEnd(at);
      } else if (isSpace(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isSpace(int at) {
    return Lines.isBlank(text.charAt(at)) || Lines.isBreak(text.charAt(at));
  }

  /** Returns the value as written, its anchor and tag left out; empty where nothing is written. */
  SourceSpan value(YamlEntry entry) {
    return entry.valueSpan().orElseThrow(() -> noLayout(content.start()));
  }

  /** Returns where the anchor or tag of the value starts; where it has none, the value. */
  int propertiesStart(YamlEntry entry) {
    boolean inBrackets = entry.in().flow() && !entry.in().isMap();
    int at = inBrackets ? start(entry) : overSeparation(head(entry));
    int value = value(entry).start();
    return at < value && (hasAt(at, '&') || hasAt(at, '!')) ? at : value;
  }

  /** Returns where the entry starts: at its hyphen, {@code ?}, name, or, in brackets, its value. */
  int start(YamlEntry entry) {
    int from =
        entry.index() == 0 ? firstStart(entry.in()) : end(entry.in().entry(entry.index() - 1));
    int at = overSeparation(from);
    if (entry.in().flow() && entry.index() > 0 && hasAt(at, ',')) {
      at = overSeparation(at + 1);
    }
    int key = entry.key().map(SourceSpan::start).orElse(at);
    return Math.min(at, key);
  }

  private int firstStart(YamlEntry.Collection collection) {
    YamlEntry owner = collection.owner();
    int start = owner == null ? overSeparation(content.start()) : value(owner).start();
    return collection.flow() && (hasAt(start, '[') || hasAt(start, '{')) ? start + 1 : start;
  }

  /**
   * Returns the offset after the colon or hyphen of the entry; after its name where it has no
   * colon; of an item in brackets, where its value starts.
   */
  int head(YamlEntry entry) {
    SourceSpan key = entry.key().orElse(null);
    if (key != null) {
      int colon = overSeparation(key.end());
      return hasAt(colon, ':') ? colon + 1 : key.end();
    }
    int start = start(entry);
    if (entry.in().flow()) {
      return start;
    }
    if (!hasAt(start, '-')) {
      throw noLayout(start);
    }
    return start + 1;
  }

  /** Returns the end of the entry; a comment on the last line of its value is not part of it. */
  int end(YamlEntry entry) {
    int end = value(entry).end();
    return entry.in().isMap() ? Math.max(end, head(entry)) : end;
  }

  /** Returns whether the value is an alias, or the entry a field that a merge key brings. */
  boolean isAlias(YamlEntry entry) {
    return isMerged(entry) || (entry.style() == null && hasAt(value(entry).start(), '*'));
  }

  boolean isMerged(YamlEntry entry) {
    return entry.in().isMap() && YamlMerge.isMerged(entry.in().fields().get(entry.index()), text);
  }

  /** Returns whether the name is written as a merge key, so that a map in it would be merged. */
  boolean hasMergeKey(YamlEntry entry) {
    return entry.in().isMap() && YamlMerge.isKey(entry.in().fields().get(entry.index()), text);
  }

  EditRefusedException noLayout(int offset) {
    return new EditRefusedException(
        source.diagnostic(
            Severity.ERROR,
            "edit.layout",
            SourceSpan.at(offset),
            "the front matter is written in a way here that edits do not know",
            "change it by hand"));
  }

  EditRefusedException isWrittenElsewhere(YamlEntry entry, FieldEdit edit) {
    return new EditRefusals(source, edit)
        .at(
            value(entry),
            "edit.alias",
            "an alias or a merge key stands here, and what it stands for is written elsewhere",
            "change it there, or write the value out here first");
  }

  /** Returns the top-level map. */
  YamlEntry.Collection top(Metadata metadata) {
    boolean flow = hasAt(overSeparation(content.start()), '{');
    var map = new FieldValue.Mapping(metadata.fields(), Written.nowhere());
    return new YamlEntry.Collection(map, null, flow);
  }
}
