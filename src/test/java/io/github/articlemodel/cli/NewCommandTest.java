package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {

  private static final List<String> TITLES =
      List.of(
          "Flood: “it's” # over", "น้ำท่วมภาคเหนือ", "北京", "Café à la carte", "true", "2024-01-02");

  private final Path folder;

  NewCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path made(Object... more) {
    Object[] args =
        Stream.concat(Stream.of("new", "-o", folder), Stream.of(more)).toArray(Object[]::new);
    CommandRun run = CommandRun.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return Path.of(run.out().strip());
  }

  private static Stream<Arguments> profilesAndLanguages() {
    return Profile.builtIn().stream()
        .flatMap(
            profile ->
                Stream.of("yaml", "toml", "json")
                    .map(language -> Arguments.of(profile.name(), profile, language)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("profilesAndLanguages")
  void isReadBackAsItWasAskedFor(String name, Profile profile, String language) throws IOException {
    for (String title : TITLES) {
      Path file =
          made(
              "--profile",
              name,
              "--front-matter",
              language,
              "--title",
              title,
              "--date",
              "2024-11-25");
      ArticleDocument document = ArticleParser.of(ParserOptions.of(profile)).parse(file);
      assertThat(document.diagnostics()).allMatch(found -> found.severity() == Severity.INFO);
      ArticleFields fields = document.fields();
      assertThat(fields.title().value()).hasValue(title);
      assertThat(fields.date().value().orElseThrow()).hasToString("2024-11-25");
      assertThat(fields.date().origin()).isEqualTo(ArticleField.Origin.FIELD);
      assertThat(fields.date().differing()).as("the file name says the same").isEmpty();
      assertThat(fields.code().isPresent()).isEqualTo(profile.entry(ProfileKey.CODE).isPresent());
      if (!language.equals("toml")) {
        profile
            .expected()
            .forEach(
                key ->
                    assertThat(
                            document
                                .metadata()
                                .field(profile.entry(key).orElseThrow().names().get(0).path()))
                        .isPresent());
      }
      assertThat(document.frontMatter().format())
          .hasToString(language.toUpperCase(java.util.Locale.ROOT));
      assertThat(document.article().body()).isEmpty();
    }
  }

  @Test
  void hasTheLanguageOfTheProfile() throws IOException {
    for (Profile profile : Profile.builtIn()) {
      Path file = made("--profile", profile.name(), "--title", profile.name());
      assertThat(ArticleParser.create().parse(file).frontMatter().format())
          .isEqualTo(
              profile.name().equals("zola") ? FrontMatterFormat.TOML : FrontMatterFormat.YAML);
    }
  }

  @Test
  void namesTheFileByTheProfile() {
    for (String profile : List.of("jekyll", "zola", "decap")) {
      Path file = made("--profile", profile, "--title", "Ten " + profile, "--date", "2024-11-25");
      assertThat(file.getFileName()).hasToString("2024-11-25-ten-" + profile + ".md");
    }
    for (String profile : List.of("hugo", "astro")) {
      Path file = made("--profile", profile, "--title", "Ten " + profile);
      assertThat(file.getFileName()).hasToString("ten-" + profile + ".md");
    }
    assertThat(made("--date", "2024-11-25").getFileName().toString())
        .matches("2024-11-25-ART241125\\d{4}[A-Z0-9]{6}\\.md");
  }

  @Test
  void takesTheFolderOfThePosts() throws IOException {
    Files.createDirectories(folder.resolve("_posts"));
    Files.createDirectories(folder.resolve("content/posts"));
    assertThat(made("--profile", "jekyll", "--title", "A").getParent())
        .isEqualTo(folder.resolve("_posts"));
    assertThat(made("--profile", "hugo", "--title", "A").getParent())
        .isEqualTo(folder.resolve("content/posts"));
    assertThat(made("--title", "A").getParent()).isEqualTo(folder);
  }

  @Test
  void dateIsNowInTheZone() throws IOException {
    Path file = made("--zone", "Asia/Bangkok");
    ArticleFields fields = ArticleParser.create().parse(file).fields();
    OffsetDateTime date = (OffsetDateTime) fields.date().value().orElseThrow().value();
    assertThat(date.getOffset()).hasToString("+07:00");
    assertThat(Duration.between(date, OffsetDateTime.now(ZoneId.of("UTC"))).abs())
        .isLessThan(Duration.ofMinutes(5));
    LocalDateTime inCode = fields.code().value().flatMap(ArticleCode::embeddedTime).orElseThrow();
    assertThat(Duration.between(inCode, date.toLocalDateTime()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void noTwoCodesAreTheSame() throws IOException {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      Path file = made();
      codes.add(ArticleParser.create().parse(file).metadata().code().value().orElseThrow().value());
    }
    assertThat(codes).hasSize(50);
  }

  @Test
  void setsFields() throws IOException {
    Path file =
        made("--title", "A", "--set", "category=WEATHER", "--set", "params.image.alt=A boat=1");
    assertThat(file)
        .content()
        .contains("\ncategory: WEATHER\n")
        .contains("\nparams:\n  image:\n    alt: A boat=1\n");
    CommandRun near = CommandRun.of("new", "-o", folder, "--set", "titel=A");
    assertThat(near.err())
        .isEqualTo(
            "article new: note: titel is no field of the profile news; did you mean title?\n");
    Path dated = made("--profile", "jekyll", "--title", "A", "--set", "date=2024-01-02");
    assertThat(dated.getFileName()).as("by the fields as they are").hasToString("2024-01-02-a.md");
  }

  @Test
  void writesNoFileOver() throws IOException {
    Path there = Files.writeString(folder.resolve("a.md"), "mine");
    CommandRun run = CommandRun.of("new", "--title", "A", "-o", there);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                1,
                "",
                there
                    + ":1:1: error file.exists: is there already, and stays as it is (choose another"
                    + " name)\n"));
    assertThat(there).hasContent("mine");
    assertThat(CommandRun.of("new", "--dry-run", "-o", there).status()).isEqualTo(1);
    Path link = Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("none.md"));
    assertThat(CommandRun.of("new", "-o", link).status()).isEqualTo(1);
    assertThat(folder.resolve("none.md")).doesNotExist();
  }

  @Test
  void showsWhatItWouldWrite() {
    Path file = folder.resolve("a.md");
    CommandRun run =
        CommandRun.of("new", "--dry-run", "--profile", "hugo", "--date", "2024-11-25", "-o", file);
    assertThat(run)
        .isEqualTo(new CommandRun(0, file + "\n---\ntitle: \"\"\ndate: 2024-11-25\n---\n\n", ""));
    assertThat(file).doesNotExist();
  }

  @Test
  void refusesWhatCannotBeUnderstood() {
    assertUsage("give --title or -o FILE", "--profile", "hugo");
    assertUsage("\"soon\" is no date", "--date", "soon");
    assertUsage("a code has a year from 2000 to 2099, not 1999", "--date", "1999-01-01");
    assertUsage("--set: expected FIELD=VALUE", "--set", "draft");
    assertUsage("--set: expected a name before the =", "--set", "=x");
    assertUsage("expected yaml, toml or json, but got ini", "--front-matter", "ini");
    assertUsage("expected one of news, jekyll", "--profile", "hugu");
    assertUsage("expected a zone", "--zone", "Mars");
    CommandRun run = CommandRun.of("new", "-o", folder.resolve("posts"));
    assertThat(run.err()).contains("there is no folder " + folder.resolve("posts"));
    assertThat(CommandRun.of("new", "-o", folder.resolve("no/a.md")).err())
        .contains("error file.unwritten: can't be written: its folder does not exist");
  }

  private void assertUsage(String message, Object... more) {
    Object[] args =
        Stream.concat(Stream.of("new", "-o", folder), Stream.of(more)).toArray(Object[]::new);
    CommandRun run = CommandRun.of(args);
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("defect");
    assertThat(folder).isEmptyDirectory();
  }
}
