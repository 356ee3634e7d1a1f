package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleField.Origin;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HostileCases;
import io.github.articlemodel.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFieldsTest {

  private static ArticleDocument parse(Profile profile, String fields) {
    ParserOptions options = ParserOptions.defaults().withProfile(profile);
    return ArticleParser.of(options).parse("---\n" + fields + "---\n");
  }

  private static List<String> said(ArticleDocument document) {
    return document.diagnostics().stream()
        .map(d -> d.location().position().line() + " " + d.code() + ": " + d.message())
        .toList();
  }

  @Test
  void theExampleOfThePageRuns() throws IOException {
    Profile site = Profile.hugo().withAlias(ProfileKey.IMAGE, "params.hero").named("our-site");
    ArticleParser parser = ArticleParser.of(ParserOptions.defaults().withProfile(site));
    ArticleDocument document =
        parser.parse("---\ntitle: Flood\nparams:\n  hero: /flood.jpg\n---\n");
    ArticleFields fields = document.fields();
    assertThat(fields.image().value().orElseThrow()).hasToString("/flood.jpg");
    assertThat(fields.image().path().orElseThrow()).hasToString("params.hero");

    String page = Files.readString(Path.of("docs/profiles.md"));
    String here =
        Files.readString(Path.of("src/test/java/io/github/articlemodel/ArticleFieldsTest.java"))
            .replaceAll("\\s", "");
    String example = page.substring(page.indexOf("```java\n") + 8, page.indexOf("```\n\nThe"));
    assertThat(example.lines().filter(line -> !line.isEmpty() && !line.startsWith("import ")))
        .hasSize(6)
        .allSatisfy(
            line ->
                assertThat(here)
                    .contains(
                        line.replaceAll(" //.*|\\s|;$", "")
                            .replace("System.out.println(", "")
                            .replace("orElseThrow());", "orElseThrow())")));
  }

  @Test
  void readsTheSampleAsItsNineFieldsSay() {
    ArticleDocument document = ArticleParser.create().parse(Sample.source());
    ArticleFields fields = document.fields();
    assertThat(fields.profile()).isEqualTo(Profile.news());
    document
        .metadata()
        .views()
        .forEach(
            (name, view) -> {
              ArticleField<?> field =
                  fields.all().stream()
                      .filter(one -> one.key().name().equals(name))
                      .findFirst()
                      .orElseThrow();
              assertThat(field.view()).isEqualTo(view);
              assertThat(document.source().slice(field.span().orElseThrow()))
                  .isEqualTo(view.field().value().written().raw().orElseThrow());
            });
    assertThat(fields.slug().value()).hasValue("ART2603140915AB12CD");
    assertThat(fields.slug().origin()).isEqualTo(Origin.FILE_NAME);
    assertThat(fields.all().stream().filter(ArticleField::isPresent)).hasSize(10);
  }

  @Test
  void readsNoFileNameWhereTheSourceHasNone() {
    ArticleFields fields = parse(Profile.hugo(), "title: Flood\n").fields();
    assertThat(fields.slug().state()).isEqualTo(State.ABSENT);
    ArticleDocument named =
        ArticleParser.of(ParserOptions.defaults().withProfile(Profile.hugo()))
            .parse(SourceText.of("---\ntitle: Flood\n---\n").withName("posts/flood.md"));
    assertThat(named.fields().slug().value()).hasValue("flood");
    assertThat(named.edit().set("title", "Rain").apply().fields().slug().value()).hasValue("flood");
  }

  @Test
  void saysWhatIsWrongAtThePlaceOfTheFieldThatAProfileNames() {
    ArticleDocument document =
        parse(Profile.hugo(), "title: Flood\nparams:\n  lang: english\n  author: {job: x}\n");
    assertThat(said(document))
        .containsExactly(
            "4 field.language: \"english\" is no language tag (BCP 47)",
            "5 field.person: params.author is a map without a name");
    assertThat(document.diagnostics())
        .extracting(d -> d.location().position().column())
        .containsExactly(9, 11);
  }

  @Test
  void saysOnceWhatIsWrongWithAFieldOfTwoKeys() {
    ArticleDocument document = parse(Profile.jekyll(), "title: Flood\ncategory: {a: b}\n");
    assertThat(said(document)).containsExactly("3 field.type: category is a map, expected a text");
  }

  @Test
  void saysWhichOfTwoNamesCountsWhereTheyDiffer() {
    assertThat(said(parse(Profile.astro(), "title: x\nlang: en\nlanguage: de\nlocale: en\n")))
        .containsExactly("4 field.differs: language says something else than lang, which counts");
    assertThat(said(parse(Profile.astro(), "title: x\nlang: en\nlanguage: EN\n")))
        .containsExactly("4 field.form: \"EN\" is read as en");
  }

  @Test
  void missesOnlyWhatTheProfileExpects() {
    assertThat(said(parse(Profile.news(), "lang: en\ncanonical_url: /a\n")))
        .containsExactly(
            "1 field.missing: the front matter has no layout, code, image, title, description,"
                + " category, date");
    assertThat(said(parse(Profile.zola(), "lang: en\n")))
        .containsExactly("1 field.missing: the front matter has no title");
    assertThat(said(parse(Profile.zola().withExpected(), "lang: en\n"))).isEmpty();
  }

  @Test
  void normalisesALanguageAndKeepsWhatWasWritten() {
    ArticleDocument document = parse(Profile.jekyll(), "title: x\nlang: zh_cn # note\n");
    ArticleField<?> language = document.fields().language();
    assertThat(language.value().orElseThrow()).hasToString("zh_CN");
    assertThat(document.source().slice(language.span().orElseThrow())).isEqualTo("zh_cn");
    assertThat(document.diagnostics())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.INFO);
              assertThat(said.code()).isEqualTo("field.form");
              assertThat(said.advice()).isEqualTo("write zh-CN");
            });
  }

  @Test
  void keepsTheProfileThroughSerialisation() throws Exception {
    ParserOptions options =
        ParserOptions.strict().withProfile(Profile.hugo().withAlias(ProfileKey.TITLE, "headline"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ArticleParser.of(options));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ArticleParser parser = (ArticleParser) in.readObject();
      assertThat(parser.options()).isEqualTo(options);
      assertThat(parser.parse("---\nheadline: Flood\n---\n").fields().title().value())
          .hasValue("Flood");
    }
  }

  static List<HostileCases.Case> hostile() {
    return HostileCases.of("dates", "fields");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileFieldsComeOutAsTheManifestSays(HostileCases.Case input) {
    for (Profile profile : Profile.builtIn()) {
      ParserOptions options = ParserOptions.defaults().withProfile(profile);
      ArticleDocument document =
          ArticleParser.of(options).parse(SourceText.of(input.bytes()).withName(input.name()));
      List<Diagnostic> said =
          assertTimeoutPreemptively(Duration.ofSeconds(10), document::diagnostics);
      assertThat(document.bytes()).isEqualTo(input.bytes());
      boolean errors = said.stream().anyMatch(d -> d.severity() == Severity.ERROR);
      assertThat(errors).as("errors of %s", input).isFalse();
      if (profile.equals(Profile.news()) && !input.accepted().contains("parses")) {
        assertThat(said).as("%s", input).isNotEmpty();
      }
      assertThat(document.fields().all()).hasSameSizeAs(profile.entries());
    }
  }

  @Test
  void manyNamesAndFieldsTakeTimeInProportion() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      fields.append("field").append(i).append(": a b c\n");
    }
    ArticleDocument document = parse(Profile.hugo(), fields.append("title: Flood\n").toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 100; i++) {
            assertThat(document.fields().title().value()).hasValue("Flood");
            assertThat(document.fields().all()).isNotEmpty();
          }
        });
  }
}
