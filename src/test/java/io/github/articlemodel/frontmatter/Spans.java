package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Checks that spans cut out what they should. */
final class Spans {

  private Spans() {}

  static void check(SourceText source, FrontMatter frontMatter) {
    assertThat(frontMatter.span().contains(frontMatter.content())).isTrue();
    fields(source, frontMatter.metadata().fields(), frontMatter.content());
  }

  private static void fields(SourceText source, List<Field> fields, SourceSpan around) {
    for (Field field : fields) {
      SourceSpan span = field.span().orElseThrow();
      SourceSpan key = field.written().span(Written.Part.KEY).orElseThrow();
      SourceSpan value = field.written().span(Written.Part.VALUE).orElseThrow();
      assertThat(around.contains(span)).as(field.name()).isTrue();
      assertThat(span.contains(key)).as(field.name()).isTrue();
      assertThat(span.contains(value)).as(field.name()).isTrue();
      assertThat(key.end()).as(field.name()).isLessThanOrEqualTo(value.start());
      String text = source.slice(key);
      boolean plain = text.isEmpty() || "\"'*?[{|>".indexOf(text.charAt(0)) < 0;
      if (plain && text.lines().count() < 2 && !text.equals("<<")) {
        assertThat(field.name()).isEqualTo(text.replace('\0', '\uFFFD'));
      }
      boolean elsewhere = text.equals("<<") || source.slice(value).startsWith("*");
      if (!elsewhere) {
        assertThat(field.value().span()).contains(value);
        value(source, field.value(), around);
      }
    }
  }

  private static void value(SourceText source, FieldValue value, SourceSpan around) {
    SourceSpan span = value.span().orElseThrow();
    assertThat(around.contains(span)).isTrue();
    boolean alias = source.slice(span).startsWith("*");
    if (alias && value.written().raw().isEmpty()) {
      return;
    }
    assertThat(value.written().style()).isPresent();
    ScalarStyle style = value.written().style().orElseThrow();
    boolean mayStandApart = style == ScalarStyle.BLOCK || style == ScalarStyle.DOTTED;
    if (!mayStandApart || value.written().raw().isPresent()) {
      assertThat(value.written().raw()).contains(source.slice(span));
    }
    if (value instanceof FieldValue.Mapping map) {
      fields(source, map.fields(), span);
    } else if (value instanceof FieldValue.Sequence list) {
      list.values().forEach(item -> value(source, item, span));
    }
  }
}
