package io.github.articlemodel.report;

/** The figures at the head of a page. */
final class Tiles {

  private final StringBuilder out = new StringBuilder();

  /**
   * Adds a figure.
   *
   * @param kind how it is marked, or the empty text
   * @param name what it is
   * @param value the figure
   * @param detail what there is to say of it, or the empty text
   */
  void add(String kind, String name, String value, String detail) {
    out.append(kind.isEmpty() ? "<div>" : "<div class=\"" + kind + "\">");
    out.append("<dt>").append(Markup.html(name)).append("</dt><dd>").append(Markup.html(value));
    out.append("</dd>");
    if (!detail.isEmpty()) {
      out.append("<dd class=\"detail\">").append(Markup.html(detail)).append("</dd>");
    }
    out.append("</div>\n");
  }

  /** Returns the markup. */
  @Override
  public String toString() {
    return "<dl class=\"tiles\">\n" + out + "</dl>\n";
  }
}
