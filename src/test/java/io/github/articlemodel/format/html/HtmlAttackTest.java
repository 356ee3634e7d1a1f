package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.testing.AttackPlaces;
import io.github.articlemodel.testing.Attacks;
import io.github.articlemodel.testing.HarmfulHtml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No attack comes through, wherever in an article it stands: judged by the tree of the outcome. */
class HtmlAttackTest {

  /** Without the full run every eleventh pair of an attack and a place. */
  private static final int STEP = Boolean.getBoolean("articlemodel.full") ? 1 : 11;

  private static String write(ArticleWriter writer, Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(article, out);
    return out.toString();
  }

  private static ArticleWriter fragment(RawHtml rawHtml) {
    return new HtmlFormat(HtmlOptions.defaults().withRawHtml(rawHtml)).writer().orElseThrow();
  }

  private static ArticleWriter page(RawHtml rawHtml) {
    return new HtmlPageFormat(HtmlOptions.page().withRawHtml(rawHtml)).writer().orElseThrow();
  }

  @Test
  void theTablesHoldManyAttacks() {
    assertThat(Attacks.all()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  @Test
  void mostAttacksWouldComeThroughWhereHtmlIsTrusted() throws IOException {
    int harmful = 0;
    for (String attack : Attacks.all()) {
      Article article = AttackPlaces.of(attack).get("html block");
      harmful += HarmfulHtml.inPage(write(page(RawHtml.TRUSTED), article)).isEmpty() ? 0 : 1;
    }
    assertThat(harmful).isGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource(names = {"SANITIZE", "ESCAPE"})
  void noAttackComesThrough(RawHtml rawHtml) throws IOException {
    List<String> through = new ArrayList<>();
    int number = 0;
    for (String attack : Attacks.all()) {
      for (Map.Entry<String, Article> place : AttackPlaces.of(attack).entrySet()) {
        if (number++ % STEP != 0) {
          continue;
        }
        Article article = place.getValue();
        String page = write(page(rawHtml), article);
        note(through, place.getKey(), attack, page, HarmfulHtml.inPage(page));
        if (!article.body().isEmpty()) {
          String html = write(fragment(rawHtml), article);
          note(through, place.getKey(), attack, html, HarmfulHtml.inFragment(html));
        }
      }
    }
    assertThat(through).isEmpty();
  }

  private static void note(
      List<String> through, String place, String attack, String html, List<String> harm) {
    if (!harm.isEmpty()) {
      through.add(place + ": " + attack + "\n  gives " + html + "\n  with " + harm);
    }
  }
}
