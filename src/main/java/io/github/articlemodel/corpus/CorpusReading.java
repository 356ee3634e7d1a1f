package io.github.articlemodel.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One reading of a corpus: what is found, the work on it, and the events of its progress. */
final class CorpusReading<R> implements Iterator<R> {

  private final Iterator<FoundFile> found;
  private final Iterator<Done<R>> done;
  private final Runnable end;
  private final @Nullable Consumer<CorpusProgress> listener;
  private boolean isClosed;
  private boolean isComplete;
  private long foundFiles;
  private long doneFiles;
  private long bytes;

  private record Done<R>(FoundFile file, R outcome) {}

  private CorpusReading(
      Iterator<FoundFile> walk,
      Function<FoundFile, R> work,
      CorpusOptions options,
      @Nullable Consumer<CorpusProgress> listener) {
    this.found = counted(walk);
    this.listener = listener;
    Function<FoundFile, Done<R>> both = file -> new Done<>(file, work.apply(file));
    if (options.jobs() == 1) {
      this.done = oneByOne(both);
      this.end = () -> {};
    } else {
      OrderedWork<FoundFile, Done<R>> ordered =
          new OrderedWork<>(
              found, FoundFile::size, both, options.jobs(), options.readAhead());
      this.done = ordered;
      this.end = ordered::close;
    }
  }

  static <R> Stream<R> stream(
      Iterator<FoundFile> walk,
      Function<FoundFile, R> work,
      CorpusOptions options,
      @Nullable Consumer<CorpusProgress> listener) {
    CorpusReading<R> reading = new CorpusReading<>(walk, work, options, listener);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, traits), false)
        .onClose(reading::close);
  }

  private Iterator<FoundFile> counted(Iterator<FoundFile> walk) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = walk.hasNext();
        isComplete = !more;
        return more;
      }

      @Override
      public FoundFile next() {
        FoundFile next = walk.next();
        foundFiles += next instanceof FoundFile.File ? 1 : 0;
        return next;
      }
    };
  }

  private Iterator<Done<R>> oneByOne(Function<FoundFile, Done<R>> work) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("the reading of the corpus was interrupted");
        }
        return found.hasNext();
      }

      @Override
      public Done<R> next() {
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
    Done<R> next = done.next();
    if (next.file() instanceof FoundFile.File file) {
      doneFiles++;
      bytes += file.length();
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
