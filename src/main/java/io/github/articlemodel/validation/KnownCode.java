package io.github.articlemodel.validation;

import java.util.Objects;

/**
 * What {@code docs/diagnostics.md} says of a code, as plain text.
 *
 * <pre>{@code
 * KnownCode anchor = KnownCodes.explained().get("link.anchor");
 * anchor.code();    // "link.anchor"
 * anchor.meaning(); // what is wrong where it is found
 * }</pre>
 *
 * @param code the code
 * @param meaning what a finding of it says
 * @param advice what to do about it; empty where there is nothing to do
 */
public record KnownCode(String code, String meaning, String advice) {

  /**
   * Creates one.
   *
   * @param code the code
   * @param meaning what a finding of it says
   * @param advice what to do about it; empty where there is nothing to do
   */
  public KnownCode {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(advice, "advice");
  }
}
