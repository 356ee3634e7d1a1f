package io.github.articlemodel.facts;

import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.LinkTarget;
import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the site that articles are published on, and they do not say themselves. All
 * formats that say such things have it in their options. Immutable and safe for threads.
 *
 * <pre>{@code
 * Site site =
 *     Site.of(Profile.hugo())
 *         .withBase("https://news.example/")
 *         .withName("The Daily Example")
 *         .withZone(ZoneId.of("Asia/Bangkok"));
 * site.address("/img/flood.jpg");                       // https://news.example/img/flood.jpg
 * site.moment(ArticleDate.parse("2024-11-25").get());   // Optional of 2024-11-25T00:00+07:00
 * }</pre>
 *
 * @param profile which fields of its articles mean what
 * @param base the address that relative ones are resolved against (RFC 3986, 5.2); null to leave
 *     them as they are
 * @param name its name, such as that of the newspaper; null where no format is to say one
 * @param zone the zone of dates without an offset; null where there is none, so that a format which
 *     needs a moment leaves them out, and says so
 */
public record Site(
    Profile profile, @Nullable String base, @Nullable String name, @Nullable ZoneId zone) {

  /**
   * Creates one.
   *
   * @param profile which fields of its articles mean what
   * @param base the address that relative ones are resolved against, or null
   * @param name its name, or null
   * @param zone the zone of dates without an offset, or null
   */
  public Site {
    Objects.requireNonNull(profile, "profile");
  }

  /**
   * {@return a site of which nothing else is known}
   *
   * @param profile which fields of its articles mean what
   */
  public static Site of(Profile profile) {
    return new Site(profile, null, null, null);
  }

  /** {@return a site with the profile {@code news}, of which nothing else is known} */
  public static Site unknown() {
    return of(Profile.news());
  }

  /**
   * {@return this with another profile}
   *
   * @param fields which fields of its articles mean what
   */
  public Site withProfile(Profile fields) {
    return new Site(fields, base, name, zone);
  }

  /**
   * {@return this with an address that relative ones are resolved against}
   *
   * @param address the address, such as {@code https://news.example/}
   */
  public Site withBase(String address) {
    return new Site(profile, Objects.requireNonNull(address, "address"), name, zone);
  }

  /**
   * {@return this with a name}
   *
   * @param siteName the name, such as that of the newspaper
   */
  public Site withName(String siteName) {
    return new Site(profile, base, Objects.requireNonNull(siteName, "siteName"), zone);
  }

  /**
   * {@return this with a zone of dates without an offset}
   *
   * @param dates the zone
   */
  public Site withZone(ZoneId dates) {
    return new Site(profile, base, name, Objects.requireNonNull(dates, "dates"));
  }

  /**
   * {@return an address, resolved against the base where there is one and that can be done}
   *
   * @param written the address as the article gives it
   */
  public String address(String written) {
    if (base == null) {
      return written;
    }
    return LinkTarget.of(written, LinkOptions.defaults().withBase(base)).resolved().orElse(written);
  }

  /**
   * {@return an address as {@link #address} gives it, where it may be followed: relative or of a
   * scheme that is known to do no harm} Empty where it may not, or is blank.
   *
   * @param written the address as the article gives it
   */
  public Optional<String> safeAddress(String written) {
    String address = address(written);
    return address.isBlank() || AddressSafety.of(address) != AddressSafety.SAFE
        ? Optional.empty()
        : Optional.of(address);
  }

  /**
   * {@return a whole address, with its scheme, as {@link #safeAddress} gives it; empty where it is
   * relative and there is no base, or may not be followed}
   *
   * @param written the address as the article gives it
   */
  public Optional<String> wholeAddress(String written) {
    return LinkTarget.of(safeAddress(written).orElse(""), LinkOptions.defaults())
        .resolved()
        .filter(address -> !address.isEmpty());
  }

  /**
   * {@return the moment of a date: with its offset, UTC, or of the {@link #zone()}; a day is then
   * its start} Empty where the date has no offset and there is no zone.
   *
   * @param date the date
   */
  public Optional<OffsetDateTime> moment(ArticleDate date) {
    if (date.value() instanceof OffsetDateTime time) {
      return Optional.of(time);
    } else if (date.value() instanceof Instant instant) {
      return Optional.of(instant.atOffset(ZoneOffset.UTC));
    } else if (zone == null) {
      return Optional.empty();
    }
    LocalDateTime local =
        date.value() instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) date.value();
    return Optional.of(local.atZone(zone).toOffsetDateTime());
  }
}
