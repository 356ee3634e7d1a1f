package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.CorpusStatistics;
import io.github.articlemodel.corpus.FieldStatistics;
import io.github.articlemodel.corpus.PictureStatistics;
import io.github.articlemodel.corpus.ValueCounts;
import io.github.articlemodel.corpus.WordStatistics;
import io.github.articlemodel.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/** Statistics as a JSON object. */
final class StatsJson {

  private StatsJson() {}

  private static String constant(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String of(CorpusStatistics numbers) {
    return JsonOutput.object(json -> write(numbers, json));
  }

  private static void write(CorpusStatistics numbers, JsonGenerator json) {
    json.writeNumberProperty("files", numbers.files());
    json.writeNumberProperty("unread", numbers.unread());
    json.writeNumberProperty("bytes", numbers.bytes());
    json.writeNumberProperty("withoutFrontMatter", numbers.withoutFrontMatter());
    json.writeName("fields");
    json.writeStartArray();
    numbers.fields().forEach(field -> field(field, json));
    json.writeEndArray();
    json.writeNumberProperty("otherFields", numbers.otherFields());
    counts("languages", numbers.languages(), json);
    counts("categories", numbers.categories(), json);
    counts("tags", numbers.tags(), json);
    counts("authors", numbers.authors(), json);
    counts("dates", numbers.dates(), json);
    words(numbers.words(), json);
    pictures("pictures", numbers.pictures(), json);
    pictures("leadImages", numbers.leadImages(), json);
    values("links", numbers.links(), StatsJson::constant, json);
    json.writeName("findings");
    json.writeStartObject();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      ValueCounts found = numbers.findings().get(severity);
      if (found != null) {
        values(Names.of(severity), found, UnaryOperator.identity(), json);
      }
    }
    json.writeEndObject();
    json.writeNumberProperty("filesWithErrors", numbers.filesWithErrors());
  }

  private static void field(FieldStatistics field, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", field.name());
    json.writeNumberProperty("files", field.files());
    values("kinds", field.kinds(), UnaryOperator.identity(), json);
    json.writeEndObject();
  }

  /** Writes counts with what was not counted one by one, and the files without a value. */
  private static void counts(String name, ValueCounts counts, JsonGenerator json) {
    json.writeName(name);
    json.writeStartObject();
    values("counts", counts, UnaryOperator.identity(), json);
    json.writeNumberProperty("others", counts.others());
    json.writeNumberProperty("without", counts.without());
    json.writeEndObject();
  }

  private static void values(
      String name, ValueCounts counts, UnaryOperator<String> named, JsonGenerator json) {
    json.writeName(name);
    json.writeStartObject();
    counts.counts().forEach((value, count) -> json.writeNumberProperty(named.apply(value), count));
    json.writeEndObject();
  }

  private static void words(WordStatistics words, JsonGenerator json) {
    json.writeName("words");
    json.writeStartObject();
    json.writeNumberProperty("total", words.total());
    json.writeNumberProperty("least", words.least());
    json.writeNumberProperty("lowerQuartile", words.lowerQuartile());
    json.writeNumberProperty("median", words.median());
    json.writeNumberProperty("upperQuartile", words.upperQuartile());
    json.writeNumberProperty("most", words.most());
    values("lengths", words.lengths(), UnaryOperator.identity(), json);
    json.writeEndObject();
  }

  private static void pictures(String name, PictureStatistics pictures, JsonGenerator json) {
    json.writeName(name);
    json.writeStartObject();
    json.writeNumberProperty("pictures", pictures.pictures());
    json.writeNumberProperty("files", pictures.files());
    json.writeNumberProperty("withoutAlt", pictures.withoutAlt());
    json.writeNumberProperty("withoutCaption", pictures.withoutCaption());
    json.writeNumberProperty("withoutCredit", pictures.withoutCredit());
    values("forms", pictures.forms(), StatsJson::constant, json);
    json.writeEndObject();
  }
}
