package io.github.articlemodel.report;

import io.github.articlemodel.report.Plot.Row;

/** Writes the sections of a page of plots. */
final class PlotMarkup {

  private PlotMarkup() {}

  static void write(PlotPage.Section section, String id, ReportOutput out) {
    out.line("<section class=\"card\" id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">");
    out.line("<h2 id=\"" + id + "-heading\">" + Markup.html(section.heading()) + "</h2>");
    if (!section.note().isEmpty()) {
      out.line("<p class=\"note\">" + Markup.html(section.note()) + "</p>");
    }
    boolean hasTwo = section.plots().size() > 1;
    out.line("<div class=\"plots" + (hasTwo ? " two" : "") + "\">");
    for (Plot plot : section.plots()) {
      out.line("<div>");
      if (plot.rows().isEmpty()) {
        out.line("<p class=\"note\">" + Markup.html(plot.caption()) + ": none</p>");
      } else if (plot.form() == Plot.Form.COLUMNS) {
        String caption = Markup.html(plot.caption());
        out.line("<p class=\"note\">" + caption + "</p>");
        out.line(
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + caption + "\">");
        out.write(SvgColumns.of(plot)).line("</div>");
        out.line("<details><summary>As a table</summary>");
        table(plot, out);
        out.line("</details>");
      } else {
        table(plot, out);
      }
      rest(plot, out);
      out.line("</div>");
    }
    out.line("</div>").line("</section>");
  }

  private static void rest(Plot plot, ReportOutput out) {
    if (!plot.rest().isEmpty()) {
      out.line("<p class=\"more\">And " + Markup.html(plot.rest()) + "</p>");
    }
  }

  private static void table(Plot plot, ReportOutput out) {
    out.line("<table>").line("<caption>" + Markup.html(plot.caption()) + "</caption>");
    out.write("<thead><tr><th scope=\"col\">" + Markup.html(plot.label()) + "</th>");
    out.write("<th scope=\"col\" class=\"number\">" + Markup.html(plot.unit()) + "</th>");
    if (plot.whole() > 0) {
      out.write("<th scope=\"col\" class=\"number\">Share</th>");
    }
    out.line("<td class=\"plot\"></td></tr></thead>").line("<tbody>");
    plot.rows().forEach(row -> row(row, plot, out));
    out.line("</tbody>").line("</table>");
  }

  private static void row(Row row, Plot plot, ReportOutput out) {
    out.write("<tr><th scope=\"row\">" + Markup.html(row.label()));
    if (!row.detail().isEmpty()) {
      out.write("<span class=\"hint\">" + Markup.html(row.detail()) + "</span>");
    }
    out.write("</th><td class=\"number\">" + PageSections.number(row.count()) + "</td>");
    if (plot.whole() > 0) {
      out.write("<td class=\"number\">" + Markup.html(share(row, plot)) + "</td>");
    }
    SvgBar bar = new SvgBar(plot.greatest());
    bar.part("", row.count());
    out.line("<td class=\"plot\">" + bar + "</td></tr>");
  }

  private static String share(Row row, Plot plot) {
    return Plot.percent(row.count(), plot.whole());
  }
}
