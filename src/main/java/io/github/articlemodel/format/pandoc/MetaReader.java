package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;

/** Reads metadata as fields; of text with marks, the text. */
final class MetaReader {

  private final BlockPandocReader blocks;
  private final Notes notes;

  MetaReader(BlockPandocReader blocks, Notes notes) {
    this.blocks = blocks;
    this.notes = notes;
  }

  List<Field> fields(Place place) throws JsonProblem {
    Members.of(place); // tells a name that is there twice
    List<Field> fields = new ArrayList<>();
    for (JsonValue.Member member : ((JsonObject) place.value()).members()) {
      FieldValue value = value(Element.of(place.member(member.name(), member.value())));
      fields.add(new Field(member.name(), value));
    }
    return fields;
  }

  private FieldValue value(Element element) throws JsonProblem {
    return switch (element.type()) {
      case "MetaString" -> FieldValue.of(element.text());
      case "MetaBool" -> FieldValue.of(Members.bool(element.required()));
      case "MetaMap" -> new FieldValue.Mapping(fields(element.required()), Written.nowhere());
      case "MetaList" -> {
        List<FieldValue> values = new ArrayList<>();
        for (Place item : element.items()) {
          values.add(value(Element.of(item)));
        }
        yield FieldValue.of(values);
      }
      case "MetaInlines" -> FieldValue.of(text(blocks.inlines().all(element.items()), element));
      case "MetaBlocks" -> FieldValue.of(texts(element));
      default ->
          throw JsonProblem.shape(
              element.place(),
              "there is no metadata of type \"" + Place.shown(element.type()) + '"',
              "known: MetaBlocks, MetaBool, MetaInlines, MetaList, MetaMap, MetaString");
    };
  }

  private String text(List<Inline> content, Element element) {
    boolean plain =
        content.stream().allMatch(inline -> inline instanceof Text || inline instanceof SoftBreak);
    boolean hasFootnote =
        content.stream()
            .anyMatch(
                inline -> inline.walk().stream().anyMatch(FootnoteReference.class::isInstance));
    if (hasFootnote) {
      notes.lose(
          element.place(),
          "a footnote of the text stands at the end of the body, and nothing refers to it");
    }
    if (!plain) {
      notes.lose(element.place(), "marks of the text are left out");
    }
    return Inline.plainText(content);
  }

  private String texts(Element element) throws JsonProblem {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks.all(element.items())) {
      if (block instanceof Paragraph paragraph) {
        texts.add(text(paragraph.content(), element));
      } else {
        notes.lose(element.place(), "what is no paragraph is left out");
      }
    }
    return String.join("\n\n", texts);
  }
}
