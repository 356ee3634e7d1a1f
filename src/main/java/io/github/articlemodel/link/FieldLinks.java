package io.github.articlemodel.link;

import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists the addresses in the fields of a front matter, at any depth. */
final class FieldLinks {

  private static final List<String> STARTS = List.of("https://", "http://", "ftp://", "mailto:");

  private FieldLinks() {}

  /** A value and the path to it. */
  private record Placed(FieldPath path, String name, FieldValue value) {}

  static List<ArticleLink> of(Metadata metadata, LinkLists lists, TargetReader targets) {
    List<ArticleLink> links = new ArrayList<>();
    Deque<Placed> open = new ArrayDeque<>();
    push(open, null, metadata.fields());
    while (!open.isEmpty()) {
      Placed placed = open.pop();
      if (placed.value() instanceof FieldValue.Mapping map) {
        push(open, placed.path(), map.fields());
      } else if (placed.value() instanceof FieldValue.Sequence list) {
        for (int i = list.values().size() - 1; i >= 0; i--) {
          open.push(new Placed(placed.path().then(i), placed.name(), list.values().get(i)));
        }
      } else if (placed.value() instanceof FieldValue.Text text && isAddress(placed, text, lists)) {
        String address = text.value().strip();
        LinkTarget target = targets.read(address);
        links.add(
            new ArticleLink(
                placed.path().toString(),
                address,
                null,
                LinkForm.FIELD,
                null,
                target,
                written(text)));
      }
    }
    return links;
  }

  private static void push(Deque<Placed> open, @Nullable FieldPath in, List<Field> fields) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      Field field = fields.get(i);
      FieldPath path = in == null ? FieldPath.of(field.name()) : in.then(field.name());
      open.push(new Placed(path, field.name(), field.value()));
    }
  }

  private static boolean isAddress(Placed placed, FieldValue.Text text, LinkLists lists) {
    String value = text.value().strip();
    if (value.isEmpty()) {
      return false;
    }
    if (lists.addressFields().contains(placed.name().toLowerCase(Locale.ROOT))) {
      return AddressSafety.of(value) == AddressSafety.UNSAFE || hasNoSpaceInside(value);
    }
    return hasNoSpaceInside(value)
        && STARTS.stream().anyMatch(start -> value.regionMatches(true, 0, start, 0, start.length()))
        && !value.endsWith(":");
  }

  private static boolean hasNoSpaceInside(String value) {
    return value.chars().noneMatch(c -> c <= ' ');
  }

  /** Returns where the value stands, with the address in it where that is as it reads. */
  private static Written written(FieldValue.Text text) {
    SourceSpan span = text.written().span().orElse(null);
    String raw = text.written().raw().orElse(null);
    if (span == null || raw == null) {
      return text.written();
    }
    int quotes = raw.length() - text.value().length();
    if (quotes == 2 && raw.startsWith(text.value(), 1)) {
      SourceSpan inside = new SourceSpan(span.start() + 1, span.end() - 1);
      return Written.at(span).with(Part.DESTINATION, inside);
    }
    return quotes == 0 && raw.equals(text.value())
        ? Written.at(span).with(Part.DESTINATION, span)
        : Written.at(span);
  }
}
