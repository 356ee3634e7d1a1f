package io.github.articlemodel.format.csv;

import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.reading.WordCount;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the index says of an article.
 *
 * <pre>{@code
 * CsvColumn.ORIGIN_URL.header(); // "origin_url"
 * }</pre>
 */
public enum CsvColumn {
  /** The title of the front matter. */
  TITLE,
  /** What readers see as the headline: the title, or else the first heading or paragraph. */
  HEADLINE,
  /** The date in ISO 8601, with the precision that it was written in. */
  DATE,
  /** The names of the authors, {@code "; "} between them. */
  AUTHORS,
  /** The category. */
  CATEGORY,
  /** The tags, {@code "; "} between them. */
  TAGS,
  /** The language, a tag of BCP 47. */
  LANGUAGE,
  /** The description. */
  DESCRIPTION,
  /** Where it was first published. */
  ORIGIN_URL,
  /** The code of the article. */
  CODE,
  /** The address of the lead image. */
  IMAGE,
  /** How many words and characters of Chinese or Japanese the body has. */
  WORDS,
  /** How many pictures the body has. */
  FIGURES,
  /** How many links readers can follow from the body; an address that comes twice counts twice. */
  LINKS;

  /** {@return the name in the first row: that of the constant in lower case} */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the field that the column is of, by a profile; empty where it is of none. */
  Optional<ArticleField<?>> field(ArticleFields fields) {
    return switch (this) {
      case TITLE -> Optional.of(fields.title());
      case DATE -> Optional.of(fields.date());
      case AUTHORS -> Optional.of(fields.authors());
      case CATEGORY -> Optional.of(fields.category());
      case TAGS -> Optional.of(fields.tags());
      case LANGUAGE -> Optional.of(fields.language());
      case DESCRIPTION -> Optional.of(fields.description());
      case ORIGIN_URL -> Optional.of(fields.originUrl());
      case CODE -> Optional.of(fields.code());
      case IMAGE -> Optional.of(fields.image());
      case HEADLINE, WORDS, FIGURES, LINKS -> Optional.empty();
    };
  }

  /** Returns the cell: a text, a whole number, a list, or null where there is nothing. */
  @Nullable Object cell(Article article, ArticleFields fields, Profile profile) {
    return switch (this) {
      case HEADLINE -> Headline.of(article, profile).map(Headline::text).orElse(null);
      case WORDS -> WordCount.of(article).total();
      case FIGURES -> Figures.inBody(article.body()).size();
      case LINKS -> Links.in(article).size();
      default -> field(fields).flatMap(ArticleField::plain).orElse(null);
    };
  }
}
