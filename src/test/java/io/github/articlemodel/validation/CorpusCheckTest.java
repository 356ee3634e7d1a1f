package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {

  private static final int FILES = 2_000;

  private final ArticleParser parser = ArticleParser.create();
  private final Validator validator = Validator.of(RuleSet.of(Profile.news()));

  @Test
  void findsTheSameInWhateverOrderAndByHoweverManyThreads() {
    List<ArticleDocument> documents = documents();
    CorpusCheck inOrder = validator.corpusCheck();
    documents.forEach(inOrder::add);
    List<Diagnostic> expected = inOrder.finish();
    List<ArticleDocument> mixed = new ArrayList<>(documents);
    Collections.shuffle(mixed, new Random(7));
    CorpusCheck parallel = validator.corpusCheck();
    mixed.parallelStream().forEach(parallel::add);
    assertThat(parallel.finish()).isEqualTo(expected);
    // each code is that of two files, each origin URL of four
    assertThat(expected).hasSize(FILES * 2);
  }

  @Test
  void tellsHowManyMoreThereAre() {
    CorpusCheck check = validator.corpusCheck();
    documents().forEach(check::add);
    List<Diagnostic> found = check.finish();
    assertThat(found.get(0).toString())
        .isEqualTo(
            "f1.md:2:7: error rule.unique-code: the code is that of another article too:"
                + " f1001.md:2:7 (give each article one of its own)");
    assertThat(found.get(1).message())
        .isEqualTo("the origin URL is that of another article too: f1001.md:3:13 and 2 more");
  }

  @Test
  void takesAFolderForTheSameHoweverItIsSpelled() {
    String whole = Path.of("posts/b.md").toAbsolutePath().toString();
    String text = "---\nslug: same\n---\n";
    for (String other : List.of("posts/b.md", "./posts/b.md", "x/../posts/b.md", whole)) {
      assertThat(slugs(Profile.news(), text, "posts/a.md", other)).as(other).hasSize(2);
    }
    assertThat(slugs(Profile.news(), text, "posts/a.md", "drafts/b.md")).isEmpty();
  }

  @Test
  void takesIndexFilesOfALanguageForTheirFolders() {
    String text = "---\ntitle: Flood\n---\n";
    assertThat(slugs(Profile.hugo(), text, "posts/a/index.en.md", "posts/b/index.en.md")).isEmpty();
    assertThat(slugs(Profile.hugo(), text, "posts/a/index.en.md", "posts/a/index.th.md")).isEmpty();
    assertThat(slugs(Profile.hugo(), text, "posts/a/index.de_DE.md", "posts/a/index.en_US.md"))
        .isEmpty();
    assertThat(slugs(Profile.hugo(), text, "posts/a/index.en.md", "posts/a/index.en.mdx"))
        .hasSize(2);
    assertThat(slugs(Profile.hugo(), text, "posts/a/index.old-one.md", "posts/b/index.old-one.md"))
        .isEmpty();
  }

  private static List<Diagnostic> slugs(Profile profile, String text, String... names) {
    ArticleParser parser = ArticleParser.of(ParserOptions.of(profile));
    CorpusCheck check =
        Validator.of(RuleSet.empty(profile).with(Rule.of("rule.unique-slug"))).corpusCheck();
    for (String name : names) {
      check.add(parser.parse(SourceText.of(text).withName(name)));
    }
    return check.finish();
  }

  private List<ArticleDocument> documents() {
    return IntStream.rangeClosed(1, FILES)
        .mapToObj(
            i ->
                SourceText.of(
                        "---\ncode: N"
                            + i % (FILES / 2)
                            + "\norigin_url: /"
                            + i % (FILES / 4)
                            + "\n---\n")
                    .withName("f" + i + ".md"))
        .map(parser::parse)
        .toList();
  }
}
