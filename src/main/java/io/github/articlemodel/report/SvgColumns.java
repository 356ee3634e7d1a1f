package io.github.articlemodel.report;

import io.github.articlemodel.report.Plot.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Columns side by side as SVG, with an axis; what they show is told in words too. */
final class SvgColumns {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 220;
  private static final int LEFT = 44;
  private static final int TOP = 14;
  private static final int BOTTOM = 24;
  private static final int LABEL_WIDTH = 64;

  private SvgColumns() {}

  static String of(Plot plot) {
    List<Row> rows = plot.rows();
    int top = round(plot.greatest());
    double width = (double) (WIDTH - LEFT) / rows.size();
    int every = (int) Math.ceil(LABEL_WIDTH / width);
    StringBuilder out = new StringBuilder();
    out.append("<svg class=\"columns\" role=\"img\" viewBox=\"0 0 ").append(WIDTH).append(' ');
    out.append(HEIGHT).append("\" aria-label=\"").append(Markup.html(words(plot))).append("\">\n");
    for (int part = 0; part <= 2; part++) {
      line(out, height(top * part / 2, top), PageSections.number(top * part / 2));
    }
    for (int i = 0; i < rows.size(); i++) {
      column(out, rows.get(i), LEFT + i * width, width, top);
      if (i % every == 0) {
        label(out, rows.get(i).label(), LEFT + (i + 0.5) * width);
      }
    }
    return out.append("</svg>\n").toString();
  }

  /** Returns the next even number of one digit that is not zero, or two. */
  private static int round(int greatest) {
    int unit = 1;
    while (greatest > 20 * (long) unit) {
      unit *= 10;
    }
    int units = (greatest + unit - 1) / unit;
    return Math.max(2, (units + units % 2) * unit);
  }

  private static String words(Plot plot) {
    List<Row> rows = plot.rows();
    Row most = rows.stream().max(Comparator.comparingInt(Row::count)).orElseThrow();
    return plot.caption()
        + ", from "
        + rows.get(0).label()
        + " to "
        + rows.get(rows.size() - 1).label()
        + "; the most in "
        + most.label()
        + ": "
        + PageSections.number(most.count());
  }

  private static int height(int count, int top) {
    return (int) Math.round((double) (HEIGHT - TOP - BOTTOM) * count / top);
  }

  private static void line(StringBuilder out, int height, String label) {
    int y = HEIGHT - BOTTOM - height;
    out.append("<line x1=\"").append(LEFT).append("\" x2=\"").append(WIDTH);
    out.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>");
    out.append("<text x=\"").append(LEFT - 6).append("\" y=\"").append(y + 4);
    out.append("\" text-anchor=\"end\">").append(label).append("</text>\n");
  }

  private static void column(StringBuilder out, Row row, double x, double width, int top) {
    if (row.count() == 0) {
      return;
    }
    int height = Math.max(1, height(row.count(), top));
    double gap = Math.min(2, width / 5);
    out.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s: %s</title></rect>\n",
            x + gap / 2,
            HEIGHT - BOTTOM - height,
            width - gap,
            height,
            Markup.html(row.label()),
            PageSections.number(row.count())));
  }

  private static void label(StringBuilder out, String label, double x) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
            x,
            HEIGHT - 6,
            Markup.html(label)));
  }
}
