package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits of fields in JSON. */
final class JsonSyntax {

  private final JsonLayout layout;

  JsonSyntax(SourceText source, FrontMatter frontMatter) {
    this.layout = new JsonLayout(source, frontMatter);
  }

  List<List<TextEdit>> ways(FieldEdit edit) {
    if (edit instanceof FieldEdit.Append append) {
      JsonGroup list = group(edit.path().steps());
      boolean lines = isInLines(edit.path().steps(), list);
      return List.of(insertion(list, lines, list.size(), null, append.value()));
    }
    List<Step> way = edit.path().parent();
    JsonGroup in = group(way);
    boolean lines = isInLines(way, in);
    if (edit instanceof FieldEdit.InsertItem insert) {
      int index = ((Index) edit.path().last()).index();
      return List.of(insertion(in, lines, index, null, insert.value()));
    } else if (edit instanceof FieldEdit.Insert insert) {
      int index = FieldChange.insertionIndex(in.fields(), insert.place());
      return List.of(insertion(in, lines, index, name(edit), insert.value()));
    } else if (edit instanceof FieldEdit.Set set) {
      int index = index(in, edit.path().last());
      return index < 0
          ? List.of(insertion(in, lines, in.size(), name(edit), set.value()))
          : replacements(in, lines, index, set.value());
    } else if (edit instanceof FieldEdit.Rename rename) {
      return List.of(rename(in, name(edit), rename.name()));
    }
    return List.of(new JsonRemoval(layout, in).of(entries(in, edit.path().last())));
  }

  private static String name(FieldEdit edit) {
    return ((Name) edit.path().last()).name();
  }

  private JsonGroup group(List<Step> way) {
    JsonGroup in = layout.top();
    for (Step step : way) {
      in = JsonGroup.of(in.value(index(in, step)));
    }
    return in;
  }

  private static int index(JsonGroup in, Step step) {
    return step instanceof Index index
        ? index.index()
        : FieldChange.lastIndexOf(in.fields(), ((Name) step).name());
  }

  /** Returns the indices of an item, or of all members of a name. */
  private static List<Integer> entries(JsonGroup in, Step step) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      boolean named =
          step instanceof Name name
              ? in.fields().get(i).name().equals(name.name())
              : ((Index) step).index() == i;
      if (named) {
        entries.add(i);
      }
    }
    return entries;
  }

  /**
   * Returns whether what is added to a group gets a line of its own; an empty one is as its owner.
   */
  private boolean isInLines(List<Step> way, JsonGroup group) {
    if (group.size() > 0) {
      return layout.isInLines(group);
    }
    if (way.isEmpty()) {
      return true;
    }
    List<Step> owner = way.subList(0, way.size() - 1);
    return isInLines(owner, group(owner));
  }

  private static String print(
      JsonPrinter printer, boolean lines, String margin, @Nullable String name, FieldValue value) {
    String printed = lines ? printer.inLines(value, margin) : printer.onOneLine(value);
    return name == null ? printed : JsonPrinter.quoted(name) + printer.colon() + printed;
  }

  private List<TextEdit> insertion(
      JsonGroup in, boolean lines, int index, @Nullable String name, FieldValue value) {
    JsonPrinter printer = layout.printer(in);
    if (in.size() == 0) {
      return List.of(insert(in.open() + 1, first(in, lines, name, value)));
    }
    String separator = layout.separator(in, index);
    int lineBreak = Math.max(separator.lastIndexOf('\n'), separator.lastIndexOf('\r'));
    SourceSpan neighbour = in.entry(Math.max(0, index - 1));
    String margin =
        lineBreak < 0 || separator.indexOf(',', lineBreak) >= 0
            ? layout.margin(neighbour.start())
            : separator.substring(lineBreak + 1);
    String printed = print(printer, lines, margin, name, value);
    return List.of(
        index == 0
            ? insert(neighbour.start(), printed + separator)
            : insert(neighbour.end(), separator + printed));
  }

  /** Returns the first entry of an empty group, with the white space around it. */
  private String first(JsonGroup in, boolean lines, @Nullable String name, FieldValue value) {
    JsonPrinter printer = layout.printer(in);
    String inside = in.close() < 0 ? "" : layout.slice(in.open() + 1, in.close());
    boolean broken = layout.lineBreak(in.open() + 1, in.open() + 1 + inside.length()) >= 0;
    boolean own = broken || (lines && inside.isEmpty());
    String outer = layout.margin(in.open());
    String margin = outer + printer.indent();
    String printed = print(printer, own, margin, name, value);
    if (!own) {
      return inside + printed;
    }
    String before = printer.lineEnd() + margin + printed;
    return broken ? before : before + printer.lineEnd() + outer;
  }

  private static TextEdit insert(int at, String text) {
    return new TextEdit(SourceSpan.at(at), text);
  }

  private List<List<TextEdit>> replacements(
      JsonGroup in, boolean lines, int index, FieldValue value) {
    JsonPrinter printer = layout.printer(in);
    FieldValue old = in.value(index);
    SourceSpan entry = in.entry(index);
    boolean filled =
        (old instanceof FieldValue.Mapping map && !map.fields().isEmpty())
            || (old instanceof FieldValue.Sequence list && !list.values().isEmpty());
    boolean own = filled ? layout.isInLines(JsonGroup.of(old)) : lines;
    String margin = layout.margin(entry.start());
    String printed = print(printer, own, margin, null, value);
    SourceSpan span = old.span().orElseThrow();
    List<TextEdit> least = List.of(new TextEdit(span, printed));
    if (!(old instanceof FieldValue.Opaque)) {
      return List.of(least);
    }
    String name = in.fields().get(index).name();
    String whole = print(printer, own, margin, name, value);
    return List.of(least, List.of(new TextEdit(entry, whole)));
  }

  private static List<TextEdit> rename(JsonGroup in, String name, String to) {
    List<TextEdit> edits = new ArrayList<>();
    for (Field field : in.fields()) {
      if (field.name().equals(name)) {
        SourceSpan key = field.written().span(Written.Part.KEY).orElseThrow();
        edits.add(new TextEdit(key, JsonPrinter.quoted(to)));
      }
    }
    return edits;
  }
}
