package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds comments, anchors, aliases, tags and merge keys in YAML that was read: they stand in the
 * gaps between names and scalars.
 */
final class YamlCommentFinder {

  private final SourceText source;
  private final String text;
  private final FrontMatter frontMatter;
  private final List<SourceSpan> scalars = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  YamlCommentFinder(SourceText source, FrontMatter frontMatter) {
    this.source = source;
    this.text = source.text();
    this.frontMatter = frontMatter;
  }

  List<Diagnostic> find() {
    collect(frontMatter.metadata().fields());
    scalars.sort(Comparator.comparingInt(SourceSpan::start));
    int at = frontMatter.content().start();
    for (SourceSpan scalar : scalars) {
      gap(at, scalar.start());
      at = Math.max(at, scalar.end());
    }
    gap(at, frontMatter.content().end());
    found.sort(Comparator.comparingInt(one -> one.location().span().start()));
    return found;
  }

  private void collect(List<Field> fields) {
    for (Field field : fields) {
      field
          .written()
          .span(Written.Part.KEY)
          .filter(key -> !isMerge(field, key))
          .ifPresent(this::add);
      collect(field.value());
    }
  }

  private boolean isMerge(Field field, SourceSpan key) {
    return source.slice(key).equals(YamlMerge.KEY) && !field.name().equals(YamlMerge.KEY);
  }

  private void collect(FieldValue value) {
    if (value.written().style().isEmpty()) {
      return; // an alias; what it stands for is written elsewhere
    }
    if (value instanceof FieldValue.Mapping map) {
      collect(map.fields());
    } else if (value instanceof FieldValue.Sequence list) {
      list.values().forEach(this::collect);
    } else {
      value.span().ifPresent(this::add);
      ScalarStyle style = value.written().style().orElseThrow();
      if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
        int header = value.span().orElseThrow().start();
        gap(header + 1, Lines.end(text, header, frontMatter.content().end()));
      }
    }
  }

  private void add(SourceSpan span) {
    // The name of an alias as a key stays a gap, so that it is found as an alias.
    if (!span.isEmpty() && text.charAt(span.start()) != '*') {
      scalars.add(span);
    }
  }

  private void gap(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean fresh = at == frontMatter.content().start() || isSeparator(text.charAt(at - 1));
      if (c == '"' || c == '\'') {
        int after = Lines.afterQuote(text, at, to);
        at = after < 0 ? to : after;
      } else if (c == '#' && fresh) {
        int end = Lines.end(text, at, to);
        found.add(CommentFinder.comment(source, new SourceSpan(at, Lines.trimEnd(text, at, end))));
        at = end;
      } else if ("&*!<".indexOf(c) >= 0) {
        int end = at + 1;
        while (end < to
            && !isSeparator(text.charAt(end))
            && ",[]{}".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        property(c, new SourceSpan(at, end));
        at = end;
      } else {
        at++;
      }
    }
  }

  private static boolean isSeparator(char c) {
    return Lines.isBlank(c) || Lines.isBreak(c);
  }

  private void property(char sign, SourceSpan span) {
    String word = source.slice(span);
    if (sign == '!') {
      found.add(
          source.diagnostic(
              Severity.WARNING, "convert.tag", span, "the tag " + word + " is left out", ""));
      return;
    }
    String what =
        sign == '&'
            ? "the anchor " + word + " is left out"
            : sign == '*'
                ? "what the alias " + word + " stands for is written out"
                : "the fields that the merge key brings are written out";
    found.add(source.diagnostic(Severity.INFO, "convert.alias", span, what, ""));
  }
}
