package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldProblem;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.ProfileEntry;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index of articles: which columns it has, and what an article says in each. The columns are the
 * file, the keys of the profile of the parser, and those that {@link #bodyColumns()} names. Reads
 * no body unless one of the latter is asked for. Immutable, serialisable, and safe for threads.
 *
 * <pre>{@code
 * ArticleIndex index = ArticleIndex.of(ParserOptions.of(Profile.hugo()));
 * ArticleDocument document = index.parser().parse(Path.of("posts/flood.md"));
 * index.row(document);      // Optional of {file=posts/flood.md, title=Flood, …}
 * index.problems(document); // a date that is none, front matter that can't be read
 * index.withColumns(List.of("file", "headline", "words")); // reads the bodies too
 * }</pre>
 */
public final class ArticleIndex implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Reads the articles; holds the profile. */
  private final ArticleParser parser;

  /** Of a class that is serialisable whatever is in it. */
  private final ArrayList<String> columns;

  private ArticleIndex(ArticleParser parser, List<String> columns) {
    this.parser = parser;
    this.columns = new ArrayList<>(columns);
  }

  /**
   * {@return an index of the file and of all keys of the profile, in the order of the profile}
   *
   * @param options how the articles are read
   * @throws IllegalArgumentException if a key of the profile has the name of another column
   */
  public static ArticleIndex of(ParserOptions options) {
    List<String> columns = new ArrayList<>(List.of(IndexColumn.FILE.columnName()));
    for (ProfileEntry<?> entry : options.profile().entries()) {
      String name = entry.key().name();
      if (IndexColumn.named(name).isPresent()) {
        throw new IllegalArgumentException(
            "the key " + name + " of the profile has the name of another column");
      }
      columns.add(name);
    }
    return new ArticleIndex(ArticleParser.of(options), columns);
  }

  /** {@return the names of the columns that are read from the body} */
  public static List<String> bodyColumns() {
    return IndexColumn.ofBody().stream().map(IndexColumn::columnName).toList();
  }

  /**
   * {@return this with other columns}
   *
   * @param names the names of columns in the order that they are to have, at least one, each once
   * @throws IllegalArgumentException if there is no such column, or one twice
   */
  public ArticleIndex withColumns(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an index needs a column");
    }
    Set<String> known = new LinkedHashSet<>(of(parser.options()).columns);
    known.addAll(bodyColumns());
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(unknown(name, known));
      }
      if (!seen.add(name)) {
        throw new IllegalArgumentException("the column " + name + " is there twice");
      }
    }
    return new ArticleIndex(parser, names);
  }

  private static String unknown(String name, Set<String> known) {
    List<String> near = NearestNames.of(name, known);
    return "there is no column "
        + name
        + (near.isEmpty()
            ? ", expected one of " + String.join(", ", known)
            : ", did you mean " + String.join(" or ", near) + "?");
  }

  /** {@return the names of the columns, in their order} */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /** {@return the parser for the articles of this index} */
  public ArticleParser parser() {
    return parser;
  }

  /**
   * {@return the row of an article; empty where its front matter can't be read, or it is no text:
   * {@link #problems} says why}
   *
   * @param document the article, read by {@link #parser()}
   */
  public Optional<IndexRow> row(ArticleDocument document) {
    if (isUnread(document)) {
      return Optional.empty();
    }
    Map<String, ArticleField<?>> fields = fields(document);
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : columns) {
      Optional<IndexColumn> own = IndexColumn.named(column);
      ArticleField<?> field = own.isPresent() ? null : fields.get(column);
      own.flatMap(known -> known.value(document))
          .or(() -> Optional.ofNullable(field).flatMap(ArticleField::plain))
          .ifPresent(value -> values.put(column, value));
    }
    return Optional.of(new IndexRow(values));
  }

  /**
   * {@return why an article has no row, and which of the values of its fields are not in the row}
   * Reads no body.
   *
   * @param document the article, read by {@link #parser()}
   */
  public List<Diagnostic> problems(ArticleDocument document) {
    if (document.source().encoding() == SourceEncoding.UNREADABLE) {
      return document.source().diagnostics();
    }
    boolean absent = document.frontMatter().state() == FrontMatter.State.ABSENT;
    List<Diagnostic> problems = new ArrayList<>();
    for (Diagnostic found : document.frontMatter().diagnostics()) {
      boolean counts = found.severity() == Severity.ERROR || absent;
      if (counts && found.severity() != Severity.INFO) {
        problems.add(found);
      }
    }
    fields(document)
        .forEach((column, field) -> problem(column, field, document).ifPresent(problems::add));
    return List.copyOf(problems);
  }

  private Optional<Diagnostic> problem(
      String column, ArticleField<?> field, ArticleDocument document) {
    FieldProblem problem = field.view().problem();
    boolean isLost = field.state() == TypedField.State.INVALID && columns.contains(column);
    if (problem == null || !isLost) {
      return Optional.empty();
    }
    SourceText source = document.source();
    Field written = field.view().field();
    SourceSpan start = SourceSpan.at(document.frontMatter().span().start());
    SourceSpan place =
        Optional.ofNullable(written)
            .flatMap(there -> there.written().span(Part.VALUE).or(there::span))
            .orElse(start);
    return Optional.of(
        source.diagnostic(
            problem.severity(), problem.code(), place, problem.message(), problem.advice()));
  }

  private static boolean isUnread(ArticleDocument document) {
    return document.source().encoding() == SourceEncoding.UNREADABLE
        || document.frontMatter().state() == FrontMatter.State.OPAQUE;
  }

  private static Map<String, ArticleField<?>> fields(ArticleDocument document) {
    ArticleFields fields = document.fields();
    Map<String, ArticleField<?>> byName = new LinkedHashMap<>();
    fields.all().forEach(field -> byName.put(field.key().name(), field));
    return byName;
  }
}
