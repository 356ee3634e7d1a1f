package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body with template tags, whatever the engine: it gets a copy of the text in which each
 * tag is a word of the same length, and the words become tags again in what it read. Hugo itself
 * reads shortcodes so.
 */
final class TagReading {

  private final SourceText source;
  private final SourceSpan body;
  private final List<TemplatePlace> places;
  private final DiagnosticLog log = new DiagnosticLog();

  private TagReading(SourceText source, SourceSpan body, List<TemplatePlace> places) {
    this.source = source;
    this.body = body;
    this.places = places;
  }

  static MarkdownBody read(
      MarkdownEngine engine, Set<TemplateFamily> families, SourceText source, SourceSpan body) {
    boolean mayHold = !families.isEmpty() && source.text().indexOf('{', body.start()) >= 0;
    return !mayHold
        ? engine.read(source, body, source.text())
        : new TagReading(source, body, TemplatePlace.in(source.slice(body), families)).read(engine);
  }

  private MarkdownBody read(MarkdownEngine engine) {
    String text = source.text();
    BitSet characters = new BitSet();
    TagMarks.addCharacters(characters, text);
    TagMarks marks = TagMarks.without(characters);
    if (marks == null) {
      log.add(notRead());
      MarkdownBody read = engine.read(source, body, text);
      log.addAll(read.diagnostics());
      return new MarkdownBody(read.blocks(), log.toList());
    }
    String hidden = hidden(text, marks);
    MarkdownBody read = engine.read(source, body, hidden);
    log.addAll(read.diagnostics());
    ReadTags forms = new ReadTags(text, hidden, marks);
    // what is kept as text holds no block that could be refused again
    List<Block> blocks =
        new BlockTags(forms, (block, refused) -> kept(block, refused, hidden, forms))
            .all(read.blocks());
    return new MarkdownBody(blocks, log.toList());
  }

  private String hidden(String text, TagMarks marks) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (TemplatePlace place : places) {
      int start = body.start() + place.start();
      int end = body.start() + place.end();
      String word = place.kind() == Kind.UNCLOSED ? null : word(text, start, end, place, marks);
      if (word == null) {
        log.add(unclosed(new SourceSpan(start, end)));
      } else {
        out.append(text, done, start).append(word);
        done = end;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private @Nullable String word(
      String text, int start, int end, TemplatePlace place, TagMarks marks) {
    String meaning = ReadTags.meaning(text, body.start(), start, end, place.kind() == Kind.SHOWN);
    return meaning == null ? null : marks.word(meaning, end - start);
  }

  private Diagnostic unclosed(SourceSpan span) {
    String open = source.slice(span);
    return source.diagnostic(
        Severity.WARNING,
        "markdown.template-unclosed",
        span,
        "a template tag starts here and does not end, so this is text",
        "end the tag, or write &#123; for its first brace: " + open);
  }

  private Diagnostic notRead() {
    return source.diagnostic(
        Severity.WARNING,
        "markdown.templates-not-read",
        new SourceSpan(body.start(), body.start()),
        "the text holds every sign that could stand for a template tag, so none is read",
        "take the rare punctuation out of it");
  }

  private List<Block> kept(
      Block block, IllegalArgumentException refused, String hidden, ReadTags forms) {
    SourceSpan span = block.span().orElse(body);
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.kept-as-written",
            span,
            "kept as it is written: " + refused.getMessage(),
            "take the template tag out of it, or write it in another way"));
    List<Inline> kept = KeptText.of(hidden, span.start(), span.end());
    if (kept.isEmpty()) {
      return List.of();
    }
    BlockTags tags = new BlockTags(forms, (again, why) -> List.of());
    return List.of(tags.paragraph(new Paragraph(kept, Spans.at(span.start(), span.end()))));
  }
}
