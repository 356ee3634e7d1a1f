package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GetCommandTest {

  private final Path folder;

  GetCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static final String TEXT =
      """
      ---
      title: "a\\tb\\nc"
      "dotted.name": '"x" y'
      date: 2024-11-25 10:46:12 +0700
      none:
      draft: true
      size: 0x1F
      share: 1.50
      params: {image: {alt: A boat}, list: [1, {b: c}]}
      ---
      Rain fell.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date                 | 2024-11-25T10:46:12+07:00
          none                 | null
          draft                | true
          size                 | 31
          share                | 1.50
          "dotted.name"        | "x" y
          params.image.alt     | A boat
          params.list[1].b     | c
          params.list          | [1,{"b":"c"}]
          params.image         | {"alt":"A boat"}
          """)
  void printsOneFieldOfOneFileAlone(String field, String value) throws IOException {
    assertThat(CommandRun.of("get", field, file("a.md", TEXT)))
        .isEqualTo(new CommandRun(0, value + "\n", ""));
  }

  @Test
  void printsATextAsItIs() throws IOException {
    assertThat(CommandRun.of("get", "title", file("a.md", TEXT)).out()).isEqualTo("a\tb\nc\n");
  }

  @Test
  void putsSeveralFieldsOnALine() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("get", "title,\"dotted.name\",draft,size", file).out())
        .isEqualTo("\"a\\tb\\nc\"\t\"\\\"x\\\" y\"\ttrue\t31\n");
  }

  @Test
  void namesTheFilesOfAFolder() throws IOException {
    Path a = file("posts/a.md", "---\ntitle: Flood\n---\n");
    Path b = file("posts/b.md", "---\r\ntitle: Storm\r\ndraft: false\r\n---\r\n");
    Path c = file("posts/c.md", "Rain fell.\n");
    file("posts/.hidden.md", "---\ntitle: Hidden\n---\n");
    file("posts/d.txt", "---\ntitle: Other\n---\n");
    assertThat(CommandRun.of("get", "title,draft", folder.resolve("posts")))
        .isEqualTo(
            new CommandRun(0, a + "\tFlood\t\n" + b + "\tStorm\tfalse\n" + c + "\t\t\n", ""));
    assertThat(CommandRun.of("get", "title", a, b).out())
        .isEqualTo(a + "\tFlood\n" + b + "\tStorm\n");
  }

  @Test
  void tellsAFieldThatNoFileHas() throws IOException {
    Path a = file("a.md", "---\ntitle: Flood\nparams:\n  image: x\n---\n");
    Path b = file("b.md", "---\ntitle: Storm\n---\n");
    assertThat(CommandRun.of("get", "titel", a))
        .isEqualTo(
            new CommandRun(
                1,
                "",
                a
                    + ":1:1: error get.unknown-field: there is no field titel"
                    + " (did you mean title?)\n"));
    CommandRun both = CommandRun.of("get", "title,img", a, b);
    assertThat(both.status()).isEqualTo(1);
    assertThat(both.err())
        .isEqualTo(
            a + ":1:1: error get.unknown-field: there is no field img, nor in the other file\n");
    assertThat(CommandRun.of("get", "iamge", a).err()).contains("(did you mean image?)");
    Path c = file("c.md", "---\nparams:\n  alt: x\n---\n");
    assertThat(CommandRun.of("get", "alt", c).err()).contains("(did you mean params.alt?)");
    assertThat(CommandRun.of("get", "params.atl", c).err()).contains("(did you mean params.alt?)");
  }

  @Test
  void tellsWhyAFieldIsNotThere() throws IOException {
    Path broken = file("a.md", "---\ntitle: Flood: ten dead\nlanguage: en\n---\n");
    CommandRun title = CommandRun.of("get", "title", broken);
    assertThat(title.status()).isEqualTo(1);
    assertThat(title.out()).isEqualTo("Flood: ten dead\n");
    assertThat(title.err())
        .startsWith(broken + ":2:13: error yaml.colon: ")
        .contains("\ntitle: Flood: ten dead\n            ^\n");
    assertThat(CommandRun.of("get", "language", broken)).isEqualTo(new CommandRun(0, "en\n", ""));
    Path unclosed = file("b.md", "---\ntitle: Flood\n");
    CommandRun none = CommandRun.of("get", "title", unclosed);
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).startsWith(unclosed + ":1:1: error frontmatter.unclosed: ");
    Path binary = folder.resolve("c.md");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, (byte) 0xFF});
    assertThat(CommandRun.of("get", "title", binary).err())
        .startsWith(binary + ":1:1: error encoding.unreadable: ")
        .hasLineCount(1);
  }

  @Test
  void givesEachFieldToPrograms() throws IOException {
    Path a = file("posts/a.md", TEXT);
    Path b = file("posts/b.md", "---\ntitle: \"Flood\n---\n");
    CommandRun run = CommandRun.of("get", "--json", "share,title,x", folder.resolve("posts"));
    assertThat(run.status()).isEqualTo(1);
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.size()).isEqualTo(6);
    assertThat(json.get(0).propertyNames())
        .containsExactly("file", "line", "column", "field", "kind", "value");
    assertThat(json.get(0).toString())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    "{\"file\":\"%s\",\"line\":8,\"column\":8,\"field\":\"share\",\"kind\":\"number\",\"value\":1.50}"
                        .formatted(a))
                .toString());
    assertThat(run.out()).contains("\"value\": 1.50\n");
    assertThat(json.get(1).get("value").stringValue()).isEqualTo("a\tb\nc");
    assertThat(json.get(2).get("kind").stringValue()).isEqualTo("absent");
    assertThat(json.get(2).get("line").isNull()).isTrue();
    assertThat(json.get(4).get("file").stringValue()).isEqualTo(b.toString());
    assertThat(json.get(4).get("kind").stringValue()).isEqualTo("unread");
    assertThat(CommandRun.of("get", "--json", "title", folder.resolve("no.md")).out())
        .isEqualTo("[]\n");
  }

  @Test
  void readsTheStandardInput() {
    byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(input, "get", "params.image.alt", "-"))
        .isEqualTo(new CommandRun(0, "A boat\n", ""));
    assertThat(CommandRun.withInput(input, "get", "titel", "-").err())
        .startsWith("<input>:1:1: error get.unknown-field: ");
  }

  @Test
  void saysWhatCanNotBeRead() throws IOException {
    Path missing = folder.resolve("no.md");
    Path file = file("a.md", "---\ntitle: Flood\n---\n");
    assertThat(CommandRun.of("get", "title", missing, file))
        .isEqualTo(
            new CommandRun(
                3,
                file + "\tFlood\n",
                missing + ":1:1: error file.missing: there is no such file or folder\n"));
  }

  @Test
  void tellsFieldsFromFiles() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(usage("title")).isEqualTo("expected a file or folder after the fields");
    assertThat(usage(file)).isEqualTo("expected fields before the file: FIELD[,FIELD...] " + file);
    assertThat(usage(file, "title")).isEqualTo("expected the fields first, and then the files");
    assertThat(usage("title", "draft", file))
        .isEqualTo(
            "there is no file or folder draft; several fields have commas between them:"
                + " title,draft");
    assertThat(usage("tags[", file))
        .isEqualTo("expected a closing bracket at character 6 of the path \"tags[\"");
    assertThat(usage("title", "-", file)).isEqualTo("expected - alone, for the standard input");
  }

  private static String usage(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "get";
    System.arraycopy(args, 0, all, 1, args.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    String end = "\n'article get --help' shows the usage\n";
    assertThat(run.err()).startsWith("article get: ").endsWith(end);
    return run.err().substring("article get: ".length(), run.err().length() - end.length());
  }
}
