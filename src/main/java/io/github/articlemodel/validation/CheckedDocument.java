package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.Outline;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document on its way through the rules, with what several of them look at. One thread alone. */
final class CheckedDocument {

  private final ArticleDocument document;
  private final ArticleFields fields;
  private @Nullable Outline outline;
  private @Nullable List<ArticleLink> inventory;
  private @Nullable List<FigurePlace> pictures;

  CheckedDocument(ArticleDocument document) {
    this.document = document;
    this.fields = document.fields();
  }

  ArticleDocument document() {
    return document;
  }

  SourceText source() {
    return document.source();
  }

  ArticleFields fields() {
    return fields;
  }

  Metadata metadata() {
    return document.metadata();
  }

  List<Block> body() {
    return document.article().body();
  }

  Optional<Headline> headline() {
    return document.headline();
  }

  Outline outline() {
    if (outline == null) {
      outline = document.outline();
    }
    return outline;
  }

  List<ArticleLink> inventory() {
    if (inventory == null) {
      inventory = Links.inventory(document.article(), document.linkOptions());
    }
    return inventory;
  }

  List<FigurePlace> pictures() {
    if (pictures == null) {
      pictures = Figures.places(body());
    }
    return pictures;
  }

  /** Returns whether there is a text to look at. */
  boolean isReadable() {
    return source().encoding() != SourceEncoding.UNREADABLE;
  }

  /** Returns whether all fields are known: the front matter is read whole, or there is none. */
  boolean knowsAllFields() {
    FrontMatter.State state = document.frontMatter().state();
    return state == FrontMatter.State.READ || state == FrontMatter.State.ABSENT;
  }

  SourceSpan frontMatterStart() {
    return SourceSpan.at(document.frontMatter().span().start());
  }

  SourceSpan bodyStart() {
    return SourceSpan.at(document.bodySpan().start());
  }
}
