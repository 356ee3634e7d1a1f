package io.github.articlemodel.jsonld;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.reading.Dateline;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.reading.WordCount;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as a {@code NewsArticle}. What the article does not say is not there: no
 * author, publisher or modification is made up. Immutable and safe for threads.
 *
 * <pre>{@code
 * LinkedWriter writer = new LinkedWriter(Site.unknown(), LinkedWriter.Text.NONE);
 * JsonOutput.write(0, json -> writer.write(article, json));
 * // {"@context":"https://schema.org","@type":"NewsArticle","headline":"Flood","inLanguage":"en"}
 * }</pre>
 */
public final class LinkedWriter {

  /** The context of the objects: the vocabulary of schema.org. */
  public static final String CONTEXT = "https://schema.org";

  private final Site site;
  private final Text text;

  /** Whether the text of the body is written. */
  public enum Text {
    /** It is not, as in the head of a page that shows it. */
    NONE,
    /** As {@code articleBody}, plain text, with its length as {@code wordCount}. */
    PLAIN
  }

  /**
   * Creates a writer.
   *
   * @param site the profile of the articles, the base of addresses, and the publisher
   * @param text whether the text of the body is written
   */
  public LinkedWriter(Site site, Text text) {
    this.site = Objects.requireNonNull(site, "site");
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Writes the object of an article with its context.
   *
   * @param article the article
   * @param json where to
   * @return what of the metadata is not in the object, in words
   */
  public List<LinkedLoss> write(Article article, JsonOutput json) {
    return write(article, json, true);
  }

  /**
   * Writes the object of an article.
   *
   * @param article the article
   * @param json where to
   * @param withContext whether it has a context of its own: not where it stands in a graph
   * @return what of the metadata is not in the object
   */
  public List<LinkedLoss> write(Article article, JsonOutput json, boolean withContext) {
    return write(article, ArticleFacts.of(article, site.profile()), json, withContext);
  }

  /**
   * Writes the object of an article.
   *
   * @param article the article
   * @param facts what it says by the profile of the site
   * @param json where to
   * @param withContext whether it has a context of its own: not where it stands in a graph
   * @return what of the metadata is not in the object
   */
  public List<LinkedLoss> write(
      Article article, ArticleFacts facts, JsonOutput json, boolean withContext) {
    List<LinkedLoss> losses = new ArrayList<>();
    for (FieldPath other : ArticleFacts.otherFields(article.metadata(), site.profile())) {
      losses.add(new LinkedLoss("metadata." + other, "schema.org has no property for it"));
    }
    json.startObject();
    if (withContext) {
      json.member("@context", CONTEXT);
    }
    json.member("@type", "NewsArticle");
    text("headline", facts.headline(), json);
    text("description", facts.description(), json);
    date("datePublished", facts.published(), json);
    date("dateModified", facts.modified(), json);
    people("author", facts.authors(), losses, json);
    texts("articleSection", facts.sections(), json);
    texts("keywords", facts.tags(), json);
    text("inLanguage", facts.language() == null ? null : facts.language().toLanguageTag(), json);
    address("url", "origin URL", facts.url(), losses, json);
    text("identifier", facts.code(), json);
    images(facts, losses, json);
    String name = site.name();
    if (name != null) {
      json.name("publisher").startObject().member("@type", "Organization").member("name", name);
      json.endObject();
    }
    Dateline.of(article).ifPresent(dateline -> json.member("dateline", dateline.place()));
    if (text == Text.PLAIN) {
      text(article, json);
    }
    json.endObject();
    return List.copyOf(losses);
  }

  private void text(Article article, JsonOutput json) {
    List<Block> blocks = withoutFigures(Headline.rest(article, site.profile()));
    String body = PlainText.of(blocks);
    if (!body.isEmpty()) {
      json.member("articleBody", body);
      json.name("wordCount").number(WordCount.of(article.withBody(blocks)).total());
    }
  }

  /** Returns the blocks without the paragraphs that pictures and their captions take up. */
  private static List<Block> withoutFigures(List<Block> blocks) {
    Set<Block> figures = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FigurePlace place : Figures.places(blocks)) {
      figures.addAll(place.blocks());
      Paragraph caption = place.caption();
      if (caption != null) {
        figures.add(caption);
      }
    }
    return blocks.stream().filter(block -> !figures.contains(block)).toList();
  }

