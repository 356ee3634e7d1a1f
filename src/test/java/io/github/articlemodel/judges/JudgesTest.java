package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judges are there, and of the kind that the other tests of this package are written for. */
@Tag("judges")
class JudgesTest {

  @Test
  void pandocIsThere() {
    assertThat(Judge.program("pandoc", "--version").hear("").out()).startsWith("pandoc ");
  }

  @Test
  void chromiumIsThere() {
    assertThat(Judge.program("chromium", "--version").hear("").out()).startsWith("Chromium ");
  }

  @Test
  void npmHasInstalledWhatIsListed() {
    assertThat(Judge.folder().resolve("node_modules"))
        .isDirectoryContaining("glob:**/unified")
        .isDirectoryContaining("glob:**/vnu-jar");
  }
}
