package io.github.articlemodel.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tags and words in any order: what is read of them is the same again after it was written as
 * Markdown, and, footnotes in their order, as HTML.
 */
class HtmlFuzzTest {

  private static final int SEEDS = Boolean.getBoolean("articlemodel.full") ? 50_000 : 2_000;

  private static final List<String> TAGS =
      List.of(
          ("<p> </p> <div> </div> <b> </b> <i> </i> <del> </del> <a|href=u> <a|href=#fn1> </a> <ul>"
                  + " <li> </li> </ul> <ol|start=3> </ol> <blockquote> </blockquote> <pre> </pre>"
                  + " <code> </code> <table> <tr> <td> <th> <td|colspan=2> <td|rowspan=3> </tr>"
                  + " </table> <h1> </h1> <h3> </h3> <br> <hr> <img|src=a|alt=b> <figure>"
                  + " <figcaption> </figcaption> </figure> <span|class=credit> </span> <details>"
                  + " <summary> </summary> </details> <dl> <dt> <dd> </dl> <video|src=v> </video>"
                  + " <iframe> </iframe> <sub> </sub> <u> </u> <wbr> <input|type=checkbox>"
                  + " <section|class=footnotes> <li|id=fn1> </section> <sup> </sup>"
                  + " <div|class='markdown-alert|markdown-alert-note'> <abbr|title=x> </abbr>"
                  + " <math> <mi> </math> <svg> </svg> <ruby> <rt> </ruby> <font> <x-y> <script>"
                  + " </script> <!--c--> <time> </time> <caption> <thead> <noscript> </noscript>"
                  + " <object> </object> <select> <form> <button> <picture> <source|srcset=x>")
              .split(" ", -1));

  private static final List<String> WORDS =
      List.of(
          "a",
          " ",
          "\n",
          "word ",
          " **x** ",
          "*",
          "_",
          "[^1]",
          "|",
          "# ",
          "- ",
          "1. ",
          "&nbsp;",
          "~~",
          "`",
          "<",
          "&amp;",
          "ข่าว",
          "> ",
          "---",
          "===",
          "[x]",
          "](",
          "http://a.b/c",
          "\\",
          "{{ a }}",
          "{% b %}",
          "+++",
          "\t",
          ":",
          "    ");

  private static String html(Random random) {
    StringBuilder html = new StringBuilder();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      boolean isWord = random.nextInt(3) == 0;
      List<String> from = isWord ? WORDS : TAGS;
      String piece = from.get(random.nextInt(from.size()));
      html.append(isWord ? piece : piece.replace('|', ' '));
    }
    return html.toString();
  }

  @Test
  void whatIsReadOfAnyHtmlIsReadAgain() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String html = html(new Random(seed));
      List<Block> first = HtmlReader.gfm().read(html).blocks();
      String markdown = MarkdownWriter.of(Dialect.GFM).write(first);
      List<Block> fromMarkdown =
          MarkdownReader.of(Dialect.GFM, MarkdownReader.HIGHEST_MAX_NESTING)
              .read(SourceText.of(markdown))
              .blocks();
      assertThat(fromMarkdown).as("seed %d: %s%n%s", seed, html, markdown).isEqualTo(first);
      List<Block> second = again(first);
      assertThat(again(second)).as("seed %d: %s", seed, html).isEqualTo(second);
    }
  }

  private static List<Block> again(List<Block> blocks) {
    return HtmlReader.gfm().read(HtmlRenderer.trusting().render(blocks)).blocks();
  }
}
