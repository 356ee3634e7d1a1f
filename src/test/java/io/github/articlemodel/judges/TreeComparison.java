package io.github.articlemodel.judges;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a tree of mdast with one that is taken for right, node by node, and counts the
 * differences of each kind. What stands under data is ours alone; texts side by side are one.
 */
final class TreeComparison {

  private final Map<String, Integer> differences;

  private TreeComparison(Map<String, Integer> differences) {
    this.differences = differences;
  }

  static void compare(JsonNode ours, JsonNode theirs, Map<String, Integer> differences) {
    new TreeComparison(differences).node(ours, theirs);
  }

  private void add(String kind) {
    differences.merge(kind, 1, Integer::sum);
  }

  private void node(JsonNode ours, JsonNode theirs) {
    String type = theirs.path("type").asString();
    Set<String> names = new LinkedHashSet<>(ours.propertyNames());
    names.addAll(theirs.propertyNames());
    names.remove("data");
    for (String name : names) {
      JsonNode our = ours.path(name);
      JsonNode their = theirs.path(name);
      if (name.equals("children")) {
        children(type, joined(ours), joined(theirs));
      } else if (!our.equals(their) && !(name.equals("position") && our.isMissingNode())) {
        add(type + "." + name);
      }
    }
  }

  private void children(String type, List<JsonNode> ours, List<JsonNode> theirs) {
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      if (!ours.get(i).path("type").equals(theirs.get(i).path("type"))) {
        add("children of " + type);
        return;
      }
      node(ours.get(i), theirs.get(i));
    }
    if (ours.size() != theirs.size()) {
      add("number of children of " + type);
    }
  }

  private static List<JsonNode> joined(JsonNode parent) {
    List<JsonNode> out = new ArrayList<>();
    for (JsonNode child : parent.path("children")) {
      JsonNode last = out.isEmpty() ? parent : out.get(out.size() - 1);
      if (isText(last) && isText(child)) {
        ObjectNode both = ((ObjectNode) last).deepCopy();
        both.put("value", last.get("value").asString() + child.get("value").asString());
        if (both.has("position") && child.has("position")) {
          ((ObjectNode) both.get("position")).set("end", child.get("position").get("end"));
        }
        out.set(out.size() - 1, both);
      } else {
        out.add(child);
      }
    }
    return out;
  }

  private static boolean isText(JsonNode node) {
    return node.path("type").asString().equals("text");
  }
}
