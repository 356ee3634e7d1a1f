package io.github.articlemodel.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plot of times over lengths, both by powers of ten, so that what is linear is a straight line.
 */
final class LogPlot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int TOP = 20;
  private static final int RIGHT = 130;
  private static final int BOTTOM = 50;

  /** Colours that people who see few of them can tell apart, and lines that need no colour. */
  private static final String[] COLOURS = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#7f6000"
  };

  private static final String[] DASHES = {"none", "8 3", "2 3", "10 3 2 3", "5 5", "12 4"};

  private final int[] kilobytes;
  private final Map<String, List<Double>> times;
  private final double low;
  private final double high;

  /**
   * Creates a plot.
   *
   * @param kilobytes the lengths
   * @param times ms by the name of a line, one for each length
   */
  LogPlot(int[] kilobytes, Map<String, List<Double>> times) {
    this.kilobytes = kilobytes.clone();
    this.times = times;
    this.low = edge(times, -1);
    this.high = edge(times, 1);
  }

  private static double edge(Map<String, List<Double>> times, int sign) {
    double edge =
        times.values().stream()
            .flatMap(List::stream)
            .mapToDouble(time -> sign * Math.log10(time))
            .max()
            .orElse(0);
    return sign * Math.ceil(edge);
  }

  String svg() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "font-family=\"sans-serif\" font-size=\"12\">%n"
                + "<title>Milliseconds to read an article, by its length</title>%n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
    axes(out);
    int line = 0;
    for (Map.Entry<String, List<Double>> entry : times.entrySet()) {
      line(out, entry.getKey(), entry.getValue(), line++);
    }
    return out.append("</svg>\n").toString();
  }

  private void axes(StringBuilder out) {
    for (double power = low; power <= high; power++) {
      double y = y(Math.pow(10, power));
      out.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%d %.1fH%d\" stroke=\"#ccc\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s ms</text>%n",
              LEFT,
              y,
              WIDTH - RIGHT,
              LEFT - 6,
              y + 4,
              number(Math.pow(10, power))));
    }
    for (int size : kilobytes) {
      double x = x(size);
      String name = size < 1024 ? size + " KB" : size / 1024 + " MB";
      out.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %dV%d\" stroke=\"#ccc\"/>"
                  + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
              x,
              TOP,
              HEIGHT - BOTTOM,
              x,
              HEIGHT - BOTTOM + 18,
              name));
    }
  }

  private void line(StringBuilder out, String name, List<Double> row, int number) {
    String colour = COLOURS[number % COLOURS.length];
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      points.append(
          String.format(
              Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x(kilobytes[i]), y(row.get(i))));
    }
    int key = TOP + 14 + 18 * number;
    out.append(
        String.format(
            Locale.ROOT,
            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n"
                + "<path d=\"M%d %dh28\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>"
                + "<text x=\"%d\" y=\"%d\">%s</text>%n",
            points,
            colour,
            DASHES[number % DASHES.length],
            WIDTH - RIGHT + 10,
            key,
            colour,
            DASHES[number % DASHES.length],
            WIDTH - RIGHT + 44,
            key + 4,
            name));
  }

  private double x(double size) {
    double most = Math.log(kilobytes[kilobytes.length - 1]) - Math.log(kilobytes[0]);
    return LEFT + (WIDTH - LEFT - RIGHT) * (Math.log(size) - Math.log(kilobytes[0])) / most;
  }

  private double y(double time) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (Math.log10(time) - low) / (high - low);
  }

  private static String number(double value) {
    return value >= 1 ? String.valueOf((long) value) : String.valueOf(value);
  }
}
