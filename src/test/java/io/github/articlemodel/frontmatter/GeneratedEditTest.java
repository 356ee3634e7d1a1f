package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Law 2 over generated front matter; 20,000 with {@code -Darticlemodel.full=true}. */
class GeneratedEditTest {

  @Test
  void editsOfGeneratedFrontMatterAreRightOrRefused() {
    int count = Boolean.getBoolean("articlemodel.full") ? 20_000 : 500;
    List<FieldValue> values = CorpusEditTest.values();
    EditLaw law = new EditLaw();
    Map<FrontMatter.State, Integer> states = new TreeMap<>();
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      SourceText source = SourceText.of(new FrontMatterGenerator(random).article());
      states.merge(reader.read(source).state(), 1, Integer::sum);
      law.check(source.withName("seed " + seed), values, random);
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(states.getOrDefault(FrontMatter.State.READ, 0)).isGreaterThan(count * 3 / 5);
    assertThat(law.made).as(law.report()).isGreaterThan(count * 10);
  }
}
