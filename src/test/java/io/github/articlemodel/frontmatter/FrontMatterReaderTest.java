package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterReaderTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  @Test
  void readsAsItsExampleSays() {
    SourceText source = SourceText.of("---\ntitle: Flood\n---\n# Flood\n");
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);

    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.metadata().title().value()).isEqualTo(Optional.of("Flood"));
    assertThat(source.slice(frontMatter.content())).isEqualTo("title: Flood\n");
    assertThat(source.text().substring(frontMatter.span().end())).isEqualTo("# Flood\n");
  }

  @Test
  void readsTheLanguageNoAsNorwegian() {
    FrontMatter frontMatter = READER.read(SourceText.of("---\nlanguage: no\n---\n"));
    assertThat(frontMatter.metadata().language().value())
        .isEqualTo(Optional.of(Locale.forLanguageTag("no")));
  }

  @Test
  void keepsTheStringOfAPlainTextAsItsRawText() {
    FrontMatter frontMatter = READER.read(SourceText.of("---\ntitle: Flood\n---\n"));
    FieldValue.Text title =
        (FieldValue.Text) frontMatter.metadata().field("title").orElseThrow().value();
    assertThat(title.written().raw().orElseThrow()).isSameAs(title.value());
  }

  @Test
  void leavesOutNothingOfAnAliasAndGivesItNoRawText() {
    FrontMatter frontMatter = READER.read(SourceText.of("---\na: &x 0x1F\ntitle: *x\n---\n"));
    assertThat(frontMatter.metadata().title().value()).isEqualTo(Optional.of("31"));
    assertThat(frontMatter.metadata().field("a").orElseThrow().value().written().raw())
        .isEqualTo(Optional.of("0x1F"));
  }

  @Test
  void limitsAreAsTheirExampleSays() {
    assertThat(FrontMatterLimits.defaults().withMaxDepth(10).maxDepth()).isEqualTo(10);
  }
}
