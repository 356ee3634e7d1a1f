package io.github.articlemodel.format.html;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the body what a page shows at its top and the fields say as well: the headline, and
 * the lead image. What says more than the fields stays.
 */
final class PageRepeats {

  private PageRepeats() {}

  /** Returns the article without them. */
  static Article without(Article article, Profile profile) {
    Set<Block> repeats = Collections.newSetFromMap(new IdentityHashMap<>());
    String title = profile.read(article.metadata()).title().orElse("").strip();
    List<Block> body = article.body();
    for (Block block : body) {
      if (isTitle(block, title)) {
        repeats.add(block);
        break;
      }
    }
    Figure lead =
        FigureReader.of(CreditVocabulary.bundled())
            .withProfile(profile)
            .lead(article.withBody(List.of()))
            .orElse(null);
    Block first = body.stream().filter(block -> !repeats.contains(block)).findFirst().orElse(null);
    if (lead != null && first != null) {
      // By itself, as emphasis in the paragraph after it may be taken for its caption.
      List<FigurePlace> places = Figures.places(List.of(first));
      if (places.size() == 1 && isSame(lead, places.get(0).figure())) {
        repeats.add(first);
      }
    }
    List<Block> rest = new ArrayList<>(body);
    rest.removeIf(repeats::contains);
    return article.withBody(rest);
  }

  private static boolean isTitle(Block block, String title) {
    return block instanceof Heading heading
        && heading.level() == 1
        && heading.content().size() == 1
        && heading.content().get(0) instanceof Text text
        && text.value().strip().equals(title);
  }

  private static boolean isSame(Figure lead, Figure shown) {
    return lead.destination().equals(shown.destination())
        && said(lead).equals(said(shown))
        && Objects.equals(raw(lead.credit()), raw(shown.credit()))
        && shown.link() == null
        && shown.title() == null;
  }

  /** Returns what is said of a picture: its caption, or what it shows. */
  private static String said(Figure figure) {
    return figure.captionText().orElse(figure.alt()).strip();
  }

  private static @Nullable String raw(@Nullable Credit credit) {
    return credit == null ? null : credit.raw();
  }
}
