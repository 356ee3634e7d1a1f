package io.github.articlemodel.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.profile.ArticleField.Origin;
import io.github.articlemodel.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {

  private static final Path TABLES = Path.of("src/test/resources/profile");

  private static SourceText source(String fields) {
    return SourceText.of("---\n" + fields + "\n---\n");
  }

  private static Metadata metadata(String fields) {
    FrontMatter read = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source(fields));
    assertThat(read.state()).isEqualTo(FrontMatter.State.READ);
    return read.metadata();
  }

  static Stream<Profile> profiles() {
    return Profile.builtIn().stream();
  }

  /** The lines of the table of each profile: front matter, file, key, value, origin. */
  static List<String[]> cases() throws IOException {
    List<String[]> cases = new ArrayList<>();
    for (Profile profile : Profile.builtIn()) {
      for (String line : Files.readAllLines(TABLES.resolve(profile.name() + ".tsv"))) {
        if (!line.startsWith("#")) {
          cases.add((profile.name() + "\t" + line).split("\t", -1));
        }
      }
    }
    return cases;
  }

  private static Profile named(String name) {
    return profiles().filter(profile -> profile.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @MethodSource("cases")
  void readsFrontMatterAsItsTableSays(
      String profile, String fields, String file, String key, String value, String origin) {
    String text = fields.replace("\\n", "\n");
    SourceText source = source(text);
    ArticleField<?> field =
        named(profile).read(metadata(text), file).all().stream()
            .filter(one -> one.key().name().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(shown(field)).isEqualTo(value);
    String from =
        switch (field.origin()) {
          case FIELD -> field.path().orElseThrow().toString();
          case FILE_NAME -> "file name";
          case NONE -> "-";
        };
    assertThat(from).isEqualTo(origin);
    assertThat(field.span().isPresent()).isEqualTo(field.origin() == Origin.FIELD);
    field.span().ifPresent(span -> assertThat(source.slice(span)).isNotEmpty());
  }

  private static String shown(ArticleField<?> field) {
    return field
        .value()
        .map(
            value ->
                value instanceof Locale locale ? locale.toLanguageTag() : String.valueOf(value))
        .orElse(field.state().name());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyNameOfEveryKeyIsReadWhereItStandsAlone(Profile profile) {
    for (ProfileEntry<?> entry : profile.entries()) {
      for (ProfileName<?> name : entry.names()) {
        ArticleField<?> field = profile.read(alone(name)).get(entry.key());
        assertThat(field.state())
            .as("%s of %s", name.path(), profile.name())
            .isEqualTo(State.PRESENT);
        assertThat(field.path()).hasValue(name.path());
        assertThat(field.others()).isEmpty();
      }
    }
  }

  /** Front matter with a value at the path alone. */
  private static Metadata alone(ProfileName<?> name) {
    String value = new String[] {"2024-11-25", "true", "7", "en"}[kind(name.type())];
    StringBuilder fields = new StringBuilder();
    String indent = "";
    String path = name.path().toString();
    boolean item = path.endsWith("[0]");
    for (String step : List.of(path.replace("[0]", "").split("\\.", -1))) {
      fields.append(fields.isEmpty() ? "" : "\n").append(indent).append(step).append(":");
      indent += "  ";
    }
    return metadata(fields.append(item ? " [" + value + "]" : " " + value).toString());
  }

  private static int kind(FieldType<?> type) {
    if (type.equals(FieldType.DATE)) {
      return 0;
    }
    boolean truth = type.equals(FieldType.BOOLEAN) || type.equals(FieldType.NOT);
    return truth ? 1 : type.equals(FieldType.INTEGER) ? 2 : 3;
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void namesEachKeyAndPathOnce(Profile profile) {
    Set<ProfileKey<?>> keys = new HashSet<>();
    for (ProfileEntry<?> entry : profile.entries()) {
      assertThat(keys.add(entry.key())).as(entry.key().name()).isTrue();
      assertThat(entry.names()).extracting(ProfileName::path).doesNotHaveDuplicates();
    }
    assertThat(keys).containsAll(profile.expected());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void isEqualToItselfAfterSerialisation(Profile profile) throws Exception {
    Profile mine = profile.withAlias(ProfileKey.IMAGE, "params.hero[1].\"a.b\"").named("mine");
    Profile back = again(mine);
    assertThat(back).isEqualTo(mine).isNotEqualTo(profile);
    assertThat(back.read(metadata("title: Flood")).title().value()).hasValue("Flood");
  }

  /** A type of a user's own that is equal after serialisation. */
  private record Shout() implements FieldType<String> {
    @Override
    public io.github.articlemodel.model.FieldReading<String> read(
        String name, io.github.articlemodel.model.FieldValue value) {
      return FieldType.TEXT
          .read(name, value)
          .then(
              text -> io.github.articlemodel.model.FieldReading.of(text.toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void findsAKeyOfAUsersOwnAfterSerialisation() throws Exception {
    ProfileKey<String> shout = new ProfileKey<>("shout", new Shout());
    Profile back = again(Profile.news().withKey(shout, "title"));
    assertThat(back.read(metadata("title: Flood")).get(shout).value()).hasValue("FLOOD");
  }

  private static Profile again(Profile profile) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(profile);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Profile) in.readObject();
    }
  }

  @Test
  void theFirstNameWithAValueCountsAndTheOthersAreKept() {
    ArticleFields fields = Profile.news().read(metadata("excerpt: b\nsummary: a\ndescription:"));
    ArticleField<String> description = fields.description();
    assertThat(description.value()).hasValue("a");
    assertThat(description.view().name()).isEqualTo("summary");
    assertThat(description.others())
        .extracting(TypedField::name)
        .containsExactly("description", "excerpt");
    assertThat(description.differing()).extracting(TypedField::name).containsExactly("excerpt");
  }

  @Test
  void aValueThatIsNotOfTheTypeGivesWayToOneThatIs() {
    ArticleFields fields =
        Profile.news().read(metadata("date: soon\npublished_at: 2024-11-25"), "2023-01-01-a.md");
    assertThat(fields.date().path().orElseThrow().toString()).isEqualTo("published_at");
    assertThat(fields.date().others()).extracting(TypedField::state).containsExactly(State.INVALID);
    ArticleField<?> byName = Profile.news().read(metadata("date: soon"), "2023-01-01-a.md").date();
    assertThat(byName.origin()).isEqualTo(Origin.FILE_NAME);
    assertThat(byName.others()).extracting(TypedField::state).containsExactly(State.INVALID);
    ArticleField<?> none = Profile.news().read(metadata("date: soon")).date();
    assertThat(none.state()).isEqualTo(State.INVALID);
    assertThat(none.path()).isPresent();
  }

  @Test
  void passesAMapOverInWhichAnotherNameStands() {
    ArticleFields fields = Profile.jekyll().read(metadata("image:\n  path: /a.jpg\n  alt: a pier"));
    assertThat(fields.image().path().orElseThrow().toString()).isEqualTo("image.path");
    assertThat(fields.image().others()).isEmpty();
    assertThat(fields.imageAlt().value()).hasValue("a pier");
  }

  @Test
  void canBeChangedInEveryPart() {
    Metadata metadata = metadata("headline: Flood\nauthor: A. Writer");
    Profile own =
        Profile.zola()
            .named("own")
            .withKey(ProfileKey.TITLE, "headline")
            .withAlias(ProfileKey.AUTHORS, "author")
            .withoutKey(ProfileKey.SLUG)
            .withExpected(ProfileKey.DATE)
            .withFileNames();
    ArticleFields fields = own.read(metadata, "2024-11-25-flood.md");
    assertThat(fields.title().value()).hasValue("Flood");
    assertThat(fields.authors().value()).hasValue(List.of(new Person("A. Writer", null, null)));
    assertThat(fields.date().origin()).isEqualTo(Origin.NONE);
    assertThat(own.entry(ProfileKey.SLUG)).isEmpty();
    assertThat(fields.slug().state()).isEqualTo(State.ABSENT);
    assertThat(own.expected()).containsExactly(ProfileKey.DATE);
    assertThat(own.name()).isEqualTo("own");
    assertThat(own.entries().get(0).key()).isEqualTo(ProfileKey.TITLE);
    assertThatThrownBy(() -> own.withKey(ProfileKey.TITLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key title needs a name");
  }

  @Test
  void thePageShowsTheNamesOfAllProfiles() throws IOException {
    assertThat(Files.readString(Path.of("docs/profiles.md")))
        .contains("<!-- names -->\n" + table() + "<!-- end -->");
  }

  private static String table() {
    StringBuilder out = new StringBuilder("| key |");
    profiles().forEach(profile -> out.append(" `").append(profile.name()).append("` |"));
    out.append("\n|---|").append("---|".repeat(Profile.builtIn().size())).append('\n');
    List<ProfileKey<?>> keys =
        profiles()
            .flatMap(profile -> profile.entries().stream())
            .<ProfileKey<?>>map(ProfileEntry::key)
            .distinct()
            .toList();
    for (ProfileKey<?> key : keys) {
      out.append("| `").append(key.name()).append("` |");
      profiles().forEach(profile -> out.append(' ').append(names(profile, key)).append(" |"));
      out.append('\n');
    }
    return out.toString();
  }

  private static String names(Profile profile, ProfileKey<?> key) {
    return profile
        .entry(key)
        .map(
            entry ->
                entry.names().stream()
                    .map(
                        name ->
                            (name.type().equals(FieldType.NOT) ? "not " : "")
                                + "`"
                                + name.path()
                                + "`")
                    .collect(Collectors.joining(", ")))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "posts/a/index.md, a",
    "posts/a/_index.en.md, a",
    "posts/a/index.zh-hant.md, a",
    "posts/index-of-all.md, index-of-all",
    "posts/index.2024.md, index.2024",
    "posts/a/index.en_US.md, a",
    "posts/a/index.old.md, index.old",
    "posts/a/index.xx.md, index.xx",
    "index.md,"
  })
  void namesAnIndexFileByItsFolder(String file, String slug) {
    assertThat(Profile.hugo().read(Metadata.empty(), file).slug().value())
        .isEqualTo(Optional.ofNullable(slug));
  }
}
