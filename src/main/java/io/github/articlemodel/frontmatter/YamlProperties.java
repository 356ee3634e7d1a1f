package io.github.articlemodel.frontmatter;

import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The properties before a value, {@code &anchor} and {@code !tag}: they are no part of it. */
final class YamlProperties {

  private YamlProperties() {}

  /** Returns the offset of the value itself, given where the event starts. */
  static int skip(NodeEvent event, String text, int start, int limit) {
    int left = (event.getAnchor().isPresent() ? 1 : 0) + (hasTag(event) ? 1 : 0);
    int at = start;
    while (left > 0) {
      at = afterProperty(text, at, limit);
      left--;
      if (left > 0) {
        at = afterSeparation(text, at, limit);
      }
    }
    return at == start ? start : afterSeparation(text, at, limit);
  }

  private static boolean hasTag(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  private static int afterProperty(String text, int start, int limit) {
    boolean verbatim = text.startsWith("!<", start);
    int at = start + 1;
    while (at < limit) {
      char c = text.charAt(at);
      if (Lines.isBlank(c) || Lines.isBreak(c) || (!verbatim && ",[]{}".indexOf(c) >= 0)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Returns the offset after white space, line ends and comments. */
  private static int afterSeparation(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '#' && at > start) {
        at = Lines.end(text, at, limit);
      } else if (Lines.isBlank(c) || Lines.isBreak(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}
