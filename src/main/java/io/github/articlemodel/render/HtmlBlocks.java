package io.github.articlemodel.render;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.ThematicBreak;
import java.util.List;
import java.util.Locale;

/** The HTML of each kind of block. Each method writes the opening tag and pushes the rest. */
final class HtmlBlocks implements Block.Visitor<HtmlOutput> {

  private final HtmlOutput html;

  HtmlBlocks(HtmlOutput html) {
    this.html = html;
  }

  @Override
  public HtmlOutput paragraph(Paragraph paragraph) {
    closeWith("</p>");
    html.pushInlines(paragraph.content());
    return html.line().raw("<p>");
  }

  @Override
  public HtmlOutput heading(Heading heading) {
    closeWith("</h" + heading.level() + ">");
    html.pushInlines(heading.content());
    return html.line().raw("<h" + heading.level() + ">");
  }

  private void closeWith(String tag) {
    html.pushLine();
    html.pushRaw(tag);
  }

  @Override
  public HtmlOutput thematicBreak(ThematicBreak thematicBreak) {
    return html.line().raw("<hr />").line();
  }

  @Override
  public HtmlOutput codeBlock(CodeBlock codeBlock) {
    html.line().raw("<pre><code");
    String info = codeBlock.info();
    if (!info.isEmpty()) {
      int end = info.indexOf(' ');
      html.attribute("class", "language-" + (end < 0 ? info : info.substring(0, end)));
    }
    return html.raw(">").text(codeBlock.literal()).raw("</code></pre>").line();
  }

  @Override
  public HtmlOutput htmlBlock(HtmlBlock htmlBlock) {
    return html.articleHtml(htmlBlock);
  }

  @Override
  public HtmlOutput blockQuote(BlockQuote blockQuote) {
    closeWith("</blockquote>");
    html.pushLine();
    html.pushBlocks(blockQuote.blocks(), false);
    return html.line().raw("<blockquote>").line();
  }

  @Override
  public HtmlOutput bulletList(BulletList bulletList) {
    closeWith("</ul>");
    html.pushLine();
    html.pushItems(bulletList.items(), bulletList.tight());
    return html.line().raw("<ul>").line();
  }

  @Override
  public HtmlOutput orderedList(OrderedList orderedList) {
    closeWith("</ol>");
    html.pushLine();
    html.pushItems(orderedList.items(), orderedList.tight());
    html.line().raw("<ol");
    if (orderedList.start() != 1) {
      html.attribute("start", Integer.toString(orderedList.start()));
    }
    return html.raw(">").line();
  }

  void item(ListItem item, boolean tight) {
    closeWith("</li>");
    html.pushBlocks(item.blocks(), tight);
    html.raw("<li>");
    if (item.task() != TaskState.NONE) {
      String checked = item.task() == TaskState.DONE ? " checked=\"\"" : "";
      html.raw("<input type=\"checkbox\" disabled=\"\"" + checked + "> ");
    }
  }

  @Override
  public HtmlOutput linkReferenceDefinition(LinkReferenceDefinition definition) {
    return html;
  }

  @Override
  public HtmlOutput table(Table table) {
    closeWith("</table>");
    if (!table.rows().isEmpty()) {
      closeWith("</tbody>");
      for (int i = table.rows().size() - 1; i >= 0; i--) {
        pushRow(table.rows().get(i), table.alignments(), "td");
      }
      html.pushRaw("<tbody>");
      html.pushLine();
    }
    closeWith("</thead>");
    pushRow(table.header(), table.alignments(), "th");
    return html.line().raw("<table>").line().raw("<thead>");
  }

  private void pushRow(TableRow row, List<Alignment> alignments, String tag) {
    closeWith("</tr>");
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      TableCell cell = row.cells().get(i);
      Alignment alignment = alignments.get(i);
      closeWith("</" + tag + ">");
      html.pushInlines(cell.content());
      html.pushRaw(
          alignment == Alignment.NONE
              ? "<" + tag + ">"
              : "<" + tag + " align=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\">");
      html.pushLine();
    }
    html.pushRaw("<tr>");
    html.pushLine();
  }
}
