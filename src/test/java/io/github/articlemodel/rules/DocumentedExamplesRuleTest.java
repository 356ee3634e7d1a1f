package io.github.articlemodel.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public type shows how it is used, and what is shown is run: each line of an example stands
 * in a test of the same package.
 */
class DocumentedExamplesRuleTest {

  private static final Path MAIN = Path.of("src/main/java/io/github/articlemodel");
  private static final Path TEST = Path.of("src/test/java/io/github/articlemodel");

  /** Types of which an example would say nothing, each with the reason. */
  private static final Map<String, String> WITHOUT_EXAMPLE = Map.of();

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:final|sealed|non-sealed|abstract) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n(?: \\* )?}</pre>", Pattern.DOTALL);

  @Test
  void everyPublicTypeHasAnExample() {
    List<String> missing = new ArrayList<>();
    int seen = 0;
    for (Path file : sources(MAIN)) {
      String text = read(file);
      Matcher type = PUBLIC_TYPE.matcher(text);
      if (!type.find() || isCommandLine(file)) {
        continue;
      }
      seen++;
      boolean exempt = WITHOUT_EXAMPLE.containsKey(type.group(1));
      if (EXAMPLE.matcher(typeDoc(text, type.start())).find() == exempt) {
        missing.add(file + (exempt ? " has an example: strike it from the list" : ""));
      }
    }
    assertThat(seen).isGreaterThan(80);
    assertThat(missing).as("public types without an example").isEmpty();
  }

  @Test
  void everyLineOfAnExampleStandsInATestOfItsPackage() {
    List<String> unheld = new ArrayList<>();
    int seen = 0;
    for (Path file : sources(MAIN)) {
      if (isCommandLine(file)) {
        continue;
      }
      String tests = testsBeside(file);
      for (Matcher example = EXAMPLE.matcher(read(file)); example.find(); ) {
        for (String line : example.group(1).split("\n", -1)) {
          String code = squeezed(line.replaceFirst("^ *\\* ?", ""));
          seen += code.isEmpty() ? 0 : 1;
          if (!tests.contains(code)) {
            unheld.add(file.getFileName() + ": " + line.replaceFirst("^ *\\* ?", ""));
          }
        }
      }
    }
    Matcher overview = EXAMPLE.matcher(read(Path.of("src/main/javadoc/overview.html")));
    assertThat(overview.find()).as("an example in the overview").isTrue();
    String tests = testsBeside(MAIN.resolve("ArticleParser.java"));
    overview
        .group(1)
        .lines()
        .filter(line -> !tests.contains(squeezed(line)))
        .forEach(line -> unheld.add("overview.html: " + line));
    assertThat(seen).isGreaterThan(150);
    assertThat(unheld).as("lines of examples which no test runs").isEmpty();
  }

  /** Returns the line without its comment, white space, and the end of the statement. */
  private static String squeezed(String line) {
    boolean quoted = false;
    int end = line.length();
    for (int i = 0; i < line.length() && end == line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && line.startsWith("//", i)) {
        end = i;
      }
    }
    return line.substring(0, end).replaceAll("\\s|@Override", "").replaceFirst(";$", "");
  }

  private static String testsBeside(Path file) {
    Path folder = TEST.resolve(MAIN.relativize(file)).getParent();
    return Stream.of(folder)
        .filter(Files::isDirectory)
        .flatMap(there -> sources(there).stream().filter(f -> there.equals(f.getParent())))
        .map(DocumentedExamplesRuleTest::squeezedTest)
        .collect(joining("\n"));
  }

  /** A test reads and writes below a folder of its own, an example where it runs. */
  private static String squeezedTest(Path test) {
    return read(test).replaceAll("\\s|@Override", "").replace("folder.resolve(\"", "Path.of(\"");
  }

  private static String typeDoc(String text, int typeAt) {
    int from = text.lastIndexOf("\n/**", typeAt);
    return from < 0 ? "" : text.substring(from, typeAt);
  }

  private static boolean isCommandLine(Path file) {
    return file.startsWith(MAIN.resolve("cli"));
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
