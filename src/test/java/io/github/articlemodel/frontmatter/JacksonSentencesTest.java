package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HostileCases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.dataformat.toml.TomlMapper;

/** What is wrong with TOML and JSON is said in our words, whatever Jackson says. */
class JacksonSentencesTest {

  private static final int ARTICLES = 10_000;

  /** Words of Jackson that a sentence of ours may have too. */
  private static final Set<String> COMMON = Set.of("expected a value");

  @Test
  void saysNothingOfTomlInTheWordsOfJackson() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (String name : List.of("TomlParser", "Lexer", "TomlFactory")) {
      sentences.addAll(ClassTexts.of(TomlMapper.class, name));
    }
    assertThat(sentences).contains("Duplicate key").hasSizeGreaterThan(10);
    List<SourceText> broken = broken("+++", TomlFuzzTest.PIECES);
    for (HostileCases.Case hostile : HostileCases.of("toml")) {
      broken.add(SourceText.of(hostile.bytes()));
    }
    for (int seed = 0; seed < ARTICLES / 10; seed++) {
      broken.add(shortened(new TomlGenerator(new Random(seed)).article(), new Random(seed)));
    }
    assertThat(check(broken, sentences, "toml.")).isGreaterThan(ARTICLES);
  }

  @Test
  void saysNothingOfJsonInTheWordsOfJackson() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (String name : List.of("ReaderBasedJsonParser", "JsonParserBase")) {
      sentences.addAll(ClassTexts.of(ReaderBasedJsonParser.class, name));
    }
    for (String name : List.of("ParserBase", "ParserMinimalBase")) {
      sentences.addAll(ClassTexts.of(ParserBase.class, name));
    }
    assertThat(sentences).hasSizeGreaterThan(10);
    List<SourceText> broken = broken(";;;", JsonFuzzTest.PIECES);
    for (int seed = 0; seed < ARTICLES / 10; seed++) {
      broken.add(shortened(new JsonGenerator(new Random(seed)).article(), new Random(seed)));
    }
    assertThat(check(broken, sentences, "json.")).isGreaterThan(ARTICLES);
  }

  private static List<SourceText> broken(String fence, List<String> pieces) {
    List<SourceText> all = new ArrayList<>();
    Random random = new Random(20_261_129);
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder(fence).append('\n');
      text.append(fence.equals(";;;") ? "{" : "");
      for (int j = random.nextInt(16); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      all.add(SourceText.of(text + "\n" + fence + "\n"));
    }
    return all;
  }

  /** Returns an article that lacks one of its characters. */
  private static SourceText shortened(String article, Random random) {
    int at = 4 + random.nextInt(article.length() - 4);
    return SourceText.of(new StringBuilder(article).deleteCharAt(at).toString());
  }

  /** Returns how many diagnostics of a language there were, all with advice. */
  private static int check(List<SourceText> broken, Set<String> sentences, String prefix) {
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    int said = 0;
    sentences.removeAll(COMMON);
    for (SourceText source : broken) {
      for (Diagnostic one : reader.read(source).diagnostics()) {
        String words = one.message() + " | " + one.advice();
        for (String sentence : sentences) {
          assertThat(words).as(one + " in\n" + source.text()).doesNotContain(sentence);
        }
        said += one.code().startsWith(prefix) ? 1 : 0;
      }
    }
    return said;
  }
}
