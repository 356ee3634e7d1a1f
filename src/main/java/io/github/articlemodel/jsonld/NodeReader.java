package io.github.articlemodel.jsonld;

import static java.util.stream.Collectors.joining;

import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one article. */
final class NodeReader {

  private static final int SHOWN = 50;

  private final Profile profile;
  private final LinkedNode node;
  private final List<LinkedFinding> findings;
  private final FieldsBuilder fields;

  NodeReader(Profile profile, LinkedNode node, List<LinkedFinding> findings) {
    this.profile = profile;
    this.node = node;
    this.findings = findings;
    this.fields = new FieldsBuilder(profile);
  }

  Article read() {
    first(ProfileKey.CODE, "identifier");
    first(ProfileKey.ORIGIN_URL, node::addresses, "url", "mainEntityOfPage");
    ImageReader images = new ImageReader(node, fields);
    images.lead();
    first(ProfileKey.TITLE, "headline", "name");
    first(ProfileKey.DESCRIPTION, "description");
    sections();
    first(ProfileKey.LANGUAGE, "inLanguage");
    first(ProfileKey.DATE, "datePublished");
    first(ProfileKey.MODIFIED, "dateModified");
    authors();
    tags();
    node.take("wordCount");
    node.take("dateline");
    List<Block> body = body();
    body.addAll(images.others());
    if (images.named() != null) {
      tell(images.named(), "jsonld.left-out", "the name of the lead image is left out");
    }
    for (Place image : images.leftOut()) {
      tell(image, "jsonld.left-out", "a picture without a caption is left out");
    }
    for (Place image : images.withoutAddress()) {
      tell(image, "jsonld.left-out", "a picture without an address is left out");
    }
    tell(node.second(), "jsonld.left-out", "said more than once, of which one is read: ");
    tell(node.withoutText(), "jsonld.value", "no text where one was expected: ");
    tell(node.left(), "jsonld.left-out", "not read, as an article has no place for it: ");
    return new Article(fields.build(), body);
  }

  /** Tells of properties, the first of them by name, at the place of the first. */
  private void tell(Map<String, Place> properties, String code, String message) {
    if (!properties.isEmpty()) {
      int more = properties.size() - SHOWN;
      tell(
          properties.values().iterator().next(),
          code,
          message
              + properties.keySet().stream().limit(SHOWN).map(Place::shown).collect(joining(", "))
              + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private void tell(Place at, String code, String message) {
    findings.add(new LinkedFinding(Severity.WARNING, code, at.value().span(), message, ""));
  }

  /** Sets a field to the first text of the first property that has one. */
  private void first(ProfileKey<?> key, String... properties) {
    first(key, node::texts, properties);
  }

  private void first(
      ProfileKey<?> key, Function<String, List<String>> values, String... properties) {
    String found = null;
    for (String property : properties) {
      List<String> texts = values.apply(property);
      if (found == null && !texts.isEmpty()) {
        found = texts.get(0);
        fields.withText(key, found);
      }
      for (String other : texts) {
        if (!other.equals(found)) {
          tell(
              node.placeOf(property),
              "jsonld.left-out",
              property + " says something else, which is left out: " + Place.shown(other));
        }
      }
    }
  }

  private void sections() {
    List<String> sections = node.texts("articleSection");
    boolean hasOne = profile.entry(ProfileKey.CATEGORY).isPresent();
    if (sections.size() == 1 && hasOne) {
      fields.with(ProfileKey.CATEGORY, sections.get(0));
    } else if (!sections.isEmpty()) {
      fields.with(ProfileKey.CATEGORIES, sections);
    }
  }

  /**
   * Of one text the words between its commas are the tags; the items of an array are as they are.
   */
  private void tags() {
    List<Place> places = node.take("keywords");
    List<String> texts = node.texts("keywords");
    List<String> tags =
        places.size() == 1 && places.get(0).equals(node.placeOf("keywords"))
            ? texts.stream().flatMap(text -> Arrays.stream(text.split(","))).toList()
            : texts;
    tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    if (!tags.isEmpty()) {
      fields.with(ProfileKey.TAGS, tags);
    }
  }

  private void authors() {
    List<Person> people = new ArrayList<>();
    for (Place author : node.take("author")) {
      LinkedNode person = node.node(author);
      String name = node.text(author);
      if (name == null || name.isBlank()) {
        tell(author, "jsonld.left-out", "an author without a name is left out");
      } else {
        people.add(person(name.strip(), person));
      }
    }
    if (!people.isEmpty()) {
      fields.with(ProfileKey.AUTHORS, List.copyOf(people));
    }
  }

  private Person person(String name, @Nullable LinkedNode said) {
    if (said == null) {
      return new Person(name, null, null);
    }
    said.take("name");
    Person person = new Person(name, said.text("email"), said.address("url"));
    node.leave("author", said);
    return person;
  }

  /** The paragraphs of all texts of it, each text once. */
  private List<Block> body() {
    List<Block> blocks = new ArrayList<>();
    node.texts("articleBody").stream().distinct().forEach(text -> paragraphs(text, blocks));
    return blocks;
  }

  /**
   * The paragraphs of a text stand between empty lines; where it has none, each line is one, as
   * services write it.
   */
  private static void paragraphs(String text, List<Block> blocks) {
    List<String> lines = text.lines().map(String::strip).toList();
    boolean hasEmptyLines = lines.contains("");
    List<Inline> open = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty()) {
        if (!open.isEmpty()) {
          open.add(new SoftBreak());
        }
        open.add(new Text(line));
      }
      if ((line.isEmpty() || !hasEmptyLines) && !open.isEmpty()) {
        blocks.add(new Paragraph(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(new Paragraph(open));
    }
  }
}
