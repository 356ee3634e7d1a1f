package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conversions there and back over real, generated and random front matter. */
class ConversionLawTest {

  private static final boolean FULL = Boolean.getBoolean("articlemodel.full");

  @Test
  void carriesOverAllButWhatItTellsOfTheCorpus() throws IOException {
    List<Path> all = SharedData.articles(SharedData.require("corpus"));
    int step = FULL ? 1 : 11;
    check(IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
  }

  @Test
  void carriesOverAllButWhatItTellsOfTheSample() throws IOException {
    check(SharedData.articles(Path.of("src/test/resources/corpus")));
  }

  private static void check(List<Path> files) throws IOException {
    ConversionLaw law = new ConversionLaw();
    for (Path file : files) {
      SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
      law.check(source);
      law.check(
          SourceText.of(source.text().replace("\r\n", "\n").replace("\n", "\r\n"))
              .withName(file + " with CRLF"));
    }
    law.assertHolds();
    assertThat(law.refused).isEmpty();
  }

  @Test
  void carriesOverAllButWhatItTellsOfGeneratedFrontMatter() {
    ConversionLaw law = new ConversionLaw();
    for (int seed = 0; seed < (FULL ? 20_000 : 1_000); seed++) {
      for (String article :
          List.of(
              new FrontMatterGenerator(new Random(seed)).article(),
              new TomlGenerator(new Random(seed)).article(),
              new JsonGenerator(new Random(seed)).article())) {
        law.check(SourceText.of(article.replace("\r\n", "\n").replace('\r', '\n')));
      }
    }
    law.assertHolds();
  }

  @Test
  void carriesOverAllButWhatItTellsOfMetadataOfEveryKind() {
    ConversionLaw law = new ConversionLaw();
    EnumSet<RandomMetadata.Trait> traits = EnumSet.allOf(RandomMetadata.Trait.class);
    traits.remove(RandomMetadata.Trait.OPAQUE);
    for (int seed = 0; seed < (FULL ? 20_000 : 2_000); seed++) {
      Metadata metadata = RandomMetadata.metadata(new Random(seed), traits);
      for (FrontMatterFormat format : FrontMatterFormat.values()) {
        String text;
        try {
          text = FrontMatterWriter.write(metadata, format);
        } catch (IllegalArgumentException e) {
          continue; // held in the tests of the writers
        }
        law.check(SourceText.of(text + "body\n"));
      }
    }
    law.assertHolds();
  }
}
