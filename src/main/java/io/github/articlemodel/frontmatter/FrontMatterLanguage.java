package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.LineEnding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/**
 * All that is of one language: how fields are read, edited and written. One implementation per
 * {@link FrontMatterFormat}; what holds for all of them stands in {@link FrontMatterReader}, {@link
 * FrontMatterEditor} and {@link FrontMatterWriter}.
 */
interface FrontMatterLanguage {

  /**
   * Returns the fields of the content, which is within the limit of length.
   *
   * @param log gets what is to be said
   */
  Reading read(SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log);

  /** Returns what tells the ways to make edits of one text, looked through once for all. */
  Ways ways(SourceText source, FrontMatter frontMatter);

  /** Tells the ways to make edits. */
  interface Ways {

    /**
     * Returns the ways to make an edit that was {@linkplain EditCheck checked}, the one that
     * changes least first. The first that reads back as expected is taken, so that one of them may
     * fail.
     *
     * @throws EditRefusedException if there is no way
     * @throws UnsayableValueException if the language has no word for the value
     */
    List<List<TextEdit>> of(FieldEdit edit);
  }

  /**
   * Returns why none of the ways to make an edit is right: each would change something else too.
   */
  default EditRefusedException noWay(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    return new EditRefusals(source, edit)
        .at(
            frontMatter.content(),
            "edit.not-verified",
            "no way to write it was found that changes this alone",
            "change it by hand");
  }

  /**
   * Returns canonical front matter, fences included.
   *
   * @param fields the fields, one at least
   * @param lineEnd ends each line
   * @throws UnsayableValueException if the language has no word for a value
   */
  String write(List<Field> fields, String lineEnd);

  /**
   * Returns a diagnostic about each comment, anchor, alias and tag, none of which another format
   * carries over; none where the language has no such thing.
   *
   * @param frontMatter what was read, as a whole, from the source
   */
  default List<Diagnostic> comments(SourceText source, FrontMatter frontMatter) {
    return List.of();
  }

  /** Returns whether a map may be a section, under a header, which later fields would belong to. */
  default boolean hasSections() {
    return false;
  }

  /** Returns whether a name may come twice in a map. */
  default boolean repeatsNames() {
    return true;
  }

  /** Returns whether there is a word for a date. */
  default boolean hasDates() {
    return true;
  }

  /** Returns whether lines may end so. */
  default boolean endsLinesWith(LineEnding ending) {
    return true;
  }

  /**
   * Returns the language of a format.
   *
   * @param format the format
   */
  static FrontMatterLanguage of(FrontMatterFormat format) {
    return switch (format) {
      case YAML -> new YamlLanguage();
      case TOML -> new TomlLanguage();
      case JSON -> new JsonLanguage();
    };
  }

  /**
   * What came out.
   *
   * @param state {@link FrontMatter.State#ABSENT} where the content is no map, hence the block no
   *     front matter
   * @param fields the fields; none unless the state is READ or RECOVERED
   */
  record Reading(FrontMatter.State state, List<Field> fields) {

    static Reading none(FrontMatter.State state) {
      return new Reading(state, List.of());
    }
  }
}
