package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetCommandTest {

  private static final String TEXT =
      """
      ---
      title: Flood # in the north
      rating: 3
      share: 1.5
      draft: true
      date: 2024-11-25
      ---
      Rain fell.
      """;

  private final Path folder;

  SetCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void changesOneLineOfEachFile() throws IOException {
    Path a = file("a.md", TEXT);
    Path b = file("b.md", "---\r\ntitle: 'Storm'\r\n---\r\n");
    CommandRun run = CommandRun.of("set", "title=Flood warning lifted", a, b);
    assertThat(run).isEqualTo(new CommandRun(0, "changed " + a + "\nchanged " + b + "\n", ""));
    assertThat(a).hasContent(TEXT.replace("title: Flood", "title: Flood warning lifted"));
    assertThat(Files.readString(b)).isEqualTo("---\r\ntitle: 'Flood warning lifted'\r\n---\r\n");
  }

  @Test
  void printsTheChangesAndWritesNothing() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("set", "--dry-run", "title=Storm", file);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                """
                --- %1$s
                +++ %1$s
                @@ -1,5 +1,5 @@
                 ---
                -title: Flood # in the north
                +title: Storm # in the north
                 rating: 3
                 share: 1.5
                 draft: true
                """
                    .formatted(file),
                ""));
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void aLaterAssignmentGoesByTheEarlierOnes() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\nn: [1]\n---\n");
    assertThat(
            CommandRun.of(
                    "set", "--add", "a.b=x", "a.c.d=u", "a.c.e=z", "t+=v", "t+=w", "n+=x", "n+=2",
                    "n[0]=3", file)
                .err())
        .isEmpty();
    assertThat(file)
        .hasContent(
            "---\ntitle: Flood\nn: [3, x, \"2\"]\na:\n  b: x\n  c:\n    d: u\n    e: z\n"
                + "t:\n  - v\n  - w\n---\n");
  }

  @Test
  void manyAssignmentsCopyTheFileAsOftenAsOneDoes() throws IOException {
    String body = "Rain fell on the hills.\n".repeat(40_000);
    Path small = file("a.md", "---\ntitle: Flood\n---\n");
    Path large = file("b.md", "---\ntitle: Flood\n---\n" + body);
    long one = allocatedToSet(1, large) - allocatedToSet(1, small);
    long many = allocatedToSet(100, large) - allocatedToSet(100, small);
    assertThat(many).isLessThan(2 * one);
  }

  private static long allocatedToSet(int count, Path file) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<Object> arguments = new ArrayList<>(List.of("set", "--add"));
    IntStream.range(0, count).forEach(i -> arguments.add("f" + i + "=v" + i));
    arguments.add(file);
    long before = threads.getCurrentThreadAllocatedBytes();
    CommandRun run = CommandRun.of(arguments.toArray());
    long after = threads.getCurrentThreadAllocatedBytes();
    assertThat(run.err()).isEmpty();
    return after - before;
  }

  @ParameterizedTest
  @CsvSource({
    "rating=4, rating: 4",
    "rating=four, rating: four",
    "share=2.25, share: 2.25",
    "draft=false, draft: false",
    "draft=no, draft: \"no\"",
    "date=2025-01-31, date: 2025-01-31",
    "title=true, title: \"true\"",
  })
  void keepsTheKindOfAValue(String argument, String line) throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("set", argument, file).status()).isEqualTo(0);
    assertThat(Files.readAllLines(file)).anyMatch(found -> found.startsWith(line));
  }

  @Test
  void leavesAFileAloneThatSaysSoAlready() throws IOException {
    Path file = file("a.md", TEXT);
    Object time = Files.getLastModifiedTime(file);
    assertThat(CommandRun.of("set", "title=Flood", file).out())
        .isEqualTo("unchanged " + file + "\n");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
  }

  @Test
  void addsAKnownFieldAndAnyOtherWhereAsked() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("set", "category=WEATHER", file).status()).isEqualTo(0);
    assertThat(CommandRun.of("set", "--add", "region=north", file).status()).isEqualTo(0);
    assertThat(file)
        .hasContent(
            TEXT.replace(
                "date: 2024-11-25\n", "date: 2024-11-25\ncategory: WEATHER\nregion: north\n"));
  }

  @Test
  void refusesAnUnknownFieldBeforeItWritesAnyFile() throws IOException {
    Path a = file("a.md", TEXT);
    Path b = file("b.md", TEXT.replace("rating", "ratting"));
    CommandRun run = CommandRun.of("set", "title=Storm", "rating=4", a, b);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                b
                    + ":1:1: error set.unknown-field: there is no field rating; nothing was changed"
                    + " (did you mean ratting? --add adds it, --if-present leaves such files"
                    + " alone)\n"));
    assertThat(Files.readString(a)).isEqualTo(TEXT);
  }

  @Test
  void refusesWhatItCanNotEditAndGoesOn() throws IOException {
    String unread = "---\n[x\n---\n";
    Path a = file("a.md", unread);
    Path b = file("b.md", TEXT);
    Path missing = folder.resolve("missing.md");
    CommandRun refused = CommandRun.of("set", "title=Storm", a, b);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).startsWith(a + ":").contains(": error ");
    assertThat(refused.out()).isEqualTo("changed " + b + "\n");
    assertThat(Files.readString(a)).isEqualTo(unread);
    CommandRun absent = CommandRun.of("set", "title=Hail", missing, b);
    assertThat(absent.status()).isEqualTo(3);
    assertThat(absent.err())
        .isEqualTo(missing + ":1:1: error file.missing: there is no such file or folder\n");
    assertThat(Files.readString(b)).contains("title: Hail ");
  }

  @Test
  void leavesNoOtherFileBehind() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun.of("set", "title=Storm", file);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void tellsAFileFromAField() throws IOException {
    Path file = file("a=b.md", TEXT);
    assertThat(CommandRun.of("set", "title=Storm", file).status()).isEqualTo(0);
    assertThat(Files.readString(file)).contains("title: Storm");
  }

  @ParameterizedTest
  @CsvSource({
    "title=Storm, expected a file after FIELD=VALUE",
    "a.md, expected FIELD=VALUE before the files",
    "=x, expected a name before the = of =x",
  })
  void saysWhatIsMissing(String argument, String message) {
    CommandRun run = CommandRun.of("set", argument);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("article set: " + message + "\n'article set --help' shows the usage\n");
  }

  @Test
  void refusesToSetAFieldTwice() {
    CommandRun run = CommandRun.of("set", "title=a", "title=b", "a.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("article set: the field title is set twice\n");
  }

  @Test
  void setsOnlyWhereTheFieldIs() throws IOException {
    Path a = file("a.md", TEXT);
    Path b = file("b.md", "---\ntitle: Storm\n---\n");
    assertThat(CommandRun.of("set", "--if-present", "rating=4", a, b))
        .isEqualTo(new CommandRun(0, "changed " + a + "\nunchanged " + b + "\n", ""));
    assertThat(CommandRun.of("set", "--if-present", "ratig=4", a, b).status()).isEqualTo(2);
    assertThat(CommandRun.of("set", "--if-present", "--add", "rating=4", a).status()).isEqualTo(2);
  }

  @Test
  void searchesFolders() throws IOException {
    Files.createDirectories(folder.resolve("posts/2024"));
    Path a = file("posts/2024/a.md", TEXT);
    Path b = file("posts/b.markdown", TEXT);
    Path other = file("posts/c.txt", TEXT);
    assertThat(CommandRun.of("set", "title=Storm", folder.resolve("posts")).out())
        .isEqualTo("changed " + a + "\nchanged " + b + "\n");
    assertThat(other).hasContent(TEXT);
  }

  @Test
  void setsFieldsWithinFields() throws IOException {
    Path file = file("a.md", "---\nparams:\n  image: {alt: A boat}\ntags: [1, 2]\n---\n");
    assertThat(CommandRun.of("set", "params.image.alt=A ship", "tags+=3", "tags[0]=0", file))
        .isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(file).hasContent("---\nparams:\n  image: {alt: A ship}\ntags: [0, 2, 3]\n---\n");
    assertThat(CommandRun.of("set", "tags.x=1", "tags+=3", "params+=3", file).status())
        .isEqualTo(2);
    CommandRun noList = CommandRun.of("set", "params+=3", file);
    assertThat(noList.status()).isEqualTo(1);
    assertThat(noList.err()).contains(": error edit.kind: append to params: this is no list ");
  }

  @Test
  void addsADateToJsonAsATextAsItHasNoOther() throws IOException {
    Path file = file("a.md", "{\n  \"title\": \"Flood\"\n}\nRain fell.\n");
    CommandRun run = CommandRun.of("set", "date=2024-11-25", file);
    assertThat(run).isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(file)
        .hasContent("{\n  \"title\": \"Flood\",\n  \"date\": \"2024-11-25\"\n}\nRain fell.\n");
  }

  @Test
  void addsTheFieldsOnTheWay() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    assertThat(CommandRun.of("set", "--add", "a.b.c=x", "a.b.d=z", "tags+=w", file).status())
        .isEqualTo(0);
    assertThat(file)
        .hasContent("---\ntitle: Flood\na:\n  b:\n    c: x\n    d: z\ntags:\n  - w\n---\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          text    | 3          | "3"
          number  | 3          | 3
          number  | 1.50       | 1.50
          boolean | false      | false
          date    | 2024-11-25 | 2024-11-25
          yaml    | null       | null
          yaml    | '1'        | "1"
          """)
  void setsTheTypeThatIsAskedFor(String type, String value, String written) throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    CommandRun run = CommandRun.of("set", "--add", "--type", type, "w=" + value, file);
    assertThat(run).isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(file).hasContent("---\ntitle: Flood\nw: " + written + "\n---\n");
  }

  @Test
  void setsListsAndMaps() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    CommandRun.of("set", "--add", "--type=yaml", "tags=[a, {b: 1.10}]", file);
    assertThat(CommandRun.of("get", "tags", file).out()).isEqualTo("[\"a\",{\"b\":1.10}]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number  | many       | expected a number, such as 3 or 1.50, but got many
          boolean | yes        | expected true or false, but got yes
          date    | soon       | expected a date, such as 2024-11-25 or 2024-11-25T10:46:12Z, \
          but got soon
          yaml    | [a         | expected a value as YAML writes it, such as [a, b] or \
          {alt: A boat}, but got [a
          """)
  void refusesAValueOfAnotherType(String type, String value, String message) throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("set", "--type", type, "title=" + value, file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("article set: --type " + type + ": " + message + "\n");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void letsNoValueBringFieldsOfItsOwn() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("set", "--type=yaml", "title=x\nevil: y", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(CommandRun.of("set", "--type=yaml", "title=x\n---\n", file).status()).isEqualTo(2);
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void saysThatANewFieldIsAText() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    CommandRun run = CommandRun.of("set", "--add", "draft=true", "date=2024-11-25", file);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                "changed " + file + "\n",
                "article set: note: draft is new, and a text (--type boolean makes it true or"
                    + " false)\n"));
    assertThat(file).hasContent("---\ntitle: Flood\ndraft: \"true\"\ndate: 2024-11-25\n---\n");
  }

  @Test
  void worksInAPipe() {
    byte[] input = TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(input, "set", "title=Storm", "-"))
        .isEqualTo(new CommandRun(0, TEXT.replace("Flood", "Storm"), ""));
    assertThat(CommandRun.withInput(input, "set", "title=Storm", "--dry-run", "-").out())
        .startsWith("--- a/<input>\n+++ b/<input>\n");
  }

  @Test
  void letsNoFileNameSteerTheTerminal() throws IOException {
    Path file = file("a\u001B[31m.md", TEXT);
    CommandRun run = CommandRun.of("set", "title=Storm", file);
    assertThat(run.out())
        .isEqualTo("changed " + file.toString().replace('\u001B', '\uFFFD') + "\n");
    assertThat(CommandRun.of("set", "x=1", file).err()).doesNotContain("\u001B");
  }
}
