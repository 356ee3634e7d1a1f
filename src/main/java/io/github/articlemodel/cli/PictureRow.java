package io.github.articlemodel.cli;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the list of {@code images}.
 *
 * @param place where it stands
 * @param figure the picture
 */
record PictureRow(Place place, Figure figure) implements Row {

  static final List<String> COLUMNS =
      List.of(
          "file",
          "line",
          "column",
          "form",
          "destination",
          "alt",
          "caption",
          "credit_names",
          "credit_agency",
          "credit_kind",
          "credit_licence",
          "credit_raw");

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String address = figure.destination().isEmpty() ? "(no address)" : figure.destination();
    lines.add(place + ": " + Names.of(figure.form()) + " " + address);
    Caption caption = figure.caption();
    if (!figure.alt().isEmpty() && (caption == null || !standsAsAlt(caption))) {
      lines.add("    alt:     " + figure.alt());
    }
    if (caption != null) {
      lines.add("    caption: " + caption.text());
    }
    Credit credit = figure.credit();
    if (credit != null) {
      lines.add("    credit:  " + who(credit) + " (" + Names.of(credit.kind()) + ")");
    }
    return lines;
  }

  private static boolean standsAsAlt(Caption caption) {
    return caption.places().stream().anyMatch(at -> at.kind() == Kind.ALT_TEXT);
  }

  private static String who(Credit credit) {
    String parts =
        Stream.concat(credit.names().stream(), Stream.of(credit.agency(), credit.licence()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? credit.raw() : parts;
  }

  @Override
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    place.addTo(members);
    members.put("form", Names.of(figure.form()));
    members.put("destination", figure.destination());
    members.put("alt", figure.alt());
    members.put("caption", figure.captionText().orElse(null));
    Credit credit = figure.credit();
    members.put("credit", credit == null ? null : members(credit));
    return members;
  }

  private static Map<String, @Nullable Object> members(Credit credit) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("names", credit.names());
    members.put("agency", credit.agency());
    members.put("kind", Names.of(credit.kind()));
    members.put("licence", credit.licence());
    members.put("raw", credit.raw());
    return members;
  }

  @Override
  public List<@Nullable Object> cells() {
    Credit credit = figure.credit();
    return Arrays.asList(
        place.file(),
        place.line(),
        place.column(),
        Names.of(figure.form()),
        figure.destination(),
        figure.alt(),
        figure.captionText().orElse(null),
        credit == null ? null : String.join("; ", credit.names()),
        credit == null ? null : credit.agency(),
        credit == null ? null : Names.of(credit.kind()),
        credit == null ? null : credit.licence(),
        credit == null ? null : credit.raw());
  }
}
