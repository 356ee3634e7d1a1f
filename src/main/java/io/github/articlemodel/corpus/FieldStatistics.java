package io.github.articlemodel.corpus;

/**
 * In how many files a field is, and what kind of values it has there. Immutable.
 *
 * <pre>{@code
 * FieldStatistics title = statistics.fields().get(2);
 * title.name();  // "title"
 * title.files(); // how many files have it
 * title.kinds(); // {text=11, blank=1}
 * }</pre>
 *
 * @param name the name of the field, one at the top of the front matter
 * @param files how many files have it
 * @param kinds the kinds of its values, the most frequent first: {@code text}, {@code blank} (a
 *     text of white space at most), {@code date} (a date, or a text that is one), {@code address}
 *     (a text that starts with http: or https:), {@code integer}, {@code decimal}, {@code boolean},
 *     {@code null}, {@code list}, {@code map} and {@code unread}
 */
public record FieldStatistics(String name, int files, ValueCounts kinds) {}
