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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** No attack runs in a browser: Chromium loads what is written, and every script would be heard. */
@Tag("judges")
class HtmlAttacksInChromiumTest {

  /**
   * Loads each case in a frame of its own, where {@code xss} and {@code alert} tell that they ran;
   * then sends events to all elements and looks at what the browser made of them.
   */
  private static final String HARNESS =
      """
      <!doctype html>
      <meta charset="utf-8">
      <title>running</title>
      <body>
      <pre id="hits"></pre>
      <script src="cases.js"></script>
      <script>
      const hits = [];
      let next = 0, done = 0;
      function hit(i, what) { hits.push(i + " " + what); }
      function look(i, frame) {
        const win = frame.contentWindow, doc = frame.contentDocument;
        if (win.location.href !== "about:srcdoc") { hit(i, "moved to " + win.location.href); return; }
        if (win.config !== undefined) hit(i, "clobbers config");
        for (const el of doc.querySelectorAll("*")) {
          for (const at of el.attributes) if (/^on/i.test(at.name)) hit(i, "has " + at.name);
          if (/^(javascript|data|vbscript|blob):$/.test(el.protocol || "")) hit(i, "leads to " + el.href);
          if (el.localName === "script" && el.type !== "application/ld+json" && el.id !== "canary")
            hit(i, "has a script");
          for (const name of ["click", "mouseover", "focus", "toggle", "error", "load", "begin"])
            el.dispatchEvent(new Event(name));
        }
      }
      function start() {
        if (next >= CASES.length) return;
        const i = next++, frame = document.createElement("iframe");
        frame.srcdoc = "<script id=canary>window.xss = window.alert = () => parent.hit(" + i +
          ", 'ran')</" + "script>" + CASES[i];
        frame.onload = () => setTimeout(() => {
          frame.onload = null;
          try { look(i, frame); } catch (e) { hit(i, "is lost: " + e); }
          frame.remove();
          start();
          if (++done === CASES.length) {
            document.getElementById("hits").textContent = hits.join("\\n");
            document.title = "done " + done;
          }
        }, 20);
        document.body.append(frame);
      }
      for (let k = 0; k < 24; k++) start();
      </script>
      """;

  @TempDir Path folder;

  /** Returns what ran or could run: the number of a case, and what. */
  private List<String> hits(List<String> cases) throws IOException {
    String json = JsonMapper.shared().writeValueAsString(cases);
    Files.writeString(folder.resolve("cases.js"), "const CASES = " + json + ";");
    Path harness = Files.writeString(folder.resolve("harness.html"), HARNESS);
    Path profile = Files.createTempDirectory(folder, "profile");
    String dom =
        Judge.program(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=100000000",
                "--dump-dom",
                harness.toUri().toString())
            .hear("")
            .out();
    Document page = Jsoup.parse(dom);
    assertThat(page.title()).isEqualTo("done " + cases.size());
    return page.select("#hits").stream().flatMap(hits -> hits.wholeText().lines()).toList();
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
