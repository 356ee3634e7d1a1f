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

  private final Map<String, CreditLabel.Entry> labels = new HashMap<>();
  private final Map<String, CreditLabel.Entry> endLabels = new HashMap<>();
  private final Map<String, CreditKind> phrases = new HashMap<>();
  private final Map<String, CreditKind> prefixes = new HashMap<>();
  private final Map<String, CreditPart.Separator> joiners = new HashMap<>();
  private final Set<String> roles = new HashSet<>();

  /** The words whose case counts. */
  private final WordTable exact = new WordTable();

  /** All others. */
  private final WordTable table = new WordTable();

  private final WordTree labelTree = WordTree.forward(SLACK);
  private final WordTree endLabelTree = WordTree.backward(SLACK);
  private final WordTree bodyEndTree = WordTree.backward(SLACK);
  private final WordTree prefixTree = WordTree.forward(CreditPrefix.LONGEST);

  /** Adds a word, or a text of several, of a class. */
  void add(WordClass type, @Nullable CreditKind kind, String text) {
    String word = type.isCaseKept() ? text : Folding.fold(text);
    (type.isCaseKept() ? exact : table).add(word, type);
    switch (type) {
      case LABEL, OPEN_LABEL, THANKS_LABEL, COPYRIGHT, INSIDE_LABEL, SOURCE_LABEL, TOOL_LABEL -> {
        labels.put(word, new CreditLabel.Entry(type, kind));
        labelTree.add(word);
      }
      case END_LABEL -> {
        endLabels.put(word, new CreditLabel.Entry(type, kind));
        endLabelTree.add(word);
      }
      case BODY_END -> bodyEndTree.add(word);
      case PHRASE -> phrases.put(word, kind == null ? CreditKind.HANDOUT : kind);
      case PREFIX -> {
        prefixes.put(word, kind == null ? CreditKind.FILE_PHOTO : kind);
        prefixTree.add(word);
      }
      case AND -> joiners.put(word, CreditPart.Separator.AND);
      case VIA -> joiners.put(word, CreditPart.Separator.SLASH);
      case ROLE -> roles.add(word);
      default -> {}
    }
  }

  /** Adds all words of another vocabulary. */
  void addAll(CreditWords other) {
    labels.putAll(other.labels);
    endLabels.putAll(other.endLabels);
    labelTree.addAll(other.labelTree);
    endLabelTree.addAll(other.endLabelTree);
    bodyEndTree.addAll(other.bodyEndTree);
    prefixTree.addAll(other.prefixTree);
    exact.addAll(other.exact);
    table.addAll(other.table);
    roles.addAll(other.roles);
    phrases.putAll(other.phrases);
    prefixes.putAll(other.prefixes);
    joiners.putAll(other.joiners);
  }

  /** Returns whether a text, in any form, is a word of a class. */
  private boolean has(WordClass type, String text) {
    return type.isIn(classes(text));
  }

  private boolean hasExactly(WordClass type, String word) {
    return type.isIn(exact.ofFolded(word));
  }

  /** Returns the classes that a text, in any form, is a word of: a bit for each. */
  int classes(String text) {
    return table.of(text, 0, text.length());
  }

  /** Returns the longest label that a credit begins with; null where there is none. */
  @Nullable CreditLabel label(String raw) {
    int most = labelTree.longest(raw, 0, raw.length() - 1);
    for (int i = most; i > 0; i--) {
      boolean border = !joinsOn(raw, i) && !Spaces.is(raw.charAt(i - 1));
      CreditLabel.Entry entry = border ? labels.get(Folding.fold(raw.substring(0, i))) : null;
      int mark = entry == null ? raw.length() : Spaces.skip(raw, i, raw.length());
      if (entry != null && mark < raw.length()) {
        char c = raw.charAt(mark);
        boolean dots = raw.startsWith("...", mark);
        CreditLabel.End end =
            dots || ":：=＝…".indexOf(c) >= 0
                ? CreditLabel.End.COLON
                : "/／|｜・".indexOf(c) >= 0 ? CreditLabel.End.SLASH : CreditLabel.End.NONE;
        int after = dots ? mark + 3 : mark + 1;
        return new CreditLabel(end == CreditLabel.End.NONE ? i : after, end, entry);
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
    int longest = endLabelTree.longest(text, text.length() - 1, text.length() - 1);
    for (int i = text.length() - longest; i < text.length(); i++) {
      boolean border = !joinsOn(text, i) && !Spaces.is(text.charAt(i));
      CreditLabel.Entry entry = border ? endLabels.get(Folding.fold(text.substring(i))) : null;
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
    return labelTree.longest(text, at, to - at) > 0;
  }

  /** Returns whether a text, be it cut off, may begin with words that stand before a caption. */
  boolean mayBeginPrefix(String text, int at) {
    return prefixTree.mayBegin(text, at);
  }

  /** Returns how long the words may be at most that a text begins with before a caption. */
  int longestPrefix(String text, int at, int to) {
    return prefixTree.longest(text, at, to - at);
  }

  /** Returns what words before a caption say of the picture; null for any other text. */
  @Nullable CreditKind prefix(String text) {
    return prefixes.get(Folding.fold(text));
  }

  /** Returns whether a part of a text is a word that may stand between two parts of a credit. */
  boolean mayJoin(String text, int from, int to) {
    return !exact.isTooLong(to - from) && (exact.ofFolded(text.substring(from, to)) & JOINING) != 0;
  }

  /** Returns what a word between two parts stands for; NONE for any other word. */
  CreditPart.Separator joiner(String word) {
    return joiners.getOrDefault(word, CreditPart.Separator.NONE);
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
  boolean hasBodyEnd(String word) {
    if (bodyEndTree.longest(word, word.length() - 1, word.length() - 2) == 0) {
      return false;
    }
    String folded = Folding.fold(word);
    for (int i = 2; i < folded.length() - 2; i++) {
      if ((table.ofFolded(folded.substring(i)) & WordClass.BODY_END.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text may be a credit or not, whatever stands around it. */
  boolean isVague(String text) {
    return has(WordClass.VAGUE, text);
  }

  boolean isArticle(String word) {
    return has(WordClass.ARTICLE, word);
  }

  /** Returns whether a word stands before whom a picture was made for. */
  boolean isFor(String word) {
    return hasExactly(WordClass.FOR, word);
  }

  /** Returns the word for a trade, such as {@code 记者}, that stands in a text; null for none. */
  @Nullable String role(String text) {
    if (PersonName.hasCase(text)) {
      return has(WordClass.ROLE, text) ? Folding.fold(text) : null;
    }
    String folded = Folding.fold(text);
    String found = null;
    for (String role : roles) {
      boolean longer = found == null || role.length() > found.length();
      found = longer && folded.contains(role) ? role : found;
    }
    return found;
  }

  boolean isFrom(String word) {
    return hasExactly(WordClass.FROM, word);
  }

  /** Returns whether the words are such as {@code licensed under}. */
  boolean isLicenceLabel(String text) {
    return has(WordClass.LICENCE_LABEL, text);
  }

  boolean isParticle(String word) {
    return hasExactly(WordClass.PARTICLE, word);
  }

  boolean isNoName(String word) {
    return has(WordClass.NO_NAME, word);
  }
}
