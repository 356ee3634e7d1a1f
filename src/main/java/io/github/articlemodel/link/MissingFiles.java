package io.github.articlemodel.link;

import static io.github.articlemodel.link.FindingLog.quoted;

import io.github.articlemodel.source.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds relative addresses of files that are not there. Only a name with an extension is a file: an
 * address such as {@code ../harbour/} may be a page that a site makes.
 */
final class MissingFiles {

  private static final List<String> SOURCES = List.of(".md", ".markdown", ".mdx");

  private MissingFiles() {}

  static void findings(List<ArticleLink> links, Path folder, FindingLog log) {
    Map<String, Boolean> known = new HashMap<>();
    for (ArticleLink link : links) {
      UriParts parts = UriParts.of(link.destination().strip());
      boolean ofTemplate =
          link.form() == LinkForm.TEMPLATE || link.form() == LinkForm.TEMPLATE_IMAGE;
      boolean relative =
          !ofTemplate // which may look for it anywhere
              && link.target().is(LinkClass.SITE)
              && parts.scheme() == null
              && parts.authority() == null
              && !parts.path().startsWith("/");
      String path = UriEncoding.decoded(parts.path());
      if (relative
          && path.lastIndexOf('.') > path.lastIndexOf('/') + 1
          && !known.computeIfAbsent(path, name -> isThere(folder, name))) {
        log.addAtDestination(
            Severity.WARNING,
            "link.missing-file",
            link.written(),
            "there is no file " + quoted(path) + " in the folder of the article",
            "mend the path, or put the file there");
      }
    }
  }

  private static boolean isThere(Path folder, String name) {
    try {
      if (Files.exists(folder.resolve(name))) {
        return true;
      }
      int dot = name.lastIndexOf('.');
      String page = name.substring(0, dot);
      return name.startsWith(".html", dot)
          && SOURCES.stream().anyMatch(end -> Files.exists(folder.resolve(page + end)));
    } catch (InvalidPathException e) {
      return false; // no file can have that name
    }
  }
}
