package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterSieveTest {

  @Test
  void holdsWhatWasAddedInAnyCase() {
    LetterSieve sieve = new LetterSieve();
    sieve.add('p', 'h', 'o', 't');
    assertThat(sieve.mayHold('p', 'h', 'o', 't')).isTrue();
    assertThat(sieve.mayHold('P', 'H', 'O', 'T')).isTrue();
    assertThat(sieve.mayHold('p', 'h', 'o', 'n')).isFalse();
    assertThat(sieve.mayHold('t', 'o', 'h', 'p')).isFalse();
  }

  @Test
  void isNotFilledByWhatItCanNotTell() {
    LetterSieve sieve = new LetterSieve();
    for (char any = 0; any < LetterSieve.LETTERS; any++) {
      sieve.add('\u5199', any, any, any);
      sieve.add(any, '\u5199', any, any);
      sieve.add(any, any, '\u5199', any);
      sieve.add(any, any, any, '\u5199');
    }
    for (char any = 'a'; any <= 'z'; any++) {
      assertThat(sieve.mayHold(any, any, any, any)).isFalse();
    }
  }
}
