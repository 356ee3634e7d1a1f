package io.github.articlemodel.format.mdast;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.jsontree.JsonFields;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article from a tree. One with an error anywhere is left out, as half of one could be
 * taken for the whole; of each block the first error is told.
 */
final class MdastArticleReader implements ArticleReader {

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

  private static Article article(Place place, Notes notes) throws JsonProblem {
    MdastNode root = MdastNode.of(place, notes);
    if (!root.type().equals("root")) {
      throw JsonProblem.shape(
          place, "expected a node of type \"root\", but found \"" + Place.shown(root.type()) + '"');
    }
    version(root);
    List<Place> children = root.children();
    Metadata metadata = Metadata.empty();
    if (!children.isEmpty() && FrontMatterNode.isType(Definitions.type(children.get(0).value()))) {
      metadata = metadata(children.get(0), notes);
      children = children.subList(1, children.size());
    }
    List<Block> body = body(children, new FlowReader(notes, Definitions.in(place.value())), notes);
    root.end(notes);
    return new Article(metadata, body);
  }

  private static void version(MdastNode root) throws JsonProblem {
    Place place = root.own().take("version");
    if (place != null && !Members.text(place).equals(MdastFormat.VERSION)) {
      throw JsonProblem.of(
          "mdast.version",
          place,
          "expected " + MdastFormat.VERSION,
          "read it with the version of article-model that wrote it");
    }
  }

  /** Returns the fields that stand beside the text of a node, or those of its text. */
  private static Metadata metadata(Place place, Notes notes) {
    try {
      return metadata(MdastNode.of(place, notes), notes);
    } catch (JsonProblem problem) {
      notes.fail(problem);
      return Metadata.empty();
    }
  }

  private static Metadata metadata(MdastNode node, Notes notes) throws JsonProblem {
    String value = node.text("value");
    FrontMatterNode text = new FrontMatterNode(node.type(), value, Optional.empty());
    Place own = node.own().take("metadata");
    node.end(notes);
    if (own != null) {
      Metadata metadata = new Metadata(JsonFields.read(own));
      if (text.isOf(metadata)) {
        return metadata;
      }
      notes.warn(
          "mdast.front-matter",
          node.place(),
          "its text was changed, and counts: the fields that stand beside it are left out",
          "");
    }
    FrontMatter read = text.read();
    notes.addAll(read.diagnostics(), node.place());
    if (read.format() == null || read.state() == FrontMatter.State.OPAQUE) {
      throw JsonProblem.shape(node.place(), "its text can't be read", "mend the front matter");
    }
    return read.metadata();
  }

  private static List<Block> body(List<Place> children, FlowReader flow, Notes notes) {
    List<Block> body = new ArrayList<>();
    List<Inline> loose = new ArrayList<>();
    for (Place child : children) {
      try {
        flow.read(child, body, loose);
      } catch (JsonProblem problem) {
        notes.fail(problem);
      }
    }
    FlowReader.close(loose, body);
    return body;
  }
}
