package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Flanking;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of texts must be escaped so that no address is seen in them, and which bare
 * addresses would be read back as they are where they stand.
 */
final class AddressPlan {

  /** The plan for inlines where there is nothing to escape, and no bare address. */
  static final AddressPlan NONE = new AddressPlan(List.of());

  private static final BitSet NOTHING = new BitSet();

  private final List<Inline> content;
  private final BitSet bare = new BitSet();
  private boolean doubtful;
  private final BitSet[] escaped;

  private AddressPlan(List<Inline> content) {
    this.content = content;
    this.escaped = new BitSet[content.size()];
  }

  /** Returns whether inlines hold a bare address. */
  static boolean holdsBare(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Autolink link && link.bare()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the plan for the inlines of one parent that is in no link.
   *
   * @param form how marks in addresses are written
   */
  static AddressPlan of(
      List<Inline> content, AddressMarks marks, boolean inBrackets, AddressForm form) {
    AddressPlan plan = new AddressPlan(content);
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Autolink link && link.bare()) {
        boolean safe = marks.allow(link.text()) && isSafe(link.text(), inBrackets);
        plan.doubtful |= !safe;
        plan.bare.set(i, safe || form != AddressForm.CAREFUL);
      }
    }
    int start = 0;
    while (start < content.size()) {
      int end = start;
      while (end < content.size() && plan.joins(end)) {
        end++;
      }
      start = end == start || plan.plan(start, end) ? Math.max(end, start + 1) : start;
    }
    return plan;
  }

  /** Returns whether an address has marks that may be none where it stands. */
  boolean isDoubtful() {
    return doubtful;
  }

  boolean isBare(int index) {
    return bare.get(index);
  }

  /** Returns which characters of a text get a backslash; only {@code :}, {@code @} and periods. */
  BitSet escapedIn(int index) {
    BitSet offsets = this == NONE ? null : escaped[index];
    return offsets == null ? NOTHING : offsets;
  }

  private boolean joins(int index) {
    return content.get(index) instanceof Text || bare.get(index);
  }

  /** Plans texts and addresses that are read as one text; false to plan again with fewer. */
  private boolean plan(int from, int to) {
    Arrays.fill(escaped, from, to, null);
    if (to - from == 1 && !bare.get(from) && !AddressFinder.mayFind(literal(from))) {
      return true;
    }
    int[] starts = new int[to - from + 1];
    AddressFinder finder = new AddressFinder(joined(from, to, starts));
    BitSet found = new BitSet();
    for (var address = finder.next(); address != null; address = finder.next()) {
      place(from, starts, address, found);
    }
    boolean all = true;
    for (int i = bare.nextSetBit(from); i >= 0 && i < to; i = bare.nextSetBit(i + 1)) {
      if (!found.get(i)) {
        bare.clear(i);
        all = false;
      }
    }
    return all;
  }

  /** Returns texts and addresses as one text, and sets where each ends in it. */
  private String joined(int from, int to, int[] starts) {
    if (to - from == 1) {
      starts[1] = literal(from).length();
      return literal(from);
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(literal(i));
      starts[i - from + 1] = joined.length();
    }
    return joined.toString();
  }

  private void place(int from, int[] starts, AddressFinder.Found link, BitSet found) {
    int i = Arrays.binarySearch(starts, link.start());
    i = i < 0 ? -i - 2 : i;
    boolean exact = starts[i] == link.start() && starts[i + 1] == link.end();
    if (bare.get(from + i) && exact && isDestination(from + i, link)) {
      found.set(from + i);
      return;
    }
    for (int at = link.start(); at < link.end(); at++) {
      while (starts[i + 1] <= at) {
        i++;
      }
      if (!bare.get(from + i) && ":@.".indexOf(literal(from + i).charAt(at - starts[i])) >= 0) {
        escape(from + i, at - starts[i]);
        return;
      }
    }
  }

  private void escape(int index, int offset) {
    if (escaped[index] == null) {
      escaped[index] = new BitSet();
    }
    escaped[index].set(offset);
  }

  private boolean isDestination(int index, AddressFinder.Found found) {
    Autolink autolink = (Autolink) content.get(index);
    return autolink.destination().equals(found.prefix() + autolink.text());
  }

  private String literal(int index) {
    return content.get(index) instanceof Text text
        ? text.value()
        : ((Autolink) content.get(index)).text();
  }

  /** Whether nothing in an address is a mark. */
  private static boolean isSafe(String address, boolean inBrackets) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (TextSigns.isMark(c) && isMark(address, i, inBrackets)) {
        return false;
      }
    }
    return !address.isEmpty();
  }

  private static boolean isMark(String address, int at, boolean inBrackets) {
    return switch (address.charAt(at)) {
      case '_', '{' -> false; // those of underscores are looked at elsewhere
      case ']' -> inBrackets;
      case '&' -> Escapes.startsReference(address, at);
      case '~' -> !onlyOpens(address, at);
      default -> true;
    };
  }

  /** Whether a tilde can't end what another began. */
  private static boolean onlyOpens(String address, int at) {
    return at > 0
        && at + 1 < address.length()
        && address.charAt(at - 1) != '~'
        && !Flanking.isWord(address.charAt(at - 1))
        && Flanking.isWord(address.charAt(at + 1));
  }
}
