package io.github.articlemodel.figure;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a credit, if it is certain that it is one. What makes it certain is a label
 * ({@code Photo:}, {@code Photo by}, {@code ©}), or an agency beside a name, or a phrase such as
 * {@code File photo}; and that nothing else stands in it.
 */
final class CreditReader {

  static final int LONGEST = 200;

  private static final Reading NONE = new Reading(null, false);
  private static final Reading UNCLEAR = new Reading(null, true);

  private final CreditWords words;
  private final String raw;
  private final CreditFooting footing;
  private final String before;

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
  record Reading(@Nullable Said said, boolean unclear) {

    boolean isNone() {
      return said == null && !unclear;
    }
  }

  private CreditReader(CreditWords words, String raw, CreditFooting footing, String before) {
    this.words = words;
    this.raw = raw;
    this.footing = footing;
    this.before = before;
  }

  /**
   * Reads a text.
   *
   * @param raw the text without brackets around it and white space at its ends
   * @param footing where it stands
   * @param before the last words before it
   */
  static Reading read(CreditWords words, String raw, CreditFooting footing, String before) {
    return raw.isEmpty() || raw.length() > LONGEST
        ? NONE
        : new CreditReader(words, raw, footing, before).read();
  }

  private Reading read() {
    Reading phrase = phrase();
    if (phrase != null) {
      return phrase;
    }
    CreditLabel label = words.label(raw);
    if (label != null) {
      Reading labelled = labelled(label);
      if (!labelled.isNone()) {
        return labelled;
      }
    }
    boolean bareWhole = footing == CreditFooting.WHOLE && !raw.contains("/") && !raw.contains("CC");
    return bareWhole || footing == CreditFooting.INSIDE || footing == CreditFooting.SPACE
        ? NONE
        : plain(CreditParts.of(raw, words));
  }

  /** Returns the reading of a text that is a phrase and nothing else; null for any other. */
  private @Nullable Reading phrase() {
    String text = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
    CreditKind kind = words.phrase(text);
    if (kind == null) {
      return null;
    }
    boolean shown = kind == CreditKind.SCREENSHOT || kind == CreditKind.ILLUSTRATION;
    boolean oneWord = text.indexOf(' ') < 0 && PersonName.hasCase(text);
    boolean vague = shown || (kind == CreditKind.FILE_PHOTO && text.length() <= 4);
    if (vague && oneWord) {
      return footing == CreditFooting.BRACKETS_AFTER_STOP
          ? made(CreditParts.of(text, words), null)
          : footing == CreditFooting.BRACKETS ? UNCLEAR : NONE;
    }
    return footing.isInBrackets() || footing == CreditFooting.STOP || footing == CreditFooting.DASH
        ? made(CreditParts.of(text, words), null)
        : NONE;
  }

  private Reading labelled(CreditLabel label) {
    String value = Spaces.strip(raw.substring(label.offset()));
    CreditKind kind = label.entry().kind();
    if (label.is(WordClass.COPYRIGHT)) {
      value = withoutYear(value);
    } else if (footing == CreditFooting.INSIDE) {
      return NONE;
    }
    CreditLabel inner = words.label(value);
    boolean firm = label.isFirm();
    if (footing == CreditFooting.SPACE && label.end() != CreditLabel.End.COLON) {
      return NONE;
    }
    if (inner != null && inner.isInner()) {
      value = withoutYear(Spaces.strip(value.substring(inner.offset())));
      kind = inner.entry().kind() == null ? kind : inner.entry().kind();
      firm = true;
    }
    boolean begins = firm && !label.is(WordClass.TOOL_LABEL) && !label.is(WordClass.SOURCE_LABEL);
    Reading other =
        begins && footing != CreditFooting.WHOLE && !label.is(WordClass.COPYRIGHT) ? UNCLEAR : NONE;
    CreditParts parts = value.isEmpty() ? null : CreditParts.of(value, words);
    if (parts == null) {
      return value.isEmpty() ? NONE : other;
    }
    if (!isOfItsSort(label, parts)) {
      return NONE;
    }
    boolean named = parts.names().isEmpty() || !parts.hasMononym() || parts.hasListed();
    boolean open = label.is(WordClass.OPEN_LABEL) || label.is(WordClass.COPYRIGHT);
    if (!open && !named && parts.bodies().isEmpty()) {
      return firm ? other : NONE;
    }
    boolean sure = parts.hasListed() || parts.licence() != null || kind == CreditKind.AI_GENERATED;
    if (footing == CreditFooting.WHOLE && !open && !sure) {
      return firm && PersonName.hasCase(value) ? UNCLEAR : NONE;
    }
    return made(parts, kind);
  }

