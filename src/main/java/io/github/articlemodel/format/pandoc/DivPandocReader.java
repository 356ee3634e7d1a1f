package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads divisions: alerts and admonitions, and blocks with attributes. */
final class DivPandocReader {

  private final BlockPandocReader blocks;
  private final InlinePandocReader inlines;
  private final Notes notes;

  DivPandocReader(BlockPandocReader blocks, InlinePandocReader inlines, Notes notes) {
    this.notes = notes;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  List<Block> div(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    AttrReader given = AttrReader.of(parts.get(0));
    List<Place> content = Members.array(parts.get(1));
    if (given.id().isEmpty() && given.others().isEmpty()) {
      AlertKind kind = alertKind(given.classes());
      Place title = content.isEmpty() ? null : title(content.get(0));
      if (kind != null && title != null) {
        return List.of(alert(kind, title, element, content.subList(1, content.size())));
      }
      Admonition.Folding folding = folding(given.classes());
      if (folding != null) {
        return List.of(admonition(given.classes().get(1), folding, title, content));
      }
    }
    return blocks.attributed(given, blocks.all(content));
  }

  private Block alert(AlertKind kind, Place title, Element element, List<Place> content)
      throws JsonProblem {
    if (!plainText(title).equalsIgnoreCase(kind.name())) {
      notes.lose(title, "the title of an alert is left out, as it is that of its kind");
    }
    List<Block> said = blocks.all(content);
    if (!said.isEmpty()) {
      return new Alert(kind, said);
    }
    notes.lose(element.place(), "an alert that says nothing is read as an empty quote");
    return new BlockQuote(said);
  }

  private String plainText(Place title) throws JsonProblem {
    List<Inline> content = inlines.all(title);
    if (!content.stream().allMatch(Text.class::isInstance)) {
      notes.lose(title, "marks of the title are left out");
    }
    return Inline.plainText(content);
  }

  private static @Nullable AlertKind alertKind(List<String> classes) {
    for (AlertKind kind : AlertKind.values()) {
      if (classes.equals(List.of(kind.name().toLowerCase(Locale.ROOT)))) {
        return kind;
      }
    }
    return null;
  }

  /** Returns the folding of an admonition; null where the classes are of none. */
  private static Admonition.@Nullable Folding folding(List<String> classes) {
    if (classes.size() < 2 || classes.size() > 3 || !classes.get(0).equals("admonition")) {
      return null;
    }
    if (classes.size() == 2) {
      return Admonition.Folding.NONE;
    }
    return switch (classes.get(2)) {
      case "closed" -> Admonition.Folding.CLOSED;
      case "open" -> Admonition.Folding.OPEN;
      default -> null;
    };
  }

  private Admonition admonition(
      String kind, Admonition.Folding folding, @Nullable Place title, List<Place> content)
      throws JsonProblem {
    if (title == null) {
      return new Admonition(kind, null, folding, blocks.all(content));
    }
    String text = plainText(title);
    return new Admonition(kind, text, folding, blocks.all(content.subList(1, content.size())));
  }

  /** Returns the inlines of a division that is a title; null for any other block. */
  private static @Nullable Place title(Place place) throws JsonProblem {
    Element div = Element.of(place);
    if (!div.type().equals("Div")) {
      return null;
    }
    List<Place> parts = div.parts(2);
    List<Place> content = Members.array(parts.get(1));
    AttrReader given = AttrReader.of(parts.get(0));
    boolean isTitle =
        given.classes().equals(List.of("title"))
            && given.id().isEmpty()
            && given.others().isEmpty();
    if (content.size() != 1 || !isTitle) {
      return null;
    }
    Element text = Element.of(content.get(0));
    return text.type().equals("Plain") || text.type().equals("Para") ? text.required() : null;
  }
}
