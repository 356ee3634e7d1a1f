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
    Passage said = firstWithCaption(own, below, title, altIsCaption ? alt : null);
    Credit stated = image.credit();
    Figure figure =
        new Figure(
            form,
            image.destination(),
            image.alt(),
            image.title(),
            image.link(),
            said == null ? null : caption(said, alt),
            stated == null ? credit(said, all) : merged(stated, stated.places(), all),
            image.written());
    return new Picture(figure, unclear(all), null);
  }

  private static void add(List<Passage> all, @Nullable Passage passage) {
    if (passage != null) {
      all.add(passage);
    }
  }

  private static List<String> unclear(List<Passage> all) {
    List<String> unclear = new ArrayList<>(0);
    for (Passage passage : all) {
      String credit = passage.unclearCredit();
      if (credit != null && !unclear.contains(credit)) {
        unclear.add(credit);
      }
    }
    return List.copyOf(unclear);
  }

  private static @Nullable Passage firstWithCaption(@Nullable Passage... passages) {
    for (Passage passage : passages) {
      if (passage != null && !passage.caption().isEmpty()) {
        return passage;
      }
    }
    return null;
  }

  private static Caption caption(Passage said, Passage alt) {
    List<Caption.Place> places = new ArrayList<>(2);
    if (said.place().kind() != Caption.Place.Kind.ALT_TEXT && said.saysTheSameAs(alt)) {
      places.add(alt.place());
    }
    places.add(isBefore(said, places) ? 0 : places.size(), said.place());
    return new Caption(said.caption(), places);
  }

  /** Returns whether a caption stands before the image, as a {@code <figcaption>} can. */
  private static boolean isBefore(Passage said, List<Caption.Place> others) {
    SourceSpan one = said.place().written().span().orElse(null);
    SourceSpan other = others.isEmpty() ? null : others.get(0).written().span().orElse(null);
    return one != null && other != null && one.start() < other.start();
  }

  /** Returns the credit beside the caption, else the first in the text; with all its places. */
  private static @Nullable Credit credit(@Nullable Passage said, List<Passage> all) {
    Credit first = said == null ? null : said.credit();
    for (Passage passage : all) {
      first = first == null ? passage.credit() : first;
    }
    if (first == null) {
      return null;
    }
    return merged(first, List.of(), all);
  }

  /** Returns a credit with its places among the passages, after others. */
  private static Credit merged(Credit first, List<Written> before, List<Passage> all) {
    List<Written> places = new ArrayList<>(before.size() + 2);
    places.addAll(before);
    for (Passage passage : all) {
      if (passage.credit() != null && SameWords.in(passage.credit().raw(), first.raw())) {
        places.add(passage.credit().places().get(0));
      }
    }
    return new Credit(
        first.names(), first.agency(), first.kind(), first.licence(), first.raw(), places);
  }
}
