package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The article files below some paths, and what could not be searched. A file that is given is taken
 * whatever its name. A folder is searched with all folders below it for names that end in {@code
 * .md}, {@code .markdown} or {@code .mdx}, upper or lower case; hidden files and folders, and
 * symbolic links met on the way, are left out.
 *
 * <pre>{@code
 * ArticleFiles found = ArticleFiles.find(List.of(Path.of("posts")));
 * found.files();    // posts/2024/flood.md, posts/2024/storm.md, posts/about.md
 * found.problems(); // a folder that may not be read, or that holds no article
 * }</pre>
 *
 * @param files the files: in the order of the paths given, below a folder in the order of the names
 *     (by code unit, files and folders together); each once
 * @param problems what could not be searched, and folders without an article
 */
public record ArticleFiles(List<ArticleFile> files, List<Diagnostic> problems) {

  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx");

  /**
   * Creates one.
   *
   * @param files the files: in the order of the paths given, below a folder in the order of the
   *     names (by code unit, files and folders together); each once
   * @param problems what could not be searched, and folders without an article
   */
  public ArticleFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * {@return the files below some paths} What can't be read is a problem, not the end.
   *
   * @param paths files and folders
   */
  public static ArticleFiles find(List<Path> paths) {
    return find(paths, ENDINGS);
  }

  /**
   * {@return the files below some paths, in folders those of some endings} What can't be read is a
   * problem, not the end.
   *
   * @param paths files and folders
   * @param endings the endings to look for in folders, each with its dot, in lower case; such as
   *     those of a format
   */
  public static ArticleFiles find(List<Path> paths, List<String> endings) {
    Search search = new Search(List.copyOf(endings));
    paths.forEach(search::start);
    return new ArticleFiles(List.copyOf(search.files.values()), search.problems);
  }

  private static final class Search {

    private final Map<Path, ArticleFile> files = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<String> endings;
    private int seen;

    Search(List<String> endings) {
      this.endings = endings;
    }

    void start(Path given) {
      if (!Files.exists(given)) {
        problems.add(FileDiagnostics.unread(given, new NoSuchFileException(given.toString())));
      } else if (Files.isDirectory(given)) {
        int before = seen;
        int problemsBefore = problems.size();
        walk(given, given);
        if (seen == before && problems.size() == problemsBefore) {
          problems.add(FileDiagnostics.noArticles(given, endings));
        }
      } else {
        add(given, given.getFileName());
      }
    }

    private void walk(Path root, Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (DirectoryIteratorException e) {
        problems.add(FileDiagnostics.unread(folder, Objects.requireNonNull(e.getCause())));
      } catch (IOException e) {
        problems.add(FileDiagnostics.unread(folder, e));
      }
      Collections.sort(entries);
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          walk(root, entry);
        } else if (isArticle(name) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          add(entry, root.relativize(entry));
        }
      }
    }

    private void add(Path file, Path relative) {
      seen++;
      files.putIfAbsent(file.toAbsolutePath().normalize(), new ArticleFile(file, relative));
    }

    private boolean isArticle(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return endings.stream().anyMatch(lower::endsWith);
    }
  }
}
