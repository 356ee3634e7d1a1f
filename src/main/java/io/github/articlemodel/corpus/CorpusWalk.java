package io.github.articlemodel.corpus;

import io.github.articlemodel.glob.GlobList;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files and folders in the order of names. It holds the names of the folder that it is
 * in and of those above it, and no others. For one thread at a time.
 */
final class CorpusWalk implements Iterator<FoundFile> {

  private final CorpusOptions options;
  private final GlobList include;
  private final GlobList exclude;
  private final SeenPaths seen;
  private final Iterator<Path> given;
  private final Deque<Folder> open = new ArrayDeque<>();
  private final Deque<FoundFile> ready = new ArrayDeque<>();
  private boolean hasAny;
  private boolean hasLeftOut;

  /** A folder that is gone through: what is left of it. */
  private record Folder(Path root, Iterator<Path> entries, IgnoreFiles ignored) {}

  CorpusWalk(List<Path> given, CorpusOptions options) {
    this.options = options;
    this.include = GlobList.of(options.include());
    this.exclude = GlobList.of(options.exclude());
    this.seen = SeenPaths.of(given, options.links());
    this.given = given.iterator();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      Folder folder = open.peek();
      if (folder == null) {
        if (!given.hasNext()) {
          return false;
        }
        start(given.next());
      } else if (folder.entries().hasNext()) {
        meet(folder, folder.entries().next());
      } else {
        open.pop();
        if (open.isEmpty() && !hasAny) {
          tellNone(folder.root());
        }
      }
    }
    return true;
  }

  @Override
  public FoundFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more files");
    }
    return ready.remove();
  }

  private void start(Path path) {
    hasAny = false;
    hasLeftOut = false;
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        if (seen.addFolder(path)) {
          enter(path, path, IgnoreFiles.root(path));
        }
      } else {
        add(path, path.getFileName(), attributes);
      }
    } catch (IOException e) {
      boolean isOnTheWay = !Files.exists(path) && !Files.isSymbolicLink(path);
      tell(path, isOnTheWay ? new NoSuchFileException(path.toString()) : e);
    }
  }

  private void enter(Path root, Path folder, IgnoreFiles above) {
    List<Path> entries = new ArrayList<>();
    boolean ignores = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        ignores |= name(entry).equals(IgnoreFiles.NAME);
        entries.add(entry);
      }
    } catch (DirectoryIteratorException e) {
      tell(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      tell(folder, e);
    }
    Collections.sort(entries);
    try {
      open.push(new Folder(root, entries.iterator(), ignores ? above.with(folder) : above));
    } catch (IOException e) {
      tell(folder.resolve(IgnoreFiles.NAME), e); // nobody knows what of the folder is meant
    }
  }

  private void meet(Folder folder, Path path) {
    String name = name(path);
    if (options.hidden() == HiddenPolicy.SKIP && name.startsWith(".")) {
      return;
    }
    boolean isNamed = isArticle(name);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean isLink = attributes.isSymbolicLink();
      if (isLink) {
        if (options.links() == LinkPolicy.SKIP) {
          return;
        }
        attributes = target(path, isNamed);
        if (attributes == null) {
          return;
        }
      }
      if (attributes.isDirectory()) {
        boolean isFollowed = !isLink || options.links() == LinkPolicy.FOLLOW;
        if (isFollowed && !leavesOut(folder, path, true) && seen.addFolder(path)) {
          enter(folder.root(), path, folder.ignored());
        }
      } else if (isNamed && attributes.isRegularFile()) {
        if (leavesOut(folder, path, false) || !takes(folder, path)) {
          hasLeftOut = true;
        } else {
          add(path, folder.root().relativize(path), attributes);
        }
      }
    } catch (IOException e) {
      tell(path, e);
    }
  }

  /** Returns what a link leads to; null where that is not there, and its name is no article's. */
  private static @Nullable BasicFileAttributes target(Path link, boolean isNamed)
      throws IOException {
    if (!isNamed && !Files.exists(link)) {
      return null;
    }
    return Files.readAttributes(link, BasicFileAttributes.class);
  }

  private boolean leavesOut(Folder folder, Path path, boolean isFolder) {
    return exclude
        .means(folder.root().relativize(path), isFolder)
        .orElseGet(() -> folder.ignored().leavesOut(path, isFolder));
  }

  private boolean takes(Folder folder, Path path) {
    return include.isEmpty() || include.meansBelow(folder.root().relativize(path));
  }

  private boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return options.endings().stream().anyMatch(lower::endsWith);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void add(Path path, Path relative, BasicFileAttributes attributes) throws IOException {
    hasAny = true;
    if (seen.addFile(path)) {
      ready.add(new FoundFile.File(new ArticleFile(path, relative), attributes.size()));
    }
  }

  private void tell(Path path, IOException why) {
    hasAny = true;
    ready.add(new FoundFile.Problem(path, FileDiagnostics.unread(path, why)));
  }

  private void tellNone(Path root) {
    ready.add(
        new FoundFile.Problem(
            root, FileDiagnostics.noArticles(root, options.endings(), hasLeftOut)));
  }
}
