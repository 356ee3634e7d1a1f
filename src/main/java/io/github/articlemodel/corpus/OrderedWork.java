package io.github.articlemodel.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on things several at a time, and hands on the outcomes in the order of the things. The
 * things are taken on the thread that asks for the outcomes, as many ahead as is allowed. Several
 * are one task, as handing over a thing can cost more than the work on it: the first few one by
 * one, so that few things of much work are shared out too.
 */
final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {

  private static final int MOST_OF_A_TASK = 16;
  private static final int TASKS_OF_ONE = 8;

  /** How heavy all things ahead may be together, if they are more than one task. */
  private static final long HEAVIEST = 8 << 20;

  private static final AtomicInteger THREADS = new AtomicInteger();

  private final Iterator<T> things;
  private final ToLongFunction<T> weight;
  private final Function<? super T, ? extends R> work;
  private final int jobs;
  private final int ahead;
  private final ThreadPoolExecutor workers;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Deque<R> ready = new ArrayDeque<>();
  private @Nullable Throwable failure;
  private volatile boolean isClosed;
  private long taken;
  private int inHand;
  private long weightInHand;

  /**
   * Creates work that begins when an outcome is first asked for.
   *
   * @param weight how heavy a thing is, in bytes
   * @param ahead how many things may be taken and their outcomes not yet handed on
   */
  OrderedWork(
      Iterator<T> things,
      ToLongFunction<T> weight,
      Function<? super T, ? extends R> work,
      int jobs,
      int ahead) {
    this.things = things;
    this.weight = weight;
    this.work = work;
    this.jobs = jobs;
    this.ahead = ahead;
    this.workers =
        new ThreadPoolExecutor(
            jobs, jobs, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedWork::thread);
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * Returns the length of a file as its weight; 0 for one that can't be asked, as the work says.
   */
  static long lengthOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) { // reading it fails in the same way, and that is told
      return 0;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "article-model-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  private record Task(Future<?> end, long weight, Outcomes<?> outcomes) {}

  /** What became of the things of a task: the outcomes up to the first failure. */
  private static final class Outcomes<R> {
    private final List<R> all = new ArrayList<>();
    private @Nullable Throwable failure;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (failure != null) {
        Throwable thrown = failure;
        close();
        if (thrown instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) thrown;
      }
      fill();
      if (tasks.isEmpty()) {
        close();
        return false;
      }
      take();
    }
    return true;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all work is done");
    }
    inHand--;
    return ready.remove();
  }

  private void fill() {
    while (!isClosed && inHand < ahead && (tasks.isEmpty() || weightInHand < HEAVIEST)) {
      int most = taken < (long) jobs * TASKS_OF_ONE ? 1 : Math.min(MOST_OF_A_TASK, share());
      List<T> some = new ArrayList<>();
      long heavy = 0;
      while (some.size() < most && heavy < HEAVIEST / MOST_OF_A_TASK && things.hasNext()) {
        T thing = things.next();
        heavy += weight.applyAsLong(thing);
        some.add(thing);
      }
      if (some.isEmpty()) {
        return;
      }
      taken += some.size();
      inHand += some.size();
      weightInHand += heavy;
      Outcomes<R> outcomes = new Outcomes<>();
      tasks.add(new Task(workers.submit(() -> run(some, outcomes)), heavy, outcomes));
    }
  }

  /** Returns how many things a task may have, so that all jobs have one while another is taken. */
  private int share() {
    return Math.max(1, Math.min(ahead - inHand, ahead / (2 * jobs)));
  }

  private void run(List<T> some, Outcomes<R> outcomes) {
    try {
      for (T thing : some) {
        if (isClosed) {
          return;
        }
        outcomes.all.add(work.apply(thing));
        if (Thread.interrupted() && isClosed) { // what the work left set is not for the next thing
          return;
        }
      }
    } catch (RuntimeException | Error e) {
      outcomes.failure = e; // thrown where its outcome is asked for
    }
  }

  @SuppressWarnings("unchecked") // the tasks are made above
  private void take() {
    Task task = tasks.remove();
    try {
      task.end().get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new CancellationException("the reading of the corpus was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task keeps what is thrown", e);
    }
    weightInHand -= task.weight();
    Outcomes<R> outcomes = (Outcomes<R>) task.outcomes();
    ready.addAll(outcomes.all);
    failure = outcomes.failure;
  }

  /** Ends the work: nothing new begins, what is being done is interrupted and waited for. */
  @Override
  public void close() {
    isClosed = true;
    failure = null;
    tasks.clear();
    ready.clear();
    workers.shutdownNow();
    boolean wasInterrupted = false;
    boolean hasEnded = false;
    while (!hasEnded) {
      try {
        hasEnded = workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        wasInterrupted = true;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