  private static boolean isOfItsSort(CreditLabel label, CreditParts parts) {
    return switch (label.entry().type()) {
      case TOOL_LABEL -> parts.kind() == CreditKind.AI_GENERATED && parts.names().isEmpty();
      case SOURCE_LABEL -> parts.hasListed();
      default -> true;
    };
  }

  private static String withoutYear(String value) {
    int at = 0;
    while (at < value.length()
        && (Character.isDigit(value.charAt(at)) || " -–,".indexOf(value.charAt(at)) >= 0)) {
      at++;
    }
    return value.substring(at);
  }

  /** Reads a credit without a label. */
  private Reading plain(@Nullable CreditParts parts) {
    if (parts == null || parts.bodies().size() + parts.names().size() == 0) {
      return parts == null || parts.licence() == null || !footing.isInBrackets() ? NONE : UNCLEAR;
    }
    boolean whole = footing == CreditFooting.WHOLE;
    if (footing == CreditFooting.SLASH && !parts.names().isEmpty()) {
      return NONE;
    }
    if (whole && raw.chars().anyMatch(c -> ":：=＝(（[".indexOf(c) >= 0) && parts.licence() == null) {
      return NONE;
    }
    boolean name = !parts.names().isEmpty();
    if (name && parts.licence() != null) {
      return made(parts, null);
    }
    if (parts.isMarked() || (parts.kind() != null && parts.kind() != CreditKind.AI_GENERATED)) {
      return whole || parts.hasMononym() ? NONE : made(parts, null);
    }
    if (!parts.hasListed() && !(name && !parts.bodies().isEmpty() && bodyByWord(parts))) {
      return NONE;
    }
    if (name && parts.hasAgencyOrPaper() && !parts.hasBodyAfterComma() && !parts.hasMononym()) {
      return whole && !parts.hasAgency() ? NONE : made(parts, null);
    }
    if (whole) {
      return NONE;
    }
    if (name) {
      boolean sure = footing == CreditFooting.BRACKETS_AFTER_STOP && !parts.hasMononym();
      return sure ? made(parts, null) : footing.isInBrackets() ? UNCLEAR : NONE;
    }
    return bodiesAlone(parts);
  }

  private boolean bodyByWord(CreditParts parts) {
    return parts.bodies().stream().anyMatch(words::isBody);
  }

  private Reading bodiesAlone(CreditParts parts) {
    if (footing.isInBrackets() && Acronym.spells(raw, before)) {
      return NONE;
    }
    boolean sure =
        switch (footing) {
          case BRACKETS_AFTER_STOP -> true;
          case BRACKETS -> parts.hasAgency();
          case STOP -> parts.hasAgencyOrPaper();
          case DASH, SLASH -> parts.hasAgency();
          default -> false;
        };
    return sure ? made(parts, null) : footing.isInBrackets() ? UNCLEAR : NONE;
  }

  private Reading made(@Nullable CreditParts parts, @Nullable CreditKind ofLabel) {
    CreditKind kind = ofLabel != null || parts == null ? ofLabel : parts.kind();
    if (kind == null && parts != null && !parts.names().isEmpty()) {
      kind = CreditKind.PHOTOGRAPHER;
    } else if (kind == null && parts != null && !parts.bodies().isEmpty()) {
      kind = CreditKind.AGENCY;
    }
    if (kind == null || parts == null) {
      return UNCLEAR;
    }
    String agency = parts.bodies().isEmpty() ? null : String.join("/", parts.bodies());
    return new Reading(new Said(parts.names(), agency, kind, parts.licence(), raw), false);
  }
}
