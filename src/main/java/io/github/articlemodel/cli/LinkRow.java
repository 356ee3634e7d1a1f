package io.github.articlemodel.cli;

import io.github.articlemodel.link.ArticleLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link in a list of them.
 *
 * @param place where it stands
 * @param link the link
 */
record LinkRow(Place place, ArticleLink link) implements Row {

  static final List<String> COLUMNS =
      List.of(
          "file", "line", "column", "form", "text", "destination", "resolved", "title", "classes");

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String address = link.destination().isEmpty() ? "(no address)" : link.destination();
    String classes = classes().isEmpty() ? "" : " (" + String.join(", ", classes()) + ")";
    lines.add(place + ": " + Names.of(link.form()) + " " + address + classes);
    if (!link.text().isEmpty() && !link.text().equals(link.destination())) {
      lines.add("    " + textLabel() + link.text());
    }
    String title = link.title();
    if (title != null) {
      lines.add("    title:    " + title);
    }
    String resolved = resolved();
    if (resolved != null && !resolved.equals(link.destination())) {
      lines.add("    resolved: " + resolved);
    }
    return lines;
  }

  private String textLabel() {
    return switch (link.form()) {
      case FIELD -> "field:    ";
      case IMAGE, HTML_IMAGE -> "alt:      ";
      default -> "text:     ";
    };
  }

  private List<String> classes() {
    return link.target().classes().stream().map(Names::of).toList();
  }

  private @Nullable String resolved() {
    return link.target().resolved().orElse(null);
  }

  @Override
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    place.addTo(members);
    members.put("form", Names.of(link.form()));
    members.put("text", link.text());
    members.put("destination", link.destination());
    members.put("resolved", resolved());
    members.put("title", link.title());
    members.put("classes", classes());
    return members;
  }

  @Override
  public List<@Nullable Object> cells() {
    return Arrays.asList(
        place.file(),
        place.line(),
        place.column(),
        Names.of(link.form()),
        link.text(),
        link.destination(),
        resolved(),
        link.title(),
        String.join(" ", classes()));
  }
}
