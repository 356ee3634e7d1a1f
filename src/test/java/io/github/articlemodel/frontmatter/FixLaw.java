package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fix that is made leaves one diagnostic less, a value where the entry did not read, and every
 * other field and all of the body as they were. Counts the fixes by code.
 */
final class FixLaw {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  final Map<String, Integer> made = new TreeMap<>();

  void check(SourceText source) {
    FrontMatter before = READER.read(source);
    for (Diagnostic diagnostic : before.diagnostics()) {
      if (diagnostic.fix().isPresent()) {
        String what = diagnostic + "\n" + source.text() + "\n=> " + diagnostic.fix().get();
        check(source, before, diagnostic, diagnostic.fix().get(), what);
        made.merge(diagnostic.code(), 1, Integer::sum);
      }
    }
  }

  private static void check(
      SourceText source, FrontMatter before, Diagnostic diagnostic, Fix fix, String what) {
    if (before.state() == FrontMatter.State.ABSENT) {
      FrontMatter after = READER.read(source.apply(fix.edits()));
      assertThat(after.state()).as(what).isNotEqualTo(FrontMatter.State.ABSENT);
      assertThat(count(after, diagnostic.code())).as(what).isZero();
      return;
    }
    for (TextEdit edit : fix.edits()) {
      assertThat(before.content().contains(edit.span())).as(what).isTrue();
    }
    SourceText mended = source.apply(fix.edits());
    FrontMatter after = READER.read(mended);
    assertThat(count(after, diagnostic.code()))
        .as("%s\nthen %s", what, after.diagnostics())
        .isLessThan(count(before, diagnostic.code()));
    assertThat(mended.text().substring(after.span().end()))
        .as(what)
        .isEqualTo(source.text().substring(before.span().end()));
    if (diagnostic.severity() == Severity.ERROR) {
      assertThat(errors(after))
          .as("%s\nthen %s", what, after.diagnostics())
          .isLessThan(errors(before));
    }
    checkFields(before.metadata().fields(), after.metadata().fields(), diagnostic, what);
  }

  private static void checkFields(
      List<Field> old, List<Field> fields, Diagnostic diagnostic, String what) {
    assertThat(fields).as(what).hasSameSizeAs(old);
    for (int i = 0; i < old.size(); i++) {
      FieldValue before = old.get(i).value();
      FieldValue after = fields.get(i).value();
      boolean opaque = before instanceof FieldValue.Opaque;
      boolean here = old.get(i).span().orElseThrow().contains(at(diagnostic));
      boolean quoted = here && isKey(old.get(i), diagnostic);
      if (!quoted) {
        assertThat(fields.get(i).name()).as(what).isEqualTo(old.get(i).name());
      }
      if (before instanceof FieldValue.Mapping map && after instanceof FieldValue.Mapping now) {
        checkFields(map.fields(), now.fields(), diagnostic, what);
      } else if (!opaque) {
        assertThat(after).as(what).isEqualTo(before);
      } else if (here) {
        assertThat(after).as(what).isNotInstanceOf(FieldValue.Opaque.class);
      }
    }
  }

  /** A number in hexadecimal as a name keeps its text, which is another once it is written so. */
  private static boolean isKey(Field field, Diagnostic diagnostic) {
    return field.written().span(io.github.articlemodel.model.Written.Part.KEY).isPresent()
        && field
            .written()
            .span(io.github.articlemodel.model.Written.Part.KEY)
            .get()
            .equals(diagnostic.location().span());
  }

  private static SourceSpan at(Diagnostic diagnostic) {
    return SourceSpan.at(diagnostic.location().span().start());
  }

  private static long errors(FrontMatter frontMatter) {
    return frontMatter.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
  }

  private static long count(FrontMatter frontMatter, String code) {
    return frontMatter.diagnostics().stream().filter(d -> d.code().equals(code)).count();
  }
}
