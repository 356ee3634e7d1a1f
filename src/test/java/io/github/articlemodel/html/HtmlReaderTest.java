package io.github.articlemodel.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each element is read as, seen as Markdown; what is told; and that nothing is too much. */
class HtmlReaderTest {

  private static String markdown(String html) {
    return MarkdownWriter.of(Dialect.GFM).write(HtmlReader.gfm().read(html).blocks());
  }

  private static String losses(String html) {
    return HtmlReader.gfm().read(html).losses().toString();
  }

  static List<Arguments> elements() throws IOException {
    String file = Files.readString(Path.of("src/test/resources/html/elements.txt"));
    List<Arguments> all = new ArrayList<>();
    for (String part : ("\n" + file).split("\n=== ", -1)) {
      if (!part.isEmpty()) {
        int name = part.indexOf('\n');
        int middle = part.indexOf("\n---\n");
        String markdown = part.substring(middle + 5);
        all.add(
            Arguments.of(
                part.substring(0, name), part.substring(name + 1, middle), markdown.strip()));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elements")
  void reads(String name, String html, String markdown) {
    assertThat(markdown(html).strip()).isEqualTo(markdown);
  }

  @Test
  void findsTheCaptionAndCreditOfAFigure() {
    Figure figure =
        Figures.inBody(
                HtmlReader.gfm()
                    .read(
                        "<figure><img src=a.jpg alt=Heron><figcaption>A heron. (Photo: Nela"
                            + " Brandvik/AFP)</figcaption></figure>")
                    .blocks())
            .get(0);
    assertThat(figure.form()).isEqualTo(FigureForm.IMAGE_PARAGRAPH);
    assertThat(Objects.requireNonNull(figure.caption()).text()).isEqualTo("A heron.");
    assertThat(Objects.requireNonNull(figure.credit()).names()).containsExactly("Nela Brandvik");
  }

  @Test
  void tellsWhatIsLeftOut() {
    assertThat(losses("<!-- a --><p lang=fr>a<script>x</script><!-- b --><svg></svg>"))
        .isEqualTo("[comment, 2 times, attribute lang of p, element script, element svg]");
    assertThat(losses("<x-card>a</x-card><ol type=a start=-1><li value=3>b</ol>"))
        .isEqualTo(
            "[markup x-card, attribute type of ol, attribute start of ol, attribute value of li]");
    assertThat(losses("<a href='javascript:x()'>a</a><input name=q><table><tr><td>b</table>"))
        .isEqualTo("[address javascript:x(), element input, markup table]");
  }

  /** Only media of AMP lose its prefix: {@code amp-script} is no script. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<video><amp-script>x</amp-script></video>",
        "<video><amp-style>x</amp-style></video>",
        "<details><summary>a<amp-script>x</amp-script></summary>b</details>",
        "<video><amp-1>x</amp-1></video>",
        "<video><amp->x</amp-></video>"
      })
  void makesNoElementOfOneOfAmp(String html) {
    assertThat(markdown(html)).doesNotContainIgnoringCase("<script", "<style", "<1", "<>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe src='javascript:x()'></iframe>",
        "<iframe src=' java\nscript:x()'></iframe>",
        "<iframe src='data:text/html,<script>x()</script>'></iframe>",
        "<iframe srcdoc='<script>x()</script>'></iframe>",
        "<object data='javascript:x()'>a</object>",
        "<embed src='javascript:x()'>",
        "<audio><amp-iframe src='javascript:x()'></amp-iframe></audio>",
        "<video poster='javascript:x()'><source src='javascript:x()'></video>",
        "<details><summary><a href='javascript:x()'>s</a></summary>b</details>",
        "<object><form action='javascript:x()'>a<input type=submit formaction=/b></form></object>",
        "<p>a <math><a href='javascript:x()' xlink:href='javascript:x()'>b</a></math>",
        "<p>a <math><script>x()</script><base href=/b><style>x</style></math>",
        "<p>a <q cite='javascript:x()'>b</q>",
        "<p>a <time formaction=/x ping=/y srcdoc=z>b</time>"
      })
  void keepsNothingThatRuns(String html) {
    assertThat(markdown(html))
        .doesNotContainIgnoringCase(
            "script:",
            "<script",
            "srcdoc",
            "data:",
            "<form",
            "<input",
            "formaction",
            "ping=",
            "<base");
    assertThat(losses(html)).isNotEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"#fn%3A1|fn:1", "#fn-%C3%A9|fn-\u00E9", " #fn1|fn1", "#fn%|fn%", "#fn+1|fn+1"},
      ignoreLeadingAndTrailingWhitespace = false)
  void findsTheNoteThatALinkGoesTo(String address, String id) {
    String html =
        "<p>x<sup><a href='%s'>1</a></sup><section class=footnotes><ol><li id='%s'>note</ol></section>";
    assertThat(markdown(html.formatted(address, id))).startsWith("x[^").contains("]: note");
  }

  @Test
  void readsOnBehindTheCharacterThatTheParserTakesForTheEnd() {
    String html = "<p>\uFFFFone</p><p>two \uFFFF</p><p title='\uFFFF'>three</p>";
    assertThat(markdown(html).strip()).isEqualTo("\uFFFDone\n\ntwo \uFFFD\n\nthree");
    assertThat(losses(html)).startsWith("[character U+FFFF, 3 times");
    assertThat(HtmlReader.gfm().read(html).losses().get(0).at()).isEqualTo(3);
  }

  @Test
  void takesDigitsOfAsciiAloneForNumbers() {
    assertThat(markdown("<ol start='\u0663'><li>a</ol>")).startsWith("1.");
    assertThat(losses("<ol start='\u0663'><li>a</ol>")).isEqualTo("[attribute start of ol]");
    assertThat(losses("<ol start=1000000000><li>a</ol>")).isEqualTo("[attribute start of ol]");
    assertThat(markdown("<ol start='+3'><li>a</ol>")).startsWith("3.");
    assertThat(markdown("<table><tr><th colspan='\u0663'>a</table>"))
        .isEqualTo(markdown("<table><tr><th>a</table>"));
  }

  @Test
  void tellsWhereTheFirstStands() {
    assertThat(HtmlReader.gfm().read("<p>ab<svg></svg><svg></svg>").losses().get(0).at())
        .isEqualTo(5);
  }

  @Test
  void tellsNothingOfWhatIsOfThePageAlone() {
    assertThat(losses("<div class=a id=b style=c data-d=e onclick=f><p role=g>h</p></div>"))
        .isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><i>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<a href=x>",
        "<a href=x><p>",
        "<figure><figcaption>a",
        "<details>",
        "<dl><dd>",
        "<span>a</span>",
        "<p>",
        "<td colspan=1000 rowspan=1000>",
        "<tr><td colspan=1000 rowspan=1000>",
        "<sub>",
        "a<br>",
        "<li>",
        "<pre>",
        "<code>",
        "</p>",
        "<ruby><rt>",
        "<svg>",
        "<math><mi>",
        "<table>",
        "<!-- ",
        "<li id=fn1>",
        "<section class=footnotes><ol><li id=fn>",
        "<p><b>x",
        "<b><p>x",
        "<font size=1><p>x",
        "<select>",
        "<template>",
        "\u0000",
        "&",
        "<",
        "<a b='",
        "<img alt=x>",
        "<picture><source>",
        "<h1>",
        "<form>",
        "<button>",
        "<nobr>x",
        "<a><table>",
        "<td>",
        "<caption>",
        "<frameset>",
        "<input type=checkbox>",
        "<x-y z>",
        "<abbr title=a>b"
      })
  void aMegabyteOfAnythingIsReadInTime(String piece) {
    String html =
        (piece.contains("<tr>") ? "<table>" : "") + piece.repeat(1_000_000 / piece.length());
    ReadHtml read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> HtmlReader.gfm().read(html));
    assertThat(read.losses().size()).isLessThan(1_100);
  }
}
