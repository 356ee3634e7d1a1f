package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.Outline;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints what {@code inspect} shows, for people. */
final class InspectText {

  private final ArticleDocument document;
  private final PrintWriter out;

  InspectText(ArticleDocument document, PrintWriter out) {
    this.document = document;
    this.out = out;
  }

  /**
   * Prints all.
   *
   * @param byProfile whether to show what the fields mean too
   */
  void print(boolean byProfile) {
    out.println(document.source().name());
    headline();
    metadata();
    if (byProfile) {
      fields(document.fields());
    }
    outline();
    figures();
    links();
    diagnostics();
  }

  private void headline() {
    Optional<Headline> headline = document.headline();
    title("Headline");
    if (headline.isEmpty()) {
      out.println("  (none)");
      return;
    }
    out.println("  " + TerminalText.line(headline.get().text()));
    out.println("  from the " + origin(headline.get().origin()) + place(headline.get().span()));
  }

  private static String origin(Headline.Origin origin) {
    return switch (origin) {
      case TITLE_FIELD -> "field title";
      case FIRST_HEADING -> "first heading";
      case FIRST_PARAGRAPH -> "first paragraph, as the title and the first heading are empty";
    };
  }

  private void metadata() {
    title("Metadata");
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(document.metadata().toMap());
    for (TypedField<?> view : document.metadata().views().values()) {
      Object raw = fields.remove(view.name());
      field(view.name(), value(view, raw));
    }
    fields.forEach((name, value) -> field(name, plain(value)));
  }

  private void fields(ArticleFields fields) {
    title("Fields by the profile " + fields.profile().name());
    for (ArticleField<?> field : fields.all()) {
      String from =
          switch (field.origin()) {
            case FIELD -> " from " + TerminalText.line(field.view().name()) + place(field.span());
            case FILE_NAME -> " from the file name";
            case NONE -> "";
          };
      if (!from.isEmpty()) {
        String value = field.isPresent() ? plain(Names.text(field.view())) : value(field.view());
        field(field.key().name(), value + " " + from);
      }
    }
  }

  /** Returns a value that is null or not of its type. */
  private static String value(TypedField<?> view) {
    Field field = view.field();
    return value(view, field == null ? null : Metadata.of(field).toMap().get(field.name()));
  }

  private void field(String name, String value) {
    out.println(String.format(Locale.ROOT, "  %-12s %s", TerminalText.line(name), value));
  }

  private static String value(TypedField<?> view, @Nullable Object raw) {
    return switch (view.state()) {
      case ABSENT -> "(absent)";
      case NULL -> "(null)";
      case INVALID -> plain(raw) + "  (invalid)";
      case PRESENT -> plain(Names.text(view));
    };
  }

  private static String plain(@Nullable Object value) {
    if (value == null) {
      return "(null)";
    }
    String text = JsonOutput.text(value);
    return text.isEmpty() ? "(empty)" : TerminalText.line(text);
  }

  private void outline() {
    List<Outline.Entry> entries = document.outline().entries();
    title("Outline", entries);
    for (Outline.Entry entry : entries) {
      String text = entry.text().isEmpty() ? "(empty)" : TerminalText.line(entry.text());
      out.println("  ".repeat(entry.level()) + text + place(entry.span()));
    }
  }

  private void figures() {
    List<Figure> figures = document.figures();
    title("Figures", figures);
    for (Figure figure : figures) {
      out.println("  " + TerminalText.line(figure.destination()) + place(figure.written().span()));
      out.println("    form:    " + Names.of(figure.form()).replace('-', ' '));
      detail("title", figure.title());
      detail("link", figure.link());
      figure
          .captionText()
          .ifPresent(caption -> out.println("    caption: " + TerminalText.line(caption)));
      Credit credit = figure.credit();
      if (credit != null) {
        out.println("    credit:  " + TerminalText.line(Names.credit(credit)));
      }
    }
  }

  private void detail(String name, @Nullable String value) {
    if (value != null) {
      out.println(String.format(Locale.ROOT, "    %-8s %s", name + ":", TerminalText.line(value)));
    }
  }

  private void links() {
    List<ArticleLink> links = document.links();
    title("Links", links);
    for (ArticleLink link : links) {
      out.println("  " + TerminalText.line(link.destination()) + place(link.span()));
      if (!link.text().isEmpty() && !link.text().equals(link.destination())) {
        out.println("    text:    " + TerminalText.line(link.text()));
      }
    }
  }

  private void diagnostics() {
    List<Diagnostic> all = document.diagnostics();
    title("Diagnostics", all);
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      long count = all.stream().filter(found -> found.severity() == severity).count();
      if (count > 0) {
        counts.add(count + " " + Names.of(severity) + (count == 1 ? "" : "s"));
      }
    }
    if (!counts.isEmpty()) {
      out.println("  " + String.join(", ", counts) + " on the standard error");
    }
    for (Diagnostic found : all) {
      if (!ExitStatus.isFinding(found)) {
        out.println(
            "  "
                + Names.of(found.severity())
                + " "
                + found.code()
                + ": "
                + found.message()
                + place(Optional.of(found.location().span())));
      }
    }
  }

  private void title(String title) {
    out.println();
    out.println(title);
  }

  private void title(String title, List<?> items) {
    title(title + (items.size() > 1 ? " (" + items.size() + ")" : ""));
    if (items.isEmpty()) {
      out.println("  (none)");
    }
  }

  private String place(Optional<SourceSpan> span) {
    return span.map(found -> " (line " + document.source().position(found.start()).line() + ")")
        .orElse("");
  }
}
