package io.github.articlemodel.corpus;

import io.github.articlemodel.report.Plot;
import io.github.articlemodel.report.PlotPage;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Statistics as a page to look at, whole in itself. Of each list the page shows the greatest
 * numbers, and says how many more there are.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * StatisticsPage.of(statistics).write(out);
 * }</pre>
 */
public final class StatisticsPage {

  private static final int MOST = 20;
  private static final int FIELDS = 25;

  /** As many columns are seen apart. */
  private static final int COLUMNS = 120;

  private final CorpusStatistics numbers;

  private StatisticsPage(CorpusStatistics numbers) {
    this.numbers = numbers;
  }

  /**
   * {@return the page of some statistics}
   *
   * @param statistics the statistics
   */
  public static PlotPage of(CorpusStatistics statistics) {
    return new StatisticsPage(statistics).page();
  }

  private PlotPage page() {
    String articles = count(numbers.files(), "article");
    return tiles(new PlotPage("Statistics of " + articles, size()))
        .withSection("Dates", without(numbers.dates(), "date"), dates())
        .withSection("Fields", without(numbers.withoutFrontMatter(), "field"), List.of(fields()))
        .withSection(
            "Languages and categories",
            without(numbers.languages(), "language")
                + " "
                + without(numbers.categories(), "category"),
            List.of(
                plot(numbers.languages(), "Articles in each language", "Language", "languages"),
                plot(numbers.categories(), "Articles in each category", "Category", "categories")))
        .withSection(
            "Tags and authors",
            without(numbers.tags(), "tag") + " " + without(numbers.authors(), "known author"),
            List.of(
                plot(numbers.tags(), "Articles with each tag", "Tag", "tags"),
                plot(numbers.authors(), "Articles by each author", "Author", "authors")))
        .withSection("Length", quartiles(), List.of(lengths()))
        .withSection(
            "Pictures",
            "",
            List.of(
                pictures(numbers.pictures(), "Pictures in the text"),
                pictures(numbers.leadImages(), "Lead images")))
        .withSection("Links", "A link may be of several classes.", List.of(links()))
        .withSection(
            "What is wrong", "As lint tells it; its report names each file and line.", findings());
  }

  private PlotPage tiles(PlotPage page) {
    PictureStatistics pictures = numbers.pictures();
    return page.withTile("Articles", number(numbers.files()), notReadInShort())
        .withTile(
            "Words", large(numbers.words().total()), "median " + number(numbers.words().median()))
        .withTile(
            "Pictures", number(pictures.pictures()), "in " + count(pictures.files(), "article"))
        .withTile(
            "Without alt text", number(pictures.withoutAlt()), of(pictures.withoutAlt(), pictures))
        .withTile(
            "Without caption",
            number(pictures.withoutCaption()),
            of(pictures.withoutCaption(), pictures))
        .withTile(
            "Without credit",
            number(pictures.withoutCredit()),
            of(pictures.withoutCredit(), pictures))
        .withTile(
            "Errors",
            number(findings(Severity.ERROR).total()),
            "in " + count(numbers.filesWithErrors(), "article"));
  }

  private static String large(long number) {
    return number < 10_000_000
        ? number(number)
        : String.format(Locale.ENGLISH, "%,.1f million", number / 1e6);
  }

  private static String of(int part, PictureStatistics pictures) {
    return Plot.percent(part, pictures.pictures()) + " of the pictures";
  }

  private String size() {
    return number((numbers.bytes() + 999) / 1_000) + " kB";
  }

  private String notReadInShort() {
    return numbers.unread() == 0 ? "" : number(numbers.unread()) + " can't be read";
  }

  private static String without(int files, String what) {
    return files == 0
        ? "Every article has a " + what + "."
        : count(files, "article") + " without a " + what + ".";
  }

  private static String without(ValueCounts counts, String what) {
    return without(counts.without(), what);
  }

  private Plot fields() {
    List<Plot.Row> rows =
        numbers.fields().stream()
            .limit(FIELDS)
            .map(field -> new Plot.Row(field.name(), field.files(), kinds(field)))
            .toList();
    int more = numbers.fields().size() - rows.size();
    String rest = more == 0 ? "" : count(more, "more field") + " in fewer articles.";
    if (numbers.otherFields() > 0) {
      rest += " Fields of other names, " + count(numbers.otherFields(), "time") + ".";
    }
    return Plot.bars("Articles that have each field, and its values", "Field", "Articles", rows)
        .withWhole(numbers.files())
        .withRest(rest.strip());
  }

