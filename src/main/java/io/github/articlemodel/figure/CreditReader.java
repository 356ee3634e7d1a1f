package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a credit, if it is certain that it is one. What makes it certain is a label
 * ({@code Photo:}, {@code Photo by}, {@code ©}), or an agency beside a name, or a phrase such as
 * {@code File photo}; and that nothing else stands in it.
 */
final class CreditReader {

  static final int LONGEST = 200;

  /** How many words may stand before a label and be who owns the picture. */
  static final int MOST_OF_OWNER = 3;

  private static final Reading NONE = Reading.NONE;
  private static final Reading UNCLEAR = Reading.UNCLEAR;

  private final CreditWords words;
  private final String raw;
  private final CreditFooting footing;
  private final String text;
  private final int before;

  private CreditReader(
      CreditWords words, String raw, CreditFooting footing, String text, int before) {
    this.words = words;
    this.raw = raw;
    this.footing = footing;
    this.text = text;
    this.before = before;
  }

  /**
   * Reads a text that nothing stands before.
   *
   * @param raw the text without brackets around it and white space at its ends
   * @param footing where it stands
   */
  static Reading read(CreditWords words, String raw, CreditFooting footing) {
    return read(words, raw, footing, "", 0);
  }

  /**
   * Reads a part of a text.
   *
   * @param raw the part without brackets around it and white space at its ends
   * @param footing where it stands
   * @param text the text
   * @param before the offset in it after what stands before the part
   */
  static Reading read(
      CreditWords words, String raw, CreditFooting footing, String text, int before) {
    return raw.isEmpty() || raw.length() > LONGEST
        ? NONE
        : new CreditReader(words, raw, footing, text, before).read();
  }

  private Reading read() {
    int classes = words.classes(raw);
    Reading phrase = phrase(classes);
    if (phrase != null) {
      return phrase;
    }
    boolean stop = footing == CreditFooting.STOP || footing == CreditFooting.DASH;
    if (WordClass.VAGUE.isIn(classes) && (stop || footing.isInBrackets())) {
      return UNCLEAR;
    }
    CreditLabel label = words.label(raw);
    if (label != null) {
      Reading labelled = labelled(label);
      if (!labelled.isNone()) {
        return labelled;
      }
    }
    Reading owned = label == null ? owned() : NONE;
    if (owned.said() != null) {
      return owned;
    }
    boolean bareWhole =
        footing == CreditFooting.WHOLE && raw.indexOf('/') < 0 && !raw.contains("CC");
    return bareWhole || footing == CreditFooting.INSIDE
        ? NONE
        : plain(CreditParts.of(raw, words, CreditAfter.NOTHING));
  }

  /** Reads {@code ST PHOTO: First Last} and {@code Arab News photo by First Last}. */
  private Reading owned() {
    int space = raw.indexOf(' ');
    for (int words = 0; words < MOST_OF_OWNER && space > 0; words++) {
      int start = Spaces.skip(raw, space, raw.length());
      boolean may = start < raw.length() && this.words.mayBeginLabel(raw, start, raw.length());
      String owner = may ? raw.substring(0, space) : "";
      String rest = may ? Spaces.strip(raw, start, raw.length()) : "";
      CreditLabel label = may ? this.words.label(rest) : null;
      boolean said = label != null && label.entry().kind() == null && label.isFirm();
      if (said && (this.words.isBody(owner) || Acronym.isShaped(owner))) {
        Said theirs = read(this.words, rest, footing, text, before).said();
        return theirs == null ? NONE : new Reading(theirs.of(owner, raw), false);
      }
      space = raw.indexOf(' ', space + 1);
    }
    return NONE;
  }

