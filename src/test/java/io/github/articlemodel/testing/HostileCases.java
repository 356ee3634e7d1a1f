package io.github.articlemodel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hostile inputs among the test resources. */
public final class HostileCases {

  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HostileCases() {}

  /**
   * One input.
   *
   * @param expected the outcome that the manifest wants
   * @param accepted all outcomes that it accepts, the wanted one included
   */
  @SuppressWarnings("ArrayRecordComponent") // test data, compared by nobody
  public record Case(
      String name, String group, String expected, Set<String> accepted, byte[] bytes) {
    @Override
    public String toString() {
      return group + "/" + name;
    }
  }

  /** Returns the inputs of these groups, in the order of the manifest. */
  public static List<Case> of(String... groups) {
    try {
      List<Case> cases = new ArrayList<>();
      JsonNode manifest = JSON.readTree(Files.readString(FOLDER.resolve("manifest.json")));
      for (JsonNode node : manifest.get("cases")) {
        String group = node.get("group").asString();
        if (List.of(groups).contains(group)) {
          Set<String> accepted = new TreeSet<>();
          accepted.add(node.get("expect").asString());
          if (node.hasNonNull("also_ok")) {
            node.get("also_ok").forEach(other -> accepted.add(other.asString()));
          }
          String expected = node.get("expect").asString();
          cases.add(new Case(node.get("name").asString(), group, expected, accepted, bytes(node)));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JsonNode node) throws IOException {
    if (node.hasNonNull("file")) {
      return Files.readAllBytes(FOLDER.resolve(node.get("file").asString()));
    }
    Path recipe = FOLDER.resolve(node.get("recipe").asString());
    StringBuilder out = new StringBuilder();
    for (JsonNode part : JSON.readTree(Files.readString(recipe)).get("parts")) {
      if (part.has("text")) {
        out.append(part.get("text").asString());
      } else {
        out.append(part.get("repeat").asString().repeat(part.get("times").asInt()));
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
