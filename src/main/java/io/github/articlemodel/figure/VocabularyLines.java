package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a vocabulary: class, language, words, with a tab between. */
final class VocabularyLines {

  private final SourceText source;
  private final CreditWords words = new CreditWords();
  private final DiagnosticLog log = new DiagnosticLog();

  private VocabularyLines(SourceText source) {
    this.source = source;
  }

  /**
   * Returns the words.
   *
   * @throws CreditVocabularyException if a line is none of a vocabulary
   */
  static CreditWords read(SourceText source) {
    VocabularyLines reader = new VocabularyLines(source);
    for (int line = 1; line <= source.lineCount(); line++) {
      reader.line(source.line(line));
    }
    List<Diagnostic> found = reader.log.toList();
    if (!found.isEmpty()) {
      throw new CreditVocabularyException(found);
    }
    return reader.words;
  }

  private void line(SourceSpan span) {
    String line = source.slice(span).stripTrailing();
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      bad(
          span.start(),
          line,
          "a line of a vocabulary has 3 columns with a tab between, but this has " + columns.length,
          "write class, language and words");
      return;
    }
    int dot = columns[0].indexOf('.');
    WordClass type = WordClass.of(dot < 0 ? columns[0] : columns[0].substring(0, dot));
    if (type == null) {
      bad(
          span.start(),
          columns[0],
          "\"" + columns[0] + "\" is no class of words",
          "use one of " + allClasses());
      return;
    }
    CreditKind kind = dot < 0 ? null : kind(columns[0].substring(dot + 1));
    if (dot < 0
        ? type == WordClass.PHRASE || type == WordClass.PREFIX
        : kind == null || !type.hasKind()) {
      bad(
          span.start(),
          columns[0],
          "\"" + columns[0] + "\" has not the kind of credit that was expected",
          "use a kind such as handout or file_photo after phrase, prefix, a label, or"
              + " end-label, and none after others");
      return;
    }
    words(span.start() + columns[0].length() + columns[1].length() + 2, columns[2], type, kind);
  }

  private void words(int start, String column, WordClass type, @Nullable CreditKind kind) {
    int from = start;
    for (String word : column.split(";", -1)) {
      if (Folding.fold(word).isEmpty()) {
        bad(from, word, "a word was expected here", "write words with \"; \" between");
      } else {
        words.add(type, kind, word.strip());
      }
      from += word.length() + 1;
    }
  }

  private static @Nullable CreditKind kind(String name) {
    for (CreditKind kind : CreditKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private static String allClasses() {
    return Arrays.stream(WordClass.values())
        .map(WordClass::written)
        .collect(Collectors.joining(", "));
  }

  private void bad(int at, String text, String message, String advice) {
    SourceSpan span = new SourceSpan(at, at + text.length());
    log.add(source.diagnostic(Severity.ERROR, "figure.vocabulary-line", span, message, advice));
  }
}