  static String kinds(FieldStatistics field) {
    Map<String, Integer> kinds = field.kinds().counts();
    return kinds.size() == 1
        ? kinds.keySet().iterator().next()
        : String.join(
            ", ",
            kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + number(kind.getValue()))
                .toList());
  }

  private Plot plot(ValueCounts counts, String caption, String label, String several) {
    int more = counts.counts().size() - counts.top(MOST).size();
    String rest =
        counts.rest(MOST) == 0
            ? ""
            : (more > 0 ? number(more) + " more " + several : "other " + several)
                + ", counted "
                + count(counts.rest(MOST), "time")
                + ".";
    return Plot.bars(caption, label, "Articles", rows(counts.top(MOST)))
        .withWhole(numbers.files())
        .withRest(rest);
  }

  private static List<Plot.Row> rows(Map<String, Integer> counts) {
    List<Plot.Row> rows = new ArrayList<>();
    counts.forEach((label, count) -> rows.add(new Plot.Row(label, count, "")));
    return rows;
  }

  /** Returns the months, or the years where there are too many months to be seen apart. */
  private List<Plot> dates() {
    Map<String, Integer> months = Timeline.months(numbers.dates().counts());
    int others = numbers.dates().others();
    Plot plot =
        months.size() <= COLUMNS
            ? Plot.columns("Articles of each month", "Month", "Articles", rows(months))
            : Plot.columns(
                "Articles of each year",
                "Year",
                "Articles",
                rows(Timeline.years(numbers.dates().counts())));
    return List.of(
        plot.withRest(others == 0 ? "" : "other months, counted " + count(others, "time") + "."));
  }

  private String quartiles() {
    WordStatistics words = numbers.words();
    return String.format(
        Locale.ENGLISH,
        "A quarter of the articles have at most %,d words, half at most %,d, three quarters at most"
            + " %,d; the shortest has %,d and the longest %,d.",
        words.lowerQuartile(),
        words.median(),
        words.upperQuartile(),
        words.least(),
        words.most());
  }

  private Plot lengths() {
    return Plot.bars(
            "Articles of each length",
            "Words",
            "Articles",
            rows(numbers.words().lengths().counts()))
        .withWhole(numbers.files());
  }

  private static Plot pictures(PictureStatistics pictures, String caption) {
    if (pictures.pictures() == 0) {
      return Plot.bars(caption, "Pictures", "Pictures", List.of());
    }
    return Plot.bars(
            caption
                + ": "
                + number(pictures.pictures())
                + " in "
                + count(pictures.files(), "article"),
            "What is not said",
            "Pictures",
            List.of(
                new Plot.Row("without alt text", pictures.withoutAlt(), ""),
                new Plot.Row("without caption", pictures.withoutCaption(), ""),
                new Plot.Row("without credit", pictures.withoutCredit(), "")))
        .withWhole(pictures.pictures());
  }

  private Plot links() {
    Map<String, Integer> named = new LinkedHashMap<>();
    numbers
        .links()
        .counts()
        .forEach((name, count) -> named.put(name.toLowerCase(Locale.ROOT), count));
    return Plot.bars("Links of each class", "Class", "Links", rows(named));
  }

  private List<Plot> findings() {
    List<Plot> plots = new ArrayList<>();
    plots.add(findings("Errors", Severity.ERROR));
    plots.add(findings("Warnings", Severity.WARNING));
    plots.add(findings("Info", Severity.INFO));
    plots.removeIf(plot -> plot.rows().isEmpty() && !plot.caption().startsWith("Errors"));
    return plots;
  }

  private Plot findings(String name, Severity severity) {
    ValueCounts found = findings(severity);
    return Plot.bars(name + ": " + number(found.total()), "Code", "Findings", rows(found.counts()));
  }

  private ValueCounts findings(Severity severity) {
    return numbers.findings().getOrDefault(severity, new ValueCounts(Map.of(), 0, 0));
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String count(long number, String name) {
    return number(number) + " " + name + (number == 1 ? "" : "s");
  }
}
