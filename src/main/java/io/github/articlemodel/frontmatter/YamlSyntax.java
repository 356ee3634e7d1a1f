package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits of fields in YAML. */
final class YamlSyntax {

  List<List<TextEdit>> ways(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    YamlLayout layout = new YamlLayout(source, frontMatter.content());
    YamlEntry.Collection top = layout.top(frontMatter.metadata());
    if (edit instanceof FieldEdit.Append append) {
      YamlEntry.Collection list = collection(layout, top, edit);
      return insertion(layout, list).item(append.value(), list.size());
    }
    YamlEntry.Collection in = collection(layout, top, edit);
    Step step = edit.path().last();
    if (edit instanceof FieldEdit.Set set) {
      int at = index(in, step);
      if (at >= 0 && layout.isMerged(in.entry(at))) {
        throw layout.isWrittenElsewhere(in.entry(at), edit);
      }
      return at < 0
          ? insertion(layout, in)
              .field(((Name) step).name(), set.value(), in.size(), new Place.Last())
          : replacement(layout, in.entry(at), set.value());
    } else if (edit instanceof FieldEdit.Insert insert) {
      int at = FieldChange.insertionIndex(in.fields(), insert.place());
      int neighbour =
          insert.place() instanceof Place.After
              ? at - 1
              : insert.place() instanceof Place.Before ? at : -1;
      if (neighbour >= 0 && layout.isMerged(in.entry(neighbour))) {
        throw layout.isWrittenElsewhere(in.entry(neighbour), edit);
      }
      return insertion(layout, in).field(((Name) step).name(), insert.value(), at, insert.place());
    } else if (edit instanceof FieldEdit.InsertItem insert) {
      return insertion(layout, in).item(insert.value(), ((Index) step).index());
    }
    List<YamlEntry> entries = entries(in, step);
    for (YamlEntry entry : entries) {
      if (layout.isMerged(entry)) {
        throw layout.isWrittenElsewhere(entry, edit);
      }
    }
    if (edit instanceof FieldEdit.Rename rename) {
      return rename(layout, entries, rename.name());
    }
    return remove(layout, in, entries);
  }

  /**
   * Returns where that stands which an edit changes: an entry, or the list or map that gets
   * another; null where that is the top-level map.
   */
  @Nullable SourceSpan changed(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    YamlLayout layout = new YamlLayout(source, frontMatter.content());
    YamlEntry.Collection in = collection(layout, layout.top(frontMatter.metadata()), edit);
    boolean adds =
        edit instanceof FieldEdit.Append
            || edit instanceof FieldEdit.Insert
            || edit instanceof FieldEdit.InsertItem;
    int at = adds ? -1 : index(in, edit.path().last());
    YamlEntry entry = at < 0 ? in.owner() : in.entry(at);
    return entry == null
        ? null
        : new SourceSpan(layout.start(entry), Math.max(layout.start(entry), layout.end(entry)));
  }

  /** Returns the ways to set a value; with the name << quoted last, as a map in it is merged. */
  private static List<List<TextEdit>> replacement(
      YamlLayout layout, YamlEntry entry, FieldValue value) {
    List<List<TextEdit>> ways = new YamlReplacement(layout, entry).ways(value);
    if (!layout.hasMergeKey(entry)) {
      return ways;
    }
    List<List<TextEdit>> all = new ArrayList<>(ways);
    TextEdit name = rename(layout, List.of(entry), entry.name()).get(0).get(0);
    for (List<TextEdit> way : ways) {
      List<TextEdit> quoted = new ArrayList<>(way);
      quoted.add(0, name);
      all.add(quoted);
    }
    return all;
  }

  private static YamlInsertion insertion(YamlLayout layout, YamlEntry.Collection in) {
    return new YamlInsertion(layout, in);
  }

  /** Returns the list or map that changes. What an alias stands for is not changed through it. */
  private static YamlEntry.Collection collection(
      YamlLayout layout, YamlEntry.Collection top, FieldEdit edit) {
    List<Step> way = edit instanceof FieldEdit.Append ? edit.path().steps() : edit.path().parent();
    YamlEntry.Collection in = top;
    for (Step step : way) {
      YamlEntry entry = in.entry(index(in, step));
      if (layout.isAlias(entry)) {
        throw layout.isWrittenElsewhere(entry, edit);
      }
      in = Objects.requireNonNull(entry.asCollection());
    }
    return in;
  }

  private static int index(YamlEntry.Collection in, Step step) {
    return step instanceof Index index
        ? index.index()
        : FieldChange.lastIndexOf(in.fields(), ((Name) step).name());
  }

  /** Returns the item of an index, or all fields of a name. */
  private static List<YamlEntry> entries(YamlEntry.Collection in, Step step) {
    if (step instanceof Index index) {
      return List.of(in.entry(index.index()));
    }
    List<YamlEntry> entries = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      if (in.fields().get(i).name().equals(((Name) step).name())) {
        entries.add(in.entry(i));
      }
    }
    return entries;
  }

  private static List<List<TextEdit>> rename(
      YamlLayout layout, List<YamlEntry> entries, String name) {
    List<TextEdit> edits = new ArrayList<>();
    for (YamlEntry entry : entries) {
      var key = entry.key().orElseThrow();
      char first = key.isEmpty() ? ' ' : layout.slice(key.start(), key.end()).charAt(0);
      edits.add(new TextEdit(key, QuoteStyle.of(first).print(name, entry.in().flow())));
    }
    return List.of(edits);
  }

  private static List<List<TextEdit>> remove(
      YamlLayout layout, YamlEntry.Collection in, List<YamlEntry> entries) {
    YamlEntry owner = in.owner();
    boolean all = owner != null && entries.size() == in.size();
    if (in.flow() && (!all || new YamlFlowRemoval(layout, in).hasComments())) {
      return new YamlFlowRemoval(layout, in).ways(entries);
    }
    if (all && owner != null) {
      FieldValue empty =
          in.isMap()
              ? new FieldValue.Mapping(List.of(), owner.value().written())
              : FieldValue.of(List.of());
      return new YamlReplacement(layout, owner).ways(empty);
    }
    return new YamlRemoval(layout, in).ways(entries);
  }
}
