package io.github.articlemodel.format.html;

import io.github.articlemodel.html.PageFact;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Makes fields of what a page says: JSON-LD counts before all else, then the order of the facts.
 * Where others say another thing, a warning tells both.
 */
final class PageFields {

  private static final String LINKED = "JSON-LD";
  private static final int LONGEST = 500;

  /** Which sources put several tags in one text. */
  private static final Set<String> WITH_COMMAS =
      Set.of("keywords", "news_keywords", "parsely-tags", "sailthru.tags", "itemprop keywords");

  private final List<PageFact> facts;
  private final LinkedFacts linked;
  private final SourceText source;
  private final DiagnosticLog log;
  private final FieldsBuilder fields;

  PageFields(
      List<PageFact> facts,
      LinkedFacts linked,
      Profile profile,
      SourceText source,
      DiagnosticLog log) {
    this.facts = facts;
    this.linked = linked;
    this.source = source;
    this.log = log;
    this.fields = new FieldsBuilder(profile);
  }

  /**
   * Returns the fields.
   *
   * @param hasHeadline whether the body has a headline, so that the title of the page, which mostly
   *     names its site too, is not needed
   */
  Metadata read(boolean hasHeadline) {
    boolean hasTitle = text(ProfileKey.TITLE, PageFact.Key.HEADLINE);
    if (!hasTitle && !hasHeadline) {
      text(ProfileKey.TITLE, PageFact.Key.TITLE);
    }
    text(ProfileKey.DESCRIPTION, PageFact.Key.DESCRIPTION);
    typed(ProfileKey.DATE, PageFact.Key.PUBLISHED, FieldType.DATE, PageFields::isSameDate);
    typed(ProfileKey.MODIFIED, PageFact.Key.MODIFIED, FieldType.DATE, PageFields::isSameDate);
    authors();
    sections();
    tags();
    typed(
        ProfileKey.LANGUAGE, PageFact.Key.LANGUAGE, FieldType.LANGUAGE, PageFields::isSameLanguage);
    typed(ProfileKey.ORIGIN_URL, PageFact.Key.URL, FieldType.URL, PageFields::isSameAddress);
    typed(ProfileKey.IMAGE, PageFact.Key.IMAGE, FieldType.URL, (first, second) -> true);
    text(ProfileKey.IMAGE_ALT, PageFact.Key.IMAGE_ALT);
    fields.with(ProfileKey.CODE, linked.fields().code().value());
    fields.with(ProfileKey.IMAGE_CAPTION, linked.fields().imageCaption().value());
    fields.with(ProfileKey.IMAGE_CREDIT, linked.fields().imageCredit().value());
    return fields.build();
  }

  private List<PageFact> of(PageFact.Key key) {
    return facts.stream().filter(fact -> fact.key() == key).toList();
  }

  private boolean text(ProfileKey<String> key, PageFact.Key fact) {
    return typed(key, fact, FieldType.TEXT, PageFields::saysTheSame);
  }

  /** Makes a field of the first value, and tells of others that are not the same. */
  private <T> boolean typed(
      ProfileKey<T> key, PageFact.Key fact, FieldType<T> type, BiPredicate<T, T> same) {
    T first = linked.fields().get(key).value().filter(value -> !isBlank(value)).orElse(null);
    String from = LINKED;
    for (PageFact each : of(fact)) {
      String text = fact == PageFact.Key.LANGUAGE ? each.value().replace('_', '-') : each.value();
      T value = type.read(key.name(), FieldValue.of(text)).value();
      if (value == null) {
        log.add(
            source.diagnostic(
                Severity.WARNING,
                "html.metadata-unread",
                at(each),
                shown(each.toString()) + " is no " + key.name() + ", and left out",
                ""));
      } else if (first == null) {
        first = value;
        from = each.source();
      } else if (!same.test(first, value)) {
        tellOther(each, from, String.valueOf(first));
      }
    }
    if (first == null) {
      return false;
    }
    fields.with(key, first);
    return true;
  }

  private static boolean isBlank(Object value) {
    return value.toString().isBlank();
  }

  private SourceSpan at(PageFact fact) {
    return SourceSpan.at(Math.min(fact.at(), source.text().length()));
  }

