package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law 2 over real articles: all of them where they are there, else a sample. */
class CorpusEditTest {

  static List<FieldValue> values() {
    List<FieldValue> values = new ArrayList<>();
    NastyTexts.LINES.forEach(text -> values.add(FieldValue.of(text)));
    NastyTexts.BLOCKS.forEach(text -> values.add(FieldValue.of(text)));
    FieldValue list = FieldValue.of(List.of(FieldValue.of("a"), FieldValue.of("b: c\nd\n")));
    FieldValue map =
        new FieldValue.Mapping(
            List.of(new Field("k", FieldValue.of("v")), new Field("l", list)), Written.nowhere());
    for (int i = 0; i < 4; i++) {
      values.add(FieldValue.ofNull());
      values.add(FieldValue.of(12));
      values.add(FieldValue.of(true));
      values.add(FieldValue.of(LocalDate.of(2024, 11, 25)));
      values.add(FieldValue.of(List.of()));
      values.add(new FieldValue.Mapping(List.of(), Written.nowhere()));
      values.add(list);
      values.add(map);
      values.add(FieldValue.of(List.of(map, list, FieldValue.of("x"))));
    }
    return values;
  }

  @Test
  void editsOfEveryFieldOfTheCorpusAreRightOrRefused() throws IOException {
    List<Path> all = SharedData.articles(SharedData.require("corpus"));
    int step = Boolean.getBoolean("articlemodel.full") ? 1 : 9;
    check(IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
  }

  @Test
  void editsOfEveryFieldOfTheSampleAreRightOrRefused() throws IOException {
    check(SharedData.articles(Path.of("src/test/resources/corpus")));
  }

  @Test
  void setsTheTitleOfAnArticleByChangingOneLine() throws IOException {
    changesOneLine(Path.of("src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md"));
  }

  @Test
  void setsTheTitleOfTheGivenArticleByChangingOneLine() throws IOException {
    changesOneLine(SharedData.articles(SharedData.require("seed")).get(0));
  }

  private static void changesOneLine(Path file) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(file));
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    FieldEdit edit = new FieldEdit.Set(FieldPath.of("title"), FieldValue.of("A \"new\": title"));
    List<TextEdit> edits =
        FrontMatterEditor.of(FrontMatterLimits.defaults()).edit(source, frontMatter, List.of(edit));
    List<String> before = source.text().lines().toList();
    List<String> after = source.apply(edits).text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    List<String> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertThat(changed).containsExactly("title: \"A \\\"new\\\": title\"");
    assertThat(IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i))))
        .hasSize(1);
  }

  private static void check(List<Path> files) throws IOException {
    Random random = new Random(20241125);
    List<FieldValue> values = values();
    EditLaw law = new EditLaw();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      law.check(SourceText.of(bytes).withName(file.toString()), values, random);
      String pairs =
          new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\n", "\r\n");
      law.check(SourceText.of(pairs).withName(file + " with CRLF"), values, random);
    }
    assertThat(law.wrong).as(law.report()).isEmpty();
    assertThat(law.made).as(law.report()).isPositive();
    assertThat(law.refusals() * 200L).as(law.report()).isLessThanOrEqualTo(law.made);
  }
}
