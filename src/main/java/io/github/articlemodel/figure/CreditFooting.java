package io.github.articlemodel.figure;

/** Where a text stands that may be a credit: how sure that alone makes it. */
enum CreditFooting {
  /** In brackets after the end of a sentence, or with nothing before them. */
  BRACKETS_AFTER_STOP,
  /** In brackets within a sentence. */
  BRACKETS,
  /** Without brackets, after the end of a sentence. */
  STOP,
  /** Without brackets, after a dash or a bar. */
  DASH,
  /** After a slash: {@code /사진=연합뉴스}. */
  SLASH,
  /** After a space, in a script that has no full stop or seldom sets one. */
  SPACE,
  /** After the last comma of what follows a full-width sign of equality, as in Japanese papers. */
  COMMA,
  /**
   * With no border before it: a sign of copyright, or a label with an agency, makes a credit of it.
   */
  INSIDE,
  /** The whole text, which may as well be the description of what the picture shows. */
  WHOLE;

  boolean isInBrackets() {
    return this == BRACKETS || this == BRACKETS_AFTER_STOP;
  }

  boolean isAfterStop() {
    return this == BRACKETS_AFTER_STOP || this == STOP;
  }
}
