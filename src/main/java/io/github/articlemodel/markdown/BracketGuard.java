package io.github.articlemodel.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine from a shape that it takes quadratic time for. With each link it finds, it goes
 * through all brackets that are still open, and with each closing bracket it copies the text since
 * the opening one; so {@code ![[]()} or {@code [[]()} many times over, or as many images around
 * each other, cost seconds. Nothing in the engine can be hooked there. So where more than {@value
 * #LIMIT} brackets are open in one paragraph, the next ones are handed to it as a {@link StandIn}.
 */
final class BracketGuard {

  /** How many brackets may be open at once. */
  static final int LIMIT = 1_000;

  private static final BracketGuard NOT_NEEDED = new BracketGuard("", null, 0);

  private final String guarded;
  private final @Nullable StandIn standIn;
  private final int first;

  private BracketGuard(String guarded, @Nullable StandIn standIn, int first) {
    this.guarded = guarded;
    this.standIn = standIn;
    this.first = first;
  }

  static BracketGuard of(String body) {
    int count = 0;
    for (int at = body.indexOf('['); at >= 0; at = body.indexOf('[', at + 1)) {
      count++;
      if (count > LIMIT) {
        return guard(body);
      }
    }
    return NOT_NEEDED;
  }

  private static BracketGuard guard(String body) {
    StandIn standIn = StandIn.of('[', body);
    if (standIn == null) {
      return NOT_NEEDED;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int first = 0;
    int open = 0;
    boolean blankLine = true;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n' || c == '\r') {
        open = blankLine ? 0 : open;
        blankLine = true;
        continue;
      }
      blankLine = blankLine && (Spans.isBlank(c) || c == '>');
      if (c == '\\') {
        i += i + 1 < body.length() && "[]\\".indexOf(body.charAt(i + 1)) >= 0 ? 1 : 0;
      } else if (c == ']') {
        open = Math.max(0, open - 1);
      } else if (c == '[' && ++open > LIMIT) {
        open = LIMIT;
        first = copied == 0 ? i : first;
        out.append(body, copied, i).append(standIn.character());
        copied = i + 1;
      }
    }
    return copied == 0
        ? NOT_NEEDED
        : new BracketGuard(out.append(body, copied, body.length()).toString(), standIn, first);
  }

  boolean isNeeded() {
    return this != NOT_NEEDED;
  }

  /** Returns what to hand to the engine: as long as the body. */
  String guarded(String body) {
    return isNeeded() ? guarded : body;
  }

  /** Returns the offset of the first bracket that was taken away. */
  int first() {
    return first;
  }

  /** Puts the brackets back in a tree; returns whether one was in a text, where it would count. */
  boolean restore(Node document) {
    return standIn != null && standIn.restore(document);
  }
}
