package io.github.articlemodel.render;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.List;
import java.util.Locale;

/** The HTML of each kind of block. Each method writes the opening tag and pushes the rest. */
final class HtmlBlocks implements Block.Visitor<HtmlOutput> {

  private final HtmlOutput html;
  private final PictureBlocks pictures;
  private final HeadingIds headingIds;

  HtmlBlocks(HtmlOutput html, PictureBlocks pictures, HeadingIds headingIds) {
    this.html = html;
    this.pictures = pictures;
    this.headingIds = headingIds;
  }

  @Override
  public HtmlOutput paragraph(Paragraph paragraph) {
    if (pictures.isCaption(paragraph)) {
      html.dropAttributes();
      return html;
    }
    if (pictures.isFigure(paragraph)) {
      pictures.push(html, paragraph);
      return html.line().tag("figure").line();
    }
    closeWith("</p>");
    html.pushInlines(paragraph.content());
    return html.line().tag("p");
  }

  @Override
  public HtmlOutput heading(Heading heading) {
    if (html.isArticle() && Inline.plainText(heading.content()).isBlank() && !shows(heading)) {
      html.dropAttributes();
      return html;
    }
    closeWith("</h" + heading.level() + ">");
    html.pushInlines(heading.content());
    return html.line().openNamed("h" + heading.level(), headingIds.of(heading)).raw(">");
  }

  private static boolean shows(Heading heading) {
    return heading.walk().stream().anyMatch(node -> !(node instanceof Text || node == heading));
  }

  private void closeWith(String tag) {
    html.pushLine();
    html.pushRaw(tag);
  }

  @Override
  public HtmlOutput thematicBreak(ThematicBreak thematicBreak) {
    return html.line().open("hr").raw(" />").line();
  }

  @Override
  public HtmlOutput codeBlock(CodeBlock codeBlock) {
    html.line().tag("pre").raw("<code");
    String info = codeBlock.info();
    if (!info.isEmpty()) {
      int end = info.indexOf(' ');
      html.attribute("class", "language-" + (end < 0 ? info : info.substring(0, end)));
    }
    return html.raw(">").text(codeBlock.literal()).raw("</code></pre>").line();
  }

  @Override
  public HtmlOutput htmlBlock(HtmlBlock htmlBlock) {
    html.dropAttributes();
    return pictures.isCaption(htmlBlock) ? html : html.articleHtml(htmlBlock);
  }

  @Override
  public HtmlOutput blockQuote(BlockQuote blockQuote) {
    closeWith("</blockquote>");
    html.pushLine();
    html.pushBlocks(blockQuote.blocks(), false);
    return html.line().tag("blockquote").line();
  }

  @Override
  public HtmlOutput bulletList(BulletList bulletList) {
    closeWith("</ul>");
    html.pushLine();
    html.pushItems(bulletList.items(), bulletList.tight());
    return html.line().tag("ul").line();
  }

  @Override
  public HtmlOutput orderedList(OrderedList orderedList) {
    closeWith("</ol>");
    html.pushLine();
    html.pushItems(orderedList.items(), orderedList.tight());
    html.line().open("ol");
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
  public HtmlOutput abbreviationDefinition(AbbreviationDefinition definition) {
    return html;
  }

  @Override
  public HtmlOutput footnoteDefinition(FootnoteDefinition footnote) {
    html.dropAttributes();
    return html; // it stands at the end
  }

  @Override
  public HtmlOutput alert(Alert alert) {
    String kind = alert.kind().name().toLowerCase(Locale.ROOT);
    closeWith("</div>");
    html.pushLine();
    html.pushBlocks(alert.blocks(), false);
    html.line().open("div", "markdown-alert markdown-alert-" + kind).raw(">").line();
    String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return html.raw("<p class=\"markdown-alert-title\">" + title + "</p>").line();
  }

  @Override
  public HtmlOutput templateBlock(TemplateBlock block) {
    html.dropAttributes();
    return html.line().templateTag(block.tag()).line();
  }

  @Override
  public HtmlOutput attributedBlock(AttributedBlock attributed) {
    html.give(attributed.attributes());
    return attributed.block().accept(this);
  }

  @Override
  public HtmlOutput admonition(Admonition admonition) {
    boolean folds = admonition.folding() != Admonition.Folding.NONE;
    String kind = admonition.kind().toLowerCase(Locale.ROOT);
    closeWith(folds ? "</details>" : "</div>");
    html.pushLine();
    html.pushBlocks(admonition.blocks(), false);
    html.line().open(folds ? "details" : "div", folds ? kind : "admonition " + kind);
    html.raw(admonition.folding() == Admonition.Folding.OPEN ? " open=\"open\">" : ">").line();
    String title = admonition.title() == null ? admonition.kind() : admonition.title();
    if (folds) {
      html.raw("<summary>").text(title).raw("</summary>").line();
    } else if (!title.isEmpty()) {
      html.raw("<p class=\"admonition-title\">").text(title).raw("</p>").line();
    }
    return html;
  }

  @Override
  public HtmlOutput definitionList(DefinitionList list) {
    closeWith("</dl>");
    html.pushLine();
    for (int i = list.items().size() - 1; i >= 0; i--) {
      DefinitionItem item = list.items().get(i);
      for (int j = item.definitions().size() - 1; j >= 0; j--) {
        Definition definition = item.definitions().get(j);
        html.pushRaw("</dd>");
        html.pushBlocks(definition.blocks(), definition.tight());
        html.pushRaw("<dd>");
        html.pushLine();
      }
      for (int j = item.terms().size() - 1; j >= 0; j--) {
        html.pushRaw("</dt>");
        html.pushInlines(item.terms().get(j).content());
        html.pushRaw("<dt>");
        html.pushLine();
      }
    }
    return html.line().tag("dl");
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
    return html.line().tag("table").line().raw("<thead>");
  }

  private void pushRow(TableRow row, List<Alignment> alignments, String tag) {
    closeWith("</tr>");
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      TableCell cell = row.cells().get(i);
      Alignment alignment = alignments.get(i);
      closeWith("</" + tag + ">");
      html.pushInlines(cell.content());
      html.pushRaw("<" + tag + aligned(alignment) + ">");
      html.pushLine();
    }
    html.pushRaw("<tr>");
    html.pushLine();
  }

  private String aligned(Alignment alignment) {
    if (alignment == Alignment.NONE) {
      return "";
    }
    String name = alignment.name().toLowerCase(Locale.ROOT);
    return html.writesStyles() ? " style=\"text-align: " + name + "\"" : " align=\"" + name + "\"";
  }
}
