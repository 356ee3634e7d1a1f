package io.github.articlemodel.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.CreditKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

  private static final CreditWords WORDS = CreditVocabulary.bundled().words();
  private static final List<String> NAMES =
      List.of(
          "Nela", "Brandvik", "Ann", "Oy", "Iglesias", "Cc", "The", "For", "Von", "De", "McNab");

  @ParameterizedTest
  @ValueSource(strings = {"Nela Brandvik", "Ann Oy", "Ann Nela Iglesias Brandvik"})
  void isOfTwoToFourWords(String name) {
    assertThat(PlainName.is(name, WORDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Nela",
        "Nela ",
        " Nela Brandvik",
        "Nela  Brandvik",
        "nela Brandvik",
        "Nela brandvik",
        "Nela B",
        "Nela McNab",
        "Nela Brandvik.",
        "Nela Br\u00E4ndvik",
        "Nela von Brandvik",
        "Ann Nela Iglesias Brandvik Oy",
        "Getty Images",
        "Nela Museum",
        "Nela Brandvik Photo"
      })
  void isNoOther(String text) {
    assertThat(PlainName.is(text, WORDS)).isFalse();
  }

  @Test
  void saysWhatItSaysHeldAgainstAllThatAPartCanBe() throws IOException {
    List<String> words = vocabulary();
    Random random = new Random(13);
    int plain = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int count = 1 + random.nextInt(4); count > 0; count--) {
        List<String> from = random.nextInt(3) == 0 ? words : NAMES;
        text.append(text.isEmpty() ? "" : " ").append(from.get(random.nextInt(from.size())));
      }
      String tried = text.toString();
      plain += PlainName.is(tried, WORDS) ? 1 : 0;
      for (CreditAfter after : CreditAfter.values()) {
        assertSaidAlike(tried, WORDS, after);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }

  @Test
  void saysTheSameByAnyVocabulary() {
    Random random = new Random(15);
    WordClass[] classes = WordClass.values();
    List<CreditAfter> afters = List.of(CreditAfter.values());
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      CreditWords words = new CreditWords();
      for (int count = 1 + random.nextInt(4); count > 0; count--) {
        words.add(classes[random.nextInt(classes.length)], null, names(random, 3));
      }
      for (int j = 0; j < 5; j++) {
        String tried = names(random, 4);
        plain += PlainName.is(tried, words) ? 1 : 0;
        assertSaidAlike(tried, words, afters.get(j % afters.size()));
      }
    }
    assertThat(plain).isGreaterThan(10_000);
  }

  /** Of the same word twice, an end label is none of its own where all of the text is it. */
  @Test
  void endsWithNoLabelOfSeveralWords() {
    CreditWords words = new CreditWords();
    words.add(WordClass.END_LABEL, CreditKind.HANDOUT, "elke elke");
    assertThat(PlainName.is("Nela Elke Elke", words)).isFalse();
    assertThat(PlainName.is("Nela Elke Oy", words)).isTrue();
  }

  @Test
  void isAsLongAsANameAtMost() {
    String name = "A" + "b".repeat(30) + " C" + "d".repeat(27);
    assertThat(PlainName.is(name, WORDS)).isTrue();
    assertThat(PlainName.is(name + "d", WORDS)).isFalse();
    assertThat(PersonName.is(name, WORDS)).isTrue();
    assertThat(PersonName.is(name + "d", WORDS)).isFalse();
  }

  private static void assertSaidAlike(String tried, CreditWords words, CreditAfter after) {
    assertThat(said(CreditParts.of(tried, words, after)))
        .as("%s %s", after, tried)
        .isEqualTo(said(CreditParts.any(tried, words, after)));
  }

  private static String names(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int count = 1 + random.nextInt(most); count > 0; count--) {
      text.append(text.isEmpty() ? "" : " ").append(NAMES.get(random.nextInt(5)));
    }
    return text.toString();
  }

  private static String said(@Nullable CreditParts parts) {
    return parts == null
        ? "nothing"
        : List.of(parts.names(), parts.bodies())
            + " "
            + parts.kind()
            + " "
            + parts.licence()
            + List.of(
                parts.hasAgency(),
                parts.hasAgencyOrPaper(),
                parts.hasListed(),
                parts.isMarked(),
                parts.isEndLabelled(),
                parts.hasBodyAfterComma(),
                parts.hasMononym());
  }

  /** Returns the words of the vocabulary, each with a capital. */
  private static List<String> vocabulary() throws IOException {
    List<String> words = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CreditWords.class.getResourceAsStream("credit-words.tsv")),
                UTF_8))) {
      for (String line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        for (String word : cells[cells.length - 1].split("[; ]+", -1)) {
          if (!word.isEmpty()) {
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
          }
        }
      }
    }
    return words;
  }
}
