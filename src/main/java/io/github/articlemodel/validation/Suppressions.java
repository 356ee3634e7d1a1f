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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The comments by which an article says that rules do not hold of it: {@code <!-- article-disable
 * CODE… -->} up to the end or an {@code article-enable}, {@code article-disable-next} for the next
 * block, {@code article-disable-file} for the whole file, its front matter too.
 */
final class Suppressions {

  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String MARK = "article-";

  /** How many orders may stand before the block that they are for. */
  private static final int MOST_ORDERS = 100;

  private final SourceText source;
  private final List<Region> regions = new ArrayList<>();
  private final Map<String, Ranges> ranges = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final List<Diagnostic> notes = new ArrayList<>();

  /** Where one code does not count, and whether that kept a finding back. */
  private static final class Region {
    final String code;
    final SourceSpan comment;
    int to;
    boolean isUsed;

    Region(String code, SourceSpan comment, int to) {
      this.code = code;
      this.comment = comment;
      this.to = to;
    }
  }

  /** The places where one code does not count, by where they begin; none of a kind overlap. */
  private static final class Ranges {
    @Nullable Region file;
    final NavigableMap<Integer, Region> lasting = new TreeMap<>();
    final NavigableMap<Integer, Region> next = new TreeMap<>();

    boolean hold(int place) {
      boolean isHeld = file != null;
      if (file != null) {
        file.isUsed = true;
      }
      for (Map.Entry<Integer, Region> found :
          Arrays.asList(lasting.floorEntry(place), next.floorEntry(place))) {
        if (found != null && place < found.getValue().to) {
          found.getValue().isUsed = true;
          isHeld = true;
        }
      }
      return isHeld;
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
      Optional<String> comment = comment(body.get(i));
      if (comment.isPresent()) {
        SourceSpan place = body.get(i).span().orElse(SourceSpan.at(0));
        order(comment.get().split("[\\s,]+"), place, next(body, i));
      } else {
        body.get(i).walk().forEach(this::misplaced);
      }
    }
  }

  /** Returns where the next block stands that is no order itself. */
  private Optional<SourceSpan> next(List<Block> body, int at) {
    for (int i = at + 1; i < body.size() && i <= at + MOST_ORDERS; i++) {
      if (comment(body.get(i)).isEmpty()) {
        return body.get(i).span();
      }
    }
    return Optional.empty();
  }

  /** Returns the words of an order, if a block is one comment that is an order. */
  private static Optional<String> comment(Block block) {
    if (!(block instanceof HtmlBlock literal)) {
      return Optional.empty();
    }
    String html = literal.literal().strip();
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
      case "article-disable" ->
          add(codes, place, Integer.MAX_VALUE)
              .forEach(
                  region -> {
                    if (open.add(region.code)) {
                      ranges(region.code).lasting.put(place.start(), region);
                    }
                  });
      case "article-disable-file" ->
          add(codes, place, Integer.MAX_VALUE)
              .forEach(
                  region -> {
                    Ranges of = ranges(region.code);
                    of.file = of.file == null ? region : of.file;
                  });
      case "article-disable-next" ->
          add(codes, place, next.map(span -> Math.max(span.end(), span.start() + 1)).orElse(0))
              .forEach(
                  region ->
                      next.ifPresent(
                          span -> ranges(region.code).next.putIfAbsent(span.start(), region)));
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

  private Ranges ranges(String code) {
    return ranges.computeIfAbsent(code, of -> new Ranges());
  }

  /** Returns a region for each code that there is, up to a place. */
  private List<Region> add(List<String> codes, SourceSpan comment, int to) {
    if (codes.isEmpty()) {
      note("suppression.unknown", comment, "no rule is named, so none is switched off", "name it");
    }
    List<Region> added = new ArrayList<>();
    for (String code : codes) {
      if (RuleKind.of(code).isEmpty()) {
        note(
            "suppression.unknown",
            comment,
            "there is no rule " + code + (isFull() ? "" : Rule.didYouMean(code, KnownCodes.all())),
            "name a code");
      } else {
        added.add(new Region(code, comment, to));
      }
    }
    regions.addAll(added);
    return added;
  }

  private void enable(List<String> codes, SourceSpan place) {
    for (String code : codes.isEmpty() ? List.copyOf(open) : codes) {
      if (open.remove(code)) {
        ranges(code).lasting.lastEntry().getValue().to = place.start();
      }
    }
  }

  /** Returns whether a code, or its area, does not count at a place. */
  boolean hold(String code, SourceSpan place) {
    boolean isHeld = false;
    for (String name : List.of(code, code.substring(0, Math.max(0, code.indexOf('.'))))) {
      Ranges of = ranges.get(name);
      isHeld |= of != null && of.hold(place.start());
    }
    return isHeld;
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