  /** Returns the reading of a text that is a phrase and nothing else; null for any other. */
  private @Nullable Reading phrase(int classes) {
    CreditKind kind = WordClass.PHRASE.isIn(classes) ? words.phrase(raw) : null;
    boolean dot = kind == null && raw.endsWith(".");
    String text = dot ? raw.substring(0, raw.length() - 1) : raw;
    kind = dot ? words.phrase(text) : kind;
    if (kind == null) {
      return null;
    }
    boolean shown = kind == CreditKind.SCREENSHOT || kind == CreditKind.ILLUSTRATION;
    boolean oneWord = text.indexOf(' ') < 0 && PersonName.hasCase(text);
    boolean vague = shown || (kind == CreditKind.FILE_PHOTO && text.length() <= 4);
    if (vague && oneWord) {
      return footing == CreditFooting.BRACKETS_AFTER_STOP
          ? made(CreditParts.of(text, words, CreditAfter.NOTHING), null)
          : footing == CreditFooting.BRACKETS ? UNCLEAR : NONE;
    }
    boolean slash = footing == CreditFooting.SLASH && text.indexOf(' ') > 0;
    return footing.isInBrackets()
            || footing == CreditFooting.STOP
            || footing == CreditFooting.DASH
            || slash
        ? made(CreditParts.of(text, words, CreditAfter.NOTHING), null)
        : NONE;
  }

  private Reading labelled(CreditLabel label) {
    String value = Spaces.strip(raw, label.offset(), raw.length());
    if (label.isInside()) {
      value = PlainDate.without(value);
    }
    CreditLabel inner = words.label(value);
    boolean both = label.is(WordClass.COPYRIGHT) && inner != null && isColon(inner);
    if (inner != null && (inner.isInner() || both)) {
      String rest = PlainDate.without(Spaces.strip(value, inner.offset(), value.length()));
      CreditKind kind = inner.entry().kind() == null ? label.entry().kind() : inner.entry().kind();
      Reading reading = named(label, rest, kind, true);
      if (reading.said() != null) {
        return reading;
      }
      Reading whole = named(label, value, label.entry().kind(), label.isFirm());
      return whole.said() == null && !inner.isOfOrigin() ? reading : whole;
    }
    return named(label, value, label.entry().kind(), label.isFirm());
  }

  /** Reads what follows a label. */
  private Reading named(CreditLabel label, String value, @Nullable CreditKind kind, boolean firm) {
    boolean begins = firm && !label.is(WordClass.TOOL_LABEL) && !label.is(WordClass.SOURCE_LABEL);
    boolean bordered = footing != CreditFooting.WHOLE && footing != CreditFooting.INSIDE;
    Reading other = begins && bordered && !label.is(WordClass.COPYRIGHT) ? UNCLEAR : NONE;
    CreditParts parts = value.isEmpty() ? null : CreditParts.of(value, words, after(label, kind));
    if (parts == null) {
      return value.isEmpty() || (footing == CreditFooting.SPACE && !isColon(label)) ? NONE : other;
    }
    if (!isOfItsSort(label, parts) || !isBorderedFor(label, parts)) {
      return NONE;
    }
    boolean named = !parts.hasNames() || !parts.hasMononym() || parts.hasListed();
    if (!label.isOpen() && !named && !parts.hasBodies()) {
      return firm ? other : NONE;
    }
    boolean sure = parts.hasListed() || parts.licence() != null || kind == CreditKind.AI_GENERATED;
    if (footing == CreditFooting.WHOLE && !label.isOpen() && !sure) {
      return firm && PersonName.hasCase(value) ? UNCLEAR : NONE;
    }
    boolean theirs = label.is(WordClass.THANKS_LABEL) && parts.hasAgencyOrPaper();
    return made(parts, theirs ? null : kind);
  }

  private static CreditAfter after(CreditLabel label, @Nullable CreditKind kind) {
    if (kind == CreditKind.HANDOUT || label.is(WordClass.THANKS_LABEL)) {
      return CreditAfter.GIVER_LABEL;
    }
    return kind == CreditKind.FILE_PHOTO ? CreditAfter.ARCHIVE_LABEL : CreditAfter.LABEL;
  }

  private static boolean isColon(CreditLabel label) {
    return label.end() == CreditLabel.End.COLON;
  }

