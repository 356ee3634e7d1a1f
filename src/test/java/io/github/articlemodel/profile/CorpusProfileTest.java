package io.github.articlemodel.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.model.FieldProblem;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.profile.ArticleField.Origin;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real articles, each folder by the profile that fits it. */
class CorpusProfileTest {

  private static final Path COUNTS = Path.of("src/test/resources/profile/corpus-counts.tsv");

  private static final Map<String, Profile> FITTING =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("18f-blog", Profile.jekyll()),
              Map.entry("bitcoinops-newsletters", Profile.jekyll()),
              Map.entry("electron-blog", Profile.hugo()),
              Map.entry("hugo-docs", Profile.hugo()),
              Map.entry("jekyll-docs", Profile.jekyll()),
              Map.entry("jekyll-encodings", Profile.jekyll()),
              Map.entry("jekyll-posts", Profile.jekyll()),
              Map.entry("nodejs-blog", Profile.news()),
              Map.entry("nodejs-i18n", Profile.news()),
              Map.entry("opensource-guide", Profile.jekyll()),
              Map.entry("rust-blog", Profile.zola()),
              Map.entry("swift-blog", Profile.jekyll())));

  /** The folder whose front matter is TOML. */
  private static final String TOML = "rust-blog\t";

  /** All values that are not of the type of their key, each with what is wrong. */
  private static final Map<String, String> INVALID =
      Map.of(
          "jekyll-posts/2023-01-29-jekyll-3-9-3-released.markdown date",
          "\"2023-01-29 18:30:22 2023 -0800\" is no date");

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final Map<String, String> invalid = new TreeMap<>();
  private final List<String> wrongSpans = new ArrayList<>();
  private int spans;
  private int readAgain;

  @Test
  void readsEveryFieldOrSaysWhatIsWrongWithIt() throws IOException {
    for (var folder : FITTING.entrySet()) {
      Path root = SharedData.require("corpus/" + folder.getKey());
      for (Path file : SharedData.articles(root)) {
        SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
        FrontMatter frontMatter = READER.read(source);
        if (frontMatter.state() == FrontMatter.State.OPAQUE) {
          continue; // a language that is not read
        }
        String name = folder.getKey() + "/" + root.relativize(file).toString().replace('\\', '/');
        for (ArticleField<?> field :
            folder.getValue().read(frontMatter.metadata(), file.toString()).all()) {
          count(folder.getKey(), field);
          check(name, field, source);
        }
      }
    }
    assertThat(invalid).isEqualTo(INVALID);
    assertThat(wrongSpans).isEmpty();
    assertThat(spans).isGreaterThan(7000);
    assertThat(readAgain).isGreaterThan(6000);
    List<String> expected = new ArrayList<>(Files.readAllLines(COUNTS));
    if (counts.keySet().stream().noneMatch(key -> key.startsWith(TOML))) {
      expected.removeIf(line -> line.startsWith(TOML)); // a language that is not read
    }
    assertThat(lines()).isEqualTo(expected);
  }

  private void count(String folder, ArticleField<?> field) {
    String state = field.origin() == Origin.FILE_NAME ? "FILE_NAME" : field.state().name();
    counts
        .computeIfAbsent(folder + "\t" + field.key().name(), unused -> new TreeMap<>())
        .merge(state, 1, Integer::sum);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# folder\tkey\tPRESENT\tFILE_NAME\tNULL\tINVALID\tABSENT");
    counts.forEach(
        (key, states) -> {
          StringBuilder line = new StringBuilder(key);
          for (String state : List.of("PRESENT", "FILE_NAME", "NULL", "INVALID", "ABSENT")) {
            line.append('\t').append(states.getOrDefault(state, 0));
          }
          lines.add(line.toString());
        });
    return lines;
  }

  private <T> void check(String file, ArticleField<T> field, SourceText source) {
    List<TypedField<T>> views = new ArrayList<>(field.others());
    views.add(field.view());
    for (TypedField<T> view : views) {
      if (view.state() == State.INVALID) {
        FieldProblem problem = Objects.requireNonNull(view.problem());
        invalid.put(file + " " + field.key().name(), problem.message());
      }
    }
    if (field.isPresent() && field.origin() == Origin.FIELD) {
      SourceSpan span = field.span().orElseThrow();
      FieldValue value = Objects.requireNonNull(field.view().field()).value();
      String slice = source.slice(span);
      spans++;
      boolean raw = value.written().raw().map(slice::equals).orElse(true);
      if (!raw || !readsAgain(slice, field)) {
        wrongSpans.add(file + " " + field.key().name() + ": " + slice);
      }
    }
  }

  /** Returns whether what stands in one line reads as the same value by itself. */
  private <T> boolean readsAgain(String slice, ArticleField<T> field) {
    if (slice.contains("\n")) {
      return true;
    }
    readAgain++;
    FieldType<T> type =
        FITTING.values().stream()
            .flatMap(profile -> profile.entry(field.key()).stream())
            .flatMap(entry -> entry.names().stream())
            .filter(name -> field.path().filter(name.path()::equals).isPresent())
            .map(ProfileName::type)
            .findFirst()
            .orElseThrow();
    var metadata = READER.read(SourceText.of("---\nx:\n  " + slice + "\n---\n")).metadata();
    return metadata
        .view(type, io.github.articlemodel.model.FieldPath.of("x"))
        .value()
        .equals(field.value());
  }
}
