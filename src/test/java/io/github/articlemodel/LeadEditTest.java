package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.SourceText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class LeadEditTest {

  private static final String TEXT =
      "---\nimage: 'a.jpg' # first\nimage_alt: \"A boat.\"\n"
          + "image_caption: 'A boat. (Photo: Jo Moe/AFP)'\n---\nText.\n";

  private static String edited(String text, BiFunction<ArticleEdit, Figure, ArticleEdit> edit) {
    ArticleDocument document = ArticleParser.create().parse(SourceText.of(text));
    Figure lead = document.leadImage().orElseThrow();
    return edit.apply(document.edit(), lead).apply().source().text();
  }

  @Test
  void changesTheCaptionOfTheLeadImageInItsFields() {
    assertThat(edited(TEXT, (edit, lead) -> edit.setCaption(lead, "A \"ship\".")))
        .contains("(Photo: Jo Moe/AFP)")
        .doesNotContain("A boat.");
  }

  @Test
  void changesTheCreditOfTheLeadImageAlone() {
    assertThat(edited(TEXT, (edit, lead) -> edit.setCredit(lead, "Photo: Nela Brandvik")))
        .isEqualTo(TEXT.replace("Photo: Jo Moe/AFP", "Photo: Nela Brandvik"));
  }

  @Test
  void changesDestinationAndAltOfTheLeadImage() {
    assertThat(edited(TEXT, (edit, lead) -> edit.setDestination(lead, "b.jpg")))
        .isEqualTo(TEXT.replace("a.jpg", "b.jpg"));
    assertThat(edited(TEXT, (edit, lead) -> edit.setAlt(lead, "Boats")))
        .isEqualTo(TEXT.replace("\"A boat.\"", "\"Boats\""));
  }

  @Test
  void refusesACaptionThatNoFieldHas() {
    assertThatThrownBy(
            () ->
                edited(
                    "---\nimage: a.jpg\n---\n![A boat.](a.jpg)\n",
                    (edit, lead) -> edit.setCaption(lead, "A ship.")))
        .hasMessageContaining("edit.caption-place");
  }

  @Test
  void writesTheAddressOutThatIsAnAlias() {
    String text = "---\nthumb: &x a.jpg\nimage: *x\n---\n";
    assertThat(edited(text, (edit, lead) -> edit.setDestination(lead, "b.jpg")))
        .isEqualTo(text.replace("*x", "b.jpg"));
  }

  @Test
  void leavesWhatTheLeadImageSaysAlready() {
    String text = "---\nimage: a.jpg\n---\n";
    assertThat(
            edited(
                text,
                (edit, lead) -> edit.setCaption(lead, null).setCredit(lead, null).setAlt(lead, "")))
        .isEqualTo(text);
  }

  @Test
  void putsTheCreditInBracketsAfterACaptionWithoutAFullStop() {
    assertThat(
            edited(
                "---\nimage: a.jpg\nimage_caption: \"A boat. Photo: Jo Moe\"\n---\n",
                (edit, lead) -> edit.setCaption(lead, "A ship")))
        .contains("A ship (Photo: Jo Moe)");
  }
}
