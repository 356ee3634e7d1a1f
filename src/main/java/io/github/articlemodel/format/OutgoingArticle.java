package io.github.articlemodel.format;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RenderOptions;
import io.github.articlemodel.render.RenderedHtml;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into a format that holds its facts and its body as HTML, such as a feed:
 * each method gives what can be said there, and what can't is told in a log, once for the article
 * and not for each place. Not safe for use by several threads.
 *
 * <pre>{@code
 * OutgoingArticle out = new OutgoingArticle(article, 0, site, log);
 * out.facts().headline();
 * out.moment("published", out.facts().published()); // Optional of 2024-11-25T00:00+07:00
 * out.address("/img/flood.jpg");                     // Optional of https://news.example/img/flood.jpg
 * out.tell(out.otherFields());                       // what is not in the format
 * }</pre>
 */
public final class OutgoingArticle {

  private static final int SHOWN = 3;
  private static final String SAFE_IN_TAG = "-._~!$&'()*+,;=:@/";

  private final Article article;
  private final int number;
  private final Site site;
  private final ConversionLog log;
  private final ArticleFacts facts;
  private final Set<String> lostAddresses = new LinkedHashSet<>();

  /**
   * Creates one.
   *
   * @param article the article
   * @param number its 0-based number among those that are written
   * @param site what is known of where it is published
   * @param log what is told of what can't be said
   */
  public OutgoingArticle(Article article, int number, Site site, ConversionLog log) {
    this.article = Objects.requireNonNull(article, "article");
    this.number = number;
    this.site = Objects.requireNonNull(site, "site");
    this.log = Objects.requireNonNull(log, "log");
    this.facts = ArticleFacts.of(article, site.profile());
  }

  /** {@return the article} */
  public Article article() {
    return article;
  }

  /** {@return its 0-based number among those that are written} */
  public int number() {
    return number;
  }

  /** {@return what the article says of itself} */
  public ArticleFacts facts() {
    return facts;
  }

  /**
   * {@return the moment of a date, its offset one of whole minutes; empty where there is no date,
   * or where it has no offset and the site no zone, or its year is none of RFC 3339 (0 to 9999),
   * which are told}
   *
   * @param what what the date is, for the message, such as {@code published}
   * @param date the date, or null
   */
  public Optional<OffsetDateTime> moment(String what, @Nullable ArticleDate date) {
    if (date == null) {
      return Optional.empty();
    }
    Optional<OffsetDateTime> moment = site.moment(date);
    if (moment.isEmpty()) {
      log.lose(
          number,
          "",
          "format.date",
          what + " " + date + " has no offset, so that its moment is not known; it is left out",
          "give the site of the options a zone, or the date an offset");
      return Optional.empty();
    }
    Optional<OffsetDateTime> said =
        moment
            .filter(OutgoingArticle::hasFourDigits)
            .map(OutgoingArticle::inWholeMinutes)
            .filter(OutgoingArticle::hasFourDigits);
    if (said.isEmpty()) {
      log.lose(
          number,
          "",
          "format.date",
          what + " " + date + " is beyond what can be said; it is left out",
          "write a year of four digits");
    }
    return said;
  }

  private static boolean hasFourDigits(OffsetDateTime time) {
    return time.getYear() >= 0 && time.getYear() <= 9_999;
  }

  private static OffsetDateTime inWholeMinutes(OffsetDateTime time) {
    return time.getOffset().getTotalSeconds() % 60 == 0
        ? time
        : time.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /**
   * {@return an address with its scheme, percent-encoded as RFC 3986 has it; empty where it is
   * relative and the site has no base, or where it could do harm, which {@link #tell} tells}
   *
   * @param written the address as the article gives it
   */
  public Optional<String> address(String written) {
    Optional<String> whole = site.wholeAddress(written).filter(OutgoingArticle::isUri);
    if (whole.isEmpty() && !written.isBlank()) {
      lostAddresses.add(written);
    }
    return whole;
  }

  /**
   * {@return an address as it is written; empty where it could do harm, which {@link #tell} tells}
   * A relative one stays as it is.
   *
   * @param written the address as the article gives it
   */
  public Optional<String> harmlessAddress(String written) {
    Optional<String> harmless = Optional.of(written).filter(at -> site.safeAddress(at).isPresent());
    if (harmless.isEmpty() && !written.isBlank()) {
      lostAddresses.add(written);
    }
    return harmless;
  }

  /**
   * {@return the lead image and then the pictures of the body, each address of the body once; but
   * for those without a whole address, which {@link #tell} tells}
   */
  public List<OutgoingPicture> pictures() {
    List<OutgoingPicture> pictures = new ArrayList<>();
    Figure lead = facts.image();
    if (lead != null) {
      address(lead.destination())
          .ifPresent(at -> pictures.add(new OutgoingPicture(lead, at, true)));
    }
    Set<String> once = new HashSet<>();
    for (Figure figure : facts.figures()) {
      address(figure.destination())
          .filter(once::add)
          .ifPresent(at -> pictures.add(new OutgoingPicture(figure, at, false)));
    }
    return List.copyOf(pictures);
  }

  private static boolean isUri(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException noUri) {
      return false;
    }
  }

