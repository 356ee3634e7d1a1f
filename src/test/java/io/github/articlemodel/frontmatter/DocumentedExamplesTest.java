package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void fieldEdit() {
    List<FieldEdit> edits =
        List.of(
            new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Flood")),
            new FieldEdit.Append(FieldPath.of("tags"), FieldValue.of("weather")),
            new FieldEdit.Remove(FieldPath.of("draft")));
    SourceText source = SourceText.of("---\ntitle: Storm\ntags:\n  - harbour\ndraft: true\n---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    assertThat(source.apply(FrontMatterEditor.of(limits).edit(source, frontMatter, edits)).text())
        .isEqualTo("---\ntitle: Flood\ntags:\n  - harbour\n  - weather\n---\n");
  }

  @Test
  void frontMatter() {
    SourceText source = SourceText.of("---\ntitle: Flood\n---\n# Flood\n");
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    assertThat(frontMatter.metadata().title().value()).hasValue("Flood");
    assertThat(source.slice(frontMatter.content())).isEqualTo("title: Flood\n");
    assertThat(source.text().substring(frontMatter.span().end())).isEqualTo("# Flood\n");
  }

  @Test
  void frontMatterConversion() {
    SourceText source = SourceText.of("---\ntitle: Flood # draft\n---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    FrontMatterConversion conversion =
        FrontMatterEditor.of(limits).convert(source, frontMatter, FrontMatterFormat.JSON);
    assertThat(source.apply(conversion.edits()).text()).isEqualTo("{\n  \"title\": \"Flood\"\n}\n");
    assertThat(conversion.losses().get(0).code()).isEqualTo("convert.comment");
  }

  @Test
  void frontMatterEditor() {
    SourceText source = SourceText.of("---\ntitle: 'Flood' # draft\n---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    List<TextEdit> edits =
        FrontMatterEditor.of(limits)
            .edit(
                source,
                frontMatter,
                List.of(
                    new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("Flood: ten dead"))));
    assertThat(source.apply(edits).text())
        .isEqualTo("---\ntitle: 'Flood: ten dead' # draft\n---\n");
  }

  @Test
  void frontMatterFormat() {
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    assertThat(reader.read(SourceText.of("---\ntitle: Flood\n---\n")).format())
        .isEqualTo(FrontMatterFormat.YAML);
  }

  @Test
  void frontMatterLimits() {
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxDepth(10);
    assertThat(limits.maxDepth()).isEqualTo(10);
  }

  @Test
  void frontMatterReader() {
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    FrontMatter frontMatter = reader.read(SourceText.of("---\nlanguage: no\n---\n"));
    assertThat(frontMatter.metadata().language().value()).hasValue(Locale.forLanguageTag("no"));
  }

  @Test
  void frontMatterWriter() {
    Metadata metadata =
        Metadata.of(
            new Field("title", FieldValue.of("Flood: ten dead")),
            new Field("date", FieldValue.of(LocalDate.of(2024, 11, 25))));
    assertThat(FrontMatterWriter.write(metadata))
        .isEqualTo("---\ntitle: \"Flood: ten dead\"\ndate: 2024-11-25\n---\n");
  }
}
