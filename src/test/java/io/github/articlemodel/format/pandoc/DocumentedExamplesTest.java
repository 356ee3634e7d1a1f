package io.github.articlemodel.format.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.profile.Profile;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc that no other test runs. */
class DocumentedExamplesTest {

  @Test
  void options() {
    PandocFormat newer =
        new PandocFormat(PandocOptions.defaults().withVersion(PandocVersion.V1_23));
    PandocFormat jekyll = new PandocFormat(PandocOptions.compact().withProfile(Profile.jekyll()));
    assertThat(newer.name()).isEqualTo(jekyll.name());
  }

  @Test
  void versions() {
    assertThat(PandocVersion.V1_22.numbers()).containsExactly(1, 22, 2, 1);
  }
}
