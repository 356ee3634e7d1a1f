package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code links} and {@code images} that change addresses. */
class RewriteTest {

  private static final String TEXT =
      """
      ---
      image: http://old.example/i.png # lead
      ---
      See [a](http://old.example/a?utm_id=1&b=2) and ![i](http://old.example/i.png).
      """;

  private final Path folder;

  RewriteTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String changed(Object... args) throws IOException {
    Path file = file("a.md", TEXT);
    Object[] all = new Object[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = file;
    assertThat(CommandRun.of(all)).isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    return Files.readString(file);
  }

  @Test
  void givesAddressesAnotherBeginning() throws IOException {
    assertThat(changed("links", "--rewrite", "http://old.example/=https://new.example/"))
        .isEqualTo(TEXT.replace("http://old", "https://new"));
    assertThat(
            changed("links", "--rewrite=http://old.example/i=/i", "--rewrite=http://old.example/="))
        .isEqualTo(TEXT.replace("http://old.example/i", "/i").replace("http://old.example/", ""));
  }

  @Test
  void leavesLinksAloneWhereImagesAreAskedFor() throws IOException {
    assertThat(changed("images", "--rewrite", "http://old.example/=/"))
        .isEqualTo(TEXT.replace("http://old.example/i", "/i"));
  }

  @Test
  void changesTheLinksOfAClass() throws IOException {
    assertThat(changed("links", "--class", "tracking", "--rewrite", "http://old.example/=/"))
        .isEqualTo(TEXT.replace("http://old.example/a", "/a"));
  }

  @Test
  void encryptsAndLeavesOutWhatTellsWhoFollows() throws IOException {
    assertThat(changed("links", "--https", "--strip-tracking"))
        .isEqualTo(TEXT.replace("http:", "https:").replace("utm_id=1&", ""));
  }

  @Test
  void takesWholeAddressesFromAFile() throws IOException {
    String expected = TEXT.replace("http://old.example/i.png", "/i,1.png");
    Path tabs =
        file("map.txt", "\uFEFFhttp://old.example/i.png\t/i,1.png\r\n\nhttp://old.example/\t/x\n");
    assertThat(changed("images", "--map", tabs)).isEqualTo(expected);
    Path csv = file("map.CSV", "http://old.example/i.png,\"/i,1.png\"\r\n");
    assertThat(changed("links", "--map", csv)).isEqualTo(expected);
  }

  @Test
  void showsTheChangeInADryRun() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("images", "--rewrite", "http://old=/", "--dry-run", file);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("--- " + file).contains("\n+image: /.example/i.png # lead\n");
    assertThat(file).hasContent(TEXT);
    byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(input, "images", "--rewrite", "http://old.example/=/", "-"))
        .isEqualTo(new CommandRun(0, TEXT.replace("http://old.example/i", "/i"), ""));
  }

  @Test
  void changesAFileWhollyOrNotAtAllUnlessRefusalsAreSkipped() throws IOException {
    String text = "![r] and [r], [a](/a)\n\n[r]: /r\n";
    Path file = file("a.md", text);
    CommandRun refused = CommandRun.of("images", "--rewrite", "/=/b/", file);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).startsWith(file + ":1:1: error edit.shared-definition: ");
    assertThat(file).hasContent(text);
    String more = "![r] and [r], ![a](/a)\n\n[r]: /r\n";
    Path other = file("b.md", more);
    CommandRun skipped = CommandRun.of("images", "--rewrite", "/=/b/", "--skip-refused", other);
    assertThat(skipped.status()).isEqualTo(1);
    assertThat(skipped.out()).isEqualTo("changed " + other + "\n");
    assertThat(skipped.err())
        .startsWith(other + ":1:1: error edit.shared-definition: ")
        .hasLineCount(1);
    assertThat(other).hasContent(more.replace("(/a)", "(/b/a)"));
  }

  @Test
  void saysWhatIsWrongWithTheArguments() throws IOException {
    assertThat(usage("links", "--rewrite", "a", "x.md")).startsWith("expected FROM=TO, such as ");
    assertThat(usage("links", "--rewrite", "=a", "x.md")).startsWith("expected FROM=TO, such as ");
    assertThat(usage("links", "--rewrite", "/?a=1=/b", "x.md"))
        .startsWith("can't tell which = ends FROM");
    assertThat(usage("links", "--https", "--csv", "x.md")).startsWith("--json and --csv are for");
    assertThat(usage("links", "--dry-run", "x.md")).startsWith("--dry-run is for a change, ");
    assertThat(usage("images", "--skip-refused", "x.md"))
        .startsWith("--skip-refused is for a change, expected --rewrite or --map too");
    assertThat(map("m.tsv", "a\tb\n\nc"))
        .startsWith(":3: expected an old and a new address with a");
    assertThat(map("m.tsv", "a\tb\tc")).startsWith(":1: expected an old and a new address with a");
    assertThat(map("m.tsv", "a\tb\na\tc\n")).startsWith(":2: a has another new address before: b");
    assertThat(map("m.csv", "a,b\nc,d,e\n")).startsWith(":2: expected an old and a new address");
    assertThat(map("m.csv", "a,b\n\"c\n")).startsWith(":");
    Path missing = folder.resolve("no.tsv");
    CommandRun run = CommandRun.of("links", "--map", missing, "x.md");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith(missing + ":1:1: error file.missing: ");
  }

  private String map(String name, String text) throws IOException {
    Path map = file(name, text);
    String message = usage("links", "--map", map, "x.md");
    assertThat(message).startsWith(map.toString());
    return message.substring(map.toString().length());
  }

  private static String usage(Object... args) {
    CommandRun run = CommandRun.of(args);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    String start = "article " + args[0] + ": ";
    assertThat(run.err()).startsWith(start);
    return run.err().substring(start.length());
  }
}
