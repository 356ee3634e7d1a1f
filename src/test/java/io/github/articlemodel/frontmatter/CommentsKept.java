package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * All comments stay, in their order, but those of what gives way: within a value that is set; of
 * what is removed, from where it starts to the end of the line on which it ends.
 */
final class CommentsKept {

  private CommentsKept() {}

  static boolean holds(
      SourceText source,
      FrontMatter before,
      SourceText edited,
      FrontMatter after,
      List<FieldEdit> edits) {
    if (before.state() != FrontMatter.State.READ) {
      return true; // what a broken entry is may not be known
    }
    List<SourceSpan> own = edits.size() > 1 ? List.of() : own(source, before, edits.get(0));
    List<String> kept =
        comments(source, before).stream()
            .filter(comment -> own.stream().noneMatch(span -> span.contains(comment)))
            .map(source::slice)
            .toList();
    List<String> now = comments(edited, after).stream().map(edited::slice).toList();
    int at = 0;
    for (String comment : now) {
      at += at < kept.size() && kept.get(at).equals(comment) ? 1 : 0;
    }
    return at == kept.size();
  }

  private static List<SourceSpan> comments(SourceText source, FrontMatter frontMatter) {
    return CommentFinder.in(source, frontMatter).stream()
        .filter(one -> one.code().equals("convert.comment"))
        .map(one -> one.location().span())
        .toList();
  }

  private static List<SourceSpan> own(SourceText source, FrontMatter before, FieldEdit edit) {
    boolean sets = edit instanceof FieldEdit.Set;
    if (!sets && !(edit instanceof FieldEdit.Remove)) {
      return List.of();
    }
    Field owner =
        new Field("", new FieldValue.Mapping(before.metadata().fields(), Written.nowhere()));
    FieldValue in = owner.value();
    for (Step step : edit.path().parent()) {
      if (step instanceof Index index) {
        in = ((FieldValue.Sequence) in).values().get(index.index());
        owner = new Field("", in);
      } else {
        List<Field> fields = ((FieldValue.Mapping) in).fields();
        owner = fields.get(FieldChange.lastIndexOf(fields, ((Name) step).name()));
        in = owner.value();
      }
    }
    List<SourceSpan> own = new ArrayList<>();
    if (edit.path().last() instanceof Index index) {
      List<FieldValue> items = ((FieldValue.Sequence) in).values();
      SourceSpan item = items.get(index.index()).span().orElseThrow();
      boolean hyphen = before.format() == FrontMatterFormat.YAML && isInLines(in);
      own.add(hyphen ? fromHyphen(source, item) : item);
      return ends(source, own, sets, items.size() == 1, owner);
    }
    List<Field> fields = ((FieldValue.Mapping) in).fields();
    String name = ((Name) edit.path().last()).name();
    fields.stream()
        .filter(field -> field.name().equals(name))
        .forEach(field -> own.add(field.span().orElseThrow()));
    return ends(source, own, sets, own.size() == fields.size(), owner);
  }

  /** Moves each end to that of its line; what empties lines below a name takes all of them. */
  private static List<SourceSpan> ends(
      SourceText source, List<SourceSpan> own, boolean sets, boolean empties, Field owner) {
    List<SourceSpan> all = new ArrayList<>(own);
    if (!sets && empties && isInLines(owner.value())) {
      owner
          .span()
          .or(() -> owner.value().span().map(value -> fromHyphen(source, value)))
          .ifPresent(all::add);
    }
    return all.stream()
        .map(
            span ->
                new SourceSpan(
                    span.start(), Lines.end(source.text(), span.end(), source.text().length())))
        .toList();
  }

  private static SourceSpan fromHyphen(SourceText source, SourceSpan value) {
    int hyphen = source.text().lastIndexOf('-', value.start() - 1);
    return new SourceSpan(Math.max(0, hyphen), value.end());
  }

  private static boolean isInLines(FieldValue value) {
    return value.written().style().orElse(null) == ScalarStyle.BLOCK;
  }
}
