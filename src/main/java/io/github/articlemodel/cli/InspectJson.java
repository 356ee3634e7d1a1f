package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.Outline;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what {@code inspect} shows as the members of a JSON object. */
final class InspectJson {

  private final ArticleDocument document;
  private final JsonGenerator json;

  InspectJson(ArticleDocument document, JsonGenerator json) {
    this.document = document;
    this.json = json;
  }

  /**
   * Writes all.
   *
   * @param byProfile whether to write what the fields mean too
   */
  void write(boolean byProfile) {
    Optional<Headline> headline = document.headline();
    text("headline", headline.map(Headline::text).orElse(null));
    text("headlineOrigin", headline.map(found -> Names.of(found.origin())).orElse(null));
    json.writeName("metadata").writeStartObject();
    metadata();
    json.writeEndObject();
    if (byProfile) {
      text("profile", document.fields().profile().name());
      list("fields", document.fields().all(), this::field);
    }
    list("outline", document.outline().entries(), this::heading);
    list("figures", document.figures(), this::figure);
    list("links", document.links(), this::link);
    list("diagnostics", document.diagnostics(), this::diagnostic);
  }

  private void metadata() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(document.metadata().toMap());
    for (TypedField<?> view : document.metadata().views().values()) {
      json.writeName(Names.member(view.name()));
      JsonValues.write(view.isPresent() ? Names.text(view) : fields.get(view.name()), json);
      fields.remove(view.name());
    }
    json.writeName("other");
    JsonValues.write(fields, json);
  }

  private void field(ArticleField<?> field) {
    text("key", field.key().name());
    text("state", Names.of(field.state()));
    text("origin", Names.of(field.origin()));
    text("path", field.path().map(FieldPath::toString).orElse(null));
    json.writeName("value");
    JsonValues.write(field.value().<Object>map(Names::plain).orElse(null), json);
    place(field.span());
  }

  private void heading(Outline.Entry entry) {
    json.writeNumberProperty("level", entry.level());
    text("text", entry.text());
    place(entry.span());
  }

  private void figure(Figure figure) {
    text("form", Names.of(figure.form()));
    text("destination", figure.destination());
    text("alt", figure.alt());
    text("title", figure.title());
    text("link", figure.link());
    text("caption", figure.captionText().orElse(null));
    Credit credit = figure.credit();
    text("credit", credit == null ? null : Names.credit(credit));
    text("creditWritten", credit == null ? null : credit.raw());
    place(figure.written().span());
  }

  private void link(ArticleLink link) {
    text("form", Names.of(link.form()));
    text("text", link.text());
    text("destination", link.destination());
    text("title", link.title());
    place(link.span());
  }

  private void diagnostic(Diagnostic diagnostic) {
    text("severity", Names.of(diagnostic.severity()));
    text("code", diagnostic.code());
    text("message", diagnostic.message());
    text("advice", diagnostic.advice());
    place(Optional.of(diagnostic.location().span()));
  }

  /** Writes line and column, from 1, and the offsets into the text, from 0. */
  private void place(Optional<SourceSpan> span) {
    if (span.isEmpty()) {
      return;
    }
    SourcePosition position = document.source().position(span.get().start());
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeNumberProperty("start", span.get().start());
    json.writeNumberProperty("end", span.get().end());
  }

  private void text(String name, @Nullable String text) {
    json.writeStringProperty(name, text);
  }

  private <T> void list(String name, List<T> items, java.util.function.Consumer<T> members) {
    json.writeName(name).writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      members.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
