package io.github.articlemodel.figure;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is a credit, as its name says: a field {@code photo_credit}, an argument {@code
 * attr}. It needs no label, and what the vocabulary can't split is the body that is named.
 */
final class StatedCredit {

  private StatedCredit() {}

  /** Returns the credit; null where the text is blank. */
  static @Nullable Credit of(CreditWords words, String text, Written place) {
    String raw = Spaces.strip(text);
    if (raw.isEmpty()) {
      return null;
    }
    Reading reading = CreditReader.read(words, raw, CreditFooting.BRACKETS_AFTER_STOP);
    if (reading.said() != null) {
      return reading.said().at(place);
    }
    CreditParts parts =
        raw.length() > CreditReader.LONGEST ? null : CreditParts.of(raw, words, CreditAfter.LABEL);
    if (parts == null || !(parts.hasNames() || parts.hasBodies())) {
      return new Credit(List.of(), raw, CreditKind.AGENCY, null, raw, List.of(place));
    }
    CreditKind kind = parts.hasNames() ? CreditKind.PHOTOGRAPHER : CreditKind.AGENCY;
    return new Credit(
        parts.names(),
        parts.allBodies(),
        parts.kind() == null ? kind : parts.kind(),
        parts.licence(),
        raw,
        List.of(place));
  }
}