  /** {@return where the article was first published, as {@link #address} gives it} */
  public Optional<String> url() {
    return facts.url() == null ? Optional.empty() : address(facts.url());
  }

  /**
   * {@return what tells the article from all others, for good: where it was first published; else a
   * tag URI (RFC 4151) of the site's host, the day of publication and the article's code, or else
   * its slug; a code that is a URI of the scheme {@code urn} or {@code tag} as it is} Empty where
   * the article has too little of that; nothing is made up.
   */
  public Optional<String> identity() {
    Optional<String> url = url();
    if (url.isPresent()) {
      return url;
    }
    String code = facts.code() == null ? facts.slug() : facts.code();
    if (code == null) {
      return Optional.empty();
    } else if ((code.startsWith("urn:") || code.startsWith("tag:")) && isUri(code)) {
      return Optional.of(code);
    }
    ArticleDate published = facts.published();
    Optional<String> host = host();
    boolean isDated =
        published != null
            && published.localDate().getYear() >= 1_000
            && published.localDate().getYear() <= 9_999;
    return host.isEmpty() || published == null || !isDated
        ? Optional.empty()
        : Optional.of("tag:" + host.get() + "," + published.localDate() + ":" + inTag(code));
  }

  private Optional<String> host() {
    try {
      String base = site.wholeAddress(site.base() == null ? "" : site.base()).orElse("");
      return Optional.ofNullable(new URI(base).getHost());
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }

  private static String inTag(String code) {
    StringBuilder out = new StringBuilder(code.length());
    for (byte b : code.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isKept = c < 0x80 && (Character.isLetterOrDigit(c) || SAFE_IN_TAG.indexOf(c) >= 0);
      out.append(isKept ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }

  /** Tells that the article is not written, as it has no {@link #identity}. */
  public void refuseWithoutIdentity() {
    log.refuse(
        number,
        "",
        "format.identity",
        "nothing tells the article from others, so it is not written",
        "give it an origin_url; or a code or slug and a date, and the site of the options a base");
  }

  /**
   * {@return the body as HTML that can do no harm, its addresses resolved against the base of the
   * site where there is one; what is left out is told}
   */
  public String html() {
    RenderedHtml rendered =
        HtmlRenderer.of(RenderOptions.defaults().withSite(site)).renderWithLosses(article.body());
    log.loseHtml(number, rendered.losses());
    return rendered.html();
  }

  /** {@return the fields that no fact is made of, and say something} */
  public List<FieldPath> otherFields() {
    return ArticleFacts.otherFields(article.metadata(), site.profile());
  }

  /**
   * Tells, once each, which fields and which addresses are not in what is written.
   *
   * @param fields the fields that the format has no place for
   */
  public void tell(List<FieldPath> fields) {
    if (!fields.isEmpty()) {
      List<String> names = fields.stream().map(FieldPath::toString).toList();
      log.lose(
          number,
          "metadata",
          "format.fields",
          "the format has no place for " + String.join(", ", names),
          "write JSON to keep all fields");
    }
    if (!lostAddresses.isEmpty()) {
      List<String> shown = new ArrayList<>(lostAddresses).subList(0, shown());
      int more = lostAddresses.size() - shown();
      log.lose(
          number,
          "",
          "format.address",
          "no whole address that is safe to follow: "
              + String.join(", ", shown)
              + (more == 0 ? "" : " and " + more + " more"),
          "give the site of the options a base, or write whole addresses");
    }
  }

  private int shown() {
    return Math.min(SHOWN, lostAddresses.size());
  }
}