  private void tellOther(PageFact other, String from, String counts) {
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "html.metadata-differs",
            at(other),
            other.source()
                + " says \""
                + shown(other.value())
                + "\", but "
                + from
                + " says \""
                + shown(counts)
                + "\", which counts",
            "let the page say one thing"));
  }

  /** Returns a value as messages show it: whole, unless it is longer than any headline. */
  private static String shown(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    boolean isSplit = Character.isHighSurrogate(value.charAt(LONGEST - 1));
    return value.substring(0, isSplit ? LONGEST - 1 : LONGEST) + "…";
  }

  private void authors() {
    List<Person> people = value(ProfileKey.AUTHORS);
    String from = LINKED;
    List<PageFact> names =
        of(PageFact.Key.AUTHOR).stream().filter(fact -> !isAddress(fact)).toList();
    for (String name : names.stream().map(PageFact::source).distinct().toList()) {
      List<Person> said =
          names.stream()
              .filter(fact -> fact.source().equals(name))
              .map(fact -> new Person(fact.value(), null, null))
              .toList();
      if (people.isEmpty()) {
        people = said;
        from = name;
      } else if (!names(people).equals(names(said))) {
        PageFact first =
            names.stream().filter(fact -> fact.source().equals(name)).findFirst().orElseThrow();
        tellOther(first, from, String.join(", ", people.stream().map(Person::name).toList()));
      }
    }
    if (!people.isEmpty()) {
      fields.with(ProfileKey.AUTHORS, people);
    }
  }

  private static boolean isAddress(PageFact fact) {
    return fact.value().startsWith("http://")
        || fact.value().startsWith("https://")
        || fact.source().startsWith("link ")
        || fact.value().startsWith("/");
  }

  private static String names(List<Person> people) {
    return String.join(" ", people.stream().map(Person::name).map(PageFields::plain).toList());
  }

  private <T> List<T> value(ProfileKey<List<T>> key) {
    return linked.fields().get(key).value().orElse(List.of());
  }

  private void sections() {
    List<String> sections = new ArrayList<>();
    linked.fields().category().value().ifPresent(sections::add);
    sections.addAll(linked.fields().categories().value().orElse(List.of()));
    sections =
        sections.isEmpty() ? first(PageFact.Key.SECTION, fact -> List.of(fact.value())) : sections;
    if (sections.size() == 1) {
      fields.with(ProfileKey.CATEGORY, sections.get(0));
    } else if (!sections.isEmpty()) {
      fields.with(ProfileKey.CATEGORIES, sections);
    }
  }

  private void tags() {
    List<String> tags = new ArrayList<>(value(ProfileKey.TAGS));
    tags.addAll(value(ProfileKey.KEYWORDS));
    tags = tags.isEmpty() ? first(PageFact.Key.TAG, PageFields::split) : tags;
    if (!tags.isEmpty()) {
      fields.with(ProfileKey.TAGS, tags);
    }
  }

  /** Returns all values of the first source that says something, each once. */
  private List<String> first(PageFact.Key key, Function<PageFact, List<String>> values) {
    List<PageFact> all = of(key);
    return all.stream()
        .filter(fact -> fact.source().equals(all.get(0).source()))
        .flatMap(fact -> values.apply(fact).stream())
        .distinct()
        .toList();
  }

  private static List<String> split(PageFact fact) {
    if (!WITH_COMMAS.contains(fact.source().toLowerCase(Locale.ROOT))) {
      return List.of(fact.value());
    }
    List<String> tags = new ArrayList<>();
    for (String tag : fact.value().split("[,;、،]", -1)) {
      if (!tag.isBlank()) {
        tags.add(tag.strip());
      }
    }
    return tags;
  }

  /** Returns whether one text begins with all of the other, as a headline with the site's name. */
  private static boolean saysTheSame(String first, String second) {
    String one = plain(first);
    String other = plain(second);
    return one.startsWith(other) || other.startsWith(one);
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isSameDate(ArticleDate first, ArticleDate second) {
    boolean haveTimes = first.instant().isPresent() && second.instant().isPresent();
    return haveTimes
        ? first.instant().get().getEpochSecond() == second.instant().get().getEpochSecond()
        : first.localDate().equals(second.localDate());
  }

  private static boolean isSameLanguage(Locale first, Locale second) {
    return first.getLanguage().equals(second.getLanguage());
  }

  private static boolean isSameAddress(URI first, URI second) {
    return withoutEnd(first).equals(withoutEnd(second));
  }

  private static String withoutEnd(URI address) {
    String text = address.toString();
    int end = text.indexOf('#');
    text = end < 0 ? text : text.substring(0, end);
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
