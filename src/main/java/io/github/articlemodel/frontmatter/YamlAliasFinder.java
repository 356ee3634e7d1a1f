package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/** Finds an alias that repeats a value that an edit changes, or a part of it, or what it is in. */
final class YamlAliasFinder {

  /** A list or map that is still open. */
  private record Open(String anchor, int start) {}

  private final YamlSlice slice;
  private final SourceSpan changed;
  private final Map<String, SourceSpan> anchors = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private YamlAliasFinder(YamlSlice slice, SourceSpan changed) {
    this.slice = slice;
    this.changed = changed;
  }

  /**
   * Returns the first alias outside a stretch of text that stands for a value in it, or for one
   * that it is part of; null where there is none.
   */
  static @Nullable SourceSpan find(SourceText source, SourceSpan content, SourceSpan changed) {
    YamlSlice slice = YamlSlice.of(source.text(), content.start(), content.end());
    YamlEvents events = new YamlEvents(slice);
    YamlAliasFinder finder = new YamlAliasFinder(slice, changed);
    try {
      Event event = events.next();
      while (event.getEventId() != Event.ID.StreamEnd) {
        SourceSpan found = finder.see(event);
        if (found != null) {
          return found;
        }
        event = events.next();
      }
    } catch (YamlRefusal e) {
      return null;
    }
    return null;
  }

  private @Nullable SourceSpan see(Event event) {
    SourceSpan span = span(event);
    if (event instanceof AliasEvent alias) {
      SourceSpan value = anchors.get(alias.getAlias().getValue());
      boolean repeats =
          value != null && value.start() < changed.end() && changed.start() < value.end();
      return repeats && !changed.contains(span) ? span : null;
    }
    if (event instanceof NodeEvent node) {
      String anchor = node.getAnchor().map(Object::toString).orElse("");
      if (event instanceof CollectionStartEvent) {
        open.push(new Open(anchor, span.start()));
      } else if (!anchor.isEmpty()) {
        anchors.put(anchor, span);
      }
    } else if (event instanceof CollectionEndEvent) {
      Open closed = open.pop();
      if (!closed.anchor().isEmpty()) {
        anchors.put(closed.anchor(), new SourceSpan(closed.start(), span.end()));
      }
    }
    return null;
  }

  private SourceSpan span(Event event) {
    int start = event.getStartMark().map(mark -> slice.offset(mark.getIndex())).orElse(0);
    int end = event.getEndMark().map(mark -> slice.offset(mark.getIndex())).orElse(start);
    return new SourceSpan(start, Math.max(start, end));
  }
}
