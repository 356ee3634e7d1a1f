package io.github.articlemodel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries that the {@code cli} jar holds, and the list of their licences within it. */
class ThirdPartyTest {

  /** What the list calls the libraries of a group. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "com.fasterxml.jackson", List.of("Jackson annotations"),
          "tools.jackson", List.of("databind", "YAML", "TOML", "CSV"),
          "com.networknt", List.of("json-schema-validator", "itu", "SLF4J"),
          "com.vladsch.flexmark", List.of("flexmark-java"),
          "info.picocli", List.of("picocli"),
          "io.github.java-diff-utils", List.of("java-diff-utils"),
          "org.commonmark", List.of("commonmark-java", "autolink-java"),
          "org.jsoup", List.of("jsoup"),
          "org.jspecify", List.of("JSpecify"));

  @Test
  void listsTheLicenceOfEachLibraryThatIsPackedIn() throws IOException {
    String list = Files.readString(Path.of("src/main/licences/THIRD-PARTY.txt"));
    Set<String> packed = packed();
    assertThat(packed).contains("com.vladsch.flexmark", "org.jsoup");
    for (String group : packed) {
      String known =
          NAMES.keySet().stream().filter(group::startsWith).findFirst().orElse("not listed");
      assertThat(NAMES).as(group).containsKey(known);
      assertThat(list).contains(NAMES.get(known));
    }
  }

  /** Returns the groups of the dependencies that are not for tests alone. */
  private static Set<String> packed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int start = pom.indexOf("</dependencyManagement>");
    String dependencies =
        pom.substring(
            pom.indexOf("<dependencies>", start), pom.indexOf("</dependencies>", start + 23));
    Set<String> groups = new TreeSet<>();
    Stream.of(dependencies.split("<dependency>", -1))
        .filter(each -> each.contains("<groupId>") && !each.contains("<scope>test</scope>"))
        .map(each -> each.substring(each.indexOf("<groupId>") + 9, each.indexOf("</groupId>")))
        .forEach(groups::add);
    return groups;
  }
}
