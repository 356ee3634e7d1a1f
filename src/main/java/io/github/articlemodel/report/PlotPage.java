package io.github.articlemodel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page of figures and plots, whole in itself, that looks like {@link ReportFormat#HTML}. A
 * browser loads nothing for it; it is light or dark as the reader's system is. Immutable.
 *
 * <pre>{@code
 * PlotPage page = new PlotPage("Statistics", "12 articles")
 *     .withTile("Pictures", "31", "4 without alt text")
 *     .withSection("Languages", "", List.of(plot));
 * page.write(out);
 * }</pre>
 *
 * @param title the headline
 * @param lead what stands below it; may be empty
 * @param tiles the figures at its head
 * @param sections what follows, in its order
 */
public record PlotPage(String title, String lead, List<Tile> tiles, List<Section> sections) {

  /**
   * A figure at the head of a page.
   *
   * @param name what it is
   * @param value the figure
   * @param detail what there is to say of it; may be empty
   */
  public record Tile(String name, String value, String detail) {}

  /**
   * A part of a page with a heading.
   *
   * @param heading its heading
   * @param note what there is to say of it; may be empty
   * @param plots its plots, in their order
   */
  public record Section(String heading, String note, List<Plot> plots) {

    /**
     * Creates a section.
     *
     * @param heading its heading
     * @param note what there is to say of it; may be empty
     * @param plots its plots
     */
    public Section {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(note, "note");
      plots = List.copyOf(plots);
    }
  }

  /**
   * Creates a page.
   *
   * @param title the headline
   * @param lead what stands below it; may be empty
   * @param tiles the figures at its head
   * @param sections what follows
   */
  public PlotPage {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lead, "lead");
    tiles = List.copyOf(tiles);
    sections = List.copyOf(sections);
  }

  /**
   * Creates a page without figures.
   *
   * @param title the headline
   * @param lead what stands below it; may be empty
   */
  public PlotPage(String title, String lead) {
    this(title, lead, List.of(), List.of());
  }

  /**
   * {@return this page with one more figure at its head}
   *
   * @param name what it is
   * @param value the figure
   * @param detail what there is to say of it; may be empty
   */
  public PlotPage withTile(String name, String value, String detail) {
    List<Tile> more = new ArrayList<>(tiles);
    more.add(new Tile(name, value, detail));
    return new PlotPage(title, lead, more, sections);
  }

  /**
   * {@return this page with one more section at its end}
   *
   * @param heading its heading
   * @param note what there is to say of it; may be empty
   * @param plots its plots
   */
  public PlotPage withSection(String heading, String note, List<Plot> plots) {
    List<Section> more = new ArrayList<>(sections);
    more.add(new Section(heading, note, plots));
    return new PlotPage(title, lead, tiles, more);
  }

  /**
   * Writes the page as HTML.
   *
   * @param out where to; neither flushed nor closed
   * @throws java.io.UncheckedIOException if {@code out} throws an {@link java.io.IOException}
   */
  public void write(Appendable out) {
    ReportOutput page = new ReportOutput(out);
    Tiles figures = new Tiles();
    tiles.forEach(tile -> figures.add("", tile.name(), tile.value(), tile.detail()));
    StringBuilder header = new StringBuilder();
    header.append("<p class=\"lead\">").append(Markup.html(lead)).append("</p>\n");
    header.append("<nav aria-label=\"Sections\"><ul>");
    for (int i = 0; i < sections.size(); i++) {
      header.append("<li><a href=\"#part-").append(i + 1).append("\">");
      header.append(Markup.html(sections.get(i).heading())).append("</a></li>");
    }
    header.append("</ul></nav>\n").append(figures);
    PageShell shell = PageShell.start(page, title, title, "", header.toString());
    for (int i = 0; i < sections.size(); i++) {
      PlotMarkup.write(sections.get(i), "part-" + (i + 1), page);
    }
    shell.end("Written by " + Tool.NAME);
  }
}
