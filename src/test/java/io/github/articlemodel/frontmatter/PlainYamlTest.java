package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain reader reads, it reads as the engine does: values, places, raw texts, styles. */
class PlainYamlTest {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();
  private static final int MUTATIONS = Boolean.getBoolean("articlemodel.full") ? 1_000_000 : 20_000;

  /** Returns whether the plain reader takes the content on, having compared it with the engine. */
  private static boolean agrees(String content, FrontMatterLimits limits) {
    SourceText source = SourceText.of("---\n" + content + "---\n");
    SourceSpan span = new SourceSpan(4, source.text().length() - 4);
    DiagnosticLog said = new DiagnosticLog();
    List<Field> plain = PlainYaml.read(source, span, limits.maxDepth(), said);
    if (plain == null) {
      return false;
    }
    DiagnosticLog log = new DiagnosticLog();
    var reading = YamlLanguage.readAll(source, span, limits, log);
    if (reading.state() != State.READ
        || !said.toList().equals(log.toList())
        || !Description.of(plain).equals(Description.of(reading.fields()))) {
      assertThat(Description.of(plain) + said.toList())
          .as(content)
          .isEqualTo(Description.of(reading.fields()) + log.toList() + reading.state());
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Flood\n",
        "title: \"Flood: ten dead\"\n",
        "title: 'Flood'  \n",
        "title: \"\"\nempty:\nblank:  \n",
        "date: 2026-03-14T09:21:07.304Z\nday: 2026-03-14\n",
        "i: 12\nd: 1.10\nx: 0x1F\nt: true\nnothing: ~\ninf: -.inf\nminus: -1\n",
        "# comment\n\ntitle: a\n\n# another\n",
        "tags:\n- a\n- \"b\"\n- 'c'\nmore: x\n",
        "tags:\n\n  - a\n# why\n  - 2024-11-25\n\nmore: x\n",
        "title: ไทย 👩‍👩‍👧 «x»\n",
        "title: a\r\ntags:\r\n- b\r\n\r\n",
        "url: http://x.y/z?a=b#c&d\nc: a,b [c] {d} it's *x &y !z %\n",
        "a: []\nb: [ ]\nc: [a]\nd: [ a b , \"c, d\", 'e' ,1, 2024-11-25, -2 ]  \n",
        "a: b # comment\nc: \"d\"  # \"\nlist: # why\n- e # f\nempty: #\nf: [g] # h\n",
        "a:\n  b: c\n  d:\n    e: 1\n    f:\n    - g\n  h: 'i'\nj:\n",
        "a:\n- b: c\n  d: [e]\n- f\n-   g:\n    h:\n      i: j\nk:\n  - l:\n    - m\n",
        "a: |\n  b: c\n  # d \nf: >-\n   g\n   h\n\n# i\nj:\n- |-\n  k\n  l\n- m: >\n    n\n",
        "a: yes\nb: 1e3\nc: 0o17\nd: 1_000\ne: 0123\nf: [on, Off]\ng:\n- 12:30\nh: <<\nk: =\n",
        "a: 2016-03-21 12:00:00 -4\nb: 2016-03-21t12:00\nc: 1e9999\nd: 2024-02-30\n",
        "e: '\\'\nb: =a\nlt: <a\n",
      })
  void readsWhatIsPlain(String content) {
    assertThat(agrees(content, LIMITS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "# comment\n",
        "title: a: b\n",
        "title: a #comment\n",
        "title: #comment\n",
        "title: \"a\"#comment\n",
        "a: b # \u0085\n",
        "title: a\n  goes on\n",
        "title: \"a\\n\"\n",
        "title: 'it''s'\n",
        "title: \"a\n b\"\n",
        "title:\ta\n",
        "title:a\n",
        "title : a\n",
        "title: &x a\n",
        "title: *x\n",
        "title: !t a\n",
        "a: [b]c\n",
        "a: [b,]\n",
        "a: [,]\n",
        "a: [b,,c]\n",
        "a: [[b]]\n",
        "a: [b: c]\n",
        "a: [b:c]\n",
        "a: [b #c]\n",
        "a: [b\n",
        "a: [\n",
        "a: [b,\n  c]\n",
        "a: [b]]\n",
        "a: [{b: c}]\n",
        "a: [*b]\n",
        "a: [- b]\n",
        "a: ['b''c']\n",
        "a: [\"b\": c]\n",
        "a: [\"b\" c]\n",
        "a: [b]: c\n",
        "title: {a: b}\n",
        "title: ? a\n",
        "title: - a\n",
        "title: @a\n",
        "title: `a`\n",
        "title: %a\n",
        "yes: a\n",
        "null: a\n",
        "true: a\n",
        "<<: a\n",
        "a: 1\na: 2\n",
        "a:\n- - b\n",
        "a:\n  b: c\n d: e\n",
        "a:\n  b: c\n   d: e\n",
        "a:\n  b: c\n  - d\n",
        "a:\n  b: 1\n  b: 2\n",
        "a:\n  # c\n  b: c\n",
        "a:\n  b: c\n    d\n",
        "a:\n- b: c\n    d\n",
        "a:\n- b: c\n d: e\n",
        "a:\n- b: c\n   d: e\n",
        "a: |\n",
        "a: |\nb: c\n",
        "a: |\n\n  b\n",
        "a: |\n  b\n   c\n",
        "a: |\n  b\n c\n",
        "a: >\n  b\n\n  c\n",
        "a: |+\n  b\n",
        "a: |2\n  b\n",
        "a: | # c\n  b\n",
        "a: |\n  b\tc\n",
        "a: |\n  b\u2028\n",
        "a:\n-\n",
        "a:\n  - b\n - c\n",
        "a:\n  - b\n   - c\n",
        "a:\n  - b\n- c\n",
        "a:\n- b\n  c\n",
        "a:\n  b\n",
        "a: b\n- c\n",
        " a: b\n",
        "a: b\r",
        "a: b\u0085\n",
        "a: b\u2028c\n",
        "a: b\uFEFF\n",
        "a: b\u0000\n",
        "a: b\u007F\n",
        "- a\n",
        "a\n",
        "\"a\": b\n",
        "%YAML 1.2\n",
      })
  void leavesAllElseToTheEngine(String content) {
    assertThat(agrees(content, LIMITS)).isFalse();
  }

  @Test
  void leavesNamesThatTheEngineTakesForNone() {
    assertThat(agrees("a".repeat(128) + ": b\n", LIMITS)).isTrue();
    assertThat(agrees("a".repeat(129) + ": b\n", LIMITS)).isFalse();
    assertThat(agrees("a".repeat(1_025) + ": b\n", LIMITS)).isFalse();
  }

  @Test
  void leavesListsThatAreTooDeep() {
    assertThat(agrees("a:\n- b\n", LIMITS.withMaxDepth(2))).isTrue();
    assertThat(agrees("a:\n- b\n", LIMITS.withMaxDepth(1))).isFalse();
    assertThat(agrees("a: [b]\n", LIMITS.withMaxDepth(2))).isTrue();
    assertThat(agrees("a: [b]\n", LIMITS.withMaxDepth(1))).isFalse();
    assertThat(agrees("a:\n  b: c\n", LIMITS.withMaxDepth(2))).isTrue();
    assertThat(agrees("a:\n  b: c\n", LIMITS.withMaxDepth(1))).isFalse();
    assertThat(agrees("a:\n- b: [c]\n", LIMITS.withMaxDepth(4))).isTrue();
    assertThat(agrees("a:\n- b: [c]\n", LIMITS.withMaxDepth(3))).isFalse();
    assertThat(agrees("a: b\n", LIMITS.withMaxDepth(1))).isTrue();
  }

  @Test
  void sharesCommonNames() {
    for (String name : CommonNames.ALL) {
      assertThat(CommonNames.shared(new String(name))).isSameAs(name);
      assertThat(CommonNames.shared(name + "x")).isEqualTo(name + "x");
    }
  }

  @Test
  void leavesManyFields() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 128; i++) {
      content.append("name-").append(i).append(": x\n");
    }
    assertThat(agrees(content.toString(), LIMITS)).isTrue();
    assertThat(agrees(content + "more: x\n", LIMITS)).isFalse();
  }

  @Test
  void readsMostOfTheCorpus() throws IOException {
    List<String> contents = corpus();
    long plain = contents.stream().filter(content -> agrees(content, LIMITS)).count();
    assertThat(plain).isGreaterThan(contents.size() * 9 / 10);
  }

  private static List<String> corpus() throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      String content = content(Files.readAllBytes(file));
      if (content != null) {
        contents.add(content);
      }
    }
    return contents;
  }

  private static @Nullable String content(byte[] bytes) {
    FrontMatterHead head = FrontMatterHead.of(SourceText.of(bytes));
    return head == null || head.block().format() != FrontMatterFormat.YAML
        ? null
        : head.source().slice(head.block().content());
  }

  @Test
  void agreesOnTheYamlTestSuite() throws IOException {
    int count = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/yaml-test-suite"))) {
      for (Path file : files.filter(file -> file.endsWith("in.yaml")).toList()) {
        String text = Files.readString(file);
        agrees(text.endsWith("\n") ? text : text + "\n", LIMITS);
        count++;
      }
    }
    assertThat(count).isGreaterThan(200);
  }

  @Test
  void agreesOnMutations() throws IOException {
    List<String> seeds = seeds();
    int plain = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(i);
      String seed =
          random.nextInt(3) > 0 ? Mutations.plain(random) : seeds.get(random.nextInt(seeds.size()));
      String content = Mutations.of(seed, random);
      plain += agrees(content, LIMITS) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(MUTATIONS / 10);
  }

  private static List<String> seeds() throws IOException {
    List<String> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/sample"))) {
      for (Path file : files.sorted().toList()) {
        String content = content(Files.readAllBytes(file));
        if (content != null) {
          seeds.add(content);
        }
      }
    }
    for (int i = 0; i < 500; i++) {
      String generated =
          content(
              new FrontMatterGenerator(new Random(i)).article().getBytes(StandardCharsets.UTF_8));
      if (generated != null) {
        seeds.add(generated);
      }
    }
    if (SharedData.root().isPresent()) {
      corpus().stream().filter(content -> content.length() < 1_000).forEach(seeds::add);
    }
    return seeds;
  }
}
