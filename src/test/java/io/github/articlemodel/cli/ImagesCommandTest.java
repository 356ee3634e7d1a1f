package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImagesCommandTest {

  private static final String SAMPLE =
      "src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md";

  private static final String TEXT =
      """
      ---
      title: Herons
      image: lead.jpg
      ---
      ![A heron. (Photo: Nela Brandvik/AFP)](heron.jpg)

      Two ![small](a.png) herons, and ![](b.png).

      ![a boat](boat.jpg)
      *The boat. (Handout)*
      """;

  private final Path folder;

  ImagesCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void showsTheSampleAsTheReadmeSays() throws IOException {
    CommandRun run = CommandRun.of("images", SAMPLE);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(Path.of("README.md")))
        .contains("<!-- images -->\n```\n" + run.out() + "```");
  }

  @Test
  void listsEachPictureForPeople() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("images", file))
        .isEqualTo(
            new CommandRun(
                0,
                """
                F:3:1: lead-image lead.jpg
                F:5:1: image-paragraph heron.jpg
                    caption: A heron.
                    credit:  Nela Brandvik, AFP (photographer)
                F:7:5: inline-image a.png
                    alt:     small
                F:7:33: inline-image b.png
                F:9:1: image-paragraph boat.jpg
                    alt:     a boat
                    caption: The boat.
                    credit:  Handout (handout)
                """
                    .replace("F:", file + ":"),
                ""));
  }

  @Test
  void givesEachPictureToPrograms() throws IOException {
    Path file = file("a.md", TEXT);
    JsonNode json = JsonMapper.shared().readTree(CommandRun.of("images", "--json", file).out());
    assertThat(json.size()).isEqualTo(5);
    assertThat(json.get(1).toString())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"file": "%s", "line": 5, "column": 1, "form": "image-paragraph",
                     "destination": "heron.jpg", "alt": "A heron. (Photo: Nela Brandvik/AFP)",
                     "caption": "A heron.",
                     "credit": {"names": ["Nela Brandvik"], "agency": "AFP",
                       "kind": "photographer", "licence": null,
                       "raw": "Photo: Nela Brandvik/AFP"}}
                    """
                        .formatted(file))
                .toString());
    assertThat(json.get(0).get("form").stringValue()).isEqualTo("lead-image");
    assertThat(json.get(0).get("caption").isNull()).isTrue();
    assertThat(json.get(0).get("credit").isNull()).isTrue();
  }

  @Test
  void givesEachPictureARowOfATable() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("images", "--csv", file).out())
        .isEqualTo(
            """
            "file","line","column","form","destination","alt","caption","credit_names",\
            "credit_agency","credit_kind","credit_licence","credit_raw"
            "F",3,1,"lead-image","lead.jpg","",,,,,,
            "F",5,1,"image-paragraph","heron.jpg","A heron. (Photo: Nela Brandvik/AFP)",\
            "A heron.","Nela Brandvik","AFP","photographer",,"Photo: Nela Brandvik/AFP"
            "F",7,5,"inline-image","a.png","small",,,,,,
            "F",7,33,"inline-image","b.png","",,,,,,
            "F",9,1,"image-paragraph","boat.jpg","a boat","The boat.","",,"handout",,"Handout"
            """
                .replace("\"F\"", "\"" + file + "\""));
  }

  @Test
  void writesNoFormulaIntoATable() {
    String body =
        """
        ![=1+1](+a.png) b

        ![-1](@a.png) b

        ![＝1](＋a.png) b

        ![a "b", =c](a.png) b
        """;
    assertThat(csv(body))
        .contains(",\"'+a.png\",\"'=1+1\",")
        .contains(",\"'@a.png\",\"'-1\",")
        .contains(",\"'＋a.png\",\"'＝1\",")
        .contains(",\"a.png\",\"a \"\"b\"\", =c\",");
    assertThat(csv("![&#9;=1](&#13;a.png) b\n")).contains(",\"'\ra.png\",\"'\t=1\",");
  }

  private static String csv(String text) {
    byte[] input = text.getBytes(StandardCharsets.UTF_8);
    return CommandRun.withInput(input, "images", "--csv", "-").out();
  }

  @Test
  void saysThatThereIsNoPicture() throws IOException {
    Path a = file("a.md", "Rain fell.\n");
    Path b = file("b.md", "Rain fell.\n");
    assertThat(CommandRun.of("images", a))
        .isEqualTo(new CommandRun(0, "", "article images: there is no picture\n"));
    assertThat(CommandRun.of("images", a, b))
        .isEqualTo(new CommandRun(0, "", "article images: there is no picture in 2 files\n"));
    assertThat(CommandRun.of("images", "--json", a)).isEqualTo(new CommandRun(0, "[]\n", ""));
    assertThat(CommandRun.of("images", "--csv", a).out()).startsWith("\"file\",").hasLineCount(1);
  }

  @Test
  void readsFoldersAndTellsWhatIsNotReadWhole() throws IOException {
    Path a = file("posts/a.md", "---\nimage: \"a.png\n---\n![](b.png)\n");
    Path c = file("posts/c.md", "![](d.png)\n");
    CommandRun run = CommandRun.of("images", folder.resolve("posts"), folder.resolve("no.md"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .isEqualTo(a + ":4:1: image-paragraph b.png\n" + c + ":1:1: image-paragraph d.png\n");
    assertThat(run.err())
        .startsWith(a + ":2:8: error yaml.")
        .contains("\n" + folder.resolve("no.md") + ":1:1: error file.missing: ");
    assertThat(CommandRun.of("images", a).status()).isEqualTo(1);
    assertThat(CommandRun.of("images", a).err()).contains("\nimage: \"a.png\n       ^\n");
  }

  @Test
  void saysWhatIsWrongWithTheArguments() {
    assertThat(CommandRun.of("images").err())
        .startsWith("article images: Missing required parameter: 'INPUT'\n");
    CommandRun both = CommandRun.of("images", "--json", "--csv", "a.md");
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err())
        .startsWith("article images: --json, --csv are mutually exclusive (specify only one)\n");
  }

  @Test
  void readsTheTagsAndFieldsOfASiteByItsProfile() throws IOException {
    String text =
        "---\ncover:\n  image: /old/a.jpg\n---\n{{< figure src=\"/old/b.jpg\" caption=\"A heron.\" >}}\n\n"
            + "<img src='/old/c.jpg' srcset='/old/c.jpg 1x, /old/d.jpg 2x'>\n";
    Path file = file("a.md", text);
    assertThat(CommandRun.of("images", "--profile", "hugo", file).out())
        .isEqualTo(
            """
            F:3:3: lead-image /old/a.jpg
            F:5:1: hugo-shortcode /old/b.jpg
                caption: A heron.
            F:7:1: html-image /old/c.jpg
            """
                .replace("F:", file + ":"));
    assertThat(CommandRun.of("images", file).out()).doesNotContain("b.jpg");
    CommandRun run = CommandRun.of("images", "--profile", "hugo", "--rewrite", "/old/=/new/", file);
    assertThat(run).isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(file).hasContent(text.replace("old", "new"));
    assertThat(CommandRun.of("images", "--profile", "hugoo", file).err())
        .startsWith("article images: Invalid value for option '--profile'");
  }
}
