package io.github.articlemodel.editing;

import io.github.articlemodel.editing.LinkSaying.LinkPlace;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the links in raw HTML and template tags that edits touch: those that change must say
 * what was asked for, and the others what they said.
 */
final class LinkCheck {

  private final Map<LinkPlace, ArticleLink> before;
  private final Map<LinkPlace, ArticleLink> after;
  private final List<TextEdit> edits;
  private final Touched touched;

  LinkCheck(
      Map<LinkPlace, ArticleLink> before,
      Map<LinkPlace, ArticleLink> after,
      List<TextEdit> edits,
      Set<NodeKey> raw) {
    this.before = before;
    this.after = after;
    this.edits = edits;
    this.touched = new Touched(raw, edits);
  }

  /** Returns where the links stood that are wrong. */
  List<Integer> wrong(List<Way> ways) {
    Map<LinkPlace, LinkSaying> asked = new HashMap<>();
    Map<Integer, LinkSaying> titled = new HashMap<>();
    for (Way way : ways) {
      for (LinkSaying saying : way.links()) {
        asked.put(saying.place(), saying);
        ArticleLink old = before.get(saying.place());
        if (old == null || !Objects.equals(saying.title(), old.title())) {
          titled.put(saying.place().start(), saying);
        }
      }
    }
    Set<Integer> figures = new HashSet<>();
    for (Way way : ways) {
      way.figures().forEach(saying -> figures.add(saying.start()));
    }
    MovedOffsets moved = MovedOffsets.of(edits);
    List<Integer> wrong = new ArrayList<>();
    for (Map.Entry<LinkPlace, ArticleLink> entry : before.entrySet()) {
      LinkPlace place = entry.getKey();
      LinkSaying saying = asked.get(place);
      if (saying == null && !touched.keeps(place.start())) {
        continue;
      }
      ArticleLink link = after.get(new LinkPlace(moved.of(place.start()), place.number()));
      ArticleLink old = entry.getValue();
      boolean isRight =
          link != null
              && link.form() == old.form()
              && (saying == null
                  // a title that is the caption of a picture changes with that
                  ? saysTheSame(link, old, titled.get(place.start()))
                      || (figures.contains(place.start()) && hasDestination(link, old))
                  : says(link, saying));
      if (!isRight) {
        wrong.add(place.start());
      }
    }
    return wrong;
  }

  /** Compares; the addresses of one tag have its title, which may change for one of them. */
  private static boolean saysTheSame(
      ArticleLink link, ArticleLink old, @Nullable LinkSaying titled) {
    String title = titled == null ? old.title() : titled.title();
    return hasDestination(link, old) && Objects.equals(link.title(), title);
  }

  private static boolean hasDestination(ArticleLink link, ArticleLink old) {
    return link.destination().equals(old.destination());
  }

  private static boolean says(ArticleLink link, LinkSaying saying) {
    return link.destination().equals(saying.destination())
        && Objects.equals(link.title(), saying.title())
        && (saying.alt() == null || saying.alt().equals(link.text()));
  }
}
