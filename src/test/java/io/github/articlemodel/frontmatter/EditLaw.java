package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.EditTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Law 2 over one front matter: every edit of every field either gives just the expected tree, with
 * all text outside the edited entry as it was, or is refused. Counts both.
 */
final class EditLaw extends EditTally {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();
  private static final FrontMatterReader READER = FrontMatterReader.of(LIMITS);
  private static final FrontMatterEditor EDITOR = FrontMatterEditor.of(LIMITS);

  /** Returns those of the values that a format has words for. */
  static List<FieldValue> sayable(List<FieldValue> values, FrontMatterFormat format) {
    return values.stream().filter(value -> isSayable(value, format)).toList();
  }

  private static boolean isSayable(FieldValue value, FrontMatterFormat format) {
    try {
      return !FrontMatterWriter.write(Metadata.of(new Field("a", value)), format).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Makes edits of every field at every depth with one of the values each. */
  void check(SourceText source, List<FieldValue> all, Random random) {
    FrontMatter frontMatter = READER.read(source);
    List<FieldValue> values =
        frontMatter.format() == FrontMatterFormat.TOML ? sayable(all, FrontMatterFormat.TOML) : all;
    if (frontMatter.state() == FrontMatter.State.ABSENT
        || frontMatter.state() == FrontMatter.State.OPAQUE) {
      return;
    }
    Metadata metadata = frontMatter.metadata();
    List<FieldPath> paths = new ArrayList<>();
    for (String name : names(metadata.fields())) {
      collect(FieldPath.of(name), metadata.field(name).orElseThrow().value(), paths);
    }
    List<FieldEdit> edits = new ArrayList<>();
    edits.add(new FieldEdit.Set(FieldPath.of("new field"), pick(values, random)));
    edits.add(new FieldEdit.Insert(FieldPath.of("new"), pick(values, random), new Place.First()));
    for (FieldPath path : paths) {
      FieldValue value = pick(values, random);
      edits.add(new FieldEdit.Set(path, value));
      edits.add(new FieldEdit.Set(path, pick(values, random)));
      edits.add(new FieldEdit.Remove(path));
      if (path.last() instanceof FieldPath.Name name) {
        edits.add(new FieldEdit.Rename(path, "renamed: " + random.nextInt(9)));
        edits.add(new FieldEdit.Rename(path, "renamed"));
        List<FieldPath.Step> sibling = new ArrayList<>(path.parent());
        sibling.add(new FieldPath.Name("inserted"));
        FieldPath inserted = new FieldPath(sibling);
        edits.add(new FieldEdit.Insert(inserted, value, new Place.Before(name.name())));
        edits.add(new FieldEdit.Insert(inserted, value, new Place.After(name.name())));
        edits.add(new FieldEdit.Insert(inserted, value, new Place.Last()));
      } else {
        edits.add(new FieldEdit.InsertItem(path, value));
      }
      if (valueAt(metadata, path) instanceof FieldValue.Sequence) {
        edits.add(new FieldEdit.Append(path, value));
      }
    }
    edits.forEach(edit -> check(source, frontMatter, List.of(edit)));
    List<FieldEdit> several =
        List.of(
            new FieldEdit.Set(FieldPath.of("new field"), pick(values, random)),
            new FieldEdit.Rename(FieldPath.of("new field"), "newer"),
            new FieldEdit.Insert(FieldPath.of("new"), pick(values, random), new Place.First()));
    check(source, frontMatter, several);
  }

  private static FieldValue pick(List<FieldValue> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).distinct().toList();
  }

  private static void collect(FieldPath path, FieldValue value, List<FieldPath> paths) {
    paths.add(path);
    if (value instanceof FieldValue.Sequence list) {
      for (int i = 0; i < list.values().size(); i++) {
        collect(path.then(i), list.values().get(i), paths);
      }
    } else if (value instanceof FieldValue.Mapping map) {
      for (String name : names(map.fields())) {
        int at = FieldChange.lastIndexOf(map.fields(), name);
        collect(path.then(name), map.fields().get(at).value(), paths);
      }
    }
  }

  static FieldValue valueAt(Metadata metadata, FieldPath path) {
    FieldValue value = new FieldValue.Mapping(metadata.fields(), Written.nowhere());
    for (FieldPath.Step step : path.steps()) {
      if (step instanceof FieldPath.Index index) {
        value = ((FieldValue.Sequence) value).values().get(index.index());
      } else {
        List<Field> fields = ((FieldValue.Mapping) value).fields();
        String name = ((FieldPath.Name) step).name();
        value = fields.get(FieldChange.lastIndexOf(fields, name)).value();
      }
    }
    return value;
  }

  private void check(SourceText source, FrontMatter before, List<FieldEdit> edits) {
    List<TextEdit> made;
    try {
      made = EDITOR.edit(source, before, edits);
    } catch (EditRefusedException e) {
      String code = e.diagnostic().code();
      if (Boolean.getBoolean("articlemodel.report")) {
        code +=
            e.diagnostic().message().replaceAll("^.*?: ", ": ")
                + " "
                + edits.get(0).getClass().getSimpleName();
      }
      refuse(code, edits + "\n" + source.slice(before.span()) + e.getMessage());
      return;
    }
    SourceText edited = source.apply(made);
    FrontMatter after = READER.read(edited);
    Metadata expected = before.metadata();
    for (FieldEdit edit : edits) {
      expected = FieldChange.after(expected, edit, before.format());
    }
    boolean right =
        after.metadata().equals(expected)
            && edited.text().endsWith(source.text().substring(before.content().end()))
            && edited.text().startsWith(source.text().substring(0, before.content().start()))
            && keepsComments(source, before, made, edits)
            && CommentsKept.holds(source, before, edited, after, edits)
            && keepsLineEnds(source, edited)
            && Arrays.equals(EDITOR.apply(source, before, edits).bytes(), edited.bytes());
    this.made++;
    if (!right) {
      wrong.add(edits + "\n" + source.slice(before.span()) + "=>\n" + edited.slice(after.span()));
    }
  }

  /** All of what is taken away lies in the lines of the entry that is named. */
  private static boolean keepsComments(
      SourceText source, FrontMatter before, List<TextEdit> made, List<FieldEdit> edits) {
    if (edits.size() > 1) {
      return made.stream().allMatch(edit -> edit.span().isEmpty());
    }
    FieldEdit edit = edits.get(0);
    if (!(edit instanceof FieldEdit.Set set) || set.path().steps().size() > 1) {
      return true;
    }
    Field field = before.metadata().field(((FieldPath.Name) set.path().last()).name()).orElse(null);
    if (field != null && field.value() instanceof FieldValue.Opaque) {
      SourceSpan entry = field.span().orElseThrow();
      return made.stream().allMatch(one -> entry.contains(one.span()));
    }
    if (field == null) {
      return made.stream().allMatch(one -> one.span().isEmpty());
    }
    SourceSpan span = field.span().orElseThrow();
    int lineEnd = Lines.end(source.text(), span.end(), source.text().length());
    boolean block =
        field.value().written().style().orElse(null)
            == io.github.articlemodel.model.ScalarStyle.BLOCK;
    SourceSpan key = field.written().span(Written.Part.KEY).orElseThrow();
    // The brackets of a header of TOML are of the field too.
    boolean header = block && before.format() == FrontMatterFormat.TOML;
    // A name that is written as a merge key may get quotes.
    int afterName = YamlMerge.isKey(field, source.text()) ? key.start() : key.end();
    int first = header ? lineStart(source.text(), key.start()) : afterName;
    boolean dotted =
        field.value().written().style().orElse(null)
            == io.github.articlemodel.model.ScalarStyle.DOTTED;
    int last =
        header || dotted ? Lines.next(source.text(), lineEnd, source.text().length()) : lineEnd;
    return made.stream()
        .allMatch(
            one ->
                one.span().start() >= first
                    && (one.span().end() <= span.end()
                        || (one.span().isEmpty() && one.span().end() <= lineEnd)
                        || ((block
                                || dotted
                                || source.text().substring(span.end(), one.span().end()).isBlank())
                            && one.span().end() <= last)));
  }

  private static int lineStart(String text, int offset) {
    int at = offset;
    while (!Lines.isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean keepsLineEnds(SourceText source, SourceText edited) {
    String old = source.text();
    boolean onlyPairs = old.replace("\r\n", "").indexOf('\n') < 0 && old.contains("\r\n");
    boolean onlyFeeds = old.indexOf('\r') < 0;
    String text = edited.text();
    return onlyPairs
        ? text.replace("\r\n", "").chars().noneMatch(c -> c == '\n' || c == '\r')
        : !onlyFeeds || text.indexOf('\r') < 0;
  }
}
