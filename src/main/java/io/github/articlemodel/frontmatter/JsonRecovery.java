package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.frontmatter.FrontMatterLanguage.Reading;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads the members of an object, each by itself, where the object does not read as a whole. */
final class JsonRecovery {

  private final SourceText source;
  private final FrontMatterLimits limits;
  private final DiagnosticLog log;
  private final List<Field> fields = new ArrayList<>();
  private boolean said;

  private JsonRecovery(SourceText source, FrontMatterLimits limits, DiagnosticLog log) {
    this.source = source;
    this.limits = limits;
    this.log = log;
  }

  /**
   * Returns what could be read of a text whose first piece, but for comments, is an opening brace.
   *
   * @param refusal why the whole does not read
   */
  static Reading read(
      SourceText source,
      SourceSpan content,
      FrontMatterLimits limits,
      JsonRefusal refusal,
      DiagnosticLog log) {
    JsonMembers members = JsonMembers.of(source.text(), content);
    JsonRecovery recovery = new JsonRecovery(source, limits, log);
    members.members().forEach(recovery::member);
    members.mistakes().forEach(recovery::say);
    if (!recovery.said) {
      recovery.say(refusal);
    }
    if (recovery.fields.isEmpty()) {
      return Reading.none(State.OPAQUE);
    }
    DuplicateNames.report(recovery.fields, source, "json.duplicate", log);
    return new Reading(State.RECOVERED, recovery.fields);
  }

  private void say(JsonRefusal refusal) {
    log.add(refusal.diagnostic(source));
    said = true;
  }

  private void member(JsonMembers.Member member) {
    DiagnosticLog own = new DiagnosticLog();
    JsonRefusal refusal;
    try {
      fields.addAll(JsonTree.member(source, member.span(), limits.maxDepth(), own));
      log.addAll(own.toList());
      return;
    } catch (JsonRefusal e) {
      refusal = e;
    }
    JsonRefusal known = JsonMistakes.in(source.text(), member.span());
    JsonRefusal explained = known == null ? refusal : known;
    say(explained);
    SourceSpan value = new SourceSpan(member.value(), member.span().end());
    String raw = source.slice(value);
    Written written =
        Written.at(member.span())
            .with(Written.Part.KEY, member.name())
            .with(Written.Part.VALUE, value);
    fields.add(
        new Field(
            name(source.slice(member.name())),
            new FieldValue.Opaque(raw, Written.at(value, raw, ScalarStyle.PLAIN)),
            written));
  }

  private static String name(String raw) {
    boolean quoted =
        raw.length() > 1
            && "\"'".indexOf(raw.charAt(0)) >= 0
            && raw.charAt(raw.length() - 1) == raw.charAt(0);
    return quoted ? raw.substring(1, raw.length() - 1) : raw;
  }
}
