package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a {@link CreditVocabulary}, by what they stand for in a credit. */
final class CreditWords {

  private static final int LISTED =
      WordClass.AGENCY.bit() | WordClass.PAPER.bit() | WordClass.BODY.bit();

  /** How much longer a label in a text may be than the word. */
  private static final int SLACK = 2;

  private static final int JOINING =
      WordClass.AND.bit() | WordClass.VIA.bit() | WordClass.FROM.bit() | WordClass.FOR.bit();

  private final WordTree<CreditLabel.Entry> labels = WordTree.forward(SLACK);
  private final WordTree<CreditLabel.Entry> endLabels = WordTree.backward(SLACK);
  private final WordTree<WordClass> bodyEnds = WordTree.backward(SLACK);
  private final WordTree<CreditKind> prefixes = WordTree.forward(CreditPrefix.LONGEST);
  private final Map<String, CreditKind> phrases = new HashMap<>();
  private final Map<String, CreditPart.Separator> joiners = new HashMap<>();
  private final Set<String> roles = new HashSet<>();

  /** The words whose case counts. */
  private final WordTable exact = new WordTable();

  /** All others. */
  private final WordTable table = new WordTable();

  /** Adds a word, or a text of several, of a class. */
  void add(WordClass type, @Nullable CreditKind kind, String text) {
    String word = type.isCaseKept() ? text : Folding.fold(text);
    (type.isCaseKept() ? exact : table).add(word, type);
    switch (type) {
      case LABEL, OPEN_LABEL, THANKS_LABEL, COPYRIGHT, INSIDE_LABEL, SOURCE_LABEL, TOOL_LABEL ->
          labels.add(word, new CreditLabel.Entry(type, kind));
      case END_LABEL -> endLabels.add(word, new CreditLabel.Entry(type, kind));
      case BODY_END -> bodyEnds.add(word, type);
      case PHRASE -> phrases.put(word, kind == null ? CreditKind.HANDOUT : kind);
      case PREFIX -> prefixes.add(word, kind == null ? CreditKind.FILE_PHOTO : kind);
      case AND -> joiners.put(word, CreditPart.Separator.AND);
      case VIA -> joiners.put(word, CreditPart.Separator.SLASH);
      case ROLE -> roles.add(word);
      default -> {}
    }
  }

  /** Adds all words of another vocabulary. */
  void addAll(CreditWords other) {
    labels.addAll(other.labels);
    endLabels.addAll(other.endLabels);
    bodyEnds.addAll(other.bodyEnds);
    prefixes.addAll(other.prefixes);
    exact.addAll(other.exact);
    table.addAll(other.table);
    roles.addAll(other.roles);
    phrases.putAll(other.phrases);
    joiners.putAll(other.joiners);
  }

  /** Returns whether a text, in any form, is a word of a class. */
  private boolean has(WordClass type, String text) {
    return type.isIn(classes(text));
  }

  private boolean hasExactly(WordClass type, String text, int from, int to) {
    return type.isIn(exact.ofFolded(text, from, to));
  }

  /** Returns the classes that a text, in any form, is a word of: a bit for each. */
  int classes(String text) {
    return table.of(text, 0, text.length());
  }

  /** Returns the longest label that a credit begins with; null where there is none. */
  @Nullable CreditLabel label(String raw) {
    return label(raw, 0, raw.length());
  }

  /**
   * Returns the longest label that a part of a text begins with, its offset counted from where the
   * part begins; null where there is none.
   */
  @Nullable CreditLabel label(String text, int from, int to) {
    int most = labels.longest(text, from, to - from - 1);
    for (int i = from + most; i > from; i--) {
      CreditLabel.Entry entry = joinsOn(text, i) ? null : labels.of(text, from, i);
      int mark = entry == null ? to : Spaces.skip(text, i, to);
      if (entry != null && mark < to && !Spaces.is(text.charAt(i - 1))) {
        boolean dots = mark + 3 <= to && text.startsWith("...", mark);
        CreditLabel.End end = dots ? CreditLabel.End.COLON : CreditLabel.End.of(text.charAt(mark));
        int after = dots ? mark + 3 : mark + 1;
        return new CreditLabel((end == CreditLabel.End.NONE ? i : after) - from, end, entry);
      }
    }
    return null;
  }

  /** Returns whether a word of a script with capitals goes on at an offset. */
  private static boolean joinsOn(String raw, int at) {
    return PersonName.isCased(raw.codePointAt(at)) && PersonName.isCased(raw.codePointBefore(at));
  }

  /** Returns the longest label that a text ends with, and does not begin with; null for none. */
  @Nullable CreditLabel endLabel(String text) {
    int longest = endLabels.longest(text, text.length() - 1, text.length() - 1);
    for (int i = text.length() - longest; i < text.length(); i++) {
      boolean border = !joinsOn(text, i) && !Spaces.is(text.charAt(i));
      CreditLabel.Entry entry = border ? endLabels.of(text, i, text.length()) : null;
      if (entry != null) {
        return new CreditLabel(i, CreditLabel.End.NONE, entry);
      }
    }
    return null;
  }

  /** Returns what a phrase such as {@code file photo} says; null for any other text. */
  @Nullable CreditKind phrase(String text) {
    return has(WordClass.PHRASE, text) ? phrases.get(Folding.fold(text)) : null;
  }

