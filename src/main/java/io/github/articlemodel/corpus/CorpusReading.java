package io.github.articlemodel.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One reading of a corpus: what is found, the work on it, and the events of its progress. */
final class CorpusReading<T, R> implements Iterator<R> {

  private final Iterator<T> found;
  private final ToLongFunction<T> size;
  private final Predicate<T> isFile;
  private final Iterator<Done<T, R>> done;
  private final Runnable end;
  private final @Nullable Consumer<CorpusProgress> listener;
  private boolean isClosed;
  private boolean isComplete;
  private long foundFiles;
  private long doneFiles;
  private long bytes;

  private record Done<T, R>(T file, R outcome) {}

  CorpusReading(
      Iterator<T> all,
      ToLongFunction<T> size,
      Predicate<T> isFile,
      Function<? super T, ? extends R> work,
      CorpusOptions options,
      @Nullable Consumer<CorpusProgress> listener) {
    this.found = counted(all);
    this.size = size;
    this.isFile = isFile;
    this.listener = listener;
    Function<T, Done<T, R>> both = file -> new Done<>(file, work.apply(file));
    if (options.jobs() == 1) {
      this.done = oneByOne(both);
      this.end = () -> {};
    } else {
      OrderedWork<T, Done<T, R>> ordered =
          new OrderedWork<>(found, size, both, options.jobs(), options.readAhead());
      this.done = ordered;
      this.end = ordered::close;
    }
  }

  Stream<R> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  private Iterator<T> counted(Iterator<T> all) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = all.hasNext();
        isComplete = !more;
        return more;
      }

      @Override
      public T next() {
        T next = all.next();
        foundFiles += isFile.test(next) ? 1 : 0;
        return next;
      }
    };
  }

  private Iterator<Done<T, R>> oneByOne(Function<T, Done<T, R>> work) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("the reading of the corpus was interrupted");
        }
        return found.hasNext();
      }

      @Override
      public Done<T, R> next() {
        return work.apply(found.next());
      }
    };
  }

  @Override
  public boolean hasNext() {
    return !isClosed && done.hasNext();
  }

  @Override
  public R next() {
    if (isClosed) {
      throw new NoSuchElementException("the stream is closed");
    }
    Done<T, R> next = done.next();
    if (isFile.test(next.file())) {
      doneFiles++;
      bytes += size.applyAsLong(next.file());
      if (listener != null) {
        listener.accept(new CorpusProgress(foundFiles, doneFiles, bytes, isComplete));
      }
    }
    return next.outcome();
  }

  private void close() {
    isClosed = true;
    end.run();
  }
}
