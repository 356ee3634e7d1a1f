package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.validation.DocumentFindings;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts what there is in articles. For one thread; several counters, each with some of the
 * articles, can be merged, and give what one gives. The memory does not grow with the number of
 * articles: of more than 20,000 different tags, authors and so on, those met first are counted one
 * by one, and the rest together.
 *
 * <pre>{@code
 * StatisticsCounter counter = new StatisticsCounter();
 * counter.add(document);
 * counter.merge(other);
 * CorpusStatistics statistics = counter.statistics();
 * }</pre>
 */
public final class StatisticsCounter {

  private int files;
  private int unread;
  private long bytes;
  private int withoutFrontMatter;
  private int filesWithErrors;
  private final FieldCounter fields = new FieldCounter();
  private final BoundedCounts languages = new BoundedCounts();
  private final BoundedCounts categories = new BoundedCounts();
  private final BoundedCounts tags = new BoundedCounts();
  private final BoundedCounts authors = new BoundedCounts();
  private final BoundedCounts dates = new BoundedCounts();
  private final TreeMap<Integer, Integer> words = new TreeMap<>();
  private final PictureCounter pictures = new PictureCounter();
  private final PictureCounter leadImages = new PictureCounter();
  private final BoundedCounts links = new BoundedCounts();
  private final Map<Severity, BoundedCounts> findings = new EnumMap<>(Severity.class);

  /** Creates a counter that has counted nothing. */
  public StatisticsCounter() {
    for (Severity severity : Severity.values()) {
      findings.put(severity, new BoundedCounts());
    }
  }

  /**
   * Counts an article. Its body is read, and the files that it links to are looked for.
   *
   * @param document the article
   */
  public void add(ArticleDocument document) {
    files++;
    bytes += document.source().byteLength();
    withoutFrontMatter += document.metadata().fields().isEmpty() ? 1 : 0;
    fields.add(document.metadata());
    addFields(document.fields());
    words.merge(document.wordCount().total(), 1, Integer::sum);
    pictures.add(document.figures());
    leadImages.add(document.leadImage().map(List::of).orElse(List.of()));
    for (ArticleLink link : document.links()) {
      for (LinkClass found : link.target().classes()) {
        links.add(found.name());
      }
    }
    List<Diagnostic> found = DocumentFindings.of(document);
    found.forEach(each -> findings(each.severity()).add(each.code(), each.findings()));
    boolean hasError = found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    filesWithErrors += hasError ? 1 : 0;
  }

  /** Counts a file that could not be read. */
  public void addUnread() {
    unread++;
  }

  private void addFields(ArticleFields said) {
    add(said.language().value().map(Locale::toLanguageTag).stream(), languages);
    add(
        Stream.concat(
            said.category().value().stream(), said.categories().orElse(List.of()).stream()),
        categories);
    add(
        Stream.concat(
            said.tags().orElse(List.of()).stream(),
            said.get(ProfileKey.KEYWORDS).orElse(List.of()).stream()),
        tags);
    add(said.authors().orElse(List.of()).stream().map(Person::name), authors);
    add(said.date().value().map(StatisticsCounter::month).stream(), dates);
  }

  private static String month(ArticleDate date) {
    return YearMonth.from(date.localDate()).toString();
  }

  private static void add(Stream<String> values, BoundedCounts counts) {
    Set<String> once = new LinkedHashSet<>();
    values.map(String::strip).filter(value -> !value.isEmpty()).forEach(once::add);
    once.forEach(counts::add);
    if (once.isEmpty()) {
      counts.addWithout();
    }
  }

  private BoundedCounts findings(Severity severity) {
    return findings.computeIfAbsent(severity, none -> new BoundedCounts());
  }

  /**
   * Counts all that another has counted.
   *
   * @param more the other, which stays as it is
   */
  public void merge(StatisticsCounter more) {
    files += more.files;
    unread += more.unread;
    bytes += more.bytes;
    withoutFrontMatter += more.withoutFrontMatter;
    filesWithErrors += more.filesWithErrors;
    fields.merge(more.fields);
    languages.merge(more.languages);
    categories.merge(more.categories);
    tags.merge(more.tags);
    authors.merge(more.authors);
    dates.merge(more.dates);
    more.words.forEach((count, times) -> words.merge(count, times, Integer::sum));
    pictures.merge(more.pictures);
    leadImages.merge(more.leadImages);
    links.merge(more.links);
    more.findings.forEach((severity, counts) -> findings(severity).merge(counts));
  }

  /** {@return what was counted until now} */
  public CorpusStatistics statistics() {
    Map<Severity, ValueCounts> found = new EnumMap<>(Severity.class);
    findings.forEach((severity, counts) -> found.put(severity, counts.byCount()));
    return new CorpusStatistics(
        files,
        unread,
        bytes,
        withoutFrontMatter,
        fields.statistics(),
        fields.others(),
        languages.byCount(),
        categories.byCount(),
        tags.byCount(),
        authors.byCount(),
        dates.byValue(),
        WordStatistics.of(words),
        pictures.statistics(),
        leadImages.statistics(),
        links.byCount(),
        found,
        filesWithErrors);
  }
}
