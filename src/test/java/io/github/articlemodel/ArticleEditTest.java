package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleEditTest {

  private static final String ARTICLE = "---\ntitle: Flood # draft\nauthor: null\n---\n\n# Flood\n";

  private static ArticleDocument document(String text) {
    return ArticleParser.create().parse(text);
  }

  @Test
  void convertsTheFrontMatterAfterAllOtherEdits() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .set("title", "Flood: ten dead")
            .convertFrontMatter(FrontMatterFormat.TOML)
            .set("date", FieldValue.of(LocalDate.of(2024, 11, 25)));
    assertThat(edit.apply().source().text())
        .isEqualTo("+++\ntitle = \"Flood: ten dead\"\ndate = 2024-11-25\n+++\n\n# Flood\n");
    assertThat(edit.diff()).contains("-title: Flood # draft\n").contains("+date = 2024-11-25\n");
  }

  @Test
  void tellsWhatTheConversionLosesAtItsPlaceInTheDocument() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .set("title", "A longer title than before")
            .set("slug", FieldValue.ofNull())
            .convertFrontMatter(FrontMatterFormat.TOML);
    assertThat(edit.losses())
        .extracting(loss -> loss.code() + " " + loss.location().position())
        .containsExactly("convert.comment 2:14", "convert.null 3:9", "convert.null 4:1");
  }

  @Test
  void losesNothingWithoutAConversionOrInTheSameFormat() {
    ArticleEdit edit = document(ARTICLE).edit().set("title", "x");
    assertThat(edit.losses()).isEmpty();
    assertThat(edit.convertFrontMatter(FrontMatterFormat.YAML).losses()).isEmpty();
    assertThat(edit.convertFrontMatter(FrontMatterFormat.YAML).apply().source().text())
        .isEqualTo(edit.apply().source().text());
    assertThat(document(ARTICLE).edit().convertFrontMatter(FrontMatterFormat.YAML).textEdits())
        .isEmpty();
  }

  @Test
  void takesTheLastOfTwoFormats() {
    ArticleEdit edit =
        document(ARTICLE)
            .edit()
            .convertFrontMatter(FrontMatterFormat.TOML)
            .convertFrontMatter(FrontMatterFormat.JSON);
    assertThat(edit.apply().frontMatter().format()).isEqualTo(FrontMatterFormat.JSON);
    assertThat(edit.losses()).extracting(Diagnostic::code).containsExactly("convert.comment");
  }

  @Test
  void addsFrontMatterInYamlOrInTheFormatThatIsAskedFor() {
    ArticleEdit edit = document("# Flood\n").edit().set("title", "Flood");
    assertThat(edit.apply().source().text()).isEqualTo("---\ntitle: Flood\n---\n# Flood\n");
    assertThat(edit.convertFrontMatter(FrontMatterFormat.TOML).apply().source().text())
        .isEqualTo("+++\ntitle = \"Flood\"\n+++\n# Flood\n");
  }

  @Test
  void refusesToConvertWhatIsNotThere() {
    ArticleEdit edit = document("# Flood\n").edit().convertFrontMatter(FrontMatterFormat.JSON);
    assertThatThrownBy(edit::losses)
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("there is no front matter");
    assertThatThrownBy(edit::apply).isInstanceOf(EditRefusedException.class);
  }
}
