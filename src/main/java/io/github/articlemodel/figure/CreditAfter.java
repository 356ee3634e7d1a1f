package io.github.articlemodel.figure;

/** What stands before the parts, which tells what they can be. */
enum CreditAfter {
  /** Nothing that says what follows. */
  NOTHING,
  /** A label such as {@code Photo}. */
  LABEL,
  /** A label such as {@code File photo}, after which a paper is likely. */
  ARCHIVE_LABEL,
  /** A label such as {@code Courtesy of}: what is no person is who gave the picture. */
  GIVER_LABEL
}
