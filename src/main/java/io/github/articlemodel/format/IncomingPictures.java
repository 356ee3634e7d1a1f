package io.github.articlemodel.format;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.format.IncomingPicture.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of an article on its way in: each is shown once. What another naming of the same
 * picture says of it is told where the one that is shown does not say it.
 */
final class IncomingPictures {

  private static final FigureReader FIGURES = FigureReader.of(CreditVocabulary.bundled());

  private final List<IncomingPicture> pictures = new ArrayList<>();

  /** What is said of the pictures that are shown, by their addresses. */
  private final Map<String, Set<String>> said = new HashMap<>();

  void add(IncomingPicture picture) {
    pictures.add(picture);
  }

  /**
   * Returns the lead image, null where there is none, and puts the others that a body does not show
   * at its end.
   */
  @Nullable IncomingPicture place(List<Block> body, Consumer<String> lost) {
    Article shown = new Article(Metadata.empty(), body);
    FIGURES.in(shown).forEach(this::note);
    shown
        .find(Image.class)
        .forEach(image -> note(image.destination(), Inline.plainText(image.description())));
    Set<String> ofBody = new HashSet<>(said.keySet());
    List<IncomingPicture> again = new ArrayList<>();
    List<IncomingPicture> others = new ArrayList<>();
    for (IncomingPicture each : pictures) {
      (each.place() == Place.LEAD || !ofBody.contains(each.address()) ? others : again).add(each);
    }
    IncomingPicture lead = lead(others);
    for (IncomingPicture picture : others) {
      if (picture.equals(lead)) {
        note(picture);
      } else if (isAgain(picture, lead) || !ofBody.add(picture.address())) {
        again.add(picture);
      } else {
        body.add(end(body), picture.toBlock());
        note(picture);
      }
    }
    again.forEach(picture -> tell(picture, lost));
    return lead;
  }

  private static @Nullable IncomingPicture lead(List<IncomingPicture> pictures) {
    for (Place place : List.of(Place.LEAD, Place.UNKNOWN)) {
      for (IncomingPicture picture : pictures) {
        if (picture.place() == place) {
          return picture;
        }
      }
    }
    return null;
  }

  /** Returns whether it is the lead image once more, which another part of a file said to be it. */
  private static boolean isAgain(IncomingPicture picture, @Nullable IncomingPicture lead) {
    return lead != null
        && picture.place() != Place.BODY
        && picture.address().equals(lead.address());
  }

  private void note(Figure figure) {
    note(figure.destination(), figure.alt());
    figure.captionText().ifPresent(caption -> note(figure.destination(), caption));
    if (figure.credit() != null) {
      note(figure.destination(), figure.credit().raw());
    }
  }

  private void note(IncomingPicture picture) {
    for (String text : picture.texts().values()) {
      note(picture.address(), text);
    }
  }

  private void note(String address, String text) {
    said.computeIfAbsent(address.trim(), none -> new HashSet<>()).add(seen(text));
  }

  private void tell(IncomingPicture picture, Consumer<String> lost) {
    Set<String> known = said.getOrDefault(picture.address(), Set.of());
    picture
        .texts()
        .forEach(
            (name, text) -> {
              if (!known.contains(seen(text))) {
                lost.accept("another " + name + " of a picture that is shown");
              }
            });
  }

  /** Returns the characters of a text that can be seen, as white space is not kept everywhere. */
  private static String seen(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns where a block can be added: not after a block of HTML that goes on to the end. */
  private static int end(List<Block> blocks) {
    int size = blocks.size();
    boolean isOpen = size > 0 && blocks.get(size - 1) instanceof HtmlBlock html && !html.ended();
    return isOpen ? size - 1 : size;
  }
}
