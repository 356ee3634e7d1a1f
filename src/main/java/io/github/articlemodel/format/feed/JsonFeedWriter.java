package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.format.OutgoingPicture;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON Feed 1.1, item by item. */
record JsonFeedWriter(FeedOptions options) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    return writeAll(List.of(article), out);
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    if (options.shownTitle().isEmpty()) {
      log.lose(
          0,
          "",
          "feed.channel",
          "JSON Feed needs a title, and the options say none",
          "give the options a title");
    }
    String start = text(this::start);
    out.append(start, 0, start.length() - 2).append(",\n  \"items\": [");
    String separator = "\n    ";
    int number = 0;
    for (Article article : articles) {
      OutgoingArticle outgoing = new OutgoingArticle(article, number++, options.site(), log);
      Optional<String> id = id(outgoing);
      if (id.isEmpty()) {
        outgoing.refuseWithoutIdentity();
        continue;
      }
      // A string in JSON has no line end, so each of them is one between members.
      String item = text(json -> item(id.get(), outgoing, json)).replace("\n", "\n    ");
      out.append(separator).append(item);
      separator = ",\n    ";
      outgoing.tell(outgoing.otherFields());
    }
    out.append(separator.startsWith(",") ? "\n  ]\n}\n" : "]\n}\n");
    return log.toList();
  }

  private static String text(Consumer<JsonOutput> content) {
    return JsonOutput.write(2, content).orElseThrow();
  }

  /** Returns the id: any text does, so a code by itself too, where nothing better is known. */
  private static Optional<String> id(OutgoingArticle article) {
    return article.identity().or(() -> Optional.ofNullable(article.facts().code()));
  }

  private void start(JsonOutput json) {
    json.startObject().member("version", JsonFeedFormat.VERSION);
    json.member("title", options.shownTitle().orElse(""));
    options.page().ifPresent(page -> json.member("home_page_url", page));
    options.own().ifPresent(own -> json.member("feed_url", own));
    if (options.language() != null) {
      json.member("language", options.language().toLanguageTag());
    }
    json.endObject();
  }

  private void item(String id, OutgoingArticle article, JsonOutput json) {
    ArticleFacts facts = article.facts();
    json.startObject().member("id", id);
    article.url().ifPresent(url -> json.member("url", url));
    member("title", facts.headline(), json);
    member("summary", facts.description(), json);
    if (options.content() == FeedContent.FULL) {
      json.member("content_html", article.html());
    } else {
      json.member("content_text", Optional.ofNullable(facts.description()).orElse(""));
    }
    moment("date_published", article.moment("published", facts.published()), json);
    moment("date_modified", article.moment("modified", facts.modified()), json);
    if (facts.language() != null) {
      json.member("language", facts.language().toLanguageTag());
    }
    authors(article, json);
    Set<String> tags = new LinkedHashSet<>(facts.sections());
    tags.addAll(facts.tags());
    texts("tags", tags, json);
    List<OutgoingPicture> pictures = article.pictures();
    Optional<OutgoingPicture> lead = pictures.stream().filter(OutgoingPicture::isLead).findFirst();
    lead.ifPresent(picture -> json.member("image", picture.address()));
    attachments(pictures, json);
    extension(facts, pictures, json);
    json.endObject();
  }

  private static void member(String name, @Nullable String value, JsonOutput json) {
    if (value != null && !value.isBlank()) {
      json.member(name, value);
    }
  }

  private static void moment(String name, Optional<OffsetDateTime> moment, JsonOutput json) {
    moment.ifPresent(at -> json.member(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)));
  }

  private static void texts(String name, Collection<String> texts, JsonOutput json) {
    if (!texts.isEmpty()) {
      json.name(name).startArray();
      texts.forEach(json::text);
      json.endArray();
    }
  }

  private static void authors(OutgoingArticle article, JsonOutput json) {
    if (article.facts().authors().isEmpty()) {
      return;
    }
    json.name("authors").startArray();
    for (Person author : article.facts().authors()) {
      json.startObject().member("name", author.name());
      Optional.ofNullable(author.url())
          .flatMap(article::address)
          .ifPresent(url -> json.member("url", url));
      json.endObject();
    }
    json.endArray();
  }

  /** Writes the pictures of the body whose media type is known, which an attachment needs. */
  private static void attachments(List<OutgoingPicture> pictures, JsonOutput json) {
    List<OutgoingPicture> typed =
        pictures.stream().filter(each -> !each.isLead() && each.mediaType().isPresent()).toList();
    if (typed.isEmpty()) {
      return;
    }
    json.name("attachments").startArray();
    for (OutgoingPicture picture : typed) {
      json.startObject().member("url", picture.address());
      json.member("mime_type", picture.mediaType().orElseThrow());
      member("title", picture.caption().orElse(null), json);
      json.endObject();
    }
    json.endArray();
  }

  /** Writes what JSON Feed has no word for. */
  private static void extension(
      ArticleFacts facts, List<OutgoingPicture> pictures, JsonOutput json) {
    boolean isNeeded =
        facts.code() != null
            || facts.slug() != null
            || !facts.sections().isEmpty()
            || !pictures.isEmpty();
    if (!isNeeded) {
      return;
    }
    json.name(FeedWords.EXTENSION).startObject();
    member("code", facts.code(), json);
    member("slug", facts.slug(), json);
    texts("categories", facts.sections(), json);
    if (facts.tags().stream().anyMatch(facts.sections()::contains)) {
      texts("tags", facts.tags(), json);
    }
    if (!pictures.isEmpty()) {
      json.name("pictures").startArray();
      for (OutgoingPicture picture : pictures) {
        json.startObject().member("url", picture.address());
        json.name("lead").bool(picture.isLead());
        member("alt", picture.figure().alt(), json);
        member("caption", picture.caption().orElse(null), json);
        member("credit", picture.credit().orElse(null), json);
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }
}
