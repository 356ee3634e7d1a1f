package io.github.articlemodel.testing;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.html.HtmlReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RenderOptions;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an article that went through a format of facts and HTML: what each such format
 * declares to lose, written down once.
 *
 * @param site what is known of the site
 * @param losses what the format loses beside that
 */
public record CarriedArticle(Site site, Set<Loss> losses) {

  /** What some of these formats lose. */
  public enum Loss {
    /** The addresses of authors for mail. */
    EMAIL,
    /** The addresses of authors' pages. */
    AUTHOR_URL,
    /** That the address of an author's page was relative. */
    RELATIVE_AUTHOR_URL,
    /** Parts of a second. */
    FRACTION,
    /** What the lead image shows, for those who can't see it. */
    ALT,
    /** The last part of the address. */
    SLUG,
    /** That a date of the last change which is the only one is of that: it is the date. */
    LONE_MODIFIED,
    /** A date of the last change that is that of publication. */
    SAME_MODIFIED,
    /** Line ends and tabs in categories. */
    SECTION_SPACE,
    /** White space in descriptions that look like HTML. */
    DESCRIPTION_SPACE,
    /** White space at the ends of authors' names and of codes. */
    SPACE_AROUND,
    /** Characters that XML can't hold. */
    CHARACTERS
  }

  /** Returns what is to be read back of an article. */
  public Article of(Article article) {
    ArticleFacts facts = ArticleFacts.of(article, site.profile());
    List<Block> body = new ArrayList<>(throughHtml(article.body()));
    FieldsBuilder fields = new FieldsBuilder(site.profile());
    text(fields, ProfileKey.TITLE, oneLine(facts.headline()));
    text(fields, ProfileKey.DESCRIPTION, description(facts.description()));
    dates(fields, moment(facts.published()), moment(facts.modified()));
    if (!facts.authors().isEmpty()) {
      fields.with(ProfileKey.AUTHORS, facts.authors().stream().map(this::author).toList());
    }
    List<String> sections = sound(facts.sections());
    if (losses.contains(Loss.SECTION_SPACE)) {
      sections =
          sections.stream().map(name -> name.replaceAll("\r\n|[\t\r\n]", " ")).distinct().toList();
    }
    if (sections.size() == 1) {
      fields.with(ProfileKey.CATEGORY, sections.get(0));
    } else if (!sections.isEmpty()) {
      fields.with(ProfileKey.CATEGORIES, sections);
    }
    if (!facts.tags().isEmpty()) {
      fields.with(ProfileKey.TAGS, sound(facts.tags()));
    }
    fields.with(ProfileKey.LANGUAGE, Optional.ofNullable(facts.language()));
    fields.with(
        ProfileKey.ORIGIN_URL,
        Optional.ofNullable(facts.url()).flatMap(site::wholeAddress).map(URI::create));
    fields.with(
        ProfileKey.CODE, Optional.ofNullable(facts.code()).map(this::code).map(ArticleCode::new));
    text(fields, ProfileKey.SLUG, losses.contains(Loss.SLUG) ? null : facts.slug());
    lead(fields, facts.image());
    Set<String> shown = facts.figures().isEmpty() ? new HashSet<>() : shown(body);
    for (Figure figure : facts.figures()) {
      whole(figure).filter(shown::add).ifPresent(address -> add(figure, address, body));
    }
    return new Article(fields.build(), body);
  }

  private void dates(
      FieldsBuilder fields, Optional<ArticleDate> published, Optional<ArticleDate> modified) {
    boolean isAlone = published.isEmpty() && losses.contains(Loss.LONE_MODIFIED);
    boolean isSame = published.equals(modified) && losses.contains(Loss.SAME_MODIFIED);
    fields.with(ProfileKey.DATE, isAlone ? modified : published);
    if (!isAlone && !isSame) {
      fields.with(ProfileKey.MODIFIED, modified);
    }
  }

