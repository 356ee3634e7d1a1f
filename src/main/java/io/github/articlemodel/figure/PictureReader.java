package io.github.articlemodel.figure;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a figure of an image and the passages that may be its caption. */
final class PictureReader {

  private PictureReader() {}

  /**
   * Returns the picture.
   *
   * @param altIsCaption whether the alt text is the caption where there is no other
   * @param below what stands below the image as its caption, or null
   */
  static Picture read(
      FigureForm form, ImageParts image, boolean altIsCaption, @Nullable Passage below) {
    Passage alt = image.altPassage();
    Passage title = image.titlePassage();
    Passage own = image.own();
    List<Passage> all = new ArrayList<>(4);
    all.add(alt);
    add(all, title);
    add(all, own);
    add(all, below);
    Passage said = withCaption(own);
    said = said == null ? withCaption(below) : said;
    said = said == null ? withCaption(title) : said;
    said = said == null && altIsCaption ? withCaption(alt) : said;
    Figure figure =
        new Figure(
            form,
            image.destination(),
            image.alt(),
            image.title(),
            image.link(),
            said == null ? null : caption(said, alt),
            credit(image.credit(), said, all),
            image.written());
    return new Picture(figure, unclear(all), null);
  }

  private static void add(List<Passage> all, @Nullable Passage passage) {
    if (passage != null) {
      all.add(passage);
    }
  }

  private static @Nullable Passage withCaption(@Nullable Passage passage) {
    return passage != null && passage.hasCaption() ? passage : null;
  }

  private static List<String> unclear(List<Passage> all) {
    List<String> unclear = List.of();
    for (Passage passage : all) {
      String credit = passage.unclearCredit();
      if (credit != null && !unclear.contains(credit)) {
        unclear = unclear.isEmpty() ? new ArrayList<>(1) : unclear;
        unclear.add(credit);
      }
    }
    return unclear.isEmpty() ? unclear : List.copyOf(unclear);
  }

  private static Caption caption(Passage said, Passage alt) {
    boolean twice = said.kind() != Caption.Place.Kind.ALT_TEXT && said.saysTheSameAs(alt);
    return new Caption(
        said.caption(),
        !twice
            ? List.of(said.place())
            : isBefore(said, alt)
                ? List.of(said.place(), alt.place())
                : List.of(alt.place(), said.place()));
  }

  /** Returns whether a caption stands before the image, as a {@code <figcaption>} can. */
  private static boolean isBefore(Passage said, Passage alt) {
    SourceSpan one = said.whole().span().orElse(null);
    SourceSpan other = alt.whole().span().orElse(null);
    return one != null && other != null && one.start() < other.start();
  }

  /**
   * Returns the credit that the image is given, else the one beside the caption, else the first in
   * the text; with all its places.
   */
  private static @Nullable Credit credit(
      @Nullable Credit stated, @Nullable Passage caption, List<Passage> all) {
    Said first = stated != null ? Said.of(stated) : caption == null ? null : caption.said();
    for (Passage passage : all) {
      first = first == null ? passage.said() : first;
    }
    if (first == null) {
      return null;
    }
    List<Written> places = new ArrayList<>(2);
    if (stated != null) {
      places.addAll(stated.places());
    }
    for (Passage passage : all) {
      Said said = passage.said();
      if (said != null && SameWords.in(said.raw(), first.raw())) {
        places.add(passage.creditPlace());
      }
    }
    return first.at(places);
  }
}
