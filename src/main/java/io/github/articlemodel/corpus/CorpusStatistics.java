package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Severity;
import io.github.articlemodel.validation.DocumentFindings;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What there is in many articles, as numbers. A {@link StatisticsCounter} makes them. Immutable.
 *
 * <pre>{@code
 * CorpusStatistics statistics = counter.statistics();
 * statistics.files();                  // 12
 * statistics.languages().counts();     // {en=9, th=3}
 * statistics.pictures().withoutAlt();  // 4
 * statistics.dates().counts();         // {2024-11=5, 2024-12=7}
 * }</pre>
 *
 * <p>Languages, categories, tags, authors, links and findings are in the order of their numbers,
 * the greatest first, and where these are equal in that of their names; dates and lengths go up.
 *
 * @param files the files that were read
 * @param unread the files that could not be read; not among {@code files}
 * @param bytes the bytes of all files
 * @param withoutFrontMatter the files in which no field was read
 * @param fields the fields, those in the most files first
 * @param otherFields how often there were fields of other names: of more than 2,000 names, those
 *     met first are counted one by one
 * @param languages the files of each language, by its tag
 * @param categories the files in each category
 * @param tags the files with each tag or keyword
 * @param authors the files by each author
 * @param dates the files of each month, such as {@code 2024-11}, by the date of publication
 * @param words how long the articles are
 * @param pictures the pictures of the bodies
 * @param leadImages the lead images of the front matters
 * @param links the links of each class, as the constants of {@link
 *     io.github.articlemodel.link.LinkClass}; a link may be of several
 * @param findings what is wrong, as {@link DocumentFindings} tells it: the findings of each
 *     severity, by their codes
 * @param filesWithErrors the files in which there is an error
 */
public record CorpusStatistics(
    int files,
    int unread,
    long bytes,
    int withoutFrontMatter,
    List<FieldStatistics> fields,
    int otherFields,
    ValueCounts languages,
    ValueCounts categories,
    ValueCounts tags,
    ValueCounts authors,
    ValueCounts dates,
    WordStatistics words,
    PictureStatistics pictures,
    PictureStatistics leadImages,
    ValueCounts links,
    Map<Severity, ValueCounts> findings,
    int filesWithErrors) {

  /**
   * Creates statistics.
   *
   * @param files the files that were read
   * @param unread the files that could not be read
   * @param bytes the bytes of all files
   * @param withoutFrontMatter the files in which no field was read
   * @param fields the fields
   * @param otherFields how often there were fields of other names
   * @param languages the files of each language
   * @param categories the files in each category
   * @param tags the files with each tag or keyword
   * @param authors the files by each author
   * @param dates the files of each month
   * @param words how long the articles are
   * @param pictures the pictures of the bodies
   * @param leadImages the lead images of the front matters
   * @param links the links of each class
   * @param findings the findings of each severity; a severity that is not there has none
   * @param filesWithErrors the files in which there is an error
   */
  public CorpusStatistics {
    fields = List.copyOf(fields);
    Map<Severity, ValueCounts> all = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      all.put(severity, findings.getOrDefault(severity, new ValueCounts(Map.of(), 0, 0)));
    }
    findings = Collections.unmodifiableMap(all);
  }
}
