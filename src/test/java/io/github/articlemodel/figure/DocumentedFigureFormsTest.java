package io.github.articlemodel.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page shows each form in which a picture can be written, and what comes out of it. */
class DocumentedFigureFormsTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```markdown\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);

  private final Set<FigureForm> forms = EnumSet.noneOf(FigureForm.class);
  private final Set<Caption.Place.Kind> kinds = EnumSet.noneOf(Caption.Place.Kind.class);

  @Test
  void readsEachExampleAsThePageSays() throws IOException {
    String page = Files.readString(Path.of("docs/figures-and-links.md"));
    page = page.substring(page.indexOf("<!-- forms -->"), page.indexOf("<!-- end of forms -->"));
    List<String> differing = new ArrayList<>();
    for (Matcher example = EXAMPLE.matcher(page); example.find(); ) {
      String text = example.group(1).replace("~~~", "```");
      check(text);
      check(text.replace("\n", "\r\n"));
      check("> " + text.strip().replace("\n", "\n> ") + "\n");
      String found = described(read(text));
      if (!found.equals(example.group(2))) {
        differing.add(text + "gives\n" + found);
      }
    }
    assertThat(String.join("\n", differing)).isEmpty();
    assertThat(forms).containsExactlyInAnyOrder(FigureForm.values());
    assertThat(kinds).containsExactlyInAnyOrder(Caption.Place.Kind.values());
  }

  private static ArticleDocument read(String text) {
    Profile profile = text.contains("{{<") ? Profile.hugo() : Profile.jekyll();
    Dialect dialect = text.contains("{:") ? Dialect.KRAMDOWN : Dialect.GFM;
    ParserOptions options =
        ParserOptions.of(text.startsWith("---") ? Profile.news() : profile).withDialect(dialect);
    return ArticleParser.of(options).parse(text);
  }

  private static List<Figure> all(ArticleDocument document) {
    List<Figure> all = new ArrayList<>();
    document.leadImage().ifPresent(all::add);
    all.addAll(document.figures());
    return all;
  }

  private static String described(ArticleDocument document) {
    return all(document).stream().map(DocumentedFigureFormsTest::described).collect(joining());
  }

  private static String described(Figure figure) {
    StringBuilder out = new StringBuilder();
    out.append(figure.form()).append(' ').append(figure.destination()).append('\n');
    line(out, "alt", figure.alt().isEmpty() ? null : figure.alt());
    line(out, "title", figure.title());
    line(out, "link", figure.link());
    Caption caption = figure.caption();
    if (caption != null) {
      String places =
          caption.places().stream().map(each -> each.kind().name()).collect(joining(", "));
      line(out, "caption", caption.text() + " [" + places + "]");
    }
    Credit credit = figure.credit();
    if (credit != null) {
      line(out, "credit", credit.names() + " " + credit.agency() + " " + credit.kind());
    }
    return out.toString();
  }

  private static void line(
      StringBuilder out, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  /** Position: what stands under the span of a part is that part. */
  private void check(String text) {
    ArticleDocument document = read(text);
    SourceText source = document.source();
    for (Figure figure : all(document)) {
      forms.add(figure.form());
      cut(source, figure.written(), Part.DESTINATION, figure.destination());
      cut(source, figure.written(), Part.TEXT, figure.alt());
      cut(source, figure.written(), Part.TITLE, figure.title());
      cut(source, figure.written(), Part.LINK, figure.link());
      Caption caption = figure.caption();
      for (Caption.Place place : caption == null ? List.<Caption.Place>of() : caption.places()) {
        kinds.add(place.kind());
        SourceSpan span = place.textSpan().orElseThrow(() -> new AssertionError(figure));
        assertThat(plain(source.slice(span))).as(text).isEqualTo(caption.text());
      }
      Credit credit = figure.credit();
      for (Written place : credit == null ? List.<Written>of() : credit.places()) {
        assertThat(source.slice(place.span().orElseThrow())).isEqualTo(credit.raw());
      }
    }
  }

  private static void cut(
      SourceText source,
      Written written,
      Part part,
      @org.jspecify.annotations.Nullable String said) {
    if (said != null && !said.isEmpty()) {
      SourceSpan span = written.span(part).orElseThrow(() -> new AssertionError(part + said));
      assertThat(plain(source.slice(span))).isEqualTo(said);
    }
  }

  /** Returns what is written without the marks that the examples have. */
  private static String plain(String written) {
    return written
        .replaceAll("<[^>]*>|[*\\\\]", "")
        .replaceAll("\\s+(> )?", " ")
        .replace("&amp;", "&")
        .strip();
  }
}
