package io.github.articlemodel.format;

import io.github.articlemodel.html.HtmlReader;
import io.github.articlemodel.html.ReadHtml;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.reading.TextParagraphs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way out of a format that holds its facts and its body as HTML, such as a feed:
 * it is told piece by piece, in any order, and then {@linkplain #build() built}. Texts that are
 * blank say nothing. Not safe for use by several threads.
 *
 * <pre>{@code
 * IncomingArticle in = new IncomingArticle(Profile.news());
 * in.text(ProfileKey.TITLE, "Flood");
 * in.section("Weather");
 * in.html("<p>Rain fell.</p>", lost -> problems.add(lost));
 * Article article = in.build(); // title: Flood, category: Weather; a paragraph
 * }</pre>
 */
public final class IncomingArticle {

  private final Profile profile;
  private final Map<ProfileKey<?>, Consumer<FieldsBuilder>> said = new LinkedHashMap<>();
  private final List<Person> authors = new ArrayList<>();
  private final Set<String> sections = new LinkedHashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final IncomingPictures pictures = new IncomingPictures();
  private final List<Field> kept = new ArrayList<>();
  private List<Block> body = List.of();

  /** Those of the body; null until they are asked for. */
  private @Nullable SaidLetters saidLetters;

  private @Nullable UnaryOperator<String> resolving;
  private Consumer<String> losing = lost -> {};

  /** The order of the fields. */
  private static final List<ProfileKey<?>> ORDER =
      List.of(
          ProfileKey.TITLE,
          ProfileKey.DESCRIPTION,
          ProfileKey.DATE,
          ProfileKey.MODIFIED,
          ProfileKey.AUTHORS,
          ProfileKey.CATEGORY,
          ProfileKey.CATEGORIES,
          ProfileKey.TAGS,
          ProfileKey.LANGUAGE,
          ProfileKey.ORIGIN_URL,
          ProfileKey.CODE,
          ProfileKey.SLUG,
          ProfileKey.IMAGE,
          ProfileKey.IMAGE_ALT,
          ProfileKey.IMAGE_CAPTION,
          ProfileKey.IMAGE_CREDIT);

  /**
   * Creates one of which nothing is said.
   *
   * @param profile which fields mean what
   */
  public IncomingArticle(Profile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
  }

  /**
   * Says what a fact is, unless that was said.
   *
   * @param key the fact
   * @param value what it is
   * @param <T> its type
   */
  public <T> void fact(ProfileKey<T> key, T value) {
    said.putIfAbsent(key, fields -> fields.with(key, value));
  }

  /**
   * {@return whether a fact was said}
   *
   * @param key the key of the fact
   */
  public boolean has(ProfileKey<?> key) {
    return said.containsKey(key);
  }

  /**
   * Says what a fact is, unless that was said.
   *
   * @param key the fact
   * @param text what it is, or null
   */
  public void text(ProfileKey<String> key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      fact(key, text.strip());
    }
  }

  /**
   * Says what a fact is, unless that was said; what can't be read as its type is kept as a text.
   *
   * @param key the fact, such as a date
   * @param text what it is, or null
   * @param type reads the text
   * @return whether it could be read
   * @param <T> its type
   */
  public <T> boolean typed(ProfileKey<T> key, @Nullable String text, FieldType<T> type) {
    if (text == null || text.isBlank()) {
      return true;
    }
    FieldValue.Text written = FieldValue.of(text.strip());
    T value = type.read(key.name(), written).value();
    if (value == null) {
      said.putIfAbsent(key, fields -> fields.with(key.name(), written));
      return false;
    }
    fact(key, value);
    return true;
  }

  /**
   * Adds an author.
   *
   * @param author who wrote it
   */
  public void author(Person author) {
    if (!author.name().isBlank()) {
      authors.add(author);
    }
  }

  /**
   * Adds a category, unless it is there.
   *
   * @param name its name
   */
  public void section(String name) {
    if (!name.isBlank()) {
      sections.add(name.strip());
    }
  }

  /**
   * Adds a tag, unless it is there.
   *
   * @param name its name
   */
  public void tag(String name) {
    if (!name.isBlank()) {
      tags.add(name.strip());
    }
  }

  /**
   * Adds a picture. One that the body shows is there already. Of the others, the lead image becomes
   * fields, or else the first whose place is not said; the rest is put at the end of the body. What
   * is said of a picture that is there already is {@linkplain #losing(Consumer) told}, unless it is
   * said there too.
   *
   * @param picture the picture
   */
  public void picture(IncomingPicture picture) {
    pictures.add(picture);
  }

  /**
   * Says what is told, when the article is built, what was said of its pictures and has no place in
   * it.
   *
   * @param lost is told what it is, such as {@code another caption of a picture that is shown}
   */
  public void losing(Consumer<String> lost) {
    losing = Objects.requireNonNull(lost, "lost");
  }

  /**
   * Adds a field that no fact is.
   *
   * @param name its name
   * @param value its value
   */
  public void keep(String name, FieldValue value) {
    kept.add(new Field(name, value));
  }

  /**
   * Says what the body is, in place of what was said.
   *
   * @param html its HTML
   * @param lost what is told what the blocks don't say
   */
  public void html(String html, Consumer<String> lost) {
    ReadHtml read = HtmlReader.gfm().read(html);
    body = read.blocks();
    saidLetters = null;
    read.losses().forEach(loss -> lost.accept("left out: " + loss));
  }

  /**
   * Says what the body is, in place of what was said.
   *
   * @param plain its text, without marks
   */
  public void plainText(String plain) {
    body = TextParagraphs.of(plain);
    saidLetters = null;
  }

  /**
   * {@return whether the body that was said so far says a text, where letters and digits alone
   * count; false for a text without any} The time goes by the length of both.
   *
   * @param text the text, without marks
   */
  public boolean bodySays(String text) {
    SaidLetters all = saidLetters == null ? SaidLetters.of(PlainText.of(body)) : saidLetters;
    saidLetters = all;
    return all.hold(SaidLetters.of(text));
  }

  /**
   * Says what the addresses of links and pictures in the body stand for.
   *
   * @param addresses gives an address for one that is written
   */
  public void resolving(UnaryOperator<String> addresses) {
    resolving = addresses;
  }

  private List<Block> resolvedBody() {
    UnaryOperator<String> addresses = resolving;
    if (addresses == null) {
      return body;
    }
    return new Article(Metadata.empty(), body)
        .rewrite(
            Link.class,
            link ->
                List.of(
                    new Link(
                        link.content(), addresses.apply(link.destination()), link.title(), null)))
        .rewrite(
            Image.class,
            image ->
                List.of(
                    new Image(
                        image.description(),
                        addresses.apply(image.destination()),
                        image.title(),
                        null)))
        .body();
  }

  /** {@return the article} */
  public Article build() {
    List<Block> blocks = new ArrayList<>(resolvedBody());
    IncomingPicture lead = pictures.place(blocks, losing);
    if (lead != null) {
      typed(ProfileKey.IMAGE, lead.address(), FieldType.URL);
      text(ProfileKey.IMAGE_ALT, lead.alt());
      text(ProfileKey.IMAGE_CAPTION, lead.caption());
      text(ProfileKey.IMAGE_CREDIT, lead.credit());
    }
    if (!authors.isEmpty()) {
      fact(ProfileKey.AUTHORS, List.copyOf(authors));
    }
    if (sections.size() == 1) {
      fact(ProfileKey.CATEGORY, sections.iterator().next());
    } else if (!sections.isEmpty()) {
      fact(ProfileKey.CATEGORIES, List.copyOf(sections));
    }
    if (!tags.isEmpty()) {
      fact(ProfileKey.TAGS, List.copyOf(tags));
    }
    FieldsBuilder fields = new FieldsBuilder(profile);
    for (ProfileKey<?> key : ORDER) {
      said.getOrDefault(key, none -> {}).accept(fields);
    }
    kept.forEach(field -> fields.with(field.name(), field.value()));
    return new Article(fields.build(), blocks);
  }
}
