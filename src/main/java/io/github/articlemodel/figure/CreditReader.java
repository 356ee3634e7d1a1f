package io.github.articlemodel.figure;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in brackets at the end of a caption as a credit. A credit begins with a label
 * ({@code Photo:}, {@code Photo by}) and goes on with names and bodies alone, or is a phrase such
 * as {@code File photo} and nothing else.
 */
final class CreditReader {

  private static final int LONGEST = 200;

  private final String raw;
  private final List<String> names = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private @Nullable String licence;
  private @Nullable CreditKind kind;

  /** What a credit says, before it is known where it stands. */
  record Said(
      List<String> names,
      @Nullable String agency,
      CreditKind kind,
      @Nullable String licence,
      String raw) {

    Credit at(Written place) {
      return new Credit(names, agency, kind, licence, raw, List.of(place));
    }
  }

  /**
   * What came out: a credit, or something that begins like one but goes on otherwise, or neither.
   */
  record Reading(@Nullable Said said, boolean unclear) {}

  private static final Reading NONE = new Reading(null, false);
  private static final Reading UNCLEAR = new Reading(null, true);

  private CreditReader(String raw) {
    this.raw = raw;
  }

  /**
   * Reads a text.
   *
   * @param raw what stands between the brackets, without white space at its ends
   */
  static Reading read(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST) {
      return NONE;
    }
    CreditWords words = CreditWords.bundled();
    CreditKind whole = words.phrase(raw);
    if (whole != null) {
      return new Reading(new Said(List.of(), null, whole, null, raw), false);
    }
    CreditWords.Label label = words.label(raw);
    String value = label == null ? "" : Spaces.strip(raw.substring(label.length()));
    if (label == null || value.isEmpty()) {
      return NONE;
    }
    CreditReader reader = new CreditReader(raw);
    return reader.readValue(value) ? new Reading(reader.said(label), false) : UNCLEAR;
  }

  private boolean readValue(String value) {
    for (CreditPart part : CreditPart.split(value)) {
      if (!readPart(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean readPart(CreditPart part) {
    CreditWords words = CreditWords.bundled();
    String text = part.text();
    CreditKind phrase = words.phrase(text);
    if (phrase != null) {
      kind = phrase;
      return true;
    }
    if (Licence.is(text)) {
      licence = text;
      return true;
    }
    if (words.isBody(text)) {
      bodies.add(text);
      return true;
    }
    if (!PersonName.is(text)) {
      return false;
    }
    boolean oneWord = text.indexOf(' ') < 0 && PersonName.hasCase(text);
    if (oneWord && part.separator() == CreditPart.Separator.COMMA) {
      return false; // a place as likely as a name
    }
    if (oneWord && part.separator() == CreditPart.Separator.SLASH) {
      bodies.add(text);
    } else {
      names.add(text);
    }
    return true;
  }

  private @Nullable Said said(CreditWords.Label label) {
    CreditKind said = label.kind() != null ? label.kind() : kind;
    if (said == null && !names.isEmpty()) {
      said = CreditKind.PHOTOGRAPHER;
    } else if (said == null && !bodies.isEmpty()) {
      said = CreditKind.AGENCY;
    }
    return said == null
        ? null
        : new Said(
            List.copyOf(names),
            bodies.isEmpty() ? null : String.join("/", bodies),
            said,
            licence,
            raw);
  }
}
