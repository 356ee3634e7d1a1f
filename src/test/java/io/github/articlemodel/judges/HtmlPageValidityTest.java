package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.html.HtmlOptions;
import io.github.articlemodel.format.html.HtmlPageFormat;
import io.github.articlemodel.format.html.PageStyle;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.render.ExternalLinks;
import io.github.articlemodel.render.ImageLoading;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.render.RenderOptions;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Attacks;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker (npm {@code vnu-jar}) finds no error in pages, but for one cause. */
@Tag("judges")
class HtmlPageValidityTest {

  private static final Site SITE =
      Site.of(Profile.news()).withBase("https://news.example/").withName("The Example");
  private static final RenderOptions RENDER =
      RenderOptions.page()
          .withSite(SITE)
          .withImageLoading(ImageLoading.LAZY)
          .withExternalLinks(ExternalLinks.plain().withRel("nofollow").withTarget("_blank"));

  /**
   * The one cause: an article that leaves out a level of headings, such as {@code ###} below the
   * headline. Its levels are its own, so they stay.
   */
  private static final String SKIPPED = "The heading ";

  @TempDir Path folder;

  private void write(String name, Article article, RawHtml rawHtml, Profile profile)
      throws IOException {
    RenderOptions render = RENDER.withRawHtml(rawHtml).withSite(SITE.withProfile(profile));
    HtmlOptions options = HtmlOptions.page().withRender(render).withStyle(PageStyle.READABLE);
    StringBuilder out = new StringBuilder();
    new HtmlPageFormat(options).writer().orElseThrow().write(article, out);
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve(name + ".html"), out);
  }

  private void writeAll(Path corpus) throws IOException {
    for (Path file : SharedData.articles(corpus)) {
      SourceText source = SourceText.of(Files.readAllBytes(file));
      Profile profile = profileOf(corpus.relativize(file).toString());
      Article article =
          ArticleParser.of(ParserOptions.defaults().withProfile(profile)).parse(source).article();
      write(
          corpus.relativize(file).toString().replace('/', '~'), article, RawHtml.SANITIZE, profile);
    }
  }

  private static Profile profileOf(String path) {
    if (path.startsWith("rust-blog")) {
      return Profile.zola();
    }
    if (path.startsWith("hugo-docs") || path.startsWith("18f-blog")) {
      return Profile.hugo();
    }
    boolean isJekyll = path.matches("(jekyll|opensource|bitcoinops|swift).*");
    return isJekyll ? Profile.jekyll() : Profile.news();
  }

  /** Returns the errors by page, but for headings; these must be those that skip a level. */
  private Map<String, List<String>> errors() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path vnu = Judge.folder().resolve("node_modules/vnu-jar/build/dist/vnu.jar").toAbsolutePath();
    String pages = folder.resolve("pages").toString();
    String report =
        Judge.program(
                java, "-Xss8m", "-jar", vnu.toString(), "--errors-only", "--format", "json", pages)
            .hear("")
            .err();
    JsonNode messages = JsonMapper.shared().readTree(report).get("messages");
    Map<String, List<String>> errors = new TreeMap<>();
    Set<String> skipped = new TreeSet<>();
    for (JsonNode message : messages) {
      String url = message.path("url").asString("");
      String page = url.substring(url.lastIndexOf('/') + 1);
      String text = message.path("message").asString("");
      if (text.startsWith(SKIPPED) && text.contains("skipping")) {
        skipped.add(page);
      } else {
        String where = message.path("lastLine").asInt(0) + ": " + text;
        errors.computeIfAbsent(page, key -> new ArrayList<>()).add(where);
      }
    }
    assertThat(skipped).isEqualTo(pagesThatSkipLevels());
    return errors;
  }

  private Set<String> pagesThatSkipLevels() throws IOException {
    Set<String> pages = new TreeSet<>();
    for (Path page : pages()) {
      int last = 0;
      for (Element heading : Jsoup.parse(page.toFile()).select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.normalName().charAt(1) - '0';
        if (last > 0 && level > last + 1) {
          pages.add(page.getFileName().toString());
        }
        last = level;
      }
    }
    return pages;
  }

  private List<Path> pages() throws IOException {
    try (var files = Files.list(folder.resolve("pages"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void pagesOfTheSamplesAreValid() throws IOException {
    Article sample = ArticleParser.create().parse(Sample.source()).article();
    for (RawHtml rawHtml : RawHtml.values()) {
      write("sample-" + rawHtml, sample, rawHtml, Profile.news());
    }
    write("empty", Article.builder().field("title", "x").build(), RawHtml.SANITIZE, Profile.news());
    writeAll(Path.of("src/test/resources/corpus"));
    assertThat(pages()).hasSizeGreaterThan(30);
    assertThat(errors()).isEmpty();
  }

  @Test
  void pagesOfAllTheCorpusAreValid() throws IOException {
    writeAll(SharedData.require("corpus"));
    assertThat(pages()).hasSize(1_739);
    assertThat(errors()).isEmpty();
  }

  @Test
  void pagesOfReportsAndStatisticsAreValid() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    List<Path> samples = ReportPages.samples();
    Files.writeString(pages.resolve("report.html"), ReportPages.report(samples));
    Files.writeString(pages.resolve("empty.html"), ReportPages.report(List.of()));
    Files.writeString(pages.resolve("statistics.html"), ReportPages.statistics(samples));
    Files.writeString(pages.resolve("nothing.html"), ReportPages.statistics(List.of()));
    int number = 0;
    for (String attack : Attacks.all()) {
      Files.writeString(pages.resolve(number++ + ".html"), ReportPages.hostile(attack));
    }
    assertThat(errors()).isEmpty();
  }

  @Test
  void theCheckerFindsAnError() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/bad.html"), "<!doctype html><title>x</title><p><li>");
    assertThat(errors()).containsOnlyKeys("bad.html");
  }
}