  /**
   * The lead image is told by a property of its own; the others follow in the order of the text.
   */
  private void images(ArticleFacts facts, List<LinkedLoss> losses, JsonOutput json) {
    List<Figure> figures = new ArrayList<>();
    Figure lead = facts.image();
    if (lead != null) {
      figures.add(lead);
    }
    facts.figures().stream()
        .filter(figure -> lead == null || !figure.destination().equals(lead.destination()))
        .forEach(figures::add);
    List<Figure> safe = new ArrayList<>();
    for (Figure figure : figures) {
      if (site.safeAddress(figure.destination()).isPresent()) {
        safe.add(figure);
      } else {
        losses.add(unsafe("image", figure.destination()));
      }
    }
    if (safe.isEmpty()) {
      return;
    }
    json.name("image").startArray();
    for (Figure figure : safe) {
      image(figure, figure.form() == FigureForm.LEAD_IMAGE, losses, json);
    }
    json.endArray();
  }

  private void image(Figure figure, boolean isLead, List<LinkedLoss> losses, JsonOutput json) {
    json.startObject().member("@type", "ImageObject");
    json.member("url", site.safeAddress(figure.destination()).orElseThrow());
    json.name("representativeOfPage").bool(isLead);
    String caption = figure.captionText().orElse(null);
    text("name", figure.title(), json);
    text("caption", caption, json);
    text("description", isSaid(figure, caption) ? null : figure.alt(), json);
    Credit credit = figure.credit();
    if (credit != null) {
      json.member("creditText", credit.raw());
      if (credit.kind() != CreditKind.AI_GENERATED) {
        List<Person> makers =
            credit.names().stream().map(name -> new Person(name, null, null)).toList();
        people("creator", makers, losses, json);
      }
      named("sourceOrganization", "Organization", credit.agency(), json);
      named("license", "CreativeWork", credit.licence(), json);
    }
    json.endObject();
  }

  /** Whether the alt text says no more than caption and credit. */
  private static boolean isSaid(Figure figure, @Nullable String caption) {
    Credit credit = figure.credit();
    return caption != null
        && (figure.alt().equals(caption)
            || (credit != null && figure.alt().equals(caption + " (" + credit.raw() + ")")));
  }

  private static void text(String name, @Nullable String value, JsonOutput json) {
    if (value != null && !value.isBlank()) {
      json.member(name, value.strip());
    }
  }

  private static void date(String name, @Nullable ArticleDate date, JsonOutput json) {
    text(name, date == null ? null : iso(date), json);
  }

  /** Returns a date with its seconds, which XML Schema, and so schema.org, asks for. */
  private static String iso(ArticleDate date) {
    if (date.value() instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    return date.value() instanceof OffsetDateTime time
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
        : date.toString();
  }

  private static void texts(String name, List<String> values, JsonOutput json) {
    if (!values.isEmpty()) {
      json.name(name).startArray();
      values.forEach(json::text);
      json.endArray();
    }
  }

  private static void named(String property, String type, @Nullable String name, JsonOutput json) {
    if (name != null) {
      json.name(property).startObject().member("@type", type).member("name", name).endObject();
    }
  }

  private void people(
      String property, List<Person> people, List<LinkedLoss> losses, JsonOutput json) {
    if (people.isEmpty()) {
      return;
    }
    json.name(property).startArray();
    for (Person person : people) {
      json.startObject().member("@type", "Person").member("name", person.name());
      text("email", person.email(), json);
      address("url", "address of " + person.name(), person.url(), losses, json);
      json.endObject();
    }
    json.endArray();
  }

  private void address(
      String property,
      String what,
      @Nullable String written,
      List<LinkedLoss> losses,
      JsonOutput json) {
    if (written == null) {
      return;
    }
    String address = site.safeAddress(written).orElse(null);
    if (address == null) {
      losses.add(unsafe(what, written));
    } else {
      json.member(property, address);
    }
  }

  private static LinkedLoss unsafe(String what, String address) {
    return new LinkedLoss(what, "the address may not be followed: " + LinkedLoss.shown(address));
  }
}
