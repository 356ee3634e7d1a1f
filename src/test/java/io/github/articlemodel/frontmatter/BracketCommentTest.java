package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits within brackets that hold comments; a slash stands for a line end. */
class BracketCommentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a: 1, # C1/  b: 2 } | a | { # C1/  b: 2 }",
        "{ a: 1, # C1/  b: 2 } | b | { a: 1 # C1/   }",
        "{/  a: 1, # C1/  # C2/  b: 2 # C3/} | a | {/  # C2/  b: 2 # C3/}",
        "{/  a: 1, # C1/  # C2/  b: 2 # C3/} | b | {/  a: 1 # C1/  # C2/}",
        "{/  a: 1,/  b: 2 # C3/} | b | {/  a: 1/}",
        "{/  a: 1 # C1/  # C2/  , b: 2 } | a | {/  # C2/   b: 2 }",
        "{ x: { # C0/  a: 1 } } | x.a | { x: { # C0/   } }",
        "{ x: {a: 1} } | x.a | { x: {} }",
        "{a: 1,} | a | {}",
        "{ a: 1, a: 2, } | a | { }",
        "{ x: {a: 1, # C1/  } } | x.a | { x: { # C1/  } }",
        "{ x: [a, # C1/  ] } | x[0] | { x: [ # C1/  ] }",
      })
  void removesAnEntryAndKeepsTheCommentsOfOthers(String before, String path, String after) {
    FieldPath field = FieldPath.parse(path);
    assertThat(edited(before, new FieldEdit.Remove(field))).isEqualTo(lines(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{/  a: 1, # C1/  b: 2 # C2/} | {/  a: 1, # C1/  b: 2, # C2/  new: x/}",
        "{/  a: 1, # C1/  b: 2, # C2/} | {/  a: 1, # C1/  b: 2, # C2/  new: x,/}",
        "{ a: 1, b: 2 # C2/} | { a: 1, b: 2, new: x # C2/}",
      })
  void addsAnEntryBelowTheCommentOfTheLast(String before, String after) {
    FieldEdit edit = new FieldEdit.Set(FieldPath.of("new"), FieldValue.of("x"));
    assertThat(edited(before, edit)).isEqualTo(lines(after));
  }

  @Test
  void addsAnEntryAboveTheFirstOfALine() {
    FieldEdit edit =
        new FieldEdit.Insert(FieldPath.of("new"), FieldValue.of("x"), new FieldEdit.Place.First());
    assertThat(edited("{/  a: 1, # C1/  b: 2/}", edit))
        .isEqualTo(lines("{/  new: x,/  a: 1, # C1/  b: 2/}"));
  }

  @Test
  void keepsTheCommentOfAnotherItemOfAnArrayOfToml() {
    FieldEdit edit = new FieldEdit.Remove(FieldPath.parse("l[1]"));
    String text = "+++\nl = [\n 1, # c\n 2 ]\n+++\n";
    assertThat(of(text, edit)).isEqualTo("+++\nl = [\n 1 # c\n  ]\n+++\n");
  }

  private static String edited(String map, FieldEdit edit) {
    String outcome = of("---\n" + lines(map) + "\n---\n", edit);
    return outcome.substring("---\n".length(), outcome.length() - "\n---\n".length());
  }

  private static String of(String text, FieldEdit edit) {
    SourceText source = SourceText.of(text);
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    return source
        .apply(FrontMatterEditor.of(limits).edit(source, frontMatter, List.of(edit)))
        .text();
  }

  private static String lines(String text) {
    return text.replace('/', '\n');
  }
}
