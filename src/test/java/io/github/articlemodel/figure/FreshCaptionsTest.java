package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Credits against the captions of {@code fresh.tsv}, which somebody wrote who had not seen the
 * rules. They told what was missing; {@code docs/figures-and-links.md} has the first result.
 */
class FreshCaptionsTest {

  /** The captions that are not read as they are labelled; each says why. */
  private static final Set<String> MISSES =
      Set.of(
          // "Photo by" goes on with a paper that the vocabulary does not know.
          "The restored tram on its first run down Castle Street. Photo by Desmond Okwuosah for The"
              + " Record",
          // A body that hands out is taken for a person.
          "Missing hiker Corey Blandfordson, 34, was last seen on Sunday. (Handout/Surrey RCMP)",
          "Le bébé panda a été présenté au public. (Photo fournie par le ZooParc de Beauval)",
          // A label before the caption stays in it, or does not count.
          "FILE PHOTO: A car dealership in Madrid, Spain, March 3, 2022. REUTERS/Nuria Belmontez/File"
              + " Photo",
          "Imagen de archivo de un control policial en Getafe. EUROPA PRESS",
          // A body has a small letter, a sign or a shape that no body may have.
          "The fly-on-the-wall scene that viewers complained about (Screengrab: BBC iPlayer)",
          "Le marché de Noël de Colmar attire les foules. Photo L'Alsace/Thibault Ermeling",
          "Crédit photo : Mairie de Sète",
          "L'usine de Florange en 2018. Photo d'archives Le Républicain lorrain",
          // No full stop before the label, which has no colon.
          "บรรยากาศหน้าสนามกีฬาก่อนเริ่มการแข่งขัน ภาพจาก AFP",
          "ขบวนเรือแข่งในแม่น้ำน่าน ขอบคุณภาพจาก: เทศบาลเมืองน่าน",
          "Nowy model trafi do salonów jesienią / fot. materiały prasowe",
          "大雪で立ち往生した車の列＝2022年12月20日、新潟県柏崎市、鴨志野航平撮影",
          // The vocabulary does not know the label.
          "So soll das neue Hallenbad aussehen. Visualisierung: Architekturbüro Kern+Lauth",
          // A paper after a comma is taken for a second person.
          "Jarmark bożonarodzeniowy w Krakowie (fot. Ewelina Strączkówna, Gazeta Krakowska)",
          // Nothing tells a photographer from one whom the picture shows, or who speaks.
          "Low tide, Morecambe Bay – Rowan Haldanely",
          "Pescadores na Nazaré, 1962 (col. particular)");

  @Test
  void readsTheCaptionsAsTheyAreLabelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (LabelledCaption caption : LabelledCaption.in("fresh.tsv")) {
      if (!caption.read().equals(caption.expected())) {
        wrong.add(caption.text());
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(MISSES);
  }

  @Test
  void givesNoCreditWhereThereIsNone() throws IOException {
    assertThat(LabelledCaption.in("fresh.tsv"))
        .filteredOn(caption -> !caption.hasCredit())
        .noneMatch(caption -> LabelledCaption.hasCredit(caption.read()));
  }
}
