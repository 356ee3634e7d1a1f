package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property that no fact of an article is made of, and that is written as its field under {@code
 * ninjs} has it.
 */
enum NinjsProperty {
  PROFILE("profile", Kind.TEXT),
  VERSION("version", Kind.TEXT),
  TITLE("title", Kind.TEXT),
  REPRESENTATION_TYPE("representationType", Kind.WORD),
  PUB_STATUS("pubStatus", Kind.WORD),
  URGENCY("urgency", Kind.URGENCY),
  FIRST_CREATED("firstCreated", Kind.MOMENT),
  EMBARGOED_UNTIL("embargoedUntil", Kind.MOMENT),
  EXPIRES("expires", Kind.MOMENT),
  COPYRIGHT_HOLDER("copyrightHolder", Kind.TEXT),
  COPYRIGHT_NOTICE("copyrightNotice", Kind.TEXT),
  USAGE_TERMS("usageTerms", Kind.TEXT),
  ED_NOTE("edNote", Kind.TEXT),
  SLUGLINE("slugline", Kind.TEXT),
  LOCATED("located", Kind.TEXT);

  private enum Kind {
    TEXT,
    WORD,
    URGENCY,
    MOMENT
  }

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "representationType", Set.of("full", "partial"),
          "pubStatus", Set.of("usable", "withheld", "canceled"));

  private static final BigInteger LEAST_URGENT = BigInteger.valueOf(9);

  private final String json;
  private final Kind kind;

  NinjsProperty(String json, Kind kind) {
    this.json = json;
    this.kind = kind;
  }

  /** {@return its name in JSON} */
  String json() {
    return json;
  }

  /** Writes it; returns false where the value is none of its kind, so that it is not written. */
  boolean write(FieldValue value, Site site, JsonOutput out) {
    if (kind == Kind.URGENCY) {
      boolean isUrgency =
          value instanceof FieldValue.IntegerNumber number
              && number.value().signum() > 0
              && number.value().compareTo(LEAST_URGENT) <= 0;
      if (isUrgency) {
        out.name(json).number(((FieldValue.IntegerNumber) value).value().toString());
      }
      return isUrgency;
    }
    Optional<String> text = kind == Kind.MOMENT ? moment(value, site) : text(value);
    text.ifPresent(written -> out.member(json, written));
    return text.isPresent();
  }

  private Optional<String> text(FieldValue value) {
    return value instanceof FieldValue.Text text
            && (kind == Kind.TEXT || WORDS.getOrDefault(json, Set.of()).contains(text.value()))
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Optional<String> moment(FieldValue value, Site site) {
    return Optional.ofNullable(FieldType.DATE.read(json, value).value())
        .flatMap(site::moment)
        .filter(moment -> moment.getYear() >= 0 && moment.getYear() <= 9_999)
        .filter(moment -> moment.getOffset().getTotalSeconds() % 60 == 0)
        .map(NinjsProperty::text);
  }

  /** Returns a moment as RFC 3339 has it. */
  static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
