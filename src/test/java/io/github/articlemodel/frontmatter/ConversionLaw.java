package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That a conversion of front matter carries over all but what it tells: the values before and after
 * are compared one by one, by other code than that which converts, and each difference must be told
 * once; each thing that is told as a comment must be one, and none may be left.
 */
final class ConversionLaw {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();
  private static final FrontMatterReader READER = FrontMatterReader.of(LIMITS);
  private static final FrontMatterEditor EDITOR = FrontMatterEditor.of(LIMITS);

  final Map<String, Integer> refused = new TreeMap<>();
  final Map<String, String> refusedExamples = new TreeMap<>();
  final Map<String, Integer> told = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();
  int made;

  String report() {
    return made
        + " made, refused "
        + refused
        + ", told "
        + told
        + ", "
        + wrong.size()
        + " wrong "
        + String.join("\n", wrong.subList(0, Math.min(3, wrong.size())))
        + "\n"
        + refusedExamples;
  }

  /** Converts to both other formats, and from there back. */
  void check(SourceText source) {
    FrontMatter frontMatter = READER.read(source);
    if (frontMatter.state() != FrontMatter.State.READ) {
      return;
    }
    for (FrontMatterFormat target : FrontMatterFormat.values()) {
      if (target != frontMatter.format()) {
        SourceText there = convert(source, target);
        if (there != null && frontMatter.format() != null) {
          convert(there, frontMatter.format());
        }
      }
    }
  }

  private @Nullable SourceText convert(SourceText source, FrontMatterFormat target) {
    FrontMatter before = READER.read(source);
    FrontMatterConversion conversion;
    try {
      conversion = EDITOR.convert(source, before, target);
    } catch (EditRefusedException e) {
      String code = target + " " + e.diagnostic().code();
      refused.merge(code, 1, Integer::sum);
      refusedExamples.putIfAbsent(code, source.slice(before.span()) + e.getMessage());
      return null;
    }
    made++;
    SourceText after = source.apply(conversion.edits());
    String problem = problem(source, before, conversion, after, target);
    if (!problem.isEmpty()) {
      wrong.add(problem + "\n" + source.slice(before.span()) + "=>\n" + after.text());
    }
    return after;
  }

  private String problem(
      SourceText source,
      FrontMatter before,
      FrontMatterConversion conversion,
      SourceText after,
      FrontMatterFormat target) {
    FrontMatter read = READER.read(after);
    if (read.state() != FrontMatter.State.READ || read.format() != target) {
      return "read as " + read.state() + " " + read.format();
    }
    String body = source.text().substring(before.span().end());
    if (!after.text().substring(read.span().end()).equals(body)
        || after.hasByteOrderMark() != source.hasByteOrderMark()) {
      return "the body changed";
    }
    Map<String, Integer> expected = new TreeMap<>();
    String difference = fields("", before.metadata().fields(), read.metadata().fields(), expected);
    if (!difference.isEmpty()) {
      return "not told: " + difference;
    }
    Map<String, Integer> said = new TreeMap<>();
    for (Diagnostic loss : conversion.losses()) {
      told.merge(loss.code(), 1, Integer::sum);
      boolean value =
          !List.of("convert.comment", "convert.alias", "convert.tag").contains(loss.code());
      if (value) {
        said.merge(loss.code(), 1, Integer::sum);
      }
    }
    if (!said.equals(expected)) {
      return "told " + said + ", expected " + expected;
    }
    return commentProblem(source, before, conversion.losses());
  }

  /**
   * Without what was told as comments, the front matter says the same and has no hash sign left.
   */
  private static String commentProblem(
      SourceText source, FrontMatter before, List<Diagnostic> losses) {
    List<TextEdit> removals = new ArrayList<>();
    for (Diagnostic loss : losses) {
      SourceSpan span = loss.location().span();
      if (loss.code().equals("convert.comment")) {
        if (!source.slice(span).startsWith("#")) {
          return "no comment: " + source.slice(span);
        }
        removals.add(new TextEdit(withItsLine(source.text(), span), ""));
      }
    }
    SourceText bare = source.apply(removals);
    FrontMatter without = READER.read(bare);
    if (!without.metadata().equals(before.metadata())) {
      return "a part of a value was told as a comment";
    }
    if (before.format() == FrontMatterFormat.JSON) {
      return "";
    }
    List<SourceSpan> values = new ArrayList<>();
    collect(without.metadata().fields(), values);
    values.sort(Comparator.comparingInt(SourceSpan::start));
    for (int at = without.content().start(); at < without.content().end(); at++) {
      int place = at;
      boolean starts = " \t\r\n".indexOf(bare.text().charAt(at - 1)) >= 0;
      if (bare.text().charAt(at) == '#'
          && (starts || before.format() == FrontMatterFormat.TOML)
          && !isInHeader(bare.text(), place)
          && values.stream().noneMatch(span -> span.start() <= place && place < span.end())) {
        return "a comment was not told";
      }
    }
    return "";
  }

