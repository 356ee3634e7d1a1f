package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.CorpusProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A line on a terminal that tells how far a run is: the last one, and gone at the end. It is drawn
 * on the thread that prints, some times a second at most, and not at all in a short run.
 */
final class ProgressLine {

  private static final long FIRST = 500_000_000L;
  private static final long EACH = 100_000_000L;
  private static final int CELLS = 24;

  private final OutputStream terminal;
  private final LongSupplier nanoseconds;
  private long next;
  private boolean isShown;
  private volatile long total;

  ProgressLine(OutputStream terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
  }

  /** Returns the corpus whose progress is shown. How many files it has is counted meanwhile. */
  ArticleCorpus of(ArticleCorpus corpus) {
    next = nanoseconds.getAsLong() + FIRST;
    Thread counter = new Thread(() -> total = count(corpus), "article-model-count");
    counter.setDaemon(true);
    counter.start();
    return corpus.withProgress(this::show);
  }

  private static long count(ArticleCorpus corpus) {
    try (Stream<Integer> files = corpus.withJobs(1).mapFiles(file -> 1, problem -> 0)) {
      return files.mapToInt(one -> one).sum();
    }
  }

  private void show(CorpusProgress now) {
    long time = nanoseconds.getAsLong();
    if (time - next >= 0) {
      next = time + EACH;
      draw(text(now, now.isComplete() ? now.found() : total));
    }
  }

  private static String text(CorpusProgress now, long all) {
    String files = String.format(Locale.ROOT, "%,d", now.done());
    String size = String.format(Locale.ROOT, "%.1f MB", now.bytes() / 1e6);
    if (all < now.done()) {
      return files + " files, " + size;
    }
    long done = all == 0 ? CELLS : now.done() * CELLS / all;
    String bar = "#".repeat((int) done) + ".".repeat(CELLS - (int) done);
    long percent = all == 0 ? 100 : now.done() * 100 / all;
    return String.format(
        Locale.ROOT, "[%s] %3d %%  %s of %,d files, %s", bar, percent, files, all, size);
  }

  private void draw(String text) {
    isShown = true;
    write("\r" + text + "\u001B[K");
  }

  /** Takes the line away, before something else is printed or at the end. */
  void clear() {
    if (isShown) {
      isShown = false;
      write("\r\u001B[K");
    }
  }

  private void write(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException e) {
      next = Long.MAX_VALUE / 2 + nanoseconds.getAsLong() / 2; // nobody sees it: no more of it
    }
  }
}
