package io.github.articlemodel.rules.broken.model;

import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Has third parties in its public signature: as it is, and as a type argument. */
public final class ShowsAThirdParty {
  private ShowsAThirdParty() {}

  /** Throws one. */
  public static void check() throws AssertionFailedError {}

  /** Returns some. */
  public static List<org.assertj.core.data.Index> all() {
    return List.of();
  }
}
