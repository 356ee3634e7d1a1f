package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of a credit say, each a name, a body, a licence or a phrase. */
final class CreditParts {

  private final CreditWords words;
  private CreditAfter after;
  private final List<String> names = new ArrayList<>(0);
  private final List<String> bodies = new ArrayList<>(0);
  private @Nullable String licence;
  private @Nullable CreditKind kind;
  private boolean agency;
  private boolean paper;
  private boolean listed;
  private boolean marked;
  private boolean comma;
  private boolean mononym;
  private boolean endLabelled;
  private boolean titled;

  private CreditParts(CreditWords words, CreditAfter after) {
    this.words = words;
    this.after = after;
  }

  /** Returns what a text says; null where a part of it is none of these. */
  static @Nullable CreditParts of(String value, CreditWords words, CreditAfter after) {
    if (PlainName.is(value, words)) {
      CreditParts name = new CreditParts(words, after);
      name.names.add(value);
      return name;
    }
    return any(value, words, after);
  }

  /** Returns what any text says, a plain name too; null where a part of it is none of these. */
  static @Nullable CreditParts any(String value, CreditWords words, CreditAfter after) {
    CreditParts read = new CreditParts(words, after);
    for (CreditPart part : CreditPart.split(CreditPart.withoutStop(value), words, after)) {
      if (!read.part(part.text(), part.separator())) {
        return null;
      }
    }
    return read.titled && !read.isPaperLikely() ? null : read;
  }

  /** Returns whether what begins with an article may be a paper: the bridge is as likely else. */
  private boolean isPaperLikely() {
    return !names.isEmpty()
        || after == CreditAfter.ARCHIVE_LABEL
        || after == CreditAfter.GIVER_LABEL;
  }

  /** Reads a part. What is asked here of a name without a label, {@link PlainName} asks too. */
  private boolean part(String written, CreditPart.Separator separator) {
    String text = SmallArticle.strip(written, separator == CreditPart.Separator.FOR, after, words);
    int classes = words.classes(text);
    CreditKind phrase = WordClass.PHRASE.isIn(classes) ? words.phrase(text) : null;
    if (phrase != null) {
      kind = phrase;
      return true;
    }
    if (Licence.is(text) || WordClass.LICENCE.isIn(classes)) {
      licence = text;
      return true;
    }
    if (WordClass.TOOL.isIn(classes)) {
      kind = CreditKind.AI_GENERATED;
      bodies.add(text);
      return true;
    }
    if (PlainDate.isJapanese(text)
        || (PlainDate.isYear(text) && separator == CreditPart.Separator.COMMA)) {
      return true;
    }
    if (separator == CreditPart.Separator.SLASH && text.regionMatches(true, 0, "for ", 0, 4)) {
      return part(text.substring(4), separator);
    }
    if (separator == CreditPart.Separator.FOR) {
      return forWhom(text);
    }
    if (!text.equals(written) && !words.isBody(text)) {
      return BodyName.isShaped(text) && bodies.add(text); // no person has an article
    }
    return body(text, separator)
        || given(text, separator)
        || listedWords(text)
        || withLicence(text, separator)
        || withEndLabel(text, separator)
        || halves(text)
        || withRole(text, separator)
        || titled(text)
        || name(text, separator)
        || given(text);
  }

  /** Reads whom the picture was made for, whatever begins with a capital. */
  private boolean forWhom(String text) {
    if (names.isEmpty() || !(words.isBody(text) || BodyName.isShaped(text))) {
      return false;
    }
    if (!body(text, CreditPart.Separator.SLASH)) {
      bodies.add(text);
    }
    return true;
  }

  /** Reads a paper by its article, as in {@code L'Aurore/First Last}. */
  private boolean titled(String text) {
    if (after == CreditAfter.NOTHING || !BodyName.isTitled(text, words)) {
      return false;
    }
    titled = true;
    bodies.add(text);
    return true;
  }

  /** Reads what is no person after a label that says that somebody gave the picture. */
  private boolean given(String text) {
    if (after != CreditAfter.GIVER_LABEL || !BodyName.isShaped(text)) {
      return false;
    }
    bodies.add(text);
    return true;
  }

  /** Reads {@code courtesy of BODY} behind a name. */
  private boolean given(String text, CreditPart.Separator separator) {
    CreditLabel label = words.label(text);
    if (label == null || !label.isOpen() || !label.isOfOrigin()) {
      return false;
    }
    after = CreditAfter.GIVER_LABEL;
    kind = label.entry().kind();
    return part(Spaces.strip(text, label.offset(), text.length()), separator);
  }

