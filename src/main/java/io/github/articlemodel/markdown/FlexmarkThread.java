package io.github.articlemodel.markdown;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a read on a thread with a stack of its own size, so that what the engine's patterns need is
 * there however little of its own stack the caller has left. The stack is taken from the system
 * only as far as it is used.
 */
final class FlexmarkThread<T> extends Thread {

  /** What a paragraph of the greatest length needs, several times over. */
  static final int STACK_SIZE = 256 * 1024 * 1024;

  private final Supplier<T> work;
  private @Nullable T result;
  private @Nullable Throwable failure;

  private FlexmarkThread(Supplier<T> work) {
    super(null, null, "article-model-flexmark", STACK_SIZE, false);
    this.work = work;
    setDaemon(true);
  }

  /**
   * Returns what the work gives, or throws what it throws. An interrupt does not end it, as it is
   * bounded anyway; the caller's thread is interrupted still when it is done.
   */
  static <T> T run(Supplier<T> work) {
    FlexmarkThread<T> thread = new FlexmarkThread<>(work);
    thread.start();
    thread.awaitEnd();
    if (thread.failure instanceof Error error) {
      throw error;
    }
    if (thread.failure instanceof RuntimeException exception) {
      throw exception;
    }
    T result = thread.result;
    if (result == null) {
      throw new IllegalStateException("the work gave nothing");
    }
    return result;
  }

  private void awaitEnd() {
    boolean interrupted = false;
    while (true) {
      try {
        join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  @SuppressWarnings("CatchAndPrintStackTrace")
  public void run() {
    try {
      result = work.get();
    } catch (RuntimeException | Error thrown) {
      failure = thrown; // thrown again where the work was asked for
    }
  }
}
