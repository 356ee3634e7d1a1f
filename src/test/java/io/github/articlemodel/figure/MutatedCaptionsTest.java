package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a caption is, the search for its credit ends, and what it finds stands in the text. */
class MutatedCaptionsTest {

  private static final Path WORDS =
      Path.of("src/main/resources/io/github/articlemodel/figure/credit-words.tsv");

  private static final List<String> MARKS =
      List.of(
          "……",
          "  ",
          "--",
          "–-",
          "\u200B",
          "\u00AD",
          "\u00A0",
          "\u3000",
          "(",
          ")",
          "[",
          "（",
          "）",
          ". ",
          "。",
          ", ",
          "、",
          ": ",
          "：",
          "/",
          " - ",
          "|",
          "＝",
          "© ",
          "(c) ",
          "@",
          "'",
          "’",
          "\"",
          "CC BY 4.0",
          " CC",
          "2024",
          "1月5日",
          "Ａ",
          "\uD83D\uDCF7",
          "\uD800",
          "d'",
          "The ");

  @Test
  void sayNothingThatIsNotInTheText() throws IOException {
    CreditWords words = CreditVocabulary.bundled().words();
    List<String> captions = captions();
    List<String> pieces = pieces();
    Random random = new Random(12);
    int credits = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = mutated(random, any(random, captions), captions, pieces);
      int from = Spaces.skip(text, 0, text.length());
      int to = Spaces.skipBack(text, from, text.length());
      CreditScan.Found found = CreditScan.in(words, text, from, to, i % 2 == 0);
      if (found == null) {
        continue;
      }
      assertThat(found.start()).as(text).isBetween(from, found.end());
      assertThat(found.end()).as(text).isLessThanOrEqualTo(to);
      assertThat(found.captionStart()).as(text).isBetween(from, found.captionEnd());
      assertThat(found.captionEnd()).as(text).isLessThanOrEqualTo(to);
      Said said = found.said();
      if (said != null) {
        credits++;
        assertThat(said.raw()).as(text).isEqualTo(text.substring(found.start(), found.end()));
        assertThat(said.names()).as(text).allMatch(text::contains);
      }
    }
    assertThat(credits).isGreaterThan(20_000);
  }

  @Test
  void areNoCreditsAsAWholeWhereTheirSignsTellSo() throws IOException {
    CreditWords words = CreditVocabulary.bundled().words();
    List<String> captions = captions();
    List<String> pieces = pieces();
    Random random = new Random(13);
    int sure = 0;
    int credits = 0;
    for (int i = 0; i < 100_000; i++) {
      String whole = mutated(random, any(random, captions), captions, pieces);
      String text = Spaces.strip(whole.substring(random.nextInt(whole.length() + 1)));
      if (text.isEmpty()) {
        continue;
      }
      boolean none = CreditReader.read(words, text, CreditFooting.WHOLE).isNone();
      boolean may = CreditSigns.mayBe(words, text, 0, text.length());
      assertThat(none || may).as(text).isTrue();
      sure += may ? 0 : 1;
      credits += none ? 0 : 1;
    }
    assertThat(sure).isGreaterThan(20_000);
    assertThat(credits).isGreaterThan(1_000);
  }

  private static List<String> captions() throws IOException {
    List<String> captions = new ArrayList<>();
    for (String file : List.of("labelled.tsv", "fresh-1.tsv", "fresh-2.tsv")) {
      LabelledCaption.in(file).forEach(caption -> captions.add(caption.text()));
    }
    return captions;
  }

  /** Returns the words of the vocabulary, and marks as often as they. */
  private static List<String> pieces() throws IOException {
    List<String> pieces = new ArrayList<>();
    try (Stream<String> lines = Files.lines(WORDS)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\t", -1)[2].split("; ", -1)))
          .forEach(
              word -> {
                pieces.add(word);
                pieces.add(MARKS.get(pieces.size() % MARKS.size()));
              });
    }
    return pieces;
  }

  private static String mutated(
      Random random, String caption, List<String> captions, List<String> pieces) {
    StringBuilder text = new StringBuilder(caption);
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(6));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> {
          String other = any(random, captions);
          text.replace(at, text.length(), other.substring(random.nextInt(other.length())));
        }
        default -> text.insert(at, any(random, pieces));
      }
    }
    return text.toString();
  }

  private static String any(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
