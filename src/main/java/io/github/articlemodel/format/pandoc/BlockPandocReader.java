package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue.JsonNull;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.markup.InlineHtml;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads blocks. */
final class BlockPandocReader {

  private static final int MAX_LEVEL = 6;

  /** Reads one kind of element, of which any number of blocks may come. */
  private interface Reader {
    List<? extends Block> read(Element element) throws JsonProblem;
  }

  private final Notes notes;
  private final InlinePandocReader inlines;
  private final Map<String, Reader> readers;

  BlockPandocReader(Notes notes) {
    this.notes = notes;
    this.inlines = new InlinePandocReader(notes, this);
    ListPandocReader lists = new ListPandocReader(this, inlines, notes);
    DivPandocReader divs = new DivPandocReader(this, inlines, notes);
    this.readers =
        Map.ofEntries(
            Map.entry("Plain", element -> paragraph(inlines.all(element.items()))),
            Map.entry(
                "Para",
                element -> FigurePandocReader.untitled(paragraph(inlines.all(element.items())))),
            Map.entry("LineBlock", this::lines),
            Map.entry("CodeBlock", this::code),
            Map.entry("RawBlock", this::raw),
            Map.entry("BlockQuote", element -> List.of(new BlockQuote(all(element.items())))),
            Map.entry("OrderedList", lists::ordered),
            Map.entry("BulletList", lists::bullets),
            Map.entry("DefinitionList", lists::definitions),
            Map.entry("Header", this::heading),
            Map.entry("HorizontalRule", element -> List.of(new ThematicBreak())),
            Map.entry("Table", new TablePandocReader(this, notes)::table),
            Map.entry("Figure", this::figure),
            Map.entry("Div", divs::div),
            Map.entry("Null", element -> List.of()));
  }

  InlinePandocReader inlines() {
    return inlines;
  }

  List<Block> all(Place place) throws JsonProblem {
    return all(Members.array(place));
  }

  List<Block> all(List<Place> places) throws JsonProblem {
    List<Block> out = new ArrayList<>();
    for (Place place : places) {
      read(place, out);
    }
    return out;
  }

  void read(Place place, List<Block> out) throws JsonProblem {
    Element element = Element.of(place);
    Reader reader = readers.get(element.type());
    if (reader == null) {
      throw JsonProblem.shape(
          place,
          "there is no block of type \"" + Place.shown(element.type()) + '"',
          "known: " + String.join(", ", new TreeSet<>(readers.keySet())));
    }
    try {
      out.addAll(reader.read(element));
    } catch (IllegalArgumentException refused) { // by the constructor of a record
      throw JsonProblem.shape(place, String.valueOf(refused.getMessage()));
    }
  }

  /** Returns the paragraph of some inlines; none where they say nothing. */
  static List<Block> paragraph(List<Inline> content) {
    boolean empty =
        content.stream()
            .allMatch(
                inline ->
                    inline instanceof SoftBreak
                        || inline instanceof HardBreak
                        || (inline instanceof Text text && text.value().isEmpty()));
    return empty ? List.of() : List.of(new Paragraph(content));
  }

  private List<Block> lines(Element element) throws JsonProblem {
    List<Inline> content = new ArrayList<>();
    for (Place line : element.items()) {
      if (!content.isEmpty()) {
        content.add(new HardBreak());
      }
      content.addAll(inlines.all(line));
    }
    return paragraph(content);
  }

  private List<Block> code(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    AttrReader given = AttrReader.of(parts.get(0));
    String text = Members.text(parts.get(1));
    String info = given.classes().isEmpty() ? "" : given.classes().get(0);
    return attributed(
        given.withoutFirstClass(), List.of(new CodeBlock(info, text.isEmpty() ? "" : text + "\n")));
  }

  /** Returns blocks with what stands around them. */
  List<Block> attributed(AttrReader given, List<Block> blocks) {
    Attributes attributes = given.attributes(notes);
    return attributes == null ? blocks : Wrapping.blocks(attributes, blocks);
  }

  private List<Block> raw(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    if (!inlines.isHtml(parts.get(0))) {
      return List.of();
    }
    String html = Members.text(parts.get(1));
    try {
      return List.of(new HtmlBlock(html));
    } catch (IllegalArgumentException startsWithText) {
      return paragraph(InlineHtml.read(html));
    }
  }

  private List<Block> heading(Element element) throws JsonProblem {
    List<Place> parts = element.parts(3);
    int level = Members.number(parts.get(0), 1, 99);
    AttrReader given = AttrReader.of(parts.get(1));
    List<Inline> content = inlines.all(parts.get(2));
    if (level > MAX_LEVEL) {
      notes.lose(element.place(), "a heading of level " + level + " is read as one of level 6");
    }
    Heading heading = new Heading(Math.min(level, MAX_LEVEL), content);
    boolean automatic = AutoIdentifier.is(given.id(), Inline.plainText(heading.content()));
    Attributes attributes = (automatic ? given.withoutId() : given).attributes(notes);
    return List.of(attributes == null ? heading : new AttributedBlock(attributes, heading));
  }

  private List<Block> figure(Element element) throws JsonProblem {
    List<Place> parts = element.parts(3);
    List<Inline> caption = caption(parts.get(1));
    List<Block> blocks = FigurePandocReader.captioned(all(parts.get(2)), caption);
    return attributed(AttrReader.of(parts.get(0)), blocks);
  }

  /** Returns a caption as inlines, its blocks as lines. */
  List<Inline> caption(Place place) throws JsonProblem {
    List<Place> parts = Element.parts(place, 2);
    if (!(parts.get(0).value() instanceof JsonNull)) {
      notes.lose(parts.get(0), "a short caption is left out");
    }
    List<Inline> caption = new ArrayList<>();
    for (Block block : all(parts.get(1))) {
      if (block instanceof Paragraph paragraph) {
        caption.addAll(caption.isEmpty() ? List.of() : List.of(new SoftBreak()));
        caption.addAll(paragraph.content());
      } else {
        notes.lose(parts.get(1), "what is no paragraph in a caption is left out");
      }
    }
    return caption;
  }
}
