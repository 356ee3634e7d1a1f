package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/**
 * Turns a text into texts and the addresses between them. What has an escaped character in it is no
 * address, so that there is a way to write such text.
 */
final class BareAddresses {

  /** For texts of any source. */
  static final BareAddresses ANY = new BareAddresses(true, true, true);

  private final boolean mail;
  private final boolean scheme;
  private final boolean www;

  private BareAddresses(boolean mail, boolean scheme, boolean www) {
    this.mail = mail;
    this.scheme = scheme;
    this.www = www;
  }

  /** Returns those for the texts of a source: of the sorts that it has any sign of. */
  static BareAddresses in(String source) {
    boolean entities = source.indexOf('&') >= 0;
    return entities
        ? ANY
        : new BareAddresses(
            source.indexOf('@') >= 0, source.contains("://"), source.contains("www."));
  }

  /** Adds the text {@code literal}, written from start to end, and the addresses in it. */
  void add(List<Inline> out, String literal, String source, int start, int end) {
    if (!mayHold(literal)) {
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

  private boolean mayHold(String literal) {
    return (mail && literal.indexOf('@') >= 0)
        || (scheme && literal.indexOf(':') >= 0 && literal.contains("://"))
        || (www && literal.contains("www."));
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
