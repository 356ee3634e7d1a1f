package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an article as a news object, where something tells it from others. */
record NinjsArticleWriter(NinjsOptions options) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    ConversionLog log = new ConversionLog();
    OutgoingArticle outgoing = new OutgoingArticle(article, 0, options.site(), log);
    Optional<String> uri = outgoing.identity().or(() -> keptUri(article));
    if (uri.isEmpty()) {
      outgoing.refuseWithoutIdentity();
      return log.toList();
    }
    Optional<String> text = JsonOutput.write(2, json -> newsObject(uri.get(), outgoing, json));
    out.append(text.orElseThrow()).append('\n');
    return log.toList();
  }

  /** Returns the URI of a news object that was read and is no address. */
  private Optional<String> keptUri(Article article) {
    return article
        .metadata()
        .field(FieldPath.of(Ninjs.FIELD).then("uri"))
        .map(Field::value)
        .flatMap(
            value ->
                value instanceof FieldValue.Text text
                    ? options.site().wholeAddress(text.value())
                    : Optional.empty());
  }

  private void newsObject(String uri, OutgoingArticle out, JsonOutput json) {
    ArticleFacts facts = out.facts();
    json.startObject().member("uri", uri);
    json.name("standard").startObject().member("name", Ninjs.NAME).member("version", Ninjs.VERSION);
    json.member("schema", Ninjs.SCHEMA).endObject().member("type", "text");
    if (facts.language() != null) {
      json.member("language", facts.language().toLanguageTag());
    }
    out.moment("published", facts.published()).ifPresent(at -> moment("contentCreated", at, json));
    out.moment("modified", facts.modified()).ifPresent(at -> moment("versionCreated", at, json));
    text("headlines", "main", facts.headline(), json);
    text("descriptions", "summary", facts.description(), json);
    authors(out, json);
    subjects(facts, json);
    altIds(facts, json);
    Set<String> written = kept(out.article(), uri, json);
    bodies(out, json);
    new NinjsPictures(out, json).write();
    json.endObject();
    out.tell(left(out, written));
  }

  private static void moment(String name, OffsetDateTime moment, JsonOutput json) {
    json.member(name, NinjsProperty.text(moment));
  }

  private static void text(String name, String role, @Nullable String value, JsonOutput json) {
    if (value != null) {
      json.name(name).startArray();
      plain(role, value, json);
      json.endArray();
    }
  }

  /** Writes a text without marks. */
  static void plain(String role, String value, JsonOutput json) {
    content(role, "text/plain", value, json);
  }

  private static void content(String role, String contentType, String value, JsonOutput json) {
    json.startObject().member("role", role).member("contentType", contentType);
    json.member("value", value).endObject();
  }

  /** Writes the names; and each author alone, where the names do not say all. */
  private static void authors(OutgoingArticle out, JsonOutput json) {
    List<Person> authors = out.facts().authors().stream().map(each -> harmless(each, out)).toList();
    if (authors.isEmpty()) {
      return;
    }
    json.member("by", Ninjs.by(authors));
    Person first = authors.get(0);
    if (authors.size() == 1 && first.email() == null && first.url() == null) {
      return;
    }
    json.name("infoSources").startArray();
    for (Person author : authors) {
      json.startObject().member("name", author.name()).member("role", Ninjs.AUTHOR);
      if (author.email() != null || author.url() != null) {
        json.name("contactInfo").startArray();
        contact(Ninjs.EMAIL, author.email(), json);
        contact(Ninjs.WEB, author.url(), json);
        json.endArray();
      }
      json.endObject();
    }
    json.endArray();
  }

  /** Returns an author without the address of a page that could do harm, which is told. */
  private static Person harmless(Person author, OutgoingArticle out) {
    String url = Optional.ofNullable(author.url()).flatMap(out::harmlessAddress).orElse(null);
    return new Person(author.name(), author.email(), url);
  }

  private static void contact(String type, @Nullable String value, JsonOutput json) {
    if (value != null) {
      json.startObject().member("type", type).member("value", value).endObject();
    }
  }

  private static void subjects(ArticleFacts facts, JsonOutput json) {
    if (facts.sections().isEmpty() && facts.tags().isEmpty()) {
      return;
    }
    json.name("subjects").startArray();
    for (String section : facts.sections()) {
      json.startObject().member("name", section).member("rel", Ninjs.CATEGORY).endObject();
    }
    for (String tag : facts.tags()) {
      json.startObject().member("name", tag).endObject();
    }
    json.endArray();
  }

  private static void altIds(ArticleFacts facts, JsonOutput json) {
    if (facts.code() == null && facts.slug() == null) {
      return;
    }
    json.name("altIds").startArray();
    altId(Ninjs.CODE, facts.code(), json);
    altId(Ninjs.SLUG, facts.slug(), json);
    json.endArray();
  }

  private static void altId(String role, @Nullable String value, JsonOutput json) {
    if (value != null) {
      json.startObject().member("role", role).member("value", value).endObject();
    }
  }

  /** Writes what the field {@code ninjs} holds of single values, and returns their names. */
  private Set<String> kept(Article article, String uri, JsonOutput json) {
    Set<String> written = new HashSet<>();
    for (NinjsProperty property : NinjsProperty.values()) {
      article
          .metadata()
          .field(FieldPath.of(Ninjs.FIELD).then(property.json()))
          .filter(field -> property.write(field.value(), options.site(), json))
          .ifPresent(field -> written.add(property.json()));
    }
    keptUri(article).filter(uri::equals).ifPresent(same -> written.add("uri"));
    return written;
  }

  private void bodies(OutgoingArticle out, JsonOutput json) {
    if (out.article().body().isEmpty()) {
      return;
    }
    json.name("bodies").startArray();
    if (options.bodies().contains(NinjsBody.HTML)) {
      content("main", "text/html", out.html(), json);
    }
    if (options.bodies().contains(NinjsBody.PLAIN_TEXT)) {
      plain("plain", PlainText.of(out.article()), json);
    }
    json.endArray();
  }

  /** Returns the fields that are not written; of the map of properties, those that were not. */
  private static List<FieldPath> left(OutgoingArticle out, Set<String> written) {
    List<FieldPath> left = new ArrayList<>();
    FieldPath own = FieldPath.of(Ninjs.FIELD);
    for (FieldPath path : out.otherFields()) {
      FieldValue value = out.article().metadata().field(path).map(Field::value).orElse(null);
      if (path.equals(own) && value instanceof FieldValue.Mapping map) {
        map.fields().stream()
            .map(Field::name)
            .filter(name -> !written.contains(name))
            .forEach(name -> left.add(own.then(name)));
      } else {
        left.add(path);
      }
    }
    return left;
  }
}
