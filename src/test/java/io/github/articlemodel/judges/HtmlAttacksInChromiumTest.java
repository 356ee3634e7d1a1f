package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.html.HtmlFormat;
import io.github.articlemodel.format.html.HtmlOptions;
import io.github.articlemodel.format.html.HtmlPageFormat;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.HtmlForm;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.render.RenderOptions;
import io.github.articlemodel.testing.AttackPlaces;
import io.github.articlemodel.testing.Attacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No attack runs in a browser: Chromium loads what is written, and every script would be heard. */
@Tag("judges")
class HtmlAttacksInChromiumTest {

  @TempDir Path folder;

  private List<String> hits(List<String> cases) throws IOException {
    return AttackHarness.hits(folder, cases);
  }

  private static String write(ArticleWriter writer, Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(article, out);
    return out.toString();
  }

  private static ArticleWriter page(RawHtml rawHtml) {
    return new HtmlPageFormat(HtmlOptions.page().withRawHtml(rawHtml)).writer().orElseThrow();
  }

  private static ArticleWriter fragment(RawHtml rawHtml, HtmlForm form) {
    RenderOptions options = RenderOptions.defaults().withForm(form).withRawHtml(rawHtml);
    return new HtmlFormat(HtmlOptions.defaults().withRender(options)).writer().orElseThrow();
  }

  /** Returns the pages of an attack, and all its fragments one after another. */
  private static List<String> cases(String attack, RawHtml rawHtml) throws IOException {
    List<String> cases = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    StringBuilder figures = new StringBuilder();
    for (Map.Entry<String, Article> place : AttackPlaces.of(attack).entrySet()) {
      Article article = place.getValue();
      if (List.of("body", "heading", "caption", "all fields", "picture with fields")
          .contains(place.getKey())) {
        cases.add(write(page(rawHtml), article));
      }
      if (!article.body().isEmpty()) {
        plain.append("<section>");
        plain.append(write(fragment(rawHtml, HtmlForm.COMMONMARK), article)).append("</section>");
        figures.append("<section>");
        figures.append(write(fragment(rawHtml, HtmlForm.ARTICLE), article)).append("</section>");
      }
    }
    cases.add(plain.toString());
    cases.add(figures.toString());
    return cases;
  }

  private void noAttackRuns(RawHtml rawHtml) throws IOException {
    List<String> cases = new ArrayList<>();
    for (String attack : Attacks.all()) {
      cases.addAll(cases(attack, rawHtml));
    }
    List<String> hits = hits(cases);
    assertThat(hits.stream().map(hit -> hit + ": " + caseOf(hit, cases))).isEmpty();
  }

  private static String caseOf(String hit, List<String> cases) {
    return cases.get(Integer.parseInt(hit.substring(0, hit.indexOf(' '))));
  }

  @Test
  void noAttackRunsWhereHtmlIsSanitized() throws IOException {
    noAttackRuns(RawHtml.SANITIZE);
  }

  @Test
  void noAttackRunsWhereHtmlIsEscaped() throws IOException {
    noAttackRuns(RawHtml.ESCAPE);
  }

  @Test
  void manyAttacksRunWhereHtmlIsTrusted() throws IOException {
    List<String> cases = new ArrayList<>();
    for (String attack : Attacks.all()) {
      Article article = AttackPlaces.of(attack).get("body");
      cases.add(write(fragment(RawHtml.TRUSTED, HtmlForm.COMMONMARK), article));
    }
    List<String> hits = hits(cases);
    assertThat(hits.stream().filter(hit -> hit.endsWith(" ran")).distinct().count())
        .isGreaterThan(120);
    assertThat(new TreeSet<>(hits)).hasSizeGreaterThan(250);
  }

  @Test
  void theHarnessHearsEveryWay() throws IOException {
    List<String> cases =
        List.of(
            "<p>nothing</p>",
            "<script>xss()</script>",
            "<img src=x onerror=xss()>",
            "<a href='java&Tab;script:xss()'>x</a>",
            "<h2 id=config>x</h2>",
            "<p onclick=xss()>x</p>");
    assertThat(new TreeSet<>(hits(cases)))
        .contains("1 ran", "1 has a script", "2 ran", "2 has onerror", "4 clobbers config", "5 ran")
        .anyMatch(hit -> hit.startsWith("3 leads to javascript:"))
        .noneMatch(hit -> hit.startsWith("0 "));
  }
}
