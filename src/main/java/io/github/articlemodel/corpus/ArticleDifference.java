package io.github.articlemodel.corpus;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/** Where the articles that were read back first differ from the one that was written. */
record ArticleDifference(SourceSpan span, String what) {

  static ArticleDifference between(Article article, List<Article> back) {
    if (back.size() != 1) {
      return new ArticleDifference(SourceSpan.at(0), "it is " + back.size() + " articles");
    }
    List<Field> fields = article.metadata().fields();
    int field = firstDifference(fields, back.get(0).metadata().fields());
    if (field >= 0) {
      return field < fields.size()
          ? new ArticleDifference(
              fields.get(field).span().orElse(SourceSpan.at(0)),
              "the field " + fields.get(field).name() + " is not the same")
          : new ArticleDifference(SourceSpan.at(0), "there is a field more");
    }
    List<Block> blocks = article.body();
    int block = firstDifference(blocks, back.get(0).body());
    if (block < 0) {
      return new ArticleDifference(SourceSpan.at(0), "it is not equal");
    }
    return block < blocks.size()
        ? new ArticleDifference(
            blocks.get(block).span().orElse(SourceSpan.at(0)), "this block is not the same")
        : new ArticleDifference(SourceSpan.at(0), "there is a block more");
  }

  /** Returns the index of the first elements that differ, or -1. */
  private static int firstDifference(List<?> a, List<?> b) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      if (!a.get(i).equals(b.get(i))) {
        return i;
      }
    }
    return a.size() == b.size() ? -1 : common;
  }
}
