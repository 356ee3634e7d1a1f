package io.github.articlemodel.corpus;

import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The articles of many files, one after another. A file is opened when it is its turn, and no more
 * of it is held than the part that is read.
 */
final class GatheredArticles implements Iterator<Article>, Closeable {

  /** A file to open. */
  record Input(String name, Opening opening) {}

  /** What opens a file. */
  @FunctionalInterface
  interface Opening {
    ArticleStream open() throws IOException;
  }

  private final Iterator<Input> inputs;
  private final Consumer<Diagnostic> found;
  private final Deque<Article> ready = new ArrayDeque<>();
  private final NavigableMap<Integer, String> files = new TreeMap<>();
  private @Nullable ArticleStream stream;
  private String name = "";
  private int read;
  private int given;
  private boolean isNewFile;
  private boolean hasTold;

  GatheredArticles(Iterator<Input> inputs, Consumer<Diagnostic> found) {
    this.inputs = inputs;
    this.found = found;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (stream == null) {
        if (!inputs.hasNext()) {
          return false;
        }
        open(inputs.next());
      } else {
        readOn(stream);
      }
    }
    return true;
  }

  private void open(Input input) {
    name = input.name();
    isNewFile = true;
    try {
      stream = input.opening().open();
    } catch (IOException e) {
      tell(FileDiagnostics.unread(Path.of(name), e));
    }
  }

  private void readOn(ArticleStream from) {
    try {
      Optional<ReadArticles> part = from.next();
      if (part.isEmpty()) {
        close();
        return;
      }
      part.get().diagnostics().forEach(this::tell);
      List<Article> articles = part.get().articles();
      if (!articles.isEmpty()) {
        if (isNewFile) {
          files.put(read, name);
          isNewFile = false;
        }
        read += articles.size();
        ready.addAll(articles);
      }
    } catch (IOException e) {
      tell(FileDiagnostics.unread(Path.of(name), e));
      closeUnread();
    }
  }

  /** Closes a stream that can't be read on, which is told already. */
  private void closeUnread() {
    try {
      close();
    } catch (IOException e) {
      tell(FileDiagnostics.unread(Path.of(name), e));
    }
  }

  private void tell(Diagnostic diagnostic) {
    hasTold = true;
    found.accept(diagnostic);
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more articles");
    }
    given++;
    return ready.removeFirst();
  }

  /** Returns an article that was taken, and those after it; to be gone through once. */
  Iterable<Article> after(Article taken) {
    Deque<Article> first = new ArrayDeque<>(List.of(taken));
    Iterator<Article> all =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return !first.isEmpty() || GatheredArticles.this.hasNext();
          }

          @Override
          public Article next() {
            return first.isEmpty() ? GatheredArticles.this.next() : first.removeFirst();
          }
        };
    return () -> all;
  }

  /** Returns how many articles were taken. */
  int count() {
    return given;
  }

  /** Returns whether anything was told of the files. */
  boolean hasTold() {
    return hasTold;
  }

  /** Returns the name of the file of the article of a number, from 0. */
  String nameOf(int article) {
    return files.floorEntry(article).getValue();
  }

  /** Returns which of its file an article is, for a message; empty where it is the only one. */
  String placeOf(int article) {
    int first = files.floorKey(article);
    Integer after = files.higherKey(article);
    int articles = (after == null ? read : after) - first;
    return articles == 1 ? "" : "article " + (article - first + 1) + ": ";
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      ArticleStream open = stream;
      stream = null;
      open.close();
    }
  }
}
