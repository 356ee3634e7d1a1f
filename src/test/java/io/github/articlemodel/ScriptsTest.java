package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Sample;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of docs/scripts, each run as its users run it. */
class ScriptsTest {

  private static final Path SCRIPTS = Path.of("docs/scripts");
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir Path folder;

  /** What a script printed. */
  private record Ran(int exit, String out, String err) {}

  /** Runs a script in an encoding of the platform that has few letters, which must not count. */
  private Ran run(String script, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"));
    command.addAll(List.of("-cp", classPath()));
    command.add(SCRIPTS.resolve(script).toString());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** The class path of this test, however its runner was given it. */
  private static String classPath() {
    if (ScriptsTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void jekyllToHugo() throws IOException, InterruptedException {
    Path posts = Files.createDirectories(folder.resolve("_posts"));
    Files.writeString(
        posts.resolve("2024-11-25-flood.md"),
        "---\ntitle: Flood # now\nlast_modified_at: 2024-11-26\npublished: false\n---\n\n"
            + "See {% post_url 2024-11-24-rain %}.");
    Path target = folder.resolve("content");
    Ran ran = run("JekyllToHugo.java", posts, target);
    assertThat(ran.err()).contains("convert.comment").contains("1 Liquid tags");
    assertThat(ran.exit()).isZero();
    assertThat(target.resolve("flood.md"))
        .content()
        .isEqualTo(
            "+++\ntitle = \"Flood\"\nlastmod = 2024-11-26\ndate = 2024-11-25\ndraft = true\n+++\n\n"
                + "See {% post_url 2024-11-24-rain %}.");
  }

  @Test
  void jekyllToHugoWritesNoPostOverAnother() throws IOException, InterruptedException {
    Path posts = Files.createDirectories(folder.resolve("_posts"));
    Files.writeString(posts.resolve("2024-11-25-flood.md"), "---\ntitle: First\n---\n");
    Path second =
        Files.writeString(posts.resolve("2024-11-26-flood.md"), "---\ntitle: Second\n---\n");
    Path target = folder.resolve("content");
    Ran ran = run("JekyllToHugo.java", posts, target);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).startsWith(second + ": not written, as ").hasLineCount(1);
    assertThat(target.resolve("flood.md")).content().contains("First");
  }

  @Test
  void folderToJsonLines() throws IOException, InterruptedException {
    Ran ran = run("FolderToJsonLines.java", CORPUS.resolve("electron-blog"));
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).endsWith("2 articles\n");
    List<Article> read =
        ArticleFormats.of("jsonl").reader().orElseThrow().read(SourceText.of(ran.out())).articles();
    assertThat(read)
        .containsExactly(
            ArticleParser.create()
                .parse(CORPUS.resolve("electron-blog/introducing-api-history.md"))
                .article(),
            ArticleParser.create().parse(CORPUS.resolve("electron-blog/jasper.md")).article());
  }

  @Test
  void captionsToCsv() throws IOException, InterruptedException {
    Ran ran = run("CaptionsToCsv.java", Sample.FILE);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.out()).contains("\"Marn Oldwick\",,,\"photographer\",\"Photo: Marn Oldwick\"");
  }

  @Test
  void folderToAtom() throws IOException, InterruptedException {
    Ran ran = run("FolderToAtom.java", Sample.FILE, "https://news.example/", "News");
    assertThat(ran.exit()).isZero();
    List<Article> read =
        ArticleFormats.of("atom").reader().orElseThrow().read(SourceText.of(ran.out())).articles();
    assertThat(read).isNotEmpty();
    assertThat(ran.err()).endsWith(read.size() + " articles\n");
    assertThat(read.get(0).metadata().title().value())
        .hasValue("Ferry crew frees herons from drifting nets");
  }

  @Test
  void pageToArticle() throws IOException, InterruptedException {
    Path page = Path.of("src/test/resources/html/pages/own-page.html");
    Ran ran = run("PageToArticle.java", page);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualTo(Files.readString(Path.of("src/test/resources/html/pages/own-page.md")));
    Ran thai = run("PageToArticle.java", page.resolveSibling("thai-windows-874.html"));
    assertThat(thai.out()).contains("เรือข้ามฟากช่วยนกกระสา");
  }

  @Test
  void articlesToNinjs() throws IOException, InterruptedException {
    Path target = folder.resolve("out");
    Ran ran = run("ArticlesToNinjs.java", Sample.FILE, target);
    assertThat(ran.exit()).isZero();
    List<Path> written = files(target);
    assertThat(written).hasSize(1);
    SourceText json = SourceText.of(Files.readAllBytes(written.get(0)));
    List<Article> read = ArticleFormats.of("ninjs").reader().orElseThrow().read(json).articles();
    assertThat(read.get(0).metadata().title().value())
        .hasValue("Ferry crew frees herons from drifting nets");
  }

  @Test
  void articlesToNinjsNamesArticlesByTheAddressOfTheSite()
      throws IOException, InterruptedException {
    Path post =
        Files.writeString(
            folder.resolve("a.md"), "---\ntitle: A\nslug: a\ndate: 2024-11-25\n---\n\nA.\n");
    Path target = folder.resolve("out");
    assertThat(run("ArticlesToNinjs.java", post, target).exit()).isEqualTo(1);
    Ran ran = run("ArticlesToNinjs.java", post, target, "https://news.example/");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(target.resolve("a.ninjs.json"))
        .content()
        .contains("\"tag:news.example,2024-11-25:a\"", "2024-11-25T00:00:00");
  }

  @Test
  void eachSaysWhenAFolderIsNotThere() throws IOException, InterruptedException {
    Path gone = folder.resolve("gone");
    Path out = folder.resolve("out");
    List<Ran> runs =
        List.of(
            run("JekyllToHugo.java", gone, out),
            run("ArticlesToNinjs.java", gone, out),
            run("CaptionsToCsv.java", gone),
            run("FolderToJsonLines.java", gone),
            run("FolderToAtom.java", gone, "https://news.example/", "News"));
    assertThat(runs)
        .allSatisfy(
            ran -> {
              assertThat(ran.exit()).isEqualTo(1);
              assertThat(ran.err()).startsWith(gone + ":1:1: error file.missing: ");
            });
  }

  @Test
  void eachSaysHowItIsCalled() throws IOException, InterruptedException {
    for (Path script : files(SCRIPTS)) {
      Ran ran = run(script.getFileName().toString());
      assertThat(ran.exit()).as(script.toString()).isEqualTo(2);
      assertThat(ran.err()).startsWith("usage: " + script.getFileName());
    }
  }

  @Test
  void eachCanBeRunByJbangAndHasATestHere() throws IOException {
    Set<String> tested =
        Stream.of(ScriptsTest.class.getDeclaredMethods())
            .map(method -> method.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Path script : files(SCRIPTS)) {
      assertThat(script)
          .content()
          .startsWith(
              "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?\n//DEPS io.github.articlemodel:article-model:");
      String name = script.getFileName().toString().replace(".java", "");
      assertThat(tested).contains(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
  }
}