  /** Returns whether an offset is before the bracket that ends a header of TOML. */
  private static boolean isInHeader(String text, int offset) {
    int line = offset;
    while (line > 0 && !Lines.isBreak(text.charAt(line - 1))) {
      line--;
    }
    int lineEnd = Lines.end(text, offset, text.length());
    return text.charAt(line) == '[' && text.substring(offset, lineEnd).endsWith("]");
  }

  /** Returns the whole line of a comment that stands alone on it, as a blank line may count. */
  private static SourceSpan withItsLine(String text, SourceSpan comment) {
    int start = Lines.trimEnd(text, 0, comment.start());
    boolean alone = Lines.isBreak(text.charAt(start - 1));
    int lineEnd = Lines.end(text, comment.end(), text.length());
    return alone ? new SourceSpan(start, Lines.next(text, lineEnd, text.length())) : comment;
  }

  private static void collect(List<Field> fields, List<SourceSpan> values) {
    for (Field field : fields) {
      field.written().span(Written.Part.KEY).ifPresent(values::add);
      collect(field.value(), values);
    }
  }

  private static void collect(FieldValue value, List<SourceSpan> values) {
    if (value instanceof FieldValue.Mapping map) {
      collect(map.fields(), values);
    } else if (value instanceof FieldValue.Sequence list) {
      list.values().forEach(item -> collect(item, values));
    } else {
      value.span().ifPresent(values::add);
    }
  }

  /** Counts what differs by the code that must tell it; returns what no code tells. */
  private static String fields(
      String where, List<Field> before, List<Field> after, Map<String, Integer> losses) {
    int at = 0;
    for (int i = 0; i < before.size(); i++) {
      Field field = before.get(i);
      String name = where + "." + field.name();
      boolean same = at < after.size() && after.get(at).name().equals(field.name());
      boolean overridden = FieldChange.lastIndexOf(before, field.name()) > i;
      boolean kept = same && !(overridden && after.size() < before.size() && !twice(after, field));
      if (kept && !(field.value() instanceof FieldValue.Null && !isNull(after.get(at)))) {
        String difference = value(name, field.value(), after.get(at).value(), losses);
        if (!difference.isEmpty()) {
          return difference;
        }
        at++;
      } else if (overridden) {
        losses.merge("convert.duplicate", 1, Integer::sum);
      } else if (field.value() instanceof FieldValue.Null) {
        losses.merge("convert.null", 1, Integer::sum);
      } else {
        return name + " is gone";
      }
    }
    return at == after.size() ? "" : where + " has more";
  }

  private static boolean isNull(Field field) {
    return field.value() instanceof FieldValue.Null;
  }

  private static boolean twice(List<Field> fields, Field field) {
    return fields.stream().filter(one -> one.name().equals(field.name())).count() > 1;
  }

  private static String value(
      String where, FieldValue before, FieldValue after, Map<String, Integer> losses) {
    if (before instanceof FieldValue.Mapping map) {
      return after instanceof FieldValue.Mapping other
          ? fields(where, map.fields(), other.fields(), losses)
          : where + " is no map";
    }
    if (before instanceof FieldValue.Sequence list) {
      return after instanceof FieldValue.Sequence other
          ? items(where, list.values(), other.values(), losses)
          : where + " is no list";
    }
    if (before.equals(after)) {
      return "";
    }
    boolean text = after instanceof FieldValue.Text;
    if (before instanceof FieldValue.Time && text) {
      losses.merge("convert.time", 1, Integer::sum);
    } else if ((before instanceof FieldValue.SpecialNumber
            || before instanceof FieldValue.IntegerNumber
            || before instanceof FieldValue.DecimalNumber)
        && text) {
      losses.merge("convert.number", 1, Integer::sum);
    } else {
      return where + ": " + before + " is " + after;
    }
    return "";
  }

  private static String items(
      String where, List<FieldValue> before, List<FieldValue> after, Map<String, Integer> losses) {
    int nulls = before.size() - after.size();
    int at = 0;
    for (FieldValue item : before) {
      if (item instanceof FieldValue.Null && nulls > 0) {
        losses.merge("convert.null", 1, Integer::sum);
      } else if (at == after.size()) {
        return where + " has less";
      } else {
        String difference = value(where + "." + at, item, after.get(at), losses);
        if (!difference.isEmpty()) {
          return difference;
        }
        at++;
      }
    }
    return "";
  }

  void assertHolds() {
    assertThat(wrong).as(report()).isEmpty();
    assertThat(made).as(report()).isPositive();
    assertThat(refused.values().stream().mapToInt(Integer::intValue).sum() * 200L)
        .as(report())
        .isLessThanOrEqualTo(made);
  }
}
