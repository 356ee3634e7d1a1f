package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Law 3: reading the canonical Markdown of a body gives an equal body. A body made in code can ask
 * for a form of link that would not be read where it stands; for those the law holds but for that
 * form.
 */
class ModelRoundTripTest {

  /** The examples for which it does not hold, and why. */
  private static final Map<String, String> DEVIATIONS = Map.of();

  private static final int TREES =
      Boolean.getBoolean("articlemodel.full") || SharedData.root().isPresent() ? 20_000 : 3_000;

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsForEveryExampleOfTheSpecifications(Dialect dialect) {
    Set<String> failed = new TreeSet<>();
    for (String file : List.of("spec-0.31.2.json", "gfm-0.29.json", "gfm-extensions.json")) {
      for (SpecExample example : SpecExample.of(file)) {
        List<Block> blocks = RoundTrip.read(dialect, example.markdown());
        if (!isWrittenAndHolds(dialect, blocks)) {
          failed.add(dialect + " " + file + " " + example.number());
        }
      }
    }
    Set<String> known = new TreeSet<>(DEVIATIONS.keySet());
    known.removeIf(name -> !name.startsWith(dialect.name()));
    assertThat(failed).isEqualTo(known);
  }

  /** Returns false for a refusal as well: what was read must be sayable. */
  private static boolean isWrittenAndHolds(Dialect dialect, List<Block> blocks) {
    try {
      return RoundTrip.of(dialect, blocks).holds();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMONMARK", "GFM"})
  void holdsForBodiesMadeByChance(Dialect dialect) {
    int refused = 0;
    for (int seed = 0; seed < TREES / 2; seed++) {
      List<Block> blocks = RandomArticles.body(new Random(seed), dialect == Dialect.GFM);
      try {
        RoundTrip trip = RoundTrip.of(dialect, blocks);
        assertThat(trip.holds() || trip.holdsButForms()).as("seed %d: %s", seed, trip).isTrue();
      } catch (IllegalArgumentException unsayable) {
        assertThat(unsayable).hasMessageStartingWith("a link that starts so would be a definition");
        refused++;
      }
    }
    assertThat(refused).isLessThanOrEqualTo(2); // also of 20,000
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsForEveryArticleOfTheCorpusWithAnyLineEnd(Dialect dialect) throws IOException {
    Set<String> failed = new TreeSet<>();
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      String text = SourceText.of(Files.readAllBytes(file)).text();
      for (String lines : List.of(text, text.replace("\n", "\r\n"))) {
        if (!RoundTrip.of(dialect, RoundTrip.read(dialect, lines)).holds()) {
          failed.add(dialect + " " + file.getFileName());
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsForTheSampleOfTheCorpus(Dialect dialect) throws IOException {
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      String text = SourceText.of(Files.readAllBytes(file)).text();
      for (String lines : List.of(text, text.replace("\n", "\r\n"))) {
        RoundTrip trip = RoundTrip.of(dialect, RoundTrip.read(dialect, lines));
        assertThat(trip.holds()).as("%s: %s", file, trip).isTrue();
      }
    }
  }

  @Test
  void holdsForHostileBodies() throws IOException {
    List<String> failed = new ArrayList<>();
    try (var files = Files.walk(SharedData.require("hostile/files"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (Dialect dialect : Dialect.values()) {
          List<Block> blocks = MarkdownReader.of(dialect).read(SourceText.of(text)).blocks();
          if (!RoundTrip.of(dialect, blocks).holds()) {
            failed.add(dialect + " " + file.getFileName());
          }
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  /**
   * What is made are blocks of the dialect; some of them are refused, by a rule that dialects.md
   * tells or as they would be read otherwise. Over 20,000 it is 3.9 % in EXTENDED, most for tight
   * lists with HTML in them, and 0.03 % in KRAMDOWN.
   */
  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void holdsForBodiesMadeByChanceInTheDialectsOfFlexmarkOrRefusesThem(Dialect dialect) {
    Refused refused =
        refused(dialect, random -> RandomArticles.body(random, dialect, false), TREES / 10);
    refused.isAtMost(dialect == Dialect.KRAMDOWN ? 3 : 45);
  }

  /**
   * With definition lists, attributes, abbreviations, wiki links and admonitions in and around all
   * else, three bodies of ten hold something that EXTENDED has no text for.
   */
  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void holdsForBodiesOfExtensionsOrRefusesThem(Dialect dialect) {
    Refused refused =
        refused(dialect, random -> RandomArticles.ofExtensions(random, dialect), TREES / 20);
    refused.isAtMost(dialect == Dialect.KRAMDOWN ? 180 : 330);
  }

  private static Refused refused(Dialect dialect, Function<Random, List<Block>> maker, int few) {
    int trees = Boolean.getBoolean("articlemodel.full") ? TREES : few;
    Map<String, Integer> refused = new TreeMap<>();
    List<String> other = new ArrayList<>();
    for (int seed = 0; seed < trees; seed++) {
      List<Block> blocks = maker.apply(new Random(seed));
      try {
        RoundTrip trip = RoundTrip.of(dialect, blocks);
        if (!trip.holds() && !trip.holdsButForms()) {
          other.add("seed " + seed + trip);
        }
      } catch (IllegalArgumentException unsayable) {
        refused.merge(
            String.valueOf(unsayable.getMessage()).replaceFirst(":.*", ""), 1, Integer::sum);
      }
    }
    assertThat(other).isEmpty();
    return new Refused(trees, refused);
  }

  /** How many bodies were refused for which reason. */
  private record Refused(int trees, Map<String, Integer> reasons) {

    void isAtMost(int perThousand) {
      int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(all)
          .as("refused of %d: %s", trees, reasons)
          .isLessThanOrEqualTo(trees * perThousand / 1000);
    }
  }
}
