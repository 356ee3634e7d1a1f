package io.github.articlemodel.cli;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the list of {@code lint}.
 *
 * @param source what it is about
 * @param diagnostic the finding
 */
record FindingRow(SourceText source, Diagnostic diagnostic) implements Row {

  static final List<String> COLUMNS =
      List.of("file", "line", "column", "severity", "code", "message", "advice");

  @Override
  public List<String> lines() {
    Stream<String> excerpt = Console.excerpt(diagnostic, source).lines();
    return Stream.concat(Stream.of(diagnostic.toString()), excerpt).toList();
  }

  @Override
  public Optional<Severity> severity() {
    return Optional.of(diagnostic.severity());
  }

  @Override
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    SourceLocation at = diagnostic.location();
    new Place(at.file(), at.position()).addTo(members);
    members.put("severity", Names.of(diagnostic.severity()));
    members.put("code", diagnostic.code());
    members.put("message", diagnostic.message());
    members.put("advice", diagnostic.advice());
    return members;
  }

  @Override
  public List<@Nullable Object> cells() {
    return new ArrayList<>(members().values());
  }
}