  private @Nullable String description(@Nullable String text) {
    boolean looksLikeHtml = text != null && (text.contains("<") || text.contains("&"));
    if (text == null || !looksLikeHtml || !losses.contains(Loss.DESCRIPTION_SPACE)) {
      return text;
    }
    String html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return PlainText.of(HtmlReader.gfm().read(html).blocks());
  }

  private String code(String code) {
    return losses.contains(Loss.SPACE_AROUND) ? sound(code).strip() : code;
  }

  private String sound(String text) {
    return losses.contains(Loss.CHARACTERS)
        ? text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        : text;
  }

  private List<String> sound(List<String> texts) {
    return texts.stream().map(this::sound).toList();
  }

  private List<Block> throughHtml(List<Block> body) {
    String html = HtmlRenderer.of(RenderOptions.defaults().withSite(site)).render(body);
    return HtmlReader.gfm().read(sound(html)).blocks();
  }

  private void text(FieldsBuilder fields, ProfileKey<String> key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      fields.with(key, sound(text).strip());
    }
  }

  private static @Nullable String oneLine(@Nullable String text) {
    return text == null
        ? null
        : String.join(
            " ", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** A date is a moment; one in UTC an instant. */
  private Optional<ArticleDate> moment(@Nullable ArticleDate date) {
    return Optional.ofNullable(date)
        .flatMap(site::moment)
        .filter(time -> time.getYear() >= 0 && time.getYear() <= 9_999)
        .map(
            time ->
                time.getOffset().getTotalSeconds() % 60 == 0
                    ? time
                    : time.withOffsetSameInstant(ZoneOffset.UTC))
        .map(time -> losses.contains(Loss.FRACTION) ? time.truncatedTo(ChronoUnit.SECONDS) : time)
        .map(CarriedArticle::date);
  }

  private static ArticleDate date(OffsetDateTime time) {
    return new ArticleDate(time.getOffset().equals(ZoneOffset.UTC) ? time.toInstant() : time);
  }

  private Person author(Person author) {
    String url = author.url();
    if (url != null && losses.contains(Loss.RELATIVE_AUTHOR_URL)) {
      url = site.wholeAddress(url).orElse(null);
    }
    boolean isStripped = losses.contains(Loss.SPACE_AROUND);
    return new Person(
        isStripped ? sound(author.name()).strip() : author.name(),
        losses.contains(Loss.EMAIL) ? null : author.email(),
        losses.contains(Loss.AUTHOR_URL) ? null : url);
  }

  private Optional<String> whole(Figure figure) {
    return site.wholeAddress(figure.destination());
  }

  private void lead(FieldsBuilder fields, @Nullable Figure image) {
    String address = image == null ? null : whole(image).orElse(null);
    if (image != null && address != null) {
      fields.with(ProfileKey.IMAGE, URI.create(address));
      if (!losses.contains(Loss.ALT)) {
        text(fields, ProfileKey.IMAGE_ALT, image.alt());
      }
      text(fields, ProfileKey.IMAGE_CAPTION, image.captionText().orElse(null));
      text(fields, ProfileKey.IMAGE_CREDIT, image.credit() == null ? null : image.credit().raw());
    }
  }

  /** A picture that the HTML does not show, such as that of a shortcode, comes at the end. */
  private static Set<String> shown(List<Block> body) {
    Article shown = new Article(Metadata.empty(), body);
    Set<String> addresses = new HashSet<>();
    FigureReader.of(CreditVocabulary.bundled()).in(shown).stream()
        .map(Figure::destination)
        .forEach(addresses::add);
    shown.find(Image.class).stream().map(Image::destination).forEach(addresses::add);
    return addresses;
  }

  private void add(Figure figure, String address, List<Block> body) {
    String alt = losses.contains(Loss.ALT) ? "" : figure.alt();
    String text = figure.captionText().orElse(alt).strip();
    String credit = figure.credit() == null ? "" : " (" + figure.credit().raw() + ")";
    body.add(new Paragraph(List.of(Image.of(sound((text + credit).strip()), address))));
  }
}
