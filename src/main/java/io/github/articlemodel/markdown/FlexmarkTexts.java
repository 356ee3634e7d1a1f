package io.github.articlemodel.markdown;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what flexmark took for text into texts, line breaks and the addresses in them. */
final class FlexmarkTexts {

  private final FlexmarkSpans spans;
  private final @Nullable BareAddresses addresses;

  FlexmarkTexts(String text, FlexmarkSpans spans, boolean bareAddresses) {
    this.spans = spans;
    this.addresses = bareAddresses ? new BareAddresses(text) : null;
  }

  /** Adds a text, its escapes and entities resolved; it may go over several lines. */
  void add(List<Inline> out, BasedSequence chars, boolean inLink) {
    int start = 0;
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if (c == '\n' || c == '\r') {
        int next = c == '\r' && at + 1 < chars.length() && chars.charAt(at + 1) == '\n' ? 2 : 1;
        addLine(out, chars.subSequence(start, at), inLink);
        out.add(new SoftBreak(Spans.at(place(chars, at), place(chars, at) + next)));
        start = at + next;
        at = start - 1;
      }
    }
    addLine(out, chars.subSequence(start, chars.length()), inLink);
  }

  private int place(BasedSequence chars, int at) {
    return spans.start(chars.subSequence(at, at + 1));
  }

  private void addLine(List<Inline> out, BasedSequence line, boolean inLink) {
    // after a backslash at the end of a line the engine leaves the indentation of the next
    boolean indented = !out.isEmpty() && out.get(out.size() - 1) instanceof HardBreak;
    BasedSequence chars = indented ? line.trimStart(CharPredicate.SPACE_TAB) : line;
    if (chars.isEmpty()) {
      return;
    }
    String literal = chars.unescape();
    int start = spans.start(chars);
    int end = spans.end(chars);
    if (addresses != null && !inLink) {
      addresses.add(out, literal, start, end);
    } else {
      out.add(new Text(literal, Spans.at(start, end)));
    }
  }
}
