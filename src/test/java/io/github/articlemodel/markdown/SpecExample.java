package io.github.articlemodel.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An example of a specification of Markdown. */
record SpecExample(String file, int number, String section, String markdown, String html) {

  private static final Pattern TAG = Pattern.compile("<([a-z]+)((?: [a-z]+=\"[^\"]*\")+)( ?/)?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [a-z]+=\"[^\"]*\"");

  static List<SpecExample> of(String file) {
    List<SpecExample> out = new ArrayList<>();
    try (InputStream in = SpecExample.class.getResourceAsStream("/commonmark/" + file)) {
      for (JsonNode node : JsonMapper.shared().readTree(Objects.requireNonNull(in, file))) {
        out.add(
            new SpecExample(
                file,
                node.get("example").asInt(),
                node.get("section").asString(),
                node.get("markdown").asString(),
                node.get("html").asString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** Returns HTML with the attributes of each tag in order and void tags without a slash. */
  static String normalize(String html) {
    String open = html.replace(" />", ">");
    return TAG.matcher(open)
        .replaceAll(
            tag -> {
              List<String> attributes =
                  ATTRIBUTE.matcher(tag.group(2)).results().map(m -> m.group()).sorted().toList();
              String all = "<" + tag.group(1) + String.join("", attributes) + ">";
              return java.util.regex.Matcher.quoteReplacement(all);
            });
  }

  @Override
  public String toString() {
    return file + " " + number + " (" + section + ")";
  }
}
