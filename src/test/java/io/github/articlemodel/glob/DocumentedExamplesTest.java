package io.github.articlemodel.glob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package. */
class DocumentedExamplesTest {

  @Test
  void globList() {
    GlobList drafts = GlobList.of(List.of("drafts/", "!drafts/ready/"));
    assertThat(drafts.meansBelow(Path.of("drafts/a.md"))).isTrue();
    assertThat(drafts.meansBelow(Path.of("drafts/ready/b.md"))).isFalse();
  }
}
