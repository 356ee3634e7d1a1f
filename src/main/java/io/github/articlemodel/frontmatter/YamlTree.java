package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds values from the events of one slice. */
final class YamlTree {

  private final SourceText source;
  private final YamlSlice slice;
  private final YamlEvents events;
  private final YamlAnchors anchors;
  private final YamlScalars scalars;
  private final DiagnosticLog log;
  private final int maxDepth;
  private int lastEnd;
  private int flowDepth;
  private boolean inName;
  private long cost;

  private YamlTree(
      SourceText source, YamlSlice slice, YamlAnchors anchors, int maxDepth, DiagnosticLog log) {
    this.source = source;
    this.slice = slice;
    this.events = new YamlEvents(slice);
    this.anchors = anchors;
    this.scalars = new YamlScalars(source, slice, log);
    this.maxDepth = maxDepth;
    this.log = log;
    this.lastEnd = slice.span().start();
  }

  /**
   * Returns the value of the one document in a stretch of text; null where there is nothing but
   * comments.
   *
   * @param anchors gets the anchors, and gives those of earlier stretches
   * @param log gets what is to be said, of use only where nothing is thrown
   * @throws YamlRefusal if it does not read
   */
  static @Nullable FieldValue read(
      SourceText source, SourceSpan span, YamlAnchors anchors, int maxDepth, DiagnosticLog log)
      throws YamlRefusal {
    YamlSlice slice = YamlSlice.of(source.text(), span.start(), span.end());
    return new YamlTree(source, slice, anchors, maxDepth, log).document();
  }

  /** Returns the value of a map in braces that has but one of its entries. */
  static @Nullable FieldValue inBraces(
      SourceText source, SourceSpan entry, YamlAnchors anchors, int maxDepth, DiagnosticLog log)
      throws YamlRefusal {
    YamlSlice slice = YamlSlice.inBraces(source.text(), entry);
    return new YamlTree(source, slice, anchors, maxDepth, log).document();
  }

