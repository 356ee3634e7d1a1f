package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

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
