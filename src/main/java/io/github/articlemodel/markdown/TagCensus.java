package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the texts of a tree that are written as they are, in their order. */
final class TagCensus implements TagForms {

  private final Set<TemplateFamily> families;
  private final BitSet characters = new BitSet();
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final BitSet tags = new BitSet();
  private boolean unclosed;

  TagCensus(Set<TemplateFamily> families) {
    this.families = families;
  }

  BitSet characters() {
    return characters;
  }

  /** Returns whether code or HTML starts a tag that does not end there. */
  boolean hasUnclosed() {
    return unclosed;
  }

  /**
   * Checks that no tag would be shown.
   *
   * @throws IllegalArgumentException if one stands between {@code raw} and {@code endraw}
   */
  void check() {
    int next = 0;
    for (TemplatePlace place : TemplatePlace.in(all.toString(), families)) {
      while (next < ends.size() && ends.get(next) <= place.start()) {
        next++;
      }
      if (place.kind() == Kind.SHOWN && tags.get(next)) {
        throw new IllegalArgumentException(
            "between raw and endraw no template tag can stand: "
                + all.substring(place.start(), place.end()));
      }
    }
  }

  private String add(String text) {
    TagMarks.addCharacters(characters, text);
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      unclosed |=
          TemplatePlace.in(text, families).stream()
              .anyMatch(place -> place.kind() == Kind.UNCLOSED);
      all.append(text).append('\n');
      ends.add(all.length());
    }
    return text;
  }

  @Override
  public List<Inline> text(Text text, @Nullable Inline next) {
    TagMarks.addCharacters(characters, text.value());
    return List.of(text);
  }

  @Override
  public List<Inline> address(Autolink link) {
    attribute(link.text()); // one that may open a tag is written in another form
    return List.of(link);
  }

  @Override
  public Inline tag(TemplateTag tag) {
    tags.set(ends.size());
    add(tag.literal());
    return tag;
  }

  @Override
  public String attribute(String text) {
    TagMarks.addCharacters(characters, text);
    for (TemplatePlace place : TemplatePlace.in(text, families)) {
      if (place.kind() != Kind.UNCLOSED) {
        add(text.substring(place.start(), place.end()));
      }
    }
    return text;
  }

  @Override
  public String literal(String text) {
    return add(text);
  }

  @Override
  public String addressed(String destination) {
    TagMarks.addCharacters(characters, destination);
    return destination;
  }

  @Override
  public String html(String text) {
    return add(text);
  }

  @Override
  public String lines(String text, Written written) {
    return add(text);
  }
}
