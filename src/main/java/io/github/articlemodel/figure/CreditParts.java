package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the parts of a credit say, each a name, a body, a licence or a phrase. */
final class CreditParts {

  private final CreditWords words;
  private final List<String> names = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private @Nullable String licence;
  private @Nullable CreditKind kind;
  private boolean agency;
  private boolean paper;
  private boolean listed;
  private boolean marked;
  private boolean comma;
  private boolean mononym;

  private CreditParts(CreditWords words) {
    this.words = words;
  }

  /** Returns what a text says; null where a part of it is none of these. */
  static @Nullable CreditParts of(String value, CreditWords words) {
    CreditParts read = new CreditParts(words);
    for (CreditPart part : CreditPart.split(withoutStop(value), words)) {
      if (!read.part(part.text(), part.separator())) {
        return null;
      }
    }
    return read;
  }

  /** Returns the text without a full stop at its end, but for that of an abbreviation. */
  private static String withoutStop(String value) {
    int last = value.length() - 1;
    if (last < 3 || (value.charAt(last) != '.' && value.charAt(last) != '。')) {
      return value;
    }
    int word = Math.max(value.lastIndexOf(' '), value.lastIndexOf('.', last - 1)) + 1;
    String abbreviation = value.substring(word, last);
    return abbreviation.length() < 2 || abbreviation.equals("Jr") || abbreviation.equals("Sr")
        ? value
        : value.substring(0, last);
  }

  private boolean part(String text, CreditPart.Separator separator) {
    CreditKind phrase = words.phrase(text);
    if (phrase != null) {
      kind = phrase;
      return true;
    }
    if (Licence.is(text) || words.isLicence(text)) {
      licence = text;
      return true;
    }
    if (words.isTool(text)) {
      kind = CreditKind.AI_GENERATED;
      bodies.add(text);
      return true;
    }
    if (isDate(text) || (isYear(text) && separator == CreditPart.Separator.COMMA)) {
      return true;
    }
    if (separator == CreditPart.Separator.SLASH
        && text.toLowerCase(Locale.ROOT).startsWith("for ")) {
      return part(text.substring(4), separator);
    }
    return body(text, separator)
        || listedWords(text)
        || withLicence(text, separator)
        || withEndLabel(text, separator)
        || withRole(text, separator)
        || name(text, separator);
  }

  /** Returns whether the text is a date as Japanese papers have it beside a name. */
  private static boolean isDate(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || "年月日".indexOf(c) >= 0)
        && text.indexOf('月') > 0;
  }

  private static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  /** Reads agencies with spaces alone between, as in {@code AP 연합뉴스}. */
  private boolean listedWords(String text) {
    if (text.indexOf(' ') < 0 || !words.isAgency(text.substring(0, text.indexOf(' ')))) {
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
    agency |= words.isAgency(text);
    paper |= words.isPaper(text);
    listed |= words.isListed(text);
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
    return words.isLicenceLabel(before) || part(withoutStop(before), separator);
  }

  /** Reads {@code AP Photo} and {@code 马恩 摄}. */
  private boolean withEndLabel(String text, CreditPart.Separator separator) {
    CreditLabel label = words.endLabel(text);
    String rest = label == null ? "" : Spaces.strip(text.substring(0, label.offset()));
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
    return true;
  }

  /** Reads {@code Staff}, {@code 한바다 기자} and {@code 新华社记者 马恩}. */
  private boolean withRole(String text, CreditPart.Separator separator) {
    String role = words.role(text);
    int at = role == null ? -1 : CreditWords.fold(text).indexOf(role);
    if (role == null || at < 0) {
      return false;
    }
    String before = Spaces.strip(text.substring(0, at));
    String after = Spaces.strip(text.substring(Math.min(text.length(), at + role.length())));
    marked = true;
    return (before.isEmpty() || body(before, separator) || name(before, separator))
        && (after.isEmpty() || name(after, CreditPart.Separator.AND));
  }

  private boolean isCapitalised(String text) {
    return words.isBody(text) || PersonName.is(text, words);
  }

  private boolean name(String text, CreditPart.Separator separator) {
    if (separator == CreditPart.Separator.SLASH
        && (isHandle(text)
            || (text.startsWith("The ") && PersonName.is(text.substring(4), words)))) {
      (isHandle(text) ? names : bodies).add(text);
      return true;
    }
    if (!PersonName.is(text, words)) {
      return false;
    }
    boolean oneWord = text.indexOf(' ') < 0 && PersonName.hasCase(text);
    if (oneWord && separator == CreditPart.Separator.COMMA) {
      return false; // a place as likely as a name
    }
    if (oneWord && separator == CreditPart.Separator.SLASH) {
      bodies.add(text);
    } else {
      mononym |= oneWord;
      names.add(text);
    }
    return true;
  }

  private static boolean isHandle(String text) {
    return text.length() > 1
        && text.charAt(0) == '@'
        && text.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<String> bodies() {
    return List.copyOf(bodies);
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

  /** Returns whether a body stands after a comma, as in {@code First Last, Harbour Museum}. */
  boolean hasBodyAfterComma() {
    return comma;
  }

  /** Returns whether a name is one word with a capital, which any noun may be. */
  boolean hasMononym() {
    return mononym;
  }
}
