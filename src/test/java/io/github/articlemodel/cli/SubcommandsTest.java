package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SubcommandsTest {

  private final Console console =
      new Console(
          InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());

  private Set<String> names(String... args) {
    return ArticleCommand.commandLine(console, args).getSubcommands().keySet();
  }

  @Test
  void addsTheCommandAloneThatIsNamedFirst() {
    Set<String> all = names();
    assertThat(all).contains("inspect", "new", "help").hasSizeGreaterThan(17);
    for (String name : all) {
      if (!name.equals("help")) {
        assertThat(names(name, "--help")).containsExactly(name);
      }
    }
  }

  @Test
  void addsAllWhereNoneIsNamedFirst() {
    assertThat(names("--version")).isEqualTo(names());
    assertThat(names("help", "inspect")).isEqualTo(names());
    assertThat(names("inspct")).isEqualTo(names());
  }

  @Test
  void printsTheSameUsageOfACommandByItself() {
    CommandLine all = ArticleCommand.commandLine(console);
    for (String name : all.getSubcommands().keySet()) {
      CommandLine whole = all.getSubcommands().get(name);
      CommandLine alone = ArticleCommand.commandLine(console, name).getSubcommands().get(name);
      assertThat(alone.getUsageMessage()).as(name).isEqualTo(whole.getUsageMessage());
    }
  }
}
