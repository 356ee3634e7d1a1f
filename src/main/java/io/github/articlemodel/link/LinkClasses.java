package io.github.articlemodel.link;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of a target, in their order; a set that never changes. */
final class LinkClasses extends AbstractSet<LinkClass> {

  private static final LinkClass[] ALL = LinkClass.values();

  /** A bit for each class that is in the set. */
  private final int bits;

  private LinkClasses(int bits) {
    this.bits = bits;
  }

  /** Returns a set of the same classes; the very set where it is such a one. */
  static Set<LinkClass> copyOf(Set<LinkClass> classes) {
    if (classes instanceof LinkClasses) {
      return classes;
    }
    int bits = 0;
    for (LinkClass each : classes) {
      bits |= bit(each);
    }
    return new LinkClasses(bits);
  }

  /** Returns the class that tells where an address leads, with what else there is to tell. */
  static Set<LinkClass> of(LinkClass main, boolean shortener, boolean tracking) {
    return new LinkClasses(
        bit(main)
            | (shortener ? bit(LinkClass.SHORTENER) : 0)
            | (tracking ? bit(LinkClass.TRACKING) : 0));
  }

  @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
  private static int bit(LinkClass linkClass) {
    return 1 << linkClass.ordinal();
  }

  @Override
  public boolean contains(@Nullable Object other) {
    return other instanceof LinkClass linkClass && (bits & bit(linkClass)) != 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public Iterator<LinkClass> iterator() {
    return new Iterator<>() {
      private int left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public LinkClass next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        LinkClass next = ALL[Integer.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}
