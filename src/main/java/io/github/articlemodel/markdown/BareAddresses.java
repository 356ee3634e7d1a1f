package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a text into texts and the addresses between them. What has an escaped character in it is no
 * address, so that there is a way to write such text. Used for one read by one thread; quickest
 * where texts come in their order.
 */
final class BareAddresses {

  /**
   * What no address is written without; what an ampersand stands for may hold any of the others.
   */
  private static final List<String> SIGNS =
      Stream.concat(AddressFinder.SIGNS.stream(), Stream.of("&")).toList();

  private static final int NONE = Integer.MAX_VALUE;

  private final String source;

  /** Where the next of each sign stands, and from where on it is the next. */
  private final int[] next = new int[SIGNS.size()];

  private final int[] searched = new int[SIGNS.size()];

  /** Creates what finds those in the texts of a source. */
  BareAddresses(String source) {
    this.source = source;
    Arrays.fill(next, -1);
  }

  /** Adds the text {@code literal}, written from start to end, and the addresses in it. */
  void add(List<Inline> out, String literal, int start, int end) {
    if (!mayHold(literal, start, end)) {
      out.add(new Text(literal, Spans.at(start, end)));
      return;
    }
    int[] places = TextPlaces.of(literal, source, start, end);
    int done = 0;
    AddressFinder finder = new AddressFinder(literal, textBefore(out, start));
    for (var found = finder.next(); found != null; found = finder.next()) {
      if (!TextPlaces.holdsEscape(places, source, found.start(), found.end())) {
        addText(out, literal, done, found.start(), places);
        addAddress(out, literal, found, places);
        done = found.end();
      }
    }
    addText(out, literal, done, literal.length(), places);
  }

  /** Returns the last character of a text that ends right before a place, or a space. */
  private static char textBefore(List<Inline> out, int start) {
    Inline last = out.isEmpty() ? null : out.get(out.size() - 1);
    return last instanceof Text text && text.span().isPresent() && text.span().get().end() == start
        ? text.value().charAt(text.value().length() - 1)
        : ' ';
  }

  private boolean mayHold(String literal, int start, int end) {
    return (start < 0 || isSignIn(start, end)) && AddressFinder.mayFind(literal);
  }

  private boolean isSignIn(int start, int end) {
    boolean found = false;
    for (int i = 0; i < next.length; i++) {
      if (start < searched[i] || next[i] < start) {
        int at = source.indexOf(SIGNS.get(i), start);
        next[i] = at < 0 ? NONE : at;
        searched[i] = start;
      }
      found |= next[i] < end;
    }
    return found;
  }

  private static void addText(List<Inline> out, String literal, int from, int to, int[] places) {
    if (from < to) {
      out.add(new Text(literal.substring(from, to), TextPlaces.written(places, from, to)));
    }
  }

  private static void addAddress(
      List<Inline> out, String literal, AddressFinder.Found found, int[] places) {
    String address = literal.substring(found.start(), found.end());
    String destination = found.prefix() + address;
    Written written = TextPlaces.written(places, found.start(), found.end());
    if (written.span().isPresent()) {
      SourceSpan all = written.span().get();
      written = written.with(Part.TEXT, all).with(Part.DESTINATION, all);
    }
    out.add(new Autolink(address, destination, true, written));
  }
}
