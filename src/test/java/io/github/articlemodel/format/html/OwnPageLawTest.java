package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.render.HtmlText;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A page of our own is read as the article that it was written of, but for the declared losses. */
class OwnPageLawTest {

  private static final HtmlPageFormat PAGE = new HtmlPageFormat();

  /**
   * What comes back otherwise: words that a line break in the source parts, which HTML shows as a
   * space or joins; text that HTML holds beside a picture, and is emphasis below it then; a caption
   * within brackets, which below a picture are those of a credit; a space at the end of an address.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "18f-blog/2014-11-26-how-to-use-more-open-source.md links",
          "bitcoinops-newsletters/zh/newsletters/2021-04-21-newsletter.md words",
          "nodejs-i18n/ja/download/current.mdx words",
          "nodejs-i18n/zh-cn/download/index.mdx words",
          "rust-blog/Project-Goals-2025-October-Update.md words",
          "opensource-guide/pl/building-community.md figures",
          "opensource-guide/pl/getting-paid.md figures",
          "opensource-guide/pl/leadership-and-governance.md figures",
          "opensource-guide/pl/starting-a-project.md figures",
          "rust-blog/inside-rust/this-development-cycle-in-cargo-1.78/index.md figures");

  private static Article readBack(Article article) throws IOException {
    StringBuilder page = new StringBuilder();
    PAGE.writer().orElseThrow().write(article, page);
    ReadArticles read = PAGE.reader().orElseThrow().read(SourceText.of(page.toString()));
    assertThat(read.articles()).as(page.toString()).hasSize(1);
    return read.articles().get(0);
  }

  private static Map<String, Object> said(Article article) {
    ArticleFacts facts = ArticleFacts.of(article, Profile.news());
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("headline", facts.headline());
    said.put("description", facts.description());
    said.put("published", facts.published());
    said.put("modified", facts.modified());
    said.put("authors", facts.authors());
    said.put("sections", facts.sections());
    said.put("tags", facts.tags());
    said.put("language", facts.language());
    said.put("url", facts.url());
    said.put("code", facts.code());
    said.put("lead", facts.image() == null ? null : shown(facts.image()));
    said.put("figures", facts.figures().stream().map(OwnPageLawTest::shown).toList());
    Article rest = article.withBody(Headline.rest(article, Profile.news()));
    said.put("words", words(rest, facts));
    said.put("links", links(rest));
    return said;
  }

  /**
   * Where links lead that may be followed; names of headings that a script could look for change.
   */
  private static List<String> links(Article article) {
    return Links.in(article).stream()
        .map(ArticleLink::destination)
        .filter(address -> AddressSafety.of(address) == AddressSafety.SAFE)
        .map(address -> HtmlText.address(address).replaceFirst("^#h-", "#"))
        .sorted()
        .toList();
  }

  /**
   * All words; a picture of raw HTML is read as one of Markdown, and its alt text is among them.
   */
  private static Set<String> words(Article article, ArticleFacts facts) {
    // A heading at the top that says the headline again is shown once.
    String text = facts.headline() + "\n" + PlainText.of(article);
    Set<String> words = new TreeSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
    for (Figure figure : facts.figures()) {
      words.addAll(List.of(figure.alt().split("[^\\p{L}\\p{N}]+")));
    }
    return words;
  }

  private static String shown(Figure figure) {
    return HtmlText.address(figure.destination())
        + " | "
        + figure.captionText().orElse(figure.alt()).replaceAll("\\s+", " ").strip()
        + " | "
        + (figure.credit() == null ? "" : figure.credit().raw());
  }

  private static List<String> differences(List<Path> files) throws IOException {
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      Article article = ArticleParser.create().parse(file).article();
      if (PlainText.of(article).isEmpty()) { // a page of nothing is no article
        continue;
      }
      Map<String, Object> before = said(article);
      Map<String, Object> after = said(readBack(article));
      before.forEach(
          (what, value) -> {
            if (value == null ? after.get(what) != null : !value.equals(after.get(what))) {
              differences.add(file + " " + what + ": " + apart(value, after.get(what)));
            }
          });
    }
    return differences;
  }

  /** Returns where two values begin to differ. */
  private static String apart(Object before, Object after) {
    String one = String.valueOf(before);
    String other = String.valueOf(after);
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int start = Math.max(0, at - 60);
    return one.substring(start, Math.min(one.length(), at + 60))
        + " → "
        + other.substring(start, Math.min(other.length(), at + 60));
  }

  @Test
  void holdsForTheSample() throws IOException {
    assertThat(differences(List.of(Sample.FILE))).isEmpty();
  }

  @Test
  void holdsForTheWholeCorpus() throws IOException {
    List<String> differences = differences(SharedData.articles(SharedData.require("corpus")));
    assertThat(differences)
        .allMatch(found -> KNOWN.stream().anyMatch(known -> found.contains(known + ": ")));
    assertThat(KNOWN)
        .as("which is no deviation any more")
        .allMatch(known -> differences.stream().anyMatch(found -> found.contains(known + ": ")));
  }
}
