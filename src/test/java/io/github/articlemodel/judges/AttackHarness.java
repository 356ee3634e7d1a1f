package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** Loads HTML in Chromium, and hears what runs in it. */
final class AttackHarness {

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

  private AttackHarness() {}

  /** Returns what ran or could run: the number of a case, and what. */
  static List<String> hits(Path folder, List<String> cases) throws IOException {
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
}
