package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads links, pictures and spans. */
final class LinkPandocReader {

  private final InlinePandocReader inlines;

  LinkPandocReader(InlinePandocReader inlines) {
    this.inlines = inlines;
  }

  List<Inline> link(Element element) throws JsonProblem {
    List<Place> parts = element.parts(3);
    AttrReader given = AttrReader.of(parts.get(0));
    List<Inline> content = inlines.all(parts.get(1));
    List<Place> target = Element.parts(parts.get(2), 2);
    String url = Members.text(target.get(0));
    String title = Members.text(target.get(1));
    if (isMarked(given, content)) {
      String text = Inline.plainText(content);
      if (title.isEmpty() && (given.has("uri") || given.has("email"))) {
        return List.of(new Autolink(text, url, false));
      }
      if (given.has("wikilink")) {
        return List.of(new WikiLink(url, text.equals(url) ? null : text));
      }
    }
    List<Inline> link =
        inlines.made(element, content, of -> new Link(of, url, orNull(title), null));
    return inlines.attributed(given, link);
  }

  private static @Nullable String orNull(String title) {
    return title.isEmpty() ? null : title;
  }

  /** Returns whether there is a class and nothing else, and nothing but text. */
  private static boolean isMarked(AttrReader given, List<Inline> content) {
    return given.classes().size() == 1
        && given.id().isEmpty()
        && given.others().isEmpty()
        && content.stream().allMatch(Text.class::isInstance);
  }

  List<Inline> image(Element element) throws JsonProblem {
    List<Place> parts = element.parts(3);
    List<Place> target = Element.parts(parts.get(2), 2);
    Image image =
        new Image(
            inlines.all(parts.get(1)),
            Members.text(target.get(0)),
            orNull(Members.text(target.get(1))),
            null);
    return inlines.attributed(AttrReader.of(parts.get(0)), List.of(image));
  }

  List<Inline> span(Element element) throws JsonProblem {
    List<Place> parts = element.parts(2);
    AttrReader given = AttrReader.of(parts.get(0));
    List<Inline> content = inlines.all(parts.get(1));
    boolean titled =
        given.others().isEmpty()
            || (given.others().size() == 1 && given.others().get(0).get(0).equals("title"));
    boolean isText = !content.isEmpty() && content.stream().allMatch(Text.class::isInstance);
    if (isText && titled && given.id().isEmpty() && given.classes().equals(List.of("abbr"))) {
      String expansion = given.others().isEmpty() ? null : given.others().get(0).get(1);
      try {
        return List.of(new Abbreviation(Inline.plainText(content), expansion));
      } catch (IllegalArgumentException none) { // brackets in it
        return inlines.attributed(given, content);
      }
    }
    return inlines.attributed(given, content);
  }
}
