package io.github.articlemodel.markdown;

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

/**
 * Goes through the texts of a tree that are written as they are, in their order, to see where tags
 * would be read: what code starts, nothing after it may end.
 */
final class TagCensus implements TagForms {

  private final Set<TemplateFamily> families;
  private final BitSet characters = new BitSet();
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();

  TagCensus(Set<TemplateFamily> families) {
    this.families = families;
  }

  BitSet characters() {
    return characters;
  }

  /**
   * Returns whether a tag starts that does not end.
   *
   * @throws IllegalArgumentException if one starts in one text and ends in another
   */
  boolean hasUnclosed() {
    boolean unclosed = false;
    int next = 0;
    for (TemplatePlace place : TemplatePlace.in(all.toString(), families)) {
      unclosed |= place.kind() == Kind.UNCLOSED;
      while (next < ends.size() && ends.get(next) <= place.start()) {
        next++;
      }
      if (place.kind() != Kind.UNCLOSED && place.end() > ends.get(next)) {
        throw new IllegalArgumentException(
            "what starts a template tag in code or HTML would be ended by what follows: "
                + all.substring(place.start(), Math.min(place.end(), place.start() + 40)));
      }
    }
    return unclosed;
  }

  private String add(String text) {
    TagMarks.addCharacters(characters, text);
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
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
  public Inline tag(TemplateTag tag) {
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
  public String html(String text) {
    return add(text);
  }

  @Override
  public String lines(String text, Written written) {
    return add(text);
  }
}
