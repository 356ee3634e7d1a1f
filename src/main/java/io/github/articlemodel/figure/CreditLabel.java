package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import org.jspecify.annotations.Nullable;

/**
 * A label that was found at the begin or the end of a credit.
 *
 * @param offset where it ends, the mark after it included; of one at the end, where it begins
 * @param end what stands after it
 * @param entry what the vocabulary says of it
 */
record CreditLabel(int offset, End end, Entry entry) {

  /** What stands after a label. */
  enum End {
    /** Nothing but a space. */
    NONE,
    /** A colon, a sign of equality as Korean papers have it, or an ellipsis. */
    COLON,
    /** A slash, a bar or a middle dot. */
    SLASH;

    /** Returns which of them a character is. */
    static End of(char c) {
      return switch (c) {
        case ':', '：', '=', '＝', '…' -> COLON;
        case '/', '／', '|', '｜', '・' -> SLASH;
        default -> NONE;
      };
    }
  }

  /**
   * A label in the vocabulary.
   *
   * @param type which sort of label
   * @param kind what it says of the picture; null where that is for the names to say
   */
  record Entry(WordClass type, @Nullable CreditKind kind) {}

  boolean is(WordClass type) {
    return entry.type() == type;
  }

  /** Returns whether it may stand after another label. */
  boolean isInner() {
    return isOpen() || is(WordClass.TOOL_LABEL) || isOfOrigin();
  }

  /** Returns whether it says that the picture was given, or is from the archive or a screen. */
  boolean isOfOrigin() {
    CreditKind kind = entry.kind();
    return kind == CreditKind.HANDOUT
        || kind == CreditKind.FILE_PHOTO
        || kind == CreditKind.SCREENSHOT;
  }

  /** Returns whether it says by itself that a credit follows, with or without a colon. */
  boolean isOpen() {
    return switch (entry.type()) {
      case OPEN_LABEL, THANKS_LABEL, COPYRIGHT, INSIDE_LABEL -> true;
      default -> false;
    };
  }

  /** Returns whether it needs no border before it. */
  boolean isInside() {
    return is(WordClass.COPYRIGHT) || is(WordClass.INSIDE_LABEL);
  }

  /** Returns whether it makes a credit certain: it says so itself, or a colon follows. */
  boolean isFirm() {
    return (isOpen() && !is(WordClass.COPYRIGHT)) || end == End.COLON;
  }
}