  /** Returns whether the label may stand where it does: with no border before it, few may. */
  private boolean isBorderedFor(CreditLabel label, CreditParts parts) {
    boolean bodies = !parts.hasNames() && parts.hasBodies();
    if (isGlued(label) && !parts.hasListed() && !bodies) {
      return false;
    }
    if (footing == CreditFooting.INSIDE) {
      return label.isInside() || (isColon(label) && parts.hasAgencyOrPaper());
    }
    if (footing != CreditFooting.SPACE || isColon(label)) {
      return true;
    }
    if (!label.isOpen()) {
      return label.end() == CreditLabel.End.SLASH && parts.hasAgency();
    }
    return label.end() == CreditLabel.End.SLASH
        || parts.hasBodies()
        || parts.names().stream().allMatch(CreditReader::isOfTwo);
  }

  /** Returns whether a word of a script without capitals goes on behind the label. */
  private boolean isGlued(CreditLabel label) {
    int at = label.offset();
    return label.end() == CreditLabel.End.NONE
        && at < raw.length()
        && !label.isInside()
        && Character.isLetter(raw.codePointAt(at))
        && Character.isLetter(raw.codePointBefore(at))
        && !PersonName.hasCase(raw);
  }

  private static boolean isOfTwo(String name) {
    int space = name.indexOf(' ');
    return space > 0 && name.indexOf(' ', space + 1) < 0;
  }

  private static boolean isOfItsSort(CreditLabel label, CreditParts parts) {
    return switch (label.entry().type()) {
      case TOOL_LABEL -> parts.kind() == CreditKind.AI_GENERATED && !parts.hasNames();
      case SOURCE_LABEL -> parts.hasListed() && !parts.hasMononym();
      default -> true;
    };
  }

  /** Reads a credit without a label. */
  private Reading plain(@Nullable CreditParts parts) {
    if (parts != null && parts.kind() != null && footing.isInBrackets() && hasNobody(parts)) {
      return made(parts, null);
    }
    if (parts == null || hasNobody(parts)) {
      return parts == null || parts.licence() == null || !footing.isInBrackets() ? NONE : UNCLEAR;
    }
    boolean whole = footing == CreditFooting.WHOLE;
    if (footing == CreditFooting.SPACE) {
      return parts.isEndLabelled() && parts.hasNames() ? made(parts, null) : NONE;
    }
    if (footing == CreditFooting.COMMA) {
      boolean ends = parts.isEndLabelled() || (!parts.hasNames() && parts.hasAgency());
      return ends ? made(parts, null) : NONE;
    }
    if (footing == CreditFooting.SLASH && parts.hasNames()) {
      return NONE;
    }
    if (whole && BodyName.hasAny(raw, ":：=＝(（[") && parts.licence() == null) {
      return NONE;
    }
    boolean name = parts.hasNames();
    if (name && parts.licence() != null) {
      return made(parts, null);
    }
    if (parts.isMarked() || (parts.kind() != null && parts.kind() != CreditKind.AI_GENERATED)) {
      return whole || parts.hasMononym() ? NONE : made(parts, null);
    }
    if (!parts.hasListed() && !(name && parts.hasBodies() && bodyByWord(parts))) {
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

  private static boolean hasNobody(CreditParts parts) {
    return !parts.hasBodies() && !parts.hasNames();
  }

  private boolean bodyByWord(CreditParts parts) {
    return parts.bodies().stream().anyMatch(words::isBody);
  }

  private Reading bodiesAlone(CreditParts parts) {
    if (footing.isInBrackets() && Acronym.spells(raw, text, before)) {
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
    if (kind == null && parts != null && parts.hasNames()) {
      kind = CreditKind.PHOTOGRAPHER;
    } else if (kind == null && parts != null && parts.hasBodies()) {
      kind = CreditKind.AGENCY;
    }
    if (kind == null || parts == null) {
      return UNCLEAR;
    }
    Said said = new Said(parts.names(), parts.allBodies(), kind, parts.licence(), raw);
    return new Reading(said, false);
  }
}
