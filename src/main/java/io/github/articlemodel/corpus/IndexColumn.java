package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.reading.Headline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of an index that are no field. */
enum IndexColumn {
  /** The name of the file, as it was given. */
  FILE {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return Optional.of(document.source().name());
    }
  },
  /** What readers see as the headline. */
  HEADLINE {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return document.headline().map(Headline::text);
    }
  },
  /** Where the headline comes from. */
  HEADLINE_ORIGIN {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return document
          .headline()
          .map(headline -> headline.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  },
  /** How many words and characters of Chinese or Japanese the body has. */
  WORDS {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return Optional.of(document.wordCount().total());
    }
  },
  /** How many pictures the body has. */
  FIGURES {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return Optional.of(document.figures().size());
    }
  },
  /** How many links readers can follow from the body. */
  LINKS {
    @Override
    Optional<Object> value(ArticleDocument document) {
      return Optional.of(document.links().size());
    }
  };

  private static final Map<String, IndexColumn> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(IndexColumn::columnName, column -> column));

  /** Returns the value in the column; empty where there is none. */
  abstract Optional<Object> value(ArticleDocument document);

  String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<IndexColumn> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static List<IndexColumn> ofBody() {
    return Arrays.stream(values()).filter(column -> column != FILE).toList();
  }
}
