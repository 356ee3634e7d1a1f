package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the zip, in a folder laid out as it is. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir private Path folder;
  private Path bin;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    bin = Files.createDirectories(folder.resolve("my app/bin"));
    Path lib = Files.createDirectories(folder.resolve("my app/lib"));
    archive = lib.resolve("article.jsa");
    for (String script : List.of("article", "article-archive")) {
      Files.copy(
          Path.of("src/main/dist/bin", script),
          bin.resolve(script),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ArticleCommand.class.getName());
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            classPath().map(entry -> entry.toUri().toString()).collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(lib.resolve("article.jar"));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.finish();
    }
  }

  /** Returns the class path of this test, however its runner was given it. */
  private static Stream<Path> classPath() {
    if (LauncherTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())));
    }
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(java.io.File.pathSeparator, -1)).map(Path::of);
  }

  private CommandRun run(Map<String, String> environment, Object... command)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    Stream.of(command).map(Object::toString).forEach(arguments::add);
    ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", JAVA_HOME);
    builder.environment().putAll(environment);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path article(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "---\ntitle: Flood\n---\n");
  }

  @Test
  void runsTheProgramWithItsArgumentsAndStatus() throws IOException, InterruptedException {
    Path file = article("a  b.md");
    assertThat(run(Map.of(), bin.resolve("article"), "get", "title", file))
        .isEqualTo(new CommandRun(0, "Flood\n", ""));
    assertThat(run(Map.of(), bin.resolve("article"), "get", "title").status()).isEqualTo(2);
    assertThat(run(Map.of(), "sh", "my app/bin/article", "get", "none", file).status())
        .isEqualTo(1);
    assertThat(
            run(Map.of("ARTICLE_OPTS", "-Xmx64m -XshowSettings:vm"), bin.resolve("article"), "-V")
                .err())
        .contains("Max. Heap Size: 64.00M");
  }

  @Test
  void isFoundThroughLinks() throws IOException, InterruptedException {
    Path first = Files.createSymbolicLink(bin.resolve("one"), Path.of("article"));
    Path second = Files.createSymbolicLink(folder.resolve("two"), first);
    assertThat(run(Map.of(), second, "get", "title", article("a.md")).out()).isEqualTo("Flood\n");
  }

  @Test
  void readsNamesInUtf8WhereTheLocaleIsPlain() throws IOException, InterruptedException {
    Path script = folder.resolve("run.sh");
    Files.write(
        script,
        "printf -- '---\\ntitle: Flood\\n---\\n' > น้ำ.md; 'my app/bin/article' index น้ำ.md\n"
            .getBytes(StandardCharsets.UTF_8));
    CommandRun run = run(Map.of("LC_ALL", "C"), "sh", script);
    assertThat(run)
        .isEqualTo(
            new CommandRun(0, "{\"file\":\"น้ำ.md\",\"title\":\"Flood\",\"slug\":\"น้ำ\"}\n", ""));
  }

  @Test
  void saysThatThereIsNoJava() throws IOException, InterruptedException {
    CommandRun run =
        run(
            Map.of("JAVA_HOME", "", "PATH", "/nonexistent"),
            "/bin/sh",
            bin.resolve("article"),
            "-V");
    assertThat(run.status()).isEqualTo(127);
    assertThat(run.err()).startsWith("article: there is no Java: install Java 17");
  }

  @Test
  void anArchiveChangesNothingButTheTime() throws IOException, InterruptedException {
    Path file = article("a.md");
    CommandRun without = run(Map.of(), bin.resolve("article"), "inspect", file);
    CommandRun made = run(Map.of(), bin.resolve("article-archive"));
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(made.out()).startsWith("made ").endsWith("my app/lib/article.jsa\n");
    assertThat(archive).isNotEmptyFile();
    assertThat(run(Map.of(), bin.resolve("article"), "inspect", file)).isEqualTo(without);
    assertThat(run(Map.of(), bin.resolve("article-archive")).status()).as("again").isZero();
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(run(Map.of(), bin.resolve("article"), "inspect", file)).isEqualTo(without);
    try (Stream<Path> files = Files.list(archive.getParent())) {
      assertThat(files).hasSize(2);
    }
  }
}
