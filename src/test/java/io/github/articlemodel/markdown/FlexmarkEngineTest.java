package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlexmarkEngineTest {

  private static List<Block> read(Dialect dialect, String text) {
    return MarkdownReader.of(dialect).read(SourceText.of(text)).blocks();
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void readsDefinitionListsFootnotesAndAbbreviations(Dialect dialect) {
    String text = "Spate\n: A flood.[^1]\n\n[^1]: By the MFO.\n\n*[MFO]: Mean flow\n";
    DefinitionTerm term = DefinitionTerm.of("Spate");
    Paragraph meaning = new Paragraph(List.of(new Text("A flood."), new FootnoteReference("1")));
    Paragraph note =
        new Paragraph(
            List.of(new Text("By the "), new Abbreviation("MFO", "Mean flow"), new Text(".")));
    assertThat(read(dialect, text))
        .containsExactly(
            new DefinitionList(
                List.of(
                    new DefinitionItem(
                        List.of(term), List.of(new Definition(true, List.of(meaning)))))),
            new FootnoteDefinition("1", List.of(note)),
            new AbbreviationDefinition("MFO", "Mean flow"));
    assertThat(RoundTrip.of(dialect, read(dialect, text)).holds()).isTrue();
  }

  @Test
  void readsWikiLinksAndAdmonitions() {
    String text = "!!! warning \"High water\"\n    See [[Harbour|the map]].\n";
    Paragraph see =
        new Paragraph(List.of(new Text("See "), new WikiLink("Harbour", "the map"), new Text(".")));
    assertThat(read(Dialect.EXTENDED, text))
        .containsExactly(
            new Admonition("warning", "High water", Admonition.Folding.NONE, List.of(see)));
    assertThat(RoundTrip.of(Dialect.EXTENDED, read(Dialect.EXTENDED, text)).holds()).isTrue();
  }

  @Test
  void readsHtmlOfKramdownToItsEndTag() {
    String html = "<div>\n\n*a*\n\n</div>";
    assertThat(read(Dialect.KRAMDOWN, html + "\n")).containsExactly(new HtmlBlock(html));
    assertThat(read(Dialect.KRAMDOWN, "<img src='a'>\n"))
        .containsExactly(new Paragraph(List.of(new HtmlInline("<img src='a'>"))));
  }

  @Test
  void takesNoNumberOfAnOrderedListInKramdown() {
    assertThat(read(Dialect.KRAMDOWN, "3. a\n"))
        .singleElement()
        .isInstanceOfSatisfying(OrderedList.class, l -> assertThat(l.start()).isEqualTo(1));
    assertThat(read(Dialect.EXTENDED, "3. a\n"))
        .singleElement()
        .isInstanceOfSatisfying(OrderedList.class, l -> assertThat(l.start()).isEqualTo(3));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void readsAsGfmWhatIsTooCostly(Dialect dialect) {
    String text = "---\n---\nfirst\n\n" + "a ".repeat(30_000) + "\n\n~~b~~\n";
    SourceText source = SourceText.of(text);
    MarkdownBody body = MarkdownReader.of(dialect).read(source, new SourceSpan(8, text.length()));
    assertThat(body.blocks())
        .isEqualTo(
            MarkdownReader.of(Dialect.GFM).read(source, new SourceSpan(8, text.length())).blocks());
    Diagnostic told = body.diagnostics().get(0);
    assertThat(told.code()).isEqualTo("markdown.fallback");
    assertThat(told.location().position().line()).isEqualTo(5);
    assertThat(told.message()).contains("a line of more than 50000 characters");
  }

  @Test
  void needsLittleOfTheStackOfItsCallerAndKeepsItsInterrupt() throws InterruptedException {
    String text = "[a](b \"" + "x".repeat(40_000) + "\")\n";
    AtomicReference<Object> outcome = new AtomicReference<>();
    Runnable work =
        () -> {
          Thread.currentThread().interrupt();
          outcome.set(MarkdownReader.of(Dialect.KRAMDOWN).read(SourceText.of(text)).diagnostics());
          assertThat(Thread.interrupted()).isTrue();
        };
    Thread thread = new Thread(null, work, "small stack", 128 * 1024);
    thread.setUncaughtExceptionHandler((t, thrown) -> outcome.set(thrown));
    thread.start();
    thread.join();
    assertThat(outcome.get()).isEqualTo(List.of());
  }

  @Test
  void keepsHtmlThatOnlyTheEngineThinksIsEnded() {
    for (Dialect dialect : Dialect.values()) {
      for (String text :
          List.of("<!--> foo -->\n\nb\n", "<pre>a\n\nb\n", "> <!--> x -->\n>\n> b\n")) {
        assertThat(read(dialect, text)).isNotEmpty();
        new io.github.articlemodel.model.Article(
            io.github.articlemodel.model.Metadata.of(), read(dialect, text));
      }
    }
  }
}
