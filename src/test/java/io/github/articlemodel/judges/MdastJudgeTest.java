package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.format.mdast.MdastFormat;
import io.github.articlemodel.format.mdast.MdastOptions;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * remark-parse with remark-gfm and remark-frontmatter reads the trees that we write, but for what
 * is listed here: each kind with how often it is there, so that a test fails where one grows, and
 * where one is gone.
 */
@Tag("judges")
class MdastJudgeTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  /** Where spans are others; all else is the same. */
  private static final Map<String, Integer> IN_THE_SAMPLE =
      Map.of(
          // A span of ours ends before spaces at the end of a line, and begins after an indent.
          "paragraph.position", 4,
          "heading.position", 1,
          // Ours is the content; theirs has the pipes.
          "tableCell.position", 145);

  private static final Map<String, Integer> IN_THE_WHOLE_CORPUS =
      Map.ofEntries(
          // A span of ours ends before spaces at the end of a line, and begins after an indent.
          Map.entry("paragraph.position", 392),
          Map.entry("heading.position", 27),
          Map.entry("html.position", 141),
          Map.entry("code.position", 1),
          Map.entry("blockquote.position", 7),
          Map.entry("list.position", 30),
          Map.entry("listItem.position", 76),
          // Ours is the content; theirs has the pipes.
          Map.entry("tableCell.position", 1606),
          // A label over two lines has a space in ours, a line feed in theirs; so has code.
          Map.entry("linkReference.label", 59),
          Map.entry("inlineCode.value", 27),
          // An empty line at the end of an item with a comment in it.
          Map.entry("list.spread", 1),
          // remark takes a bracket to be a part of a bare address, and of other texts that GitHub
          // shows as text it makes links or none: where these stand, their text has no place.
          Map.entry("link.url", 1),
          Map.entry("link.position", 3),
          Map.entry("text.value", 5),
          Map.entry("text.position", 18),
          Map.entry("children of paragraph", 2),
          Map.entry("number of children of paragraph", 1));

  @Test
  void givesTheTreesThatRemarkReadsOfTheSample() throws IOException {
    assertThat(differences(SharedData.articles(SAMPLE))).isEqualTo(IN_THE_SAMPLE);
  }

  @Test
  void givesTheTreesThatRemarkReadsOfTheWholeCorpus() throws IOException {
    List<Path> files = SharedData.articles(SharedData.require("corpus"));
    assertThat(differences(files)).isEqualTo(IN_THE_WHOLE_CORPUS);
  }

  @Test
  void readsTheTreesOfRemarkAsTheArticlesThatTheyAreOf() throws IOException {
    List<ArticleDocument> documents = documents(SharedData.articles(SAMPLE));
    JsonNode trees = remark(documents);
    ArticleReader reader = new MdastFormat().reader().orElseThrow();
    List<String> other = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ReadArticles read = reader.read(SourceText.of(trees.get(i).toString()));
      assertThat(read.diagnostics())
          .extracting(Diagnostic::code)
          .allMatch(c -> c.startsWith("yaml."));
      if (!read.articles().get(0).equals(documents.get(i).article())) {
        other.add(documents.get(i).source().name());
      }
    }
    assertThat(other).isEmpty();
  }

  private static Map<String, Integer> differences(List<Path> files) throws IOException {
    List<ArticleDocument> documents = documents(files);
    JsonNode trees = remark(documents);
    Map<String, Integer> differences = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ArticleDocument document = documents.get(i);
      MdastOptions options = MdastOptions.compact().withPositions(document.source());
      StringBuilder out = new StringBuilder();
      new MdastFormat(options).writer().orElseThrow().write(document.article(), out);
      TreeComparison.compare(JSON.readTree(out.toString()), trees.get(i), differences);
    }
    return differences;
  }

  private static List<ArticleDocument> documents(List<Path> files) throws IOException {
    List<ArticleDocument> documents = new ArrayList<>();
    for (Path file : files) {
      SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
      documents.add(ArticleParser.create().parse(source));
    }
    assertThat(documents).hasSizeGreaterThan(20);
    return documents;
  }

  private static JsonNode remark(List<ArticleDocument> documents) {
    List<String> texts = documents.stream().map(document -> document.source().text()).toList();
    Judge.Verdict verdict = Judge.script("mdast.mjs").hear(JSON.writeValueAsString(texts));
    assertThat(verdict.err()).isEmpty();
    return JSON.readTree(verdict.out());
  }
}
