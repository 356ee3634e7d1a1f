package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Credits against captions that somebody wrote who had not seen the rules. The first hundred told
 * what was missing; the rules are as they were before the second hundred was written. {@code
 * docs/figures-and-links.md} has the first result of each.
 */
class FreshCaptionsTest {

  private static final String[] FILES = {"fresh-1.tsv", "fresh-2.tsv"};

  /** The captions that are not read as they are labelled; each says why. */
  private static final Set<String> MISSES =
      Set.of(
          // Nothing tells a photographer from one who speaks, and a name after a dash is common.
          "Low tide, Morecambe Bay – Rowan Haldanely",
          // The same after a slash.
          "Market day in Kano / Ibrahim Sule-Danladi",
          // A source before the caption is read only where a label with a colon or FILE starts it.
          "Image source, Getty Images Image caption, The bridge has been closed to traffic since"
              + " March",
          "PA Media A woman in a red coat looks at her phone on a crowded train",
          "ที่มาของภาพ, Getty Images คำบรรยายภาพ, ผู้โดยสารรอขึ้นเครื่องที่สนามบินสุวรรณภูมิ",
          // Two names without a label: a paper with a common word for its name is as likely a
          // place.
          "Residents of Mathare collect water from a burst pipe. [Joseph Mutindwa, Standard]",
          // A military rank is taken for a part of the name.
          "Soldiers fire a howitzer during a night exercise at Fort Stewart, Ga., Nov. 8, 2022."
              + " (U.S. Army photo by Spc. Carla Winslade)",
          // The vocabulary has these words for a picture of the archive, which they often mean.
          "Un véhicule de la gendarmerie. Photo d’illustration Le Progrès/Loïc Ferrandeau",
          // No border stands before the name.
          "O aeroporto de Lisboa bateu recordes em Agosto Daniela Rochinhal/Arquivo",
          // The place after the date is taken for the body, as papers write that there too.
          "記者会で謝罪する社長ら＝5日午後、東京都千代田区（山岸遼汰撮影）",
          // A name with the word for a reporter after it is read only after a slash or a comma.
          "서울역 대합실이 귀성객으로 붐비고 있다. ⓒ News1 한도겸 기자");

  @Test
  void readsTheCaptionsAsTheyAreLabelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String file : FILES) {
      for (LabelledCaption caption : LabelledCaption.in(file)) {
        if (!caption.read().equals(caption.expected())) {
          wrong.add(caption.text());
        }
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(MISSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fresh-1.tsv", "fresh-2.tsv"})
  void givesNoCreditWhereThereIsNone(String file) throws IOException {
    assertThat(LabelledCaption.in(file))
        .filteredOn(caption -> !caption.hasCredit())
        .noneMatch(caption -> LabelledCaption.hasCredit(caption.read()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fresh-1.tsv", "fresh-2.tsv"})
  void areAHundredEach(String file) throws IOException {
    Set<String> texts = new TreeSet<>();
    LabelledCaption.in(file).forEach(caption -> texts.add(caption.text()));
    assertThat(texts).hasSize(100);
  }
}
