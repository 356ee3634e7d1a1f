package io.github.articlemodel;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for; several threads at once get the same one.
 *
 * @param <T> its type
 */
final class Lazy<T> {

  private @Nullable Supplier<T> supplier;
  private volatile @Nullable T value;

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    T known = value;
    return known != null ? known : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = Objects.requireNonNull(supplier).get();
      value = made;
      supplier = null;
    }
    return made;
  }
}
