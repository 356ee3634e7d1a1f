package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How long articles of ordinary text take to read, metadata and body, from 1 KB to 16 MB: the least
 * of some reads by the clock. For a machine that does nothing else.
 */
final class TextGrowth {

  private static final int[] KILOBYTES = {1, 4, 16, 64, 256, 1024, 4096, 16_384};
  private static final int LEAST_READS = 3;

  /** How long a text of one length is read at the least, in ms. */
  private static final double LEAST_TIME = 400;

  private static final Map<String, IntFunction<String>> SHAPES = shapes();

  private final ArticleParser parser =
      ArticleParser.of(
          ParserOptions.defaults()
              .withFrontMatterLimits(FrontMatterLimits.defaults().withMaxLength(1 << 26)));
  private long read;

  private static Map<String, IntFunction<String>> shapes() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put(
        "prose",
        line ->
            "The river rose by *two metres* in the night of the "
                + line
                + "th, and **nobody** slept.\nThe mayor said so at noon.\n\n");
    shapes.put("lists", line -> "- sand bags at school " + line + "\n  - boats\n\n1. the post\n\n");
    shapes.put(
        "tables", line -> "| a | b |\n|---|--:|\n| " + line + " | metres |\n| bags | 40 |\n\n");
    shapes.put(
        "links",
        line ->
            "See [the gauge](https://example.org/"
                + line
                + " \"now\"), <https://example.org> and [it][g].\n\n");
    shapes.put(
        "images", line -> "![The bridge at " + line + "](/images/" + line + ".jpg \"noon\")\n\n");
    shapes.put("front matter", line -> "name" + line + ": The river rose by two metres\n");
    return shapes;
  }

  /** Prints ms by shape and length, and draws them. */
  void print(Path plot) throws IOException {
    System.out.println("\n| KB | " + String.join(" | ", SHAPES.keySet()) + " |");
    System.out.println("|---:|" + "---:|".repeat(SHAPES.size()));
    SHAPES.keySet().forEach(shape -> least(shape, KILOBYTES[3])); // warms up
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int size : KILOBYTES) {
      StringBuilder row = new StringBuilder("| " + size);
      for (String shape : SHAPES.keySet()) {
        double least = least(shape, size);
        times.computeIfAbsent(shape, name -> new ArrayList<>()).add(least);
        row.append(String.format(Locale.ROOT, " | %.3f", least));
      }
      System.out.println(row.append(" |"));
    }
    Files.writeString(plot, new LogPlot(KILOBYTES, times).svg());
    System.out.println("(" + read + " fields and blocks; drawn as " + plot + ")");
  }

  private double least(String shape, int kilobytes) {
    byte[] bytes = text(shape, kilobytes * 1024).getBytes(StandardCharsets.UTF_8);
    double least = Double.MAX_VALUE;
    double all = 0;
    for (int reads = 0; reads < LEAST_READS || all < LEAST_TIME; reads++) {
      long before = System.nanoTime();
      var article = parser.parse(SourceText.of(bytes)).article();
      double time = (System.nanoTime() - before) / 1e6;
      read += article.metadata().fields().size() + article.body().size();
      least = Math.min(least, time);
      all += time;
    }
    return least;
  }

  private static String text(String shape, int length) {
    boolean fields = shape.equals("front matter");
    StringBuilder text = new StringBuilder(length + 200);
    text.append(fields ? "---\n" : "---\ntitle: Growth\n---\n[g]: /gauge\n\n");
    for (int line = 1; text.length() < length; line++) {
      text.append(SHAPES.get(shape).apply(line));
    }
    return text.append(fields ? "---\n" : "").toString();
  }
}
