package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article from a document. One with an error anywhere is left out, as half of one could be
 * taken for the whole; of each block the first error is told.
 */
final class PandocArticleReader implements ArticleReader {

  private static final int LEAST_MINOR = 21;
  private static final int MOST_MINOR = 23;

  private final PandocOptions options;

  PandocArticleReader(PandocOptions options) {
    this.options = options;
  }

  @Override
  public ReadArticles read(SourceText source) {
    Notes notes = new Notes(source);
    List<Article> articles = new ArrayList<>();
    if (source.encoding() != SourceEncoding.UNREADABLE) {
      try {
        Article article = article(Place.root(JsonTree.read(source.text())), notes);
        if (!notes.failed()) {
          articles.add(article);
        }
      } catch (JsonProblem problem) {
        notes.fail(problem);
      }
    }
    return new ReadArticles(articles, notes.toList());
  }

  private Article article(Place place, Notes notes) throws JsonProblem {
    Members members = Members.of(place);
    version(members.required("pandoc-api-version"));
    BlockPandocReader blocks = new BlockPandocReader(notes);
    List<Field> fields = fields(members.required("meta"), new MetaReader(blocks, notes), notes);
    List<Block> body = new ArrayList<>();
    for (Place block : members.array("blocks")) {
      try {
        blocks.read(block, body);
      } catch (JsonProblem problem) {
        notes.fail(problem);
      }
    }
    members.end();
    return new Article(
        new Metadata(PandocNames.withoutAdded(fields, options.profile())),
        notes.withFootnotes(body));
  }

  private static List<Field> fields(Place meta, MetaReader reader, Notes notes) {
    try {
      return reader.fields(meta);
    } catch (JsonProblem problem) {
      notes.fail(problem);
      return List.of();
    }
  }

  private static void version(Place place) throws JsonProblem {
    List<Place> numbers = Members.array(place);
    boolean known = numbers.size() >= 2 && Members.number(numbers.get(0), 0, 9_999) == 1;
    if (known) {
      int minor = Members.number(numbers.get(1), 0, 9_999);
      known = minor >= LEAST_MINOR && minor <= MOST_MINOR;
    }
    if (!known) {
      throw JsonProblem.of(
          "pandoc.version",
          place,
          "expected a version from 1." + LEAST_MINOR + " to 1." + MOST_MINOR,
          "write it with Pandoc 2.10 to 3");
    }
  }
}
