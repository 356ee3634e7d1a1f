package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comments by which an article says that rules do not hold of it: {@code <!-- article-disable
 * CODE… -->} up to the end or an {@code article-enable}, {@code article-disable-next} for the next
 * block, {@code article-disable-file} for the whole file, its front matter too.
 */
final class Suppressions {

  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String MARK = "article-";

  private final SourceText source;
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();
  private final List<Diagnostic> notes = new ArrayList<>();

  /** Where one code does not count. */
  private static final class Region {
    final String code;
    final SourceSpan comment;
    final int from;
    int to;
    boolean isUsed;

    Region(String code, SourceSpan comment, int from, int to) {
      this.code = code;
      this.comment = comment;
      this.from = from;
      this.to = to;
    }

    boolean holds(String other, int place) {
      boolean speaks = other.equals(code) || other.startsWith(code + ".");
      return speaks && from <= place && place < to;
    }
  }

  private Suppressions(SourceText source) {
    this.source = source;
  }

  static Suppressions in(ArticleDocument document) {
    Suppressions found = new Suppressions(document.source());
    if (document.source().text().contains(MARK)) {
      found.read(document.article().body());
    }
    return found;
  }

  private void read(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      Optional<String> comment = Optional.empty();
      if (body.get(i) instanceof HtmlBlock html) {
        comment = comment(html.literal());
      }
      if (comment.isPresent()) {
        SourceSpan place = body.get(i).span().orElse(SourceSpan.at(0));
        Optional<SourceSpan> next = i + 1 < body.size() ? body.get(i + 1).span() : Optional.empty();
        order(comment.get().split("[\\s,]+"), place, next);
      } else {
        body.get(i).walk().forEach(this::misplaced);
      }
    }
  }

  /** Returns the words of an order, if a text is one comment that is an order. */
  private static Optional<String> comment(String literal) {
    String html = literal.strip();
    boolean isComment =
        html.startsWith(START)
            && html.endsWith(END)
            && html.length() >= START.length() + END.length()
            && html.indexOf(END) == html.length() - END.length();
    if (!isComment) {
      return Optional.empty();
    }
    String said = html.substring(START.length(), html.length() - END.length()).strip();
    return said.startsWith(MARK) ? Optional.of(said) : Optional.empty();
  }

  private void misplaced(Node node) {
    String literal =
        node instanceof HtmlBlock block
            ? block.literal()
            : node instanceof HtmlInline inline ? inline.literal() : "";
    String html = literal.strip();
    boolean isOrder =
        html.startsWith(START)
            && html.substring(START.length()).strip().startsWith(MARK + "disable");
    if (isOrder) {
      note(
          "suppression.place",
          node.span().orElse(SourceSpan.at(0)),
          "a comment that switches rules off stands within other text, so it does nothing",
          "write it on a line of its own, in no list or quote");
    }
  }

  private void order(String[] words, SourceSpan place, Optional<SourceSpan> next) {
    List<String> codes = Arrays.asList(words).subList(1, words.length);
    switch (words[0]) {
      case "article-disable" -> add(codes, place, place.start(), Integer.MAX_VALUE, false);
      case "article-disable-file" -> add(codes, place, 0, Integer.MAX_VALUE, true);
      case "article-disable-next" ->
          add(
              codes,
              place,
              next.map(SourceSpan::start).orElse(0),
              next.map(span -> Math.max(span.end(), span.start() + 1)).orElse(0),
              false);
      case "article-enable" -> enable(codes, place);
      default ->
          note(
              "suppression.unknown",
              place,
              "there is no order "
                  + words[0]
                  + Rule.didYouMean(
                      words[0],
                      List.of(
                          "article-disable",
                          "article-disable-next",
                          "article-disable-file",
                          "article-enable")),
              "");
    }
  }

  private void add(List<String> codes, SourceSpan comment, int from, int to, boolean isOfFile) {
    if (codes.isEmpty()) {
      note("suppression.unknown", comment, "no rule is named, so none is switched off", "name it");
    }
    for (String code : codes) {
      if (RuleKind.of(code).isEmpty()) {
        note(
            "suppression.unknown",
            comment,
            "there is no rule " + code + (isFull() ? "" : Rule.didYouMean(code, KnownCodes.all())),
            "name a code");
      } else {
        Region region = new Region(code, comment, from, to);
        regions.add(region);
        if (to == Integer.MAX_VALUE && !isOfFile) {
          open.add(region);
        }
      }
    }
  }

  private void enable(List<String> codes, SourceSpan place) {
    for (Region region : open) {
      if (codes.isEmpty() || codes.contains(region.code)) {
        region.to = place.start();
      }
    }
    open.removeIf(region -> region.to == place.start());
  }

  /** Returns whether a code does not count at a place. */
  boolean hold(String code, SourceSpan place) {
    boolean held = false;
    for (Region region : regions) {
      if (region.holds(code, place.start())) {
        region.isUsed = true;
        held = true;
      }
    }
    return held;
  }

  /** Returns what is to be said of the comments, after all findings were asked for. */
  List<Diagnostic> notes() {
    Map<SourceSpan, List<String>> unused = new LinkedHashMap<>();
    for (Region region : regions) {
      boolean isOfCorpus =
          RuleKind.of(region.code)
              .filter(kind -> kind.scope() == RuleKind.Scope.CORPUS)
              .isPresent();
      if (!region.isUsed && !isOfCorpus) {
        unused.computeIfAbsent(region.comment, place -> new ArrayList<>()).add(region.code);
      }
    }
    unused.forEach(
        (place, codes) ->
            note(
                "suppression.unused",
                place,
                String.join(", ", codes) + " has no finding here",
                "remove it from the comment"));
    return List.copyOf(notes);
  }

  /** Returns whether there are more notes than are told, so that no more help is looked for. */
  private boolean isFull() {
    return notes.size() > DiagnosticLog.LIMIT;
  }

  private void note(String code, SourceSpan place, String message, String advice) {
    notes.add(source.diagnostic(Severity.INFO, code, place, message, advice));
  }
}