  private @Nullable FieldValue document() throws YamlRefusal {
    events.next(); // the start of the stream
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return null;
    }
    FieldValue root = value(events.next(), 1);
    events.next(); // the end of the document
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      int at = start(after);
      throw new YamlRefusal(
          "yaml.documents",
          new SourceSpan(at, Math.max(at, slice.span().end())),
          "a second document starts here, expected one",
          "remove it, or the line that ends the first");
    }
    return root;
  }

  private int start(Event event) {
    return event.getStartMark().map(mark -> slice.offset(mark.getIndex())).orElse(lastEnd);
  }

  private int end(Event event) {
    return event.getEndMark().map(mark -> slice.offset(mark.getIndex())).orElse(lastEnd);
  }

  private FieldValue value(Event event, int depth) throws YamlRefusal {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    NodeEvent node = (NodeEvent) event;
    String anchor = node.getAnchor().map(Anchor::getValue).orElse(null);
    if (anchor == null) {
      return anchored(node, depth);
    }
    String name = slice.restore(anchor);
    anchors.open(name);
    long before = cost;
    FieldValue value = anchored(node, depth);
    anchors.define(name, value, cost - before);
    if (node instanceof ScalarEvent scalar && scalar.isPlain()) {
      int sign = slice.text().indexOf('&', start(node));
      anchors.mayBeText(name, new SourceSpan(sign, sign + 1 + name.length()));
    }
    return value;
  }

  private FieldValue anchored(NodeEvent event, int depth) throws YamlRefusal {
    if (event instanceof ScalarEvent scalar) {
      FieldValue value = scalars.read(scalar, start(event), end(event), flowDepth > 0);
      lastEnd = value.span().orElseThrow().end();
      cost += 1 + (lastEnd - start(event)) / 64;
      return value;
    }
    return collection((CollectionStartEvent) event, depth);
  }

  private FieldValue alias(AliasEvent event) throws YamlRefusal {
    String name = slice.restore(event.getAlias().getValue());
    SourceSpan span = new SourceSpan(start(event), end(event));
    YamlAnchors.Anchored found = anchors.find(name);
    if (found == null) {
      throw new YamlRefusal(
          "yaml.alias",
          span,
          "*" + name + " stands for the value of an anchor &" + name + ", and there is none",
          "quote the value if the asterisk is part of a text");
    }
    FieldValue value = found.value();
    if (value == null) {
      throw new YamlRefusal(
          "yaml.alias-loop",
          span,
          "*" + name + " stands for a value that holds it",
          "write it out");
    }
    cost += found.cost();
    if (!anchors.spend(found.cost())) {
      throw new YamlRefusal(
          "yaml.expansions",
          span,
          "the aliases stand for too many values",
          "write the values out, or raise the limit of expansions");
    }
    lastEnd = span.end();
    return Rewritten.at(value, Written.at(span));
  }

  private FieldValue collection(CollectionStartEvent event, int depth) throws YamlRefusal {
    int start = YamlProperties.skip(event, slice.text(), start(event), slice.span().end());
    if (depth > maxDepth) {
      throw new YamlRefusal(
          "yaml.depth",
          new SourceSpan(start, start + 1),
          "more than " + maxDepth + " lists and maps stand within each other",
          "write it flatter");
    }
    cost++;
    scalars.reportTag(event.getTag(), new SourceSpan(start(event), start), event);
    boolean flow = event.isFlow();
    flowDepth += flow ? 1 : 0;
    boolean map = event instanceof MappingStartEvent;
    List<Field> fields = map ? fields(depth) : List.of();
    List<FieldValue> values = map ? List.of() : values(depth);
    flowDepth -= flow ? 1 : 0;
    SourceSpan span = new SourceSpan(start, Math.max(start, lastEnd));
    String raw = slice.text().substring(span.start(), span.end());
    if (flow && flowDepth == 0 && depth > 1) {
      scalars.reportFirstColumn(span);
    }
    Written written = Written.at(span, raw, flow ? ScalarStyle.FLOW : ScalarStyle.BLOCK);
    return map ? new FieldValue.Mapping(fields, written) : new FieldValue.Sequence(values, written);
  }

  private void closed(Event end) {
    char last = end(end) > start(end) ? slice.text().charAt(end(end) - 1) : ' ';
    if (last == ']' || last == '}') {
      lastEnd = end(end);
    }
  }

  private List<FieldValue> values(int depth) throws YamlRefusal {
    List<FieldValue> values = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      values.add(value(event, depth + 1));
      event = events.next();
    }
    closed(event);
    return values;
  }

  private List<Field> fields(int depth) throws YamlRefusal {
    List<Field> fields = new ArrayList<>();
    boolean merges = false;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      boolean merge = isMergeKey(event);
      Field field = field(event, depth);
      List<Field> merged = merge ? YamlMerge.merged(field.value(), field.written()) : null;
      if (merge) {
        reportMerge(field, merged != null);
      }
      if (merged == null) {
        fields.add(field);
      } else {
        fields.addAll(merged);
        merges = true;
      }
      event = events.next();
    }
    closed(event);
    List<Field> kept = merges ? YamlMerge.withoutOverridden(fields, source) : fields;
    if (depth > 1) {
      YamlMerge.reportDuplicates(kept, source, log);
    }
    return kept;
  }

  private static boolean isMergeKey(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getTag().isEmpty()
        && scalar.getValue().equals(YamlMerge.KEY);
  }

  private void reportMerge(Field field, boolean merged) {
    log.add(
        source.diagnostic(
            merged ? Severity.INFO : Severity.WARNING,
            "yaml.merge",
            field.written().span().orElseThrow(),
            merged
                ? "the fields of the value of << are taken here, which YAML 1.2 does not ask for"
                : "the value of << is no map, so it is a field of that name",
            merged ? "" : "quote the name << if it is one"));
  }

  private Field field(Event event, int depth) throws YamlRefusal {
    boolean complex = !inName && event instanceof CollectionStartEvent;
    if (complex) {
      inName = true;
      scalars.setInName(true);
    }
    FieldValue key = value(event, depth + 1);
    if (complex) {
      inName = false;
      scalars.setInName(false);
    }
    SourceSpan keySpan = key.span().orElseThrow();
    String name = name(key, keySpan);
    FieldValue value = value(events.next(), depth + 1);
    SourceSpan valueSpan = value.span().orElseThrow();
    return new Field(name, value, Written.field(keySpan, valueSpan));
  }

  private void reportBlank(String name, SourceSpan span) {
    if (name.isEmpty()) {
      return;
    }
    char first = name.charAt(0);
    char last = name.charAt(name.length() - 1);
    boolean blank =
        Character.isWhitespace(first)
            || Character.isWhitespace(last)
            || Character.isSpaceChar(first)
            || Character.isSpaceChar(last);
    if (blank) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.name-space",
              span,
              "a space that YAML takes for a letter is part of the name",
              "write the name without it, and indent with spaces of the keyboard"));
    }
  }

  private void reportQuote(FieldValue.Text key, SourceSpan span) {
    String name = key.value();
    boolean plain = key.written().style().orElse(null) == ScalarStyle.PLAIN;
    if (plain
        && !name.isEmpty()
        && "\"'\u201C\u201D".indexOf(name.charAt(name.length() - 1)) >= 0) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.key",
              span,
              "a quote is part of the name",
              "write straight quotes on both sides of the name, or none"));
    }
  }

  private String name(FieldValue key, SourceSpan span) {
    if (key instanceof FieldValue.Text text) {
      reportBlank(text.value(), span);
      reportQuote(text, span);
      return text.value();
    }
    String raw = slice.text().substring(span.start(), span.end());
    boolean template = raw.startsWith("{") && key instanceof FieldValue.Mapping;
    boolean complex =
        key instanceof FieldValue.Mapping
            || key instanceof FieldValue.Sequence
            || raw.startsWith("*");
    if (complex || raw.isEmpty()) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "yaml.key",
              span,
              template
                  ? "braces within braces are a map as a name of a field; its text is taken for it"
                  : complex
                      ? "the name of a field is a list, a map or an alias; its text is taken for it"
                      : "a field has no name",
              template
                  ? "quote the value if it is a text, such as {{ a template tag }}"
                  : "write a name"));
    }
    return raw;
  }
}
