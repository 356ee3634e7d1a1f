package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.FileNameRule;
import io.github.articlemodel.validation.CorpusKey.Place;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no two articles may have. */
final class UniqueFields {

  private static final Pattern DATED =
      Pattern.compile("(?:^|[/\\\\])\\d{4}-\\d{1,2}-\\d{1,2}[-_][^/\\\\]*$");

  private UniqueFields() {}

  static Optional<Place> code(CheckedDocument document) {
    ArticleField<ArticleCode> field = document.fields().code();
    return place(field, field.value().map(ArticleCode::value), document);
  }

  static Optional<Place> originUrl(CheckedDocument document) {
    ArticleField<URI> field = document.fields().originUrl();
    return place(field, field.value().map(URI::toString), document);
  }

  static Optional<Place> slug(CheckedDocument document, boolean isOfFolder) {
    ArticleField<String> field = document.fields().slug();
    String file = document.source().name();
    // Two files of a folder with one slug in their names have dates in them that differ.
    if (isOfFolder
        && field.origin() == ArticleField.Origin.FILE_NAME
        && DATED.matcher(file).find()) {
      return Optional.empty();
    }
    String language = language(document, file);
    String folder = isOfFolder ? folder(file) : "";
    return place(field, field.value(), document)
        .map(place -> new Place(folder + "\n" + language + "\n" + place.key(), place.place()));
  }

  private static Optional<Place> place(
      ArticleField<?> field, Optional<String> value, CheckedDocument document) {
    return value
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> new Place(text, field.span().orElse(document.frontMatterStart())));
  }

  /** Returns the folder, however it is spelled; that of an index file is the one above its own. */
  private static String folder(String file) {
    String path = whole(file).replace('\\', '/');
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    return FileNameRule.isIndex(path)
        ? folder.substring(0, Math.max(0, folder.lastIndexOf('/')))
        : folder;
  }

  private static String whole(String file) {
    try {
      return Path.of(file).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return file; // the name is no name of a file
    }
  }

  /**
   * Returns the field, or else what the name of an index file says, such as {@code index.en.md}.
   */
  private static String language(CheckedDocument document, String file) {
    return document
        .fields()
        .language()
        .value()
        .or(() -> FileNameRule.languageIn(file))
        .map(Locale::toLanguageTag)
        .orElse("");
  }
}
