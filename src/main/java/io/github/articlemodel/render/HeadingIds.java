package io.github.articlemodel.render;

import io.github.articlemodel.link.SlugRule;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the headings of an article: each once. */
final class HeadingIds {

  private static final String PREFIX = "h-";

  /** Where no heading has a name. */
  private static final HeadingIds NONE = new HeadingIds();

  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, Integer> again = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private HeadingIds() {}

  /** Returns the names by the options; none where they ask for none. */
  static HeadingIds in(List<? extends Block> blocks, RenderOptions options) {
    SlugRule rule = options.headingIds();
    if (rule == null) {
      return NONE;
    }
    HeadingIds ids = new HeadingIds();
    ids.name(blocks, rule, !options.rawHtml().isTrusting());
    return ids;
  }

  private void name(List<? extends Block> blocks, SlugRule rule, boolean safely) {
    List<Heading> headings = new ArrayList<>();
    IdentityHashMap<Heading, String> own = new IdentityHashMap<>();
    for (Block block : blocks) {
      for (Node node : block.walk()) {
        if (node instanceof Heading heading) {
          headings.add(heading);
        } else if (node instanceof AttributedBlock with
            && with.block() instanceof Heading heading
            && with.attributes().id() != null) {
          own.put(heading, with.attributes().id());
        }
      }
    }
    List<String> slugs =
        rule.slugs(headings.stream().map(each -> Inline.plainText(each.content())).toList());
    for (int i = 0; i < slugs.size(); i++) {
      String slug = own.getOrDefault(headings.get(i), slugs.get(i));
      String id = safely ? safe(slug) : HtmlSafelist.isFootnote(slug) ? PREFIX + slug : slug;
      if (!id.isEmpty()) {
        ids.put(headings.get(i), unique(slug, id));
      }
    }
  }

  private static String safe(String slug) {
    if (slug.isEmpty() || HtmlSafelist.isAnchor(slug)) {
      return slug;
    }
    String safe = PREFIX + slug;
    return HtmlSafelist.isAnchor(safe) ? safe : "";
  }

  private String unique(String slug, String id) {
    String name = id;
    while (!used.add(name)) {
      name = id + "-" + again.merge(id, 1, Integer::sum);
    }
    if (!name.equals(slug)) {
      renamed.putIfAbsent(slug, name);
    }
    return name;
  }

  /** Returns the name of a heading, or null where it has none. */
  @Nullable String of(Heading heading) {
    return ids.isEmpty() ? null : ids.get(heading);
  }

  /**
   * Returns the name that a heading has in place of one that links use; the same if there is none.
   */
  String nameOf(String anchor) {
    return used.contains(anchor) ? anchor : renamed.getOrDefault(anchor, anchor);
  }
}
