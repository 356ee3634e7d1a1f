package io.github.articlemodel.testing;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What only the dialects of flexmark have, made by chance around what others have. */
final class RandomExtensions {

  private static final Map<String, String> ABBREVIATIONS =
      new TreeMap<>(Map.of("HTML", "markup", "W3 C", "the *web*", "ข่าว", "news"));

  private final Random random;
  private final Dialect dialect;
  private final IntFunction<List<Block>> blocks;
  private final IntFunction<List<Inline>> inlines;

  RandomExtensions(
      Random random,
      Dialect dialect,
      IntFunction<List<Block>> blocks,
      IntFunction<List<Inline>> inlines) {
    this.random = random;
    this.dialect = dialect;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T firstOf(List<T> some) {
    if (some.isEmpty()) {
      throw new IllegalArgumentException("none was made");
    }
    return some.get(0);
  }

  /** Returns a block with attributes, a definition list or an admonition. */
  Block block(int depth) {
    return switch (random.nextInt(dialect == Dialect.EXTENDED ? 4 : 3)) {
      case 0, 1 -> new AttributedBlock(attributes(), firstOf(blocks.apply(depth)));
      case 2 -> definitions(depth);
      default ->
          new Admonition(
              pick(List.of("note", "tip")),
              pick(List.of(true, false)) ? null : pick(List.of("A title", "\u0E02", "1")),
              pick(List.of(Admonition.Folding.values())),
              blocks.apply(depth - 1));
    };
  }

  private DefinitionList definitions(int depth) {
    List<DefinitionItem> items = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      List<DefinitionTerm> terms = new ArrayList<>();
      for (int j = random.nextInt(2); j >= 0; j--) {
        terms.add(new DefinitionTerm(inlines.apply(1)));
      }
      List<Definition> definitions = new ArrayList<>();
      for (int j = random.nextInt(2); j >= 0; j--) {
        definitions.add(new Definition(random.nextBoolean(), blocks.apply(depth - 1)));
      }
      items.add(new DefinitionItem(terms, definitions));
    }
    return new DefinitionList(items);
  }

  private Attributes attributes() {
    String id = random.nextInt(3) == 0 ? pick(List.of("a", "b-1", "ข")) : null;
    List<String> classes = random.nextBoolean() ? List.of(pick(List.of("note", "c_d"))) : List.of();
    List<Attribute> others =
        random.nextBoolean()
            ? List.of(
                new Attribute(
                    pick(List.of("k", "data-x")),
                    pick(List.of("v", "a b", "\"", "'\"", "{{ x }}", "}", "|", ""))))
            : List.of();
    return new Attributes(id, classes, others);
  }

  /** Returns an inline with attributes, an abbreviation or a wiki link. */
  Inline inline(int depth) {
    return switch (random.nextInt(dialect == Dialect.EXTENDED ? 4 : 3)) {
      case 0, 1 -> new AttributedInline(attributes(), firstOf(inlines.apply(depth)));
      case 2 -> abbreviation(pick(List.copyOf(ABBREVIATIONS.keySet())));
      default ->
          new WikiLink(
              pick(List.of("a", "b c", "ข่าว", "a#b", "*d*")),
              pick(List.of(true, false)) ? null : pick(List.of("e", "f | g", "`h")));
    };
  }

  private static Abbreviation abbreviation(String label) {
    return new Abbreviation(label, ABBREVIATIONS.get(label));
  }

  /** Returns a body that begins with the definitions of the abbreviations in it. */
  static List<Block> withDefinitions(List<Block> body) {
    TreeSet<String> labels = new TreeSet<>();
    for (Block block : body) {
      block.find(Abbreviation.class).forEach(abbreviation -> labels.add(abbreviation.text()));
    }
    List<Block> all = new ArrayList<>();
    labels.forEach(label -> all.add(new AbbreviationDefinition(label, ABBREVIATIONS.get(label))));
    all.addAll(body);
    return all;
  }
}
