package io.github.articlemodel.frontmatter;

/** Which of the entries belong to a field or a table. */
final class TomlExtent {

  private int first = -1;
  private int last = -1;
  private int count;

  void add(int index) {
    if (first < 0) {
      first = index;
    }
    if (index != last) {
      count++;
    }
    last = index;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Returns whether no other entry stands between them. */
  boolean isWhole() {
    return count == last - first + 1;
  }
}
