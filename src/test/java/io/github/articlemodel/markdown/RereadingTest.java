package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spans of every corpus article cut out what was read. */
class RereadingTest {

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheSample(Dialect dialect) {
    RereadingLaw.Outcome outcome = RereadingLaw.check(dialect, Corpus.sample());
    assertThat(outcome.other()).isEmpty();
    assertThat(outcome.equal()).isGreaterThan(800);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheWholeCorpus(Dialect dialect) {
    SharedData.require("corpus");
    RereadingLaw.Outcome outcome = RereadingLaw.check(dialect, Corpus.all());
    assertThat(outcome.other()).isEmpty();
    assertThat(outcome.deviating()).isEqualTo(RereadingLaw.DEVIATIONS.keySet());
    assertThat(outcome.equal()).isGreaterThan(100_000);
  }
}