  /** Reads {@code 中新社发 马恩}: a body, a space and a name. */
  private boolean halves(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !PersonName.isOfHanOrKana(text) || words.role(text) != null) {
      return false;
    }
    String first = text.substring(0, space);
    boolean body =
        body(first, CreditPart.Separator.NONE) || withEndLabel(first, CreditPart.Separator.NONE);
    return body && name(Spaces.strip(text, space, text.length()), CreditPart.Separator.AND);
  }

  /** Reads agencies with spaces alone between, as in {@code AP 연합뉴스}. */
  private boolean listedWords(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !words.isAgency(text, 0, space)) {
      return false;
    }
    List<String> all = List.of(text.split(" ", -1));
    if (all.size() > 3 || !all.stream().allMatch(words::isAgency)) {
      return false;
    }
    return all.stream().allMatch(word -> body(word, CreditPart.Separator.SLASH));
  }

  private boolean body(String text, CreditPart.Separator separator) {
    if (!words.isBody(text)) {
      return false;
    }
    boolean isListed = words.isListed(text);
    agency |= isListed && words.isAgency(text);
    paper |= isListed && words.isPaper(text);
    listed |= isListed;
    comma |= separator == CreditPart.Separator.COMMA;
    bodies.add(text);
    return true;
  }

  /** Reads {@code NAME CC BY 2.0}. */
  private boolean withLicence(String text, CreditPart.Separator separator) {
    int at = text.indexOf(" CC");
    if (at <= 0 || !Licence.is(text.substring(at + 1))) {
      return false;
    }
    licence = text.substring(at + 1);
    String before = text.substring(0, at);
    return words.isLicenceLabel(before) || part(CreditPart.withoutStop(before), separator);
  }

  /** Reads {@code AP Photo} and {@code 马恩 摄}. */
  private boolean withEndLabel(String text, CreditPart.Separator separator) {
    CreditLabel label = words.endLabel(text);
    String rest = label == null ? "" : Spaces.strip(text, 0, label.offset());
    if (label == null || rest.isEmpty()) {
      return false;
    }
    boolean cased = PersonName.hasCase(text.substring(label.offset()));
    if (cased && label.entry().kind() == CreditKind.HANDOUT && isCapitalised(rest)) {
      bodies.add(rest);
    } else if (cased ? !body(rest, separator) : !part(rest, separator)) {
      return false;
    }
    kind = label.entry().kind() == null ? kind : label.entry().kind();
    marked = true;
    endLabelled |= !cased;
    return true;
  }

  /** Reads {@code Staff}, {@code 한바다 기자} and {@code 新华社记者 马恩}. */
  private boolean withRole(String text, CreditPart.Separator separator) {
    String role = words.role(text);
    if (role == null) {
      return false;
    }
    int at = text.indexOf(role);
    String before = Spaces.strip(text, 0, at);
    String after = Spaces.strip(text, at + role.length(), text.length());
    marked = true;
    return (before.isEmpty() || body(before, separator) || name(before, separator))
        && (after.isEmpty() || name(after, CreditPart.Separator.AND));
  }

  private boolean isCapitalised(String text) {
    return words.isBody(text) || PersonName.is(text, words);
  }

  private boolean name(String text, CreditPart.Separator separator) {
    if ((separator == CreditPart.Separator.SLASH || after != CreditAfter.NOTHING)
        && (PersonName.isHandle(text)
            || (separator == CreditPart.Separator.SLASH
                && text.startsWith("The ")
                && PersonName.is(text.substring(4), words)))) {
      (PersonName.isHandle(text) ? names : bodies).add(text);
      return true;
    }
    if (!PersonName.is(text, words)) {
      return false;
    }
    boolean oneWord = text.indexOf(' ') < 0 && PersonName.hasCase(text);
    if (oneWord && separator == CreditPart.Separator.COMMA) {
      return false; // a place as likely as a name
    }
    boolean letters = after != CreditAfter.NOTHING && Acronym.isShaped(text);
    if (oneWord && (separator == CreditPart.Separator.SLASH || letters)) {
      bodies.add(text);
    } else {
      mononym |= oneWord;
      names.add(text);
    }
    return true;
  }

  boolean hasNames() {
    return !names.isEmpty();
  }

  boolean hasBodies() {
    return !bodies.isEmpty();
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** Returns the bodies with slashes between; null where there are none. */
  @Nullable String allBodies() {
    return hasBodies() ? String.join("/", bodies) : null;
  }

  @Nullable String licence() {
    return licence;
  }

  @Nullable CreditKind kind() {
    return kind;
  }

  boolean hasAgency() {
    return agency;
  }

  boolean hasAgencyOrPaper() {
    return agency || paper;
  }

  boolean hasListed() {
    return listed;
  }

  /** Returns whether a word such as {@code 摄} or {@code Staff} says that it is a credit. */
  boolean isMarked() {
    return marked;
  }

  /** Returns whether a word such as {@code 摄} ends it. */
  boolean isEndLabelled() {
    return endLabelled;
  }

  /** Returns whether a body stands after a comma, as in {@code First Last, Harbour Museum}. */
  boolean hasBodyAfterComma() {
    return comma;
  }

  /** Returns whether a name is one word with a capital, which any noun may be. */
  boolean hasMononym() {
    return mononym;
  }
}