  /** Returns whether a text may begin with a label. */
  boolean mayBeginLabel(String text, int at, int to) {
    return labels.longest(text, at, to - at) > 0;
  }

  /** Returns whether a text, be it cut off, may begin with words that stand before a caption. */
  boolean mayBeginPrefix(String text, int at) {
    return prefixes.mayBegin(text, at);
  }

  /** Returns how long the words may be at most that a text begins with before a caption. */
  int longestPrefix(String text, int at, int to) {
    return prefixes.longest(text, at, to - at);
  }

  /** Returns what a part of a text says of the picture before its caption; null for any other. */
  @Nullable CreditKind prefix(String text, int from, int to) {
    return prefixes.of(text, from, to);
  }

  /** Returns whether a part of a text is a word that may stand between two parts of a credit. */
  boolean mayJoin(String text, int from, int to) {
    return (exact.ofFolded(text, from, to) & JOINING) != 0;
  }

  /** Returns what a word between two parts stands for; NONE for any other word. */
  CreditPart.Separator joiner(String word) {
    return joiners.getOrDefault(word, CreditPart.Separator.NONE);
  }

  /** Returns whether a part of a text is in no class, whatever its case. */
  boolean isUnknown(String text, int from, int to) {
    return table.of(text, from, to) == 0 && exact.ofFolded(text, from, to) == 0;
  }

  /** Returns whether a text surely ends with no label, be it one of several words. */
  boolean isWithoutEndLabel(String text) {
    return endLabels.longest(text, text.length() - 1, text.length()) == 0;
  }

  /** Returns whether a part of a text surely ends with nothing that makes a body of a name. */
  boolean isWithoutBodyEnd(String text, int from, int to) {
    return bodyEnds.longest(text, to - 1, to - from) == 0;
  }

  /** Returns whether the text is named in the vocabulary as an agency of pictures. */
  boolean isAgency(String text) {
    return has(WordClass.AGENCY, text);
  }

  /** Returns whether a part of a text is such a name. */
  boolean isAgency(String text, int from, int to) {
    return WordClass.AGENCY.isIn(table.of(text, from, to));
  }

  /** Returns whether the text is named in the vocabulary as a paper or station. */
  boolean isPaper(String text) {
    return has(WordClass.PAPER, text);
  }

  /** Returns whether the text is named in the vocabulary as an agency, a paper or another body. */
  boolean isListed(String text) {
    return (classes(text) & LISTED) != 0;
  }

  /** Returns whether the text is a machine or program that makes pictures. */
  boolean isTool(String text) {
    return has(WordClass.TOOL, text);
  }

  /** Returns whether the text names an agency, a paper, an office or the like. */
  boolean isBody(String text) {
    return BodyName.is(text, this);
  }

  /** Returns whether a word at the end of a name makes a body of it. */
  boolean isBodyWord(String word) {
    return isBodyWord(word, 0, word.length());
  }

  /** Returns whether a part of a text is such a word. */
  boolean isBodyWord(String text, int from, int to) {
    return WordClass.BODY_WORD.isIn(table.of(text, from, to));
  }

  /** Returns whether words at the begin of a name make a body of it. */
  boolean isBodyHead(String text, int from, int to) {
    return WordClass.BODY_HEAD.isIn(table.of(text, from, to));
  }

  /** Returns whether a word ends as one that makes a body of a name: {@code Landesmuseum}. */
  boolean hasBodyEnd(String text, int from, int to) {
    if (bodyEnds.longest(text, to - 1, to - from - 2) == 0) {
      return false;
    }
    String folded = Folding.fold(text.substring(from, to));
    for (int i = 2; i < folded.length() - 2; i++) {
      if (WordClass.BODY_END.isIn(table.ofFolded(folded, i, folded.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a part of a text is such as {@code the}. */
  boolean isArticle(String text, int from, int to) {
    return WordClass.ARTICLE.isIn(table.of(text, from, to));
  }

  /** Returns whether a word stands before whom a picture was made for. */
  boolean isFor(String word) {
    return hasExactly(WordClass.FOR, word, 0, word.length());
  }

  /** Returns the word for a trade, such as {@code 记者}, that stands in a text; null for none. */
  @Nullable String role(String text) {
    if (PersonName.hasCase(text)) {
      return has(WordClass.ROLE, text) ? text : null;
    }
    String found = null;
    for (String role : roles) {
      boolean longer = found == null || role.length() > found.length();
      found = longer && text.contains(role) ? role : found;
    }
    return found;
  }

  boolean isFrom(String word) {
    return hasExactly(WordClass.FROM, word, 0, word.length());
  }

  /** Returns whether the words are such as {@code licensed under}. */
  boolean isLicenceLabel(String text) {
    return has(WordClass.LICENCE_LABEL, text);
  }

  /** Returns whether a part of a text is such as {@code van}. */
  boolean isParticle(String text, int from, int to) {
    return hasExactly(WordClass.PARTICLE, text, from, to);
  }

  /** Returns whether a part of a text is a word that no name has. */
  boolean isNoName(String text, int from, int to) {
    return WordClass.NO_NAME.isIn(table.of(text, from, to));
  }
}
