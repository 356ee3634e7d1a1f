package io.github.articlemodel.format.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a document has no place in an article is told. */
class PandocReadingLossesTest {

  private static final String A = "{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}";

  private static ReadArticles read(String meta, String blocks) {
    return PandocLawTest.read(
        "{\"pandoc-api-version\":[1,22],\"meta\":{" + meta + "},\"blocks\":[" + blocks + "]}");
  }

  private static List<String> told(ReadArticles read) {
    assertThat(read.articles()).as(read.diagnostics().toString()).hasSize(1);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsOnly("pandoc.lost");
    return read.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static String div(String attributes, String blocks) {
    return "{\"t\":\"Div\",\"c\":[" + attributes + ",[" + blocks + "]]}";
  }

  @Test
  void keepsTheAttributesOfADivisionInAnother() {
    String inner = div("[\"i\",[],[[\"k\",\"1\"]]]", A);
    for (String outer : List.of("[\"o\",[],[]]", "[\"\",[],[[\"k\",\"2\"]]]")) {
      ReadArticles read = read("", div(outer, inner));
      assertThat(read.diagnostics()).isEmpty();
      assertThat(read.articles().get(0).body())
          .asString()
          .contains("<div ", "id=i", "name=k, value=1");
    }
    assertThat(read("", div("[\"\",[\"x\"],[]]", inner)).articles().get(0).body()).hasSize(1);
    String spans =
        "{\"t\":\"Para\",\"c\":[{\"t\":\"Span\",\"c\":[[\"o\",[],[]],[{\"t\":\"Span\",\"c\":"
            + "[[\"i\",[],[]],[{\"t\":\"Code\",\"c\":[[\"\",[],[]],\"a\"]}]]}]]}]}";
    assertThat(read("", spans).articles().get(0).body()).asString().contains("id=\"o\"", "id=i");
  }

  /** Columns: the marks of a list; what is told of it, nothing where all is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decimal|Period|",
        "DefaultStyle|DefaultDelim|",
        "Decimal|OneParen|blocks[0].c[0][2]: the delimiter OneParen of the numbers is left out",
        "Decimal|TwoParens|blocks[0].c[0][2]: the delimiter TwoParens of the numbers is left out",
        "UpperRoman|Period|blocks[0].c[0][1]: numbers of the style UpperRoman become digits",
      })
  void tellsTheMarksOfLists(String style, String delimiter, String told) {
    ReadArticles read =
        read(
            "",
            "{\"t\":\"OrderedList\",\"c\":[[1,{\"t\":\"%s\"},{\"t\":\"%s\"}],[[%s]]]}"
                .formatted(style, delimiter, A));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  private static String table(String width, String head, String body, String foot) {
    return "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[[{\"t\":\"AlignLeft\"},"
        + width
        + "]],"
        + head
        + ",["
        + body
        + "],"
        + foot
        + "]}";
  }

  private static String row(String attributes, String cell, String align, String blocks) {
    return "[%s,[[%s,{\"t\":\"%s\"},1,1,[%s]]]]".formatted(attributes, cell, align, blocks);
  }

  @Test
  void tellsWhatATableHasNoPlaceForOnce() {
    String none = "[\"\",[],[]]";
    String any = "[\"\",[\"x\"],[]]";
    String row = row(any, any, "AlignRight", A);
    String table =
        table(
            "{\"t\":\"ColWidth\",\"c\":0.5}",
            "[" + any + ",[" + row + "]]",
            "[" + any + ",1,[" + row + "],[" + row + "]]",
            "[" + any + ",[" + row + "]]");
    assertThat(told(read("", table)))
        .containsExactly(
            "blocks[0].c[2][0][1]: the widths of columns are left out",
            "blocks[0].c[3][0]: attributes of parts, rows and cells of the table are left out",
            "blocks[0].c[3][1][0][1][0][1]: cells are aligned as their columns are",
            "blocks[0].c[4][0]: the bodies of the table become one, and their heads rows of it",
            "blocks[0].c[4][0][1]: columns of row heads are read as other columns",
            "blocks[0].c[5]: rows of the foot are read as rows of the body");
    String plain = row(none, none, "AlignLeft", A);
    String usual =
        table(
            "{\"t\":\"ColWidthDefault\"}",
            "[" + none + ",[" + plain + "]]",
            "[" + none + ",0,[],[" + row(none, none, "AlignDefault", A) + "]]",
            "[" + none + ",[]]");
    assertThat(read("", usual).diagnostics()).isEmpty();
    String nested =
        table(
            "{\"t\":\"ColWidthDefault\"}",
            "[" + none + ",[" + row(none, none, "AlignLeft", usual) + "]]",
            "",
            "[" + none + ",[]]");
    assertThat(read("", nested).articles().get(0).body())
        .asString()
        .contains("HtmlInline[literal=<br>, written=nowhere], Text[value=a,");
  }

  @Test
  void tellsTheFootnoteOfAField() {
    String note = "{\"t\":\"Note\",\"c\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"n\"}]}]}";
    String title =
        "\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"T\"}," + note + "]}";
    assertThat(told(read(title, "")))
        .contains(
            "meta.title: a footnote of the text stands at the end of the body, and nothing refers"
                + " to it");
  }

  @Test
  void tellsTheTitlesOfAlertsAndWhatIsAnEmptyOne() {
    String own = div("[\"\",[\"title\"],[]]", A);
    assertThat(told(read("", div("[\"\",[\"note\"],[]]", own + "," + A))))
        .containsExactly(
            "blocks[0].c[1][0].c[1][0].c: the title of an alert is left out, as it is that of its"
                + " kind");
    String note = div("[\"\",[\"title\"],[]]", A.replace("\"a\"", "\"Note\""));
    assertThat(read("", div("[\"\",[\"note\"],[]]", note + "," + A)).diagnostics()).isEmpty();
    assertThat(told(read("", div("[\"\",[\"note\"],[]]", note))))
        .containsExactly("blocks[0]: an alert that says nothing is read as an empty quote");
    String strong =
        "{\"t\":\"Plain\",\"c\":[{\"t\":\"Strong\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}]}";
    String titled = div("[\"\",[\"title\"],[]]", strong);
    assertThat(told(read("", div("[\"\",[\"admonition\",\"tip\"],[]]", titled + "," + A))))
        .containsExactly("blocks[0].c[1][0].c[1][0].c: marks of the title are left out");
    String named = div("[\"t\",[\"title\"],[]]", A.replace("\"a\"", "\"Note\""));
    assertThat(read("", div("[\"\",[\"note\"],[]]", named + "," + A)).articles().get(0).body())
        .asString()
        .contains("id=t");
  }
}
