package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No attack of the table comes through, judged by what an HTML parser makes of the outcome. */
class AttackTest {

  private static final Path TABLE = Path.of("src/test/resources/html/attacks.txt");
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "form",
          "button",
          "textarea",
          "select",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "template",
          "noscript",
          "title",
          "plaintext",
          "xmp",
          "portal",
          "dialog",
          "isindex");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "style",
          "srcdoc",
          "formaction",
          "action",
          "background",
          "xlink:href",
          "ping",
          "target",
          "name",
          "form",
          "is",
          "http-equiv",
          "lowsrc",
          "dynsrc");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "srcset");

  private static List<String> attacks() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("## "))
        .map(AttackTest::unescaped)
        .toList();
  }

  private static String unescaped(String line) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      switch (line.charAt(at++)) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(line.substring(at, at + 4), 16));
          at += 4;
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
    return out.toString();
  }

  private static List<Block> read(String markdown) {
    return MarkdownReader.of(Dialect.GFM).read(SourceText.of(markdown)).blocks();
  }

  /** Finds what is harmful in HTML, without asking the code under test. */
  private static List<String> harm(String html) {
    List<String> found = new ArrayList<>();
    Document page = Jsoup.parse("<body><main>" + html + "</main><p id=after>after</p></body>");
    for (Element element : page.getAllElements()) {
      boolean ours = Set.of("#root", "html", "head", "body").contains(element.normalName());
      if (!ours && ELEMENTS.contains(element.normalName())) {
        found.add("<" + element.normalName() + ">");
      }
      if (element.normalName().equals("input") && !element.attr("type").equals("checkbox")) {
        found.add("an input");
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean address = ADDRESSES.contains(name) && isUnsafe(element, attribute.getValue());
        if (name.startsWith("on") || ATTRIBUTES.contains(name) || address) {
          found.add(attribute.toString());
        }
      }
    }
    if (!page.select("body > #after").text().equals("after")) {
      found.add("what follows is swallowed");
    }
    return found;
  }

  private static boolean isUnsafe(Element element, String address) {
    String seen = address.replaceAll("[\\p{C}\\p{Z}]", "").toLowerCase(Locale.ROOT);
    if (element.normalName().equals("img")
        && seen.matches("data:image/(png|gif|jpeg|webp)[;,].*")) {
      return false;
    }
    return (seen.matches("(?s).*(javascript|vbscript|livescript|mocha|view-source):.*")
            && !seen.matches("https?:.*")
            && seen.matches("[a-z][a-z0-9+.-]*:.*|.*,(javascript|vbscript):.*"))
        || seen.matches("(?s)(data|file|blob|filesystem|about|feed|jar):.*");
  }

  @Test
  void theTableHoldsManyAttacks() throws IOException {
    assertThat(attacks()).hasSizeGreaterThan(180).doesNotHaveDuplicates();
  }

  @Test
  void manyAttacksWouldComeThroughWhereHtmlIsTrusted() throws IOException {
    long harmful =
        attacks().stream()
            .filter(attack -> !harm(HtmlRenderer.trusting().render(read(attack))).isEmpty())
            .count();
    assertThat(harmful).isGreaterThan(130);
  }

  @ParameterizedTest
  @EnumSource(names = {"SANITIZE", "ESCAPE"})
  void noAttackComesThrough(RawHtml rawHtml) throws IOException {
    HtmlRenderer renderer = HtmlRenderer.of(rawHtml);
    List<String> through = new ArrayList<>();
    for (String attack : attacks()) {
      for (String markdown :
          List.of(attack, "before " + attack, "> " + attack, "- x\n\n  " + attack + "\n\nafter")) {
        String html = renderer.render(read(markdown));
        if (!harm(html).isEmpty()) {
          through.add(markdown + "\n  gives " + html + "\n  with " + harm(html));
        }
      }
    }
    assertThat(through).isEmpty();
  }

  @Test
  void twoAttacksTogetherComeThroughNeither() throws IOException {
    HtmlRenderer renderer = HtmlRenderer.of(RawHtml.SANITIZE);
    List<String> attacks = attacks();
    List<String> through = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i++) {
      for (int step : List.of(1, 7, 31)) {
        String second = attacks.get((i + step) % attacks.size());
        for (String between : List.of(" ", "\n", "\n\n")) {
          String markdown = attacks.get(i) + between + second;
          String html = renderer.render(read(markdown));
          if (!harm(html).isEmpty()) {
            through.add(markdown + "\n  gives " + html + "\n  with " + harm(html));
          }
        }
      }
    }
    assertThat(through).isEmpty();
  }

  @Test
  void whatIsCleanedStaysTheSameWhenItIsCleanedAgain() throws IOException {
    for (String attack : attacks()) {
      String once = HtmlRenderer.of(RawHtml.SANITIZE).render(read(attack));
      HtmlLosses losses = new HtmlLosses();
      String twice =
          new HtmlSanitizer(losses).clean(once, new HtmlAddresses(UnaryOperator.identity()));
      assertThat(twice).as(attack).isEqualTo(once);
      assertThat(losses.toList()).as(attack).isEmpty();
    }
  }
}
