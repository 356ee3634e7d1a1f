package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.CorpusStatistics;
import io.github.articlemodel.corpus.FieldStatistics;
import io.github.articlemodel.corpus.PictureStatistics;
import io.github.articlemodel.corpus.ValueCounts;
import io.github.articlemodel.corpus.WordStatistics;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lays statistics out for people: a line a number, with a bar. */
final class StatsText {

  private static final int MOST = 10;
  private static final int FIELDS = 25;

  private final CorpusStatistics numbers;
  private final List<String> lines = new ArrayList<>();

  private StatsText(CorpusStatistics numbers) {
    this.numbers = numbers;
  }

  static List<String> of(CorpusStatistics statistics) {
    StatsText text = new StatsText(statistics);
    text.lay();
    return text.lines.stream().map(TerminalText::line).toList();
  }

  private void lay() {
    lines.add(
        count(numbers.files(), "file")
            + ", "
            + number((numbers.bytes() + 999) / 1_000)
            + " kB"
            + (numbers.unread() > 0 ? ", " + number(numbers.unread()) + " can't be read" : ""));
    fields();
    dates();
    part("Languages", numbers.languages(), MOST, numbers.files());
    part("Categories", numbers.categories(), MOST, numbers.files());
    part("Tags", numbers.tags(), MOST, numbers.files());
    part("Authors", numbers.authors(), MOST, numbers.files());
    words();
    pictures("Pictures in the text", numbers.pictures());
    pictures("Lead images", numbers.leadImages());
    Map<String, Integer> classes = new LinkedHashMap<>();
    numbers.links().counts().forEach((name, n) -> classes.put(name.toLowerCase(Locale.ROOT), n));
    part("Links", new ValueCounts(classes, 0, 0), MOST, numbers.links().total());
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      ValueCounts found =
          numbers.findings().getOrDefault(severity, new ValueCounts(Map.of(), 0, 0));
      String name =
          severity == Severity.INFO ? "Info" : severity == Severity.ERROR ? "Errors" : "Warnings";
      part(name, found, MOST, found.total());
    }
  }

  private void heading(String name) {
    lines.add("");
    lines.add(name);
  }

  private void fields() {
    heading("Fields");
    List<FieldStatistics> shown = numbers.fields().stream().limit(FIELDS).toList();
    TextBars bars = new TextBars(numbers.files());
    shown.forEach(field -> bars.add(field.name(), field.files(), kinds(field)));
    lines.addAll(bars.lines());
    int more = numbers.fields().size() - shown.size();
    if (more > 0) {
      lines.add("  and " + count(more, "more field"));
    }
    if (numbers.withoutFrontMatter() > 0) {
      lines.add("  " + count(numbers.withoutFrontMatter(), "file") + " without a field");
    }
  }

  private static String kinds(FieldStatistics field) {
    return String.join(", ", field.kinds().counts().keySet());
  }

  private void part(String name, ValueCounts counts, int most, int whole) {
    if (counts.total() == 0) {
      return;
    }
    heading(name);
    TextBars bars = new TextBars(whole);
    counts.top(most).forEach((value, count) -> bars.add(value, count, ""));
    lines.addAll(bars.lines());
    int more = counts.counts().size() - counts.top(most).size();
    if (counts.rest(most) > 0) {
      lines.add(
          "  and "
              + (more > 0 ? number(more) + " more" : "others")
              + ", counted "
              + count(counts.rest(most), "time"));
    }
    if (counts.without() > 0) {
      lines.add("  " + count(counts.without(), "file") + " without");
    }
  }

  private void dates() {
    Map<String, Integer> years = new TreeMap<>();
    numbers
        .dates()
        .counts()
        .forEach(
            (month, n) -> years.merge(month.substring(0, month.lastIndexOf('-')), n, Integer::sum));
    ValueCounts dates = numbers.dates();
    part("Dates", new ValueCounts(years, dates.others(), dates.without()), 100, numbers.files());
  }

  private void words() {
    WordStatistics words = numbers.words();
    heading("Words");
    lines.add(
        "  "
            + number(words.total())
            + " in all; half of the files have "
            + number(words.lowerQuartile())
            + " to "
            + number(words.upperQuartile())
            + ", the median is "
            + number(words.median()));
    TextBars bars = new TextBars(numbers.files());
    words.lengths().counts().forEach((range, count) -> bars.add(range, count, ""));
    lines.addAll(bars.lines());
  }

  private void pictures(String name, PictureStatistics pictures) {
    if (pictures.pictures() == 0) {
      return;
    }
    heading(name + ": " + number(pictures.pictures()) + " in " + count(pictures.files(), "file"));
    TextBars bars = new TextBars(pictures.pictures());
    bars.add("without alt text", pictures.withoutAlt(), "");
    bars.add("without caption", pictures.withoutCaption(), "");
    bars.add("without credit", pictures.withoutCredit(), "");
    lines.addAll(bars.lines());
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String count(long number, String name) {
    return number(number) + " " + name + (number == 1 ? "" : "s");
  }
}
