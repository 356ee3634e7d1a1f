package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with articles taken together: two with one code, and the like. Documents may be
 * added by several threads and in any order; the outcome is the same. Of a document its name and
 * some numbers are kept, about 200 bytes.
 *
 * <pre>{@code
 * CorpusCheck check = Validator.of(RuleSet.of(Profile.news())).corpusCheck();
 * check.add(parser.parse(SourceText.of("---\ncode: N17\n---\n").withName("a.md")));
 * check.add(parser.parse(SourceText.of("---\ncode: N17\n---\n").withName("b.md")));
 * List<Diagnostic> findings = check.finish();
 * findings.get(0).location().toString(); // "a.md:2:7"
 * findings.get(0).message();             // "the code is that of another article too: b.md:2:7"
 * }</pre>
 */
public final class CorpusCheck {

  private final RuleLevels levels;
  private final List<UniqueRule> rules;
  private final List<String> files = new ArrayList<>();

  private record UniqueRule(Rule rule, CorpusKey key, PathGlobs paths, PlaceTable table) {}

  private record Found(UniqueRule rule, String key, SourceSpan span, RuleLevel level) {}

  CorpusCheck(RuleSet set, RuleLevels levels) {
    this.levels = levels;
    List<UniqueRule> unique = new ArrayList<>();
    for (Rule rule : set.effective()) {
      rule.kind()
          .corpusKey(rule.values())
          .ifPresent(
              key ->
                  unique.add(
                      new UniqueRule(rule, key, PathGlobs.of(rule.paths()), new PlaceTable())));
    }
    this.rules = List.copyOf(unique);
  }

  /**
   * Adds a document. One of which a rule does not hold, by its path or by what it says itself, is
   * left out of that rule.
   *
   * @param document a document, which is not kept
   */
  public void add(ArticleDocument document) {
    CheckedDocument checked = new CheckedDocument(document);
    if (!checked.isReadable()) {
      return;
    }
    List<Found> found = new ArrayList<>();
    for (UniqueRule rule : rules) {
      String file = document.source().name();
      RuleLevel level = levels.of(rule.rule(), file);
      if (level != RuleLevel.OFF && rule.paths().match(file)) {
        rule.key()
            .of(checked)
            .ifPresent(place -> found.add(new Found(rule, place.key(), place.place(), level)));
      }
    }
    if (found.isEmpty()) {
      return;
    }
    Suppressions suppressions = Suppressions.in(document);
    found.removeIf(each -> suppressions.hold(each.rule().rule().code(), each.span()));
    add(document, found);
  }

  private synchronized void add(ArticleDocument document, List<Found> found) {
    int file = files.size();
    files.add(document.source().name());
    for (Found each : found) {
      SourceSpan span = each.span();
      SourcePosition position = document.source().position(span.start());
      each.rule()
          .table()
          .add(
              each.key(),
              new PlaceTable.Entry(
                  file,
                  span.start(),
                  span.end(),
                  position.line(),
                  position.column(),
                  each.level()));
    }
  }

  /**
   * {@return what is wrong with the documents that were added, at each place; in the order of the
   * names of the files, and in a file of the places; immutable}
   */
  public synchronized List<Diagnostic> finish() {
    List<Diagnostic> all = new ArrayList<>();
    for (UniqueRule rule : rules) {
      for (List<PlaceTable.Entry> places : rule.table().repeated()) {
        List<PlaceTable.Entry> sorted = new ArrayList<>(places);
        sorted.sort(
            Comparator.<PlaceTable.Entry, String>comparing(entry -> files.get(entry.file()))
                .thenComparingInt(PlaceTable.Entry::start));
        for (int i = 0; i < sorted.size(); i++) {
          PlaceTable.Entry other = sorted.get(i == 0 ? 1 : 0);
          all.add(diagnostic(rule.rule(), sorted.get(i), other, sorted.size() - 2));
        }
      }
    }
    all.sort(
        Comparator.<Diagnostic, String>comparing(found -> found.location().file())
            .thenComparingInt(found -> found.location().span().start())
            .thenComparing(Diagnostic::code));
    return List.copyOf(all);
  }

  private Diagnostic diagnostic(
      Rule rule, PlaceTable.Entry entry, PlaceTable.Entry other, int more) {
    String what = rule.code().substring("rule.unique-".length()).replace("-url", " URL");
    String message = "the " + what + " is that of another article too: " + place(other);
    return new Diagnostic(
        entry.level().severity().orElse(Severity.INFO),
        rule.code(),
        more == 0 ? message : message + " and " + more + " more",
        "give each article one of its own",
        location(entry));
  }

  private SourceLocation location(PlaceTable.Entry entry) {
    return new SourceLocation(
        files.get(entry.file()),
        new SourceSpan(entry.start(), entry.end()),
        new SourcePosition(entry.line(), entry.column()));
  }

  private String place(PlaceTable.Entry entry) {
    return location(entry).toString();
  }
}
