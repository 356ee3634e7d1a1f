package io.github.articlemodel.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The classes of words in a vocabulary; {@code credit-words.tsv} explains them. */
enum WordClass {
  LABEL,
  OPEN_LABEL,
  THANKS_LABEL,
  COPYRIGHT,
  INSIDE_LABEL,
  SOURCE_LABEL,
  TOOL_LABEL,
  END_LABEL,
  PHRASE,
  PREFIX,
  VAGUE,
  AND,
  VIA,
  FROM,
  FOR,
  AGENCY,
  PAPER,
  BODY,
  BODY_WORD,
  BODY_HEAD,
  BODY_END,
  ARTICLE,
  TOOL,
  ROLE,
  LICENCE_LABEL,
  LICENCE,
  PARTICLE,
  NO_NAME;

  /** Returns the number that stands for this class in a set of classes. */
  @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
  int bit() {
    return 1 << ordinal();
  }

  /** Returns whether this is one of a set of classes. */
  boolean isIn(int classes) {
    return (classes & bit()) != 0;
  }

  /** Returns the name as it stands in the file. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the class of a name in the file; null where there is none. */
  static @Nullable WordClass of(String written) {
    for (WordClass type : values()) {
      if (type.written().equals(written)) {
        return type;
      }
    }
    return null;
  }

  /** Returns whether upper and lower case differ in words of this class. */
  boolean isCaseKept() {
    return this == AND || this == VIA || this == FROM || this == FOR || this == PARTICLE;
  }

  /** Returns whether a kind of credit may stand after the name of the class. */
  boolean hasKind() {
    return switch (this) {
      case LABEL, OPEN_LABEL, THANKS_LABEL, INSIDE_LABEL, TOOL_LABEL, END_LABEL, PHRASE, PREFIX ->
          true;
      default -> false;
    };
  }
}
