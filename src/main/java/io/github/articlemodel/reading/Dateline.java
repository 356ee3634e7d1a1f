package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where, and at times when and by which agency, a report was written: what the first paragraph of
 * an article begins with.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(Paragraph.of("WASHINGTON, Nov. 25 (Reuters) - The dollar fell on Monday."))
 *         .build();
 * Dateline dateline = Dateline.of(article).orElseThrow();
 * dateline.place();    // "WASHINGTON"
 * dateline.agency();   // "Reuters"
 * dateline.date();     // "Nov. 25"
 * dateline.monthDay(); // Optional of --11-25
 * }</pre>
 *
 * <p>It is conservative: {@code NOTE:} is no dateline, and neither is a word in capitals that may
 * be anything. A colon or a dash must follow a place in capitals that is known ({@code TAK:}), or
 * has a word of places in it ({@code PORT ELLERY:}); or a place with a region ({@code SAN JOSE,
 * Calif. —}), a date, or a known agency. In Thai the place must be known.
 *
 * @param place the place as written, with its region; of several all
 * @param agency the agency as written, without brackets; null where none is named
 * @param date the date as written; null where none is
 * @param written the paragraph, with the dateline as its {@link Part#TEXT}, colon or dash included;
 *     never counts in equality
 */
public record Dateline(
    String place, @Nullable String agency, @Nullable String date, Written written) {

  /**
   * Creates one.
   *
   * @param place the place as written, with its region; of several all
   * @param agency the agency as written, without brackets; null where none is named
   * @param date the date as written; null where none is
   * @param written the paragraph, with the dateline as its {@link Part#TEXT}, colon or dash
   *     included; never counts in equality
   */
  public Dateline {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Returns the dateline of an article: that of its first paragraph which is neither headline nor
   * picture nor caption.
   *
   * @param article the article
   * @return the dateline; empty where there is none, or it can't be told from other text
   */
  public static Optional<Dateline> of(Article article) {
    RunningText running = RunningText.of(article);
    for (Block block : article.body()) {
      if (running.holds(block) && block instanceof Paragraph paragraph) {
        return of(paragraph);
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> of(Paragraph paragraph) {
    LeadText lead = LeadText.of(paragraph.content());
    DatelineReader.Reading reading = DatelineReader.read(lead.text());
    if (reading == null) {
      return Optional.empty();
    }
    Written written =
        lead.span(reading.start(), reading.end())
            .map(span -> paragraph.written().with(Part.TEXT, span))
            .orElse(paragraph.written());
    return Optional.of(new Dateline(reading.place(), reading.agency(), reading.date(), written));
  }

  /** {@return the day of the date, without its year; empty where there is no date} */
  public Optional<MonthDay> monthDay() {
    return date == null ? Optional.empty() : Optional.ofNullable(DatelineDate.read(date));
  }

  /**
   * Returns the span of the dateline, its colon or dash included.
   *
   * @return the span; empty where the article was made in code, or the dateline ends within a text
   *     that holds an escape or an entity
   */
  public Optional<SourceSpan> span() {
    return written.span(Part.TEXT);
  }
}
