package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 3 over what nobody writes on purpose: heaps of marks, and pieces of articles with marks. */
class MutatedBodiesTest {

  private static final int HEAPS = 6_000;
  private static final int PIECES = 6_000;

  private static final List<String> MARKS =
      List.of(
          "*",
          "**",
          "_",
          "__",
          "~",
          "~~",
          "`",
          "``",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "<",
          ">",
          "&",
          "&amp;",
          "\\",
          "\n",
          "\n\n",
          "    ",
          "  \n",
          "\t",
          "- ",
          "1. ",
          "> ",
          "# ",
          "---\n",
          "===\n",
          "|",
          "| a | b |\n|---|---|\n",
          "[a]: b\n",
          "[a]",
          "[^a]",
          "[^a]: ",
          "[^A]:",
          "> [!NOTE]\n",
          "> [!tip]  \n> ",
          "www.a.b",
          "http://x.y/*z",
          "http://a.b/_c",
          "http://a.b/c_",
          "http://a~~b",
          "a@b.c",
          "<a>",
          "<div>",
          "<!-- ",
          " -->",
          "\"",
          "'",
          "é",
          "ก",
          "\u00a0",
          "\u000B",
          "\f",
          "\r",
          "\r\n",
          ":",
          "```\n",
          "~~~\n",
          "[ ] ",
          "!",
          "+ ",
          "* ",
          "<http://a>",
          "\0",
          "{",
          "}",
          "\ufeff");

  @Test
  void heapsOfMarksComeBack() {
    Random random = new Random(20_241_125);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < HEAPS; i++) {
      StringBuilder body = new StringBuilder();
      int parts = 2 + random.nextInt(14);
      for (int part = 0; part < parts; part++) {
        body.append(random.nextInt(4) == 0 ? " ab" : MARKS.get(random.nextInt(MARKS.size())));
      }
      check(body.toString(), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void piecesOfArticlesWithMarksComeBack() {
    Random random = new Random(7);
    List<String> articles = Corpus.sample().stream().map(SourceText::text).toList();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      String article = articles.get(random.nextInt(articles.size()));
      int start = random.nextInt(article.length());
      int end = Math.min(article.length(), start + 300);
      StringBuilder body = new StringBuilder(article.substring(start, end));
      for (int change = 0; change < 6; change++) {
        int at = random.nextInt(body.length() + 1);
        if (random.nextBoolean()) {
          body.insert(at, MARKS.get(random.nextInt(MARKS.size())));
        } else if (at < body.length()) {
          body.deleteCharAt(at);
        }
      }
      check(body.toString().replaceAll("[\ud800-\udfff]", ""), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(String body, List<String> wrong) {
    List<Block> read = RoundTrip.read(Dialect.GFM, body);
    if (!RoundTrip.of(Dialect.GFM, read).holds()) {
      wrong.add(body);
    }
  }
}
