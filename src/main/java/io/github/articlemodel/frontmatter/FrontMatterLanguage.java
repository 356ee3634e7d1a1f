package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Reads the fields between fences. One implementation per {@link FrontMatterFormat}. */
interface FrontMatterLanguage {

  /**
   * Returns the fields of the content, which is within the limit of length.
   *
   * @param log gets what is to be said
   */
  Reading read(SourceText source, SourceSpan content, FrontMatterLimits limits, DiagnosticLog log);

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
