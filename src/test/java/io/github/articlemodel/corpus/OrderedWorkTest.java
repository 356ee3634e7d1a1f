package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class OrderedWorkTest {

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private static <R> OrderedWork<Integer, R> work(
      int count, int jobs, int ahead, Function<Integer, R> work) {
    return new OrderedWork<>(numbers(count), number -> number * 1000L, work, jobs, ahead);
  }

  private static <R> List<R> all(Iterator<R> outcomes) {
    List<R> all = new ArrayList<>();
    outcomes.forEachRemaining(all::add);
    return all;
  }

  @ParameterizedTest
  @CsvSource({"0,1,1", "1,2,2", "17,2,2", "1000,2,16", "1000,3,3", "5000,4,256", "5000,1,64"})
  void handsOnTheOutcomesInOrder(int count, int jobs, int ahead) {
    Random random = new Random(count + jobs);
    int[] spins = random.ints(Math.max(1, count), 0, 2000).toArray();
    OrderedWork<Integer, Integer> work =
        work(
            count,
            jobs,
            ahead,
            number -> {
              int sum = 0;
              for (int i = 0; i < spins[number]; i++) {
                sum += i ^ number;
              }
              return sum == -1 ? -1 : number;
            });
    assertThat(all(work)).isEqualTo(IntStream.range(0, count).boxed().toList());
  }

  /** Whatever the work takes: what has begun and was not handed on is never more than the bound. */
  @ParameterizedTest
  @CsvSource({"2,2", "2,5", "3,32", "4,256"})
  void isNeverMoreAheadThanTheBound(int jobs, int ahead) {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    Iterator<Integer> counted =
        new Iterator<>() {
          private final Iterator<Integer> numbers = numbers(3000);

          @Override
          public boolean hasNext() {
            return numbers.hasNext();
          }

          @Override
          public Integer next() {
            int inHand = taken.incrementAndGet() - handedOn.get();
            most.accumulateAndGet(inHand, Math::max);
            return numbers.next();
          }
        };
    try (var work = new OrderedWork<Integer, Integer>(counted, n -> 1, n -> n, jobs, ahead)) {
      while (work.hasNext()) {
        work.next();
        handedOn.incrementAndGet();
      }
    }
    assertThat(most.get()).isBetween(1, ahead);
    assertThat(taken).hasValue(3000);
  }

  @Test
  void isNoMoreAheadThanTheWeightAllows() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> numbers = numbers(100);
    Function<Integer, Integer> take = n -> taken.incrementAndGet();
    try (var work = new OrderedWork<Integer, Integer>(numbers, n -> 5 << 20, take, 2, 50)) {
      assertThat(work.next()).isNotNull();
      work.close();
      assertThat(taken.get()).isBetween(1, 2);
    }
  }

  @Test
  void worksOnAsManyAtOnceAsThereAreJobs() {
    CyclicBarrier allAtOnce = new CyclicBarrier(3);
    OrderedWork<Integer, Integer> work =
        work(
            3,
            3,
            3,
            number -> {
              try {
                allAtOnce.await();
              } catch (Exception e) {
                throw new AssertionError(e);
              }
              return number;
            });
    assertThat(all(work)).containsExactly(0, 1, 2);
  }

  @Test
  void throwsWhatTheWorkThrowsAfterTheOutcomesBefore() {
    for (Throwable thrown : List.of(new IllegalStateException("no"), new StackOverflowError())) {
      List<Integer> before = new ArrayList<>();
      OrderedWork<Integer, Integer> work =
          work(
              500,
              2,
              64,
              number -> {
                if (number == 333) {
                  if (thrown instanceof Error error) {
                    throw error;
                  }
                  throw (RuntimeException) thrown;
                }
                return number;
              });
      assertThatThrownBy(() -> work.forEachRemaining(before::add)).isSameAs(thrown);
      assertThat(before).hasSize(333);
      assertThat(work.hasNext()).isFalse();
    }
  }

  @Test
  void endsTheWorkBeforeCloseReturns() throws InterruptedException {
    CountDownLatch blocked = new CountDownLatch(2);
    AtomicInteger interrupted = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    OrderedWork<Integer, Integer> work =
        work(
            100,
            2,
            32,
            number -> {
              begun.incrementAndGet();
              if (number > 0) {
                blocked.countDown();
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  interrupted.incrementAndGet();
                }
              }
              return number;
            });
    assertThat(work.next()).isZero();
    blocked.await();
    work.close();
    assertThat(interrupted).hasValue(2);
    assertThat(begun).hasValue(3);
    assertThat(work.hasNext()).isFalse();
  }

  @Test
  void isCancelledByInterruptingWhoDraws() throws InterruptedException {
    CountDownLatch blocked = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    OrderedWork<Integer, Integer> work =
        work(
            10,
            2,
            4,
            number -> {
              blocked.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                return -1;
              }
              return number;
            });
    Thread drawer =
        new Thread(
            () -> {
              try {
                work.next();
              } catch (CancellationException e) {
                thrown.set(e);
                flag.set(Thread.currentThread().isInterrupted());
              }
            });
    drawer.start();
    blocked.await();
    drawer.interrupt();
    drawer.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(flag).hasValue(true);
  }

  @Test
  void leavesNoThreadThatKeepsTheProgramAlive() {
    AtomicReference<Boolean> isDaemon = new AtomicReference<>();
    all(
        work(
            1,
            2,
            2,
            number -> {
              isDaemon.set(Thread.currentThread().isDaemon());
              return number;
            }));
    assertThat(isDaemon).hasValue(true);
  }
}
