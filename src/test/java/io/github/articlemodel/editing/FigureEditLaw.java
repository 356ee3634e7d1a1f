package io.github.articlemodel.editing;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.testing.EditTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Law 2 over the pictures of one document: each change of an alt text, a caption or a credit reads
 * back as asked for, with all other pictures and all text outside of the picture as before, or is
 * refused. Counts both.
 */
final class FigureEditLaw extends EditTally {

  private static final List<String> CAPTIONS =
      List.of(
          "New [caption] *x*",
          "Herons on the quay.",
          "5 < 6 & \"so on\" it's",
          "AT&T; {x} a|b `c` \\o/",
          "ประโยค “quoted”",
          "https://example.com/x?a=1&b=2");

  private static final List<String> CREDITS =
      List.of("Photo: Ada Moe/AFP", "Photo: Nela Brandvik", "Photo: Reuters");

  private final ArticleParser parser;

  /** How many images within a text were refused a caption, as they can have none. */
  int inText;

  private int next;

  @Override
  public String report() {
    return inText + " can't have a caption, " + super.report();
  }

  FigureEditLaw(ParserOptions options) {
    this.parser = ArticleParser.of(options);
  }

  /** Changes alt text, caption and credit of each picture of the body in turn. */
  void check(SourceText source) {
    ArticleDocument document = parser.parse(source);
    List<Figure> figures = document.figures();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      String text = CAPTIONS.get(next++ % CAPTIONS.size());
      String credit = next % 4 == 0 ? null : CREDITS.get(next % CREDITS.size());
      check(document, figures, i, "alt", text, document.edit().setAlt(figure, text));
      check(document, figures, i, "caption", text, document.edit().setCaption(figure, text));
      if (figure.caption() != null) {
        check(document, figures, i, "none", null, document.edit().setCaption(figure, null));
      }
      check(document, figures, i, "credit", credit, document.edit().setCredit(figure, credit));
      changesNothing(document, figure);
    }
  }

  /** Sets caption, credit, and an alt text on one line, to what was read. */
  private void changesNothing(ArticleDocument document, Figure figure) {
    boolean isOnLine =
        figure
            .written()
            .span(Written.Part.TEXT)
            .filter(alt -> document.source().slice(alt).lines().count() == 1)
            .isPresent();
    Caption caption = figure.caption();
    BodyEdit same =
        new BodyEdit.SetCaption(figure, caption == null ? List.of() : caption.content());
    for (ArticleEdit edit :
        List.of(
            document.edit().with(same),
            document.edit().setCredit(figure, raw(figure)),
            isOnLine ? document.edit().setAlt(figure, figure.alt()) : document.edit())) {
      try {
        if (!edit.textEdits().isEmpty()) {
          wrong.add("the same again: " + figure + "\n  => " + edit.textEdits());
        }
      } catch (EditRefusedException e) {
        refuse(e.diagnostic().code() + " the same again", figure + "\n  " + e.getMessage());
      }
    }
  }

  private void check(
      ArticleDocument document,
      List<Figure> figures,
      int at,
      String part,
      String value,
      ArticleEdit edit) {
    Figure figure = figures.get(at);
    List<TextEdit> edits;
    try {
      edits = edit.textEdits();
    } catch (EditRefusedException e) {
      if (part.equals("caption") && isInText(figure)) {
        inText++;
        if (!e.diagnostic().code().equals("edit.caption-place")) {
          wrong.add(figure + ": " + e.getMessage());
        }
        return;
      }
      String code = e.diagnostic().code() + " " + part + " " + figure.form();
      refuse(code, figure + "\n  " + value + "\n  " + e.getMessage());
      return;
    }
    made++;
    ArticleDocument after = parser.parse(document.source().apply(edits));
    String fault = fault(figures, after.figures(), at, part, value);
    List<SourceSpan> within = within(figure);
    boolean isLocal =
        edits.stream()
            .map(one -> part.equals("none") ? stripped(document, one.span()) : one.span())
            .allMatch(
                span ->
                    within.stream()
                        .anyMatch(
                            s -> s.contains(span) || (part.equals("none") && isNamed(s, span))));
    int gone = document.article().body().size() - after.article().body().size();
    boolean keepsRest =
        after.metadata().equals(document.metadata())
            && (gone == 0 || (gone == 1 && part.equals("none")));
    if (!fault.isEmpty() || !isLocal || !keepsRest) {
      wrong.add(
          part
              + " "
              + value
              + ": "
              + fault
              + (isLocal ? "" : " not local")
              + (keepsRest ? "" : " rest")
              + "\n  "
              + figure
              + "\n  => "
              + edits);
    }
  }

  /** Returns a span without the white space and the marks of quotes at its ends. */
  private static SourceSpan stripped(ArticleDocument document, SourceSpan span) {
    String text = document.source().text();
    int start = span.start();
    int end = span.end();
    while (start < end && " \t\r\n>".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t\r\n>".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new SourceSpan(start, end);
  }

  /** Returns whether a span is a value with its name and quotes, as of an argument. */
  private static boolean isNamed(SourceSpan value, SourceSpan span) {
    return span.contains(value) && span.length() - value.length() <= " caption=\"\"".length();
  }

  /** Returns the places that an edit of a picture may change. */
  private static List<SourceSpan> within(Figure figure) {
    List<Written> all = new ArrayList<>(List.of(figure.written()));
    if (figure.caption() != null) {
      figure.caption().places().stream().map(Caption.Place::written).forEach(all::add);
    }
    if (figure.credit() != null) {
      all.addAll(figure.credit().places());
    }
    List<SourceSpan> spans = new ArrayList<>();
    for (Written written : all) {
      written.span().ifPresent(spans::add);
      written.span(Written.Part.TEXT).ifPresent(spans::add);
    }
    return spans;
  }

  private static String fault(
      List<Figure> before, List<Figure> after, int at, String part, String value) {
    if (before.size() != after.size()) {
      return before.size() + " pictures became " + after.size();
    }
    for (int i = 0; i < before.size(); i++) {
      boolean isRight =
          i == at
              ? asked(before.get(i), after.get(i), part, value)
              : before.get(i).equals(after.get(i));
      if (!isRight) {
        return "picture " + i + " became " + after.get(i);
      }
    }
    return "";
  }

  private static boolean asked(Figure was, Figure is, String part, String value) {
    String credit = raw(is);
    return was.destination().equals(is.destination())
        && Objects.equals(was.link(), is.link())
        && switch (part) {
          case "alt" -> is.alt().equals(value);
          case "caption" ->
              is.captionText().equals(Optional.of(value)) && Objects.equals(credit, raw(was));
          case "none" -> isOfImage(is, was) && Objects.equals(credit, raw(was));
          default -> is.captionText().equals(was.captionText()) && Objects.equals(credit, value);
        };
  }

  /** Without a caption beside it, what the image says counts: its title or its alt text. */
  private static boolean isOfImage(Figure is, Figure was) {
    boolean wasAlt =
        was.caption().places().stream().anyMatch(at -> at.kind() == Caption.Place.Kind.ALT_TEXT);
    return is.caption() == null
        || (!wasAlt && List.of(is.alt(), String.valueOf(is.title())).contains(is.caption().text()));
  }

  private static boolean isInText(Figure figure) {
    return figure.form() == FigureForm.INLINE_IMAGE
        || figure.form() == FigureForm.INLINE_HTML_IMAGE;
  }

  private static String raw(Figure figure) {
    return figure.credit() == null ? null : figure.credit().raw();
  }
}
