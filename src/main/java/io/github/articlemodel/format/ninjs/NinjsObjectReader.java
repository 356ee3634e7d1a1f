package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads one news object: each property that a fact or the body is made of, all others as they are
 * into the field {@code ninjs}. A property that is not what ninjs has there is told, and kept too.
 */
final class NinjsObjectReader {

  /** Roles of descriptions that are about a picture. */
  private static final Set<String> OF_PICTURES = Set.of(Ninjs.CAPTION, Ninjs.ALT, "creditline");

  private final NinjsFindings findings;
  private final Members members;
  private final IncomingArticle article;
  private final List<Field> kept = new ArrayList<>();

  /** Reads a property, and returns whether all that it says is in the article. */
  private interface Property {
    boolean read(Place place) throws JsonProblem;
  }

  NinjsObjectReader(Profile profile, NinjsFindings findings, Members members) {
    this.findings = findings;
    this.members = members;
    this.article = new IncomingArticle(profile);
  }

  /**
   * Returns the article.
   *
   * @throws JsonProblem if the object is no news object, or of another version
   */
  Article article() throws JsonProblem {
    String uri = members.text("uri");
    String type = standardAndType();
    NinjsIds ids = new NinjsIds(article, kept);
    property("altIds", ids::alternatives);
    ids.uri(uri);
    property("language", this::language);
    dates();
    property("headlines", this::headlines);
    property("descriptions", place -> descriptions(place, type));
    if (!article.has(ProfileKey.TITLE)) {
      property("title", this::title);
    }
    NinjsAuthors authors = new NinjsAuthors(article);
    property("infoSources", authors::sources);
    property("by", authors::by);
    property("subjects", this::subjects);
    property("bodies", new NinjsBodies(article, findings)::read);
    NinjsAssociations pictures = new NinjsAssociations(article);
    property("associations", pictures::read);
    if (NinjsAssociations.isPicture(type)) {
      property("renditions", pictures::own);
    }
    keepRest();
    if (!kept.isEmpty()) {
      article.keep(Ninjs.FIELD, FieldValue.ofFields(kept));
    }
    return article.build();
  }

  private void property(String name, Property property) {
    Place place = members.optional(name);
    if (place == null) {
      return;
    }
    boolean isWhole = false;
    try {
      isWhole = property.read(place);
    } catch (JsonProblem problem) {
      findings.problem(problem);
    }
    if (!isWhole) {
      kept.add(new Field(name, PlainJson.value(place.value())));
    }
  }

  private void keepRest() {
    Set<JsonValue> rest = Collections.newSetFromMap(new IdentityHashMap<>());
    members.rest().forEach(place -> rest.add(place.value()));
    for (JsonValue.Member member : ((JsonObject) members.place().value()).members()) {
      if (rest.contains(member.value())) {
        kept.add(new Field(member.name(), PlainJson.value(member.value())));
      }
    }
  }

  /** Returns the type, the empty text where none is said, and keeps one that is not of a text. */
  private String standardAndType() throws JsonProblem {
    Place standard = members.optional("standard");
    if (standard != null) {
      Members said = Members.of(standard);
      String name = said.optionalText("name");
      String version = said.optionalText("version");
      boolean isOther = name != null && !name.toLowerCase(Locale.ROOT).contains(Ninjs.NAME);
      if (isOther || (version != null && !version.startsWith("3") && !version.startsWith("2"))) {
        String found = (name == null ? Ninjs.NAME : name) + (version == null ? "" : " " + version);
        throw JsonProblem.of(
            "ninjs.version",
            standard,
            "expected ninjs 2.x or 3.x, but found " + Place.shown(found),
            "convert it to ninjs 3.1");
      }
    }
    String type = Optional.ofNullable(members.optionalText("type")).orElse("");
    if (!type.isEmpty() && !type.equals("text")) {
      kept.add(new Field("type", FieldValue.of(type)));
    }
    return type;
  }

  private boolean language(Place place) throws JsonProblem {
    return known(
        place, article.typed(ProfileKey.LANGUAGE, Members.text(place), FieldType.LANGUAGE));
  }

  /** Tells a text that is not of its type; it is kept as a text in the place of the fact. */
  private boolean known(Place place, boolean isKnown) {
    if (!isKnown) {
      findings.warn("ninjs.value", place, "the text is kept as it is", "write it as ninjs has it");
    }
    return true;
  }

  /**
   * Reads when it was published and changed. An object that says only when its version was made, or
   * the first of them, was published then.
   */
  private void dates() {
    property("contentCreated", place -> date(ProfileKey.DATE, place));
    if (!article.has(ProfileKey.DATE)) {
      property("firstCreated", place -> date(ProfileKey.DATE, place));
    }
    ProfileKey<ArticleDate> key =
        article.has(ProfileKey.DATE) ? ProfileKey.MODIFIED : ProfileKey.DATE;
    property("versionCreated", place -> date(key, place));
  }

  private boolean date(ProfileKey<ArticleDate> key, Place place) throws JsonProblem {
    return known(place, article.typed(key, Members.text(place), FieldType.DATE));
  }

  private boolean headlines(Place place) throws JsonProblem {
    List<NinjsText> all = NinjsText.list(place);
    first(all, text -> text.role().equals("main"))
        .or(() -> first(all, text -> true))
        .ifPresent(text -> article.text(ProfileKey.TITLE, text.onOneLine()));
    return Members.array(place).size() == all.size()
        && all.size() <= 1
        && all.stream().allMatch(text -> text.isWhole("main"));
  }

  private boolean descriptions(Place place, String type) throws JsonProblem {
    List<NinjsText> all = NinjsText.list(place);
    boolean isPicture = NinjsAssociations.isPicture(type);
    Optional<NinjsText> summary =
        first(all, text -> text.role().equals("summary"))
            .or(() -> first(all, text -> isPicture || !OF_PICTURES.contains(text.role())));
    summary.ifPresent(text -> article.text(ProfileKey.DESCRIPTION, text.plain()));
    boolean isWhole = summary.isEmpty() || summary.get().isWhole("summary", "text");
    return isWhole && Members.array(place).size() == (summary.isPresent() ? 1 : 0);
  }

  private static Optional<NinjsText> first(List<NinjsText> all, Predicate<NinjsText> condition) {
    return all.stream().filter(condition).findFirst();
  }

  private boolean title(Place place) throws JsonProblem {
    article.text(ProfileKey.TITLE, Members.text(place));
    return true;
  }

  /** Reads subjects as categories and tags; keeps them where one of them says more than a name. */
  private boolean subjects(Place place) throws JsonProblem {
    boolean isWhole = true;
    for (Place item : Members.array(place)) {
      Members subject = Members.of(item);
      String name = subject.optionalText("name");
      String relation = subject.optionalText("rel");
      boolean isCategory = Ninjs.CATEGORY.equals(relation);
      if (name != null && isCategory) {
        article.section(name);
      } else if (name != null) {
        article.tag(name);
      }
      isWhole &= subject.rest().isEmpty() && (relation == null || isCategory);
    }
    return isWhole;
  }
}
