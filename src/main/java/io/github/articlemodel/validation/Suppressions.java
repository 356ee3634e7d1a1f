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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
    String said = html.startsWith(START) ? html.substring(START.length()).strip() : "";
    boolean isOrder = said.startsWith(MARK + "disable") || said.startsWith(MARK + "enable");
    if (isOrder) {
      note(
          "suppression.place",
          node.span().orElse(SourceSpan.at(0)),
          "a comment that switches rules off or on stands within other text, so it does nothing",
          "write it on a line of its own, in no list or quote");
    }
  }

  private void order(String[] words, SourceSpan place, Optional<SourceSpan> next) {
    List<String> codes = Arrays.asList(words).subList(1, words.length);
    switch (words[0]) {
      case "article-disable" ->
          disable(codes, place, Integer.MAX_VALUE, region -> isOpened(region, place));
      case "article-disable-file" -> disable(codes, place, Integer.MAX_VALUE, this::isOfFile);
      case "article-disable-next" ->
          disable(
              codes,
              place,
              next.map(span -> Math.max(span.end(), span.start() + 1)).orElse(0),
              region -> next.isEmpty() || isOfNext(region, next.get()));
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

  private boolean isOpened(Region region, SourceSpan place) {
    if (!open.add(region.code)) {
      return false;
    }
    ranges(region.code).lasting.put(place.start(), region);
    return true;
  }

  private boolean isOfFile(Region region) {
    Ranges of = ranges(region.code);
    of.file = of.file == null ? region : of.file;
    return of.file == region;
  }

  private boolean isOfNext(Region region, SourceSpan next) {
    return ranges(region.code).next.putIfAbsent(next.start(), region) == null;
  }

  /** Switches off each code that there is, up to a place, where it is not off already. */
  private void disable(
      List<String> codes, SourceSpan comment, int to, Predicate<Region> isSwitchedOff) {
    if (codes.isEmpty()) {
      note("suppression.unknown", comment, "no rule is named, so none is switched off", "name it");
    }
    Set<String> already = new LinkedHashSet<>();
    for (String code : codes) {
      Region region = new Region(code, comment, to);
      if (RuleKind.of(code).isEmpty()) {
        noteUnknown(code, comment);
      } else if (isSwitchedOff.test(region)) {
        regions.add(region);
      } else {
        already.add(code);
      }
    }
    if (!already.isEmpty()) {
      noteUnused(already, comment, " is switched off already");
    }
  }

  private void enable(List<String> codes, SourceSpan place) {
    for (String code : codes.isEmpty() ? List.copyOf(open) : codes) {
      if (open.remove(code)) {
        ranges(code).lasting.lastEntry().getValue().to = place.start();
      } else if (RuleKind.of(code).isEmpty()) {
        noteUnknown(code, place);
      } else {
        String area = area(code);
        String off = open.contains(area) ? "; its area " + area + " is" : "";
        noteUnused(Set.of(code), place, " is not switched off here" + off);
      }
    }
  }

  private void noteUnknown(String code, SourceSpan comment) {
    String near = isFull() ? "" : Rule.didYouMean(code, KnownCodes.all());
    note("suppression.unknown", comment, "there is no rule " + code + near, "name a code");
  }

  private void noteUnused(Set<String> codes, SourceSpan comment, String why) {
    String message = String.join(", ", codes) + why;
    note("suppression.unused", comment, message, "remove it from the comment");
  }

  /** Returns the area of a code; empty for an area. */
  private static String area(String code) {
    return code.substring(0, Math.max(0, code.indexOf('.')));
  }

  /** Returns whether a code, or its area, does not count at a place. */
  boolean hold(String code, SourceSpan place) {
    boolean isHeld = false;
    for (String name : List.of(code, area(code))) {
      Ranges of = ranges.get(name);
      isHeld |= of != null && of.hold(place.start());
    }
    return isHeld;
  }

  /** Returns what is to be said of the comments, after all findings were asked for. */
  List<Diagnostic> notes() {
    Map<SourceSpan, Set<String>> unused = new LinkedHashMap<>();
    for (Region region : regions) {
      boolean isOfCorpus =
          RuleKind.all().stream()
              .filter(kind -> kind.scope() == RuleKind.Scope.CORPUS)
              .map(RuleKind::code)
              .anyMatch(code -> code.equals(region.code) || area(code).equals(region.code));
      if (!region.isUsed && !isOfCorpus) {
        unused.computeIfAbsent(region.comment, place -> new LinkedHashSet<>()).add(region.code);
      }
    }
    unused.forEach((place, codes) -> noteUnused(codes, place, " has no finding here"));
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
