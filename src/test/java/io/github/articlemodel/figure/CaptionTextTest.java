package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTextTest {

  @Test
  void changesCaptionOrCreditAlone() {
    List<Inline> alt = List.of(new Text("A heron. (Photo: Nela Brandvik)"));
    CaptionText text = FigureReader.of(CreditVocabulary.bundled()).captionText(alt, false);
    assertThat(text.credit()).isEqualTo("Photo: Nela Brandvik");
    assertThat(Inline.plainText(text.withCaption(List.of(new Text("A stork.")))))
        .isEqualTo("A stork. (Photo: Nela Brandvik)");
    assertThat(Inline.plainText(text.withCredit(null))).isEqualTo("A heron.");
    assertThat(Inline.plainText(text.withCredit("Photo: Ada Moe")))
        .isEqualTo("A heron. (Photo: Ada Moe)");
  }
}
