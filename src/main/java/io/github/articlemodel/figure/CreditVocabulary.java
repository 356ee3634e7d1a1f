package io.github.articlemodel.figure;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words by which credits are known: labels, agencies, papers, phrases. It is data, which a user
 * can extend; the file {@code credit-words.tsv} beside this class explains the form and is the one
 * to imitate. Immutable, safe for threads, and serialisable. Two that were made of the same files
 * are equal.
 *
 * <pre>{@code
 * CreditVocabulary vocabulary =
 *     CreditVocabulary.bundled().with(SourceText.of("agency\ten\tEllery Wire\n"));
 * ArticleParser parser =
 *     ArticleParser.of(ParserOptions.defaults().withCreditVocabulary(vocabulary));
 * parser.parse("![A heron. (Ilsa Tonn/Ellery Wire)](a.jpg)").figures().get(0).creditNames();
 * // [Ilsa Tonn]
 * }</pre>
 *
 * @serial exclude
 */
public final class CreditVocabulary implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final CreditVocabulary BUNDLED = new CreditVocabulary(List.of(), load());

  /** The texts of the files that were added; the words are made of them again where it is read. */
  private final ArrayList<String> added;

  private final transient CreditWords words;

  private CreditVocabulary(List<String> added, CreditWords words) {
    this.added = new ArrayList<>(added);
    this.words = words;
  }

  /** {@return the vocabulary of the library, in 14 languages} */
  public static CreditVocabulary bundled() {
    return BUNDLED;
  }

  private static CreditWords load() {
    try (InputStream in = CreditVocabulary.class.getResourceAsStream("credit-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("credit-words.tsv is not in the jar beside its class");
      }
      return VocabularyLines.read(SourceText.of(in.readAllBytes()).withName("credit-words.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException("credit-words.tsv can't be read", e);
    }
  }

  /**
   * {@return this with the words of a file} A word that is there already has the class and the kind
   * that the file gives it.
   *
   * @param file the file, in UTF-8
   * @throws IOException if the file can't be read
   * @throws CreditVocabularyException if a line is none of a vocabulary
   */
  public CreditVocabulary with(Path file) throws IOException {
    return with(SourceText.of(file));
  }

  /**
   * {@return this with the words of a text} A word that is there already has the class and the kind
   * that the text gives it.
   *
   * @param source the text, whose name an exception shows
   * @throws CreditVocabularyException if a line is none of a vocabulary
   */
  public CreditVocabulary with(SourceText source) {
    CreditWords all = new CreditWords();
    all.addAll(words);
    all.addAll(VocabularyLines.read(source));
    List<String> texts = new ArrayList<>(added);
    texts.add(source.text());
    return new CreditVocabulary(texts, all);
  }

  CreditWords words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreditVocabulary vocabulary && added.equals(vocabulary.added);
  }

  @Override
  public int hashCode() {
    return added.hashCode();
  }

  /** Returns how many files were added. */
  @Override
  public String toString() {
    return "CreditVocabulary[bundled + " + added.size() + "]";
  }

  /** Makes the words again of the texts; {@return the same vocabulary} */
  @Serial
  private Object readResolve() {
    CreditVocabulary read = BUNDLED;
    for (String text : added) {
      read = read.with(SourceText.of(text));
    }
    return read;
  }
}
