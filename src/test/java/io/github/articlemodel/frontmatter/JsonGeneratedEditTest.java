package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Law 2 over generated JSON front matter; 20,000 with {@code -Darticlemodel.full=true}. */
class JsonGeneratedEditTest {

  @Test
  void editsOfGeneratedFrontMatterAreRightOrRefused() {
    int count = Boolean.getBoolean("articlemodel.full") ? 20_000 : 500;
    List<FieldValue> values = JsonCorpusEditTest.values();
    EditLaw law = new EditLaw();
    Map<FrontMatter.State, Integer> states = new TreeMap<>();
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      JsonGenerator generator = new JsonGenerator(random);
      SourceText source = SourceText.of(generator.article());
      FrontMatter frontMatter = reader.read(source);
      Spans.check(source, frontMatter);
      if (!generator.mayBeBroken()) {
        assertThat(frontMatter.state()).as(source.text()).isEqualTo(FrontMatter.State.READ);
      }
      states.merge(frontMatter.state(), 1, Integer::sum);
      law.check(source.withName("seed " + seed), values, random);
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(states.getOrDefault(FrontMatter.State.READ, 0)).isGreaterThan(count * 4 / 5);
    assertThat(states.getOrDefault(FrontMatter.State.RECOVERED, 0)).isGreaterThan(count / 30);
    assertThat(law.made).as(law.report()).isGreaterThan(count * 10);
    assertThat(law.refusals() * 200L).as(law.report()).isLessThanOrEqualTo(law.made);
  }
}
