package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What edits cost, counted in bytes that are allocated: a copy of a text can't go uncounted. */
class EditCostTest {

  private static final int BODY = 1 << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void manyEditsCopyTheBodyAFewTimes() {
    long frontMatter = editsOf("", 100);
    long all = editsOf("body\n".repeat(BODY / 5), 100);
    assertThat(all - frontMatter).isLessThan(16L * BODY);
  }

  @Test
  void aConversionAfterManyEditsCopiesTheBodyAFewTimes() {
    long frontMatter = conversionsOf("", 100);
    long all = conversionsOf("body\n".repeat(BODY / 5), 100);
    assertThat(all - frontMatter).isLessThan(16L * BODY);
  }

  /** Each is done in a fraction of a second; what grows with the square takes minutes. */
  @ParameterizedTest
  @EnumSource(FrontMatterFormat.class)
  @Timeout(60)
  void conversionsOfLongFrontMatterEnd(FrontMatterFormat target) {
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxLength(1 << 22);
    for (String line : List.of("f%d: a%d # c\n", "m%d:\n  - {k: %d}\n  - ~\n", "s%d:\n  t: %d\n")) {
      StringBuilder fields = new StringBuilder();
      for (int i = 0; fields.length() < 256 * 1024; i++) {
        fields.append(String.format(line, i, i));
      }
      SourceText yaml = SourceText.of("---\n" + fields + "---\n");
      for (FrontMatterFormat from : FrontMatterFormat.values()) {
        SourceText source = converted(limits, yaml, from);
        SourceText outcome = converted(limits, source, target);
        assertThat(FrontMatterReader.of(limits).read(outcome).format()).isEqualTo(target);
      }
    }
  }

  private static SourceText converted(
      FrontMatterLimits limits, SourceText source, FrontMatterFormat target) {
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(limits);
    return source.apply(editor.convert(source, frontMatter, target).edits());
  }

  @Test
  void saysThatTheOutcomeOfAConversionIsTooLong() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; fields.length() < 250 * 1024; i++) {
      fields.append("f").append(i).append(": a\n");
    }
    SourceText yaml = SourceText.of("---\n" + fields + "---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    assertThatThrownBy(() -> converted(limits, yaml, FrontMatterFormat.TOML))
        .hasMessageContaining("does not read back equal: the front matter has ")
        .hasMessageContaining("raise the limit");
  }

  @Test
  void anEditTriesNoFixOfTheBrokenFieldsBesideIt() {
    StringBuilder text = new StringBuilder("---\ntitle: Flood\n");
    for (int i = 0; i < 50; i++) {
      text.append("field").append(i).append(": one: two\n");
    }
    SourceText source = SourceText.of(text + "---\n");
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    FrontMatter frontMatter = reader.read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(FrontMatterLimits.defaults());
    List<FieldEdit> edit = List.of(new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Rain")));

    long reading = allocated(() -> reader.read(source));
    long editing = allocated(() -> editor.edit(source, frontMatter, edit));
    assertThat(editing).isLessThan(reading / 8);
  }

  private static long editsOf(String body, int count) {
    SourceText source = SourceText.of("---\ntitle: Flood\n---\n" + body);
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(FrontMatterLimits.defaults());
    return allocated(() -> editor.edit(source, frontMatter, edits(count)));
  }

  private static long conversionsOf(String body, int count) {
    SourceText source = SourceText.of("---\ntitle: Flood\n---\n" + body);
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    FrontMatterEditor editor = FrontMatterEditor.of(FrontMatterLimits.defaults());
    return allocated(
        () -> editor.convert(source, frontMatter, edits(count), FrontMatterFormat.TOML));
  }

  private static List<FieldEdit> edits(int count) {
    List<FieldEdit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(new FieldEdit.Set(FieldPath.of("field" + i), FieldValue.of("value " + i)));
    }
    return edits;
  }

  private static long allocated(Supplier<?> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Object outcome = work.get();
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(outcome).isNotNull();
    return after - before;
  }
}
