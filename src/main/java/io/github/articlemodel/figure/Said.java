package io.github.articlemodel.figure;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a credit says, before it is known where it stands. */
record Said(
    List<String> names,
    @Nullable String agency,
    CreditKind kind,
    @Nullable String licence,
    String raw) {

  /** Returns the same with another kind. */
  Said as(CreditKind other) {
    return new Said(names, agency, other, licence, raw);
  }

  /** Returns the same with another body before those that it names. */
  Said of(String body, String whole) {
    String all = agency == null ? body : body + "/" + agency;
    return new Said(names, all, kind, licence, whole);
  }

  /** Returns the same as another text says it. */
  Said in(String whole) {
    return new Said(names, agency, kind, licence, whole);
  }

  /** Returns both as one: a credit in brackets may be followed by another. */
  Said and(Said other, String whole) {
    List<String> all = new ArrayList<>(names);
    all.addAll(other.names);
    String both = agency == null || other.agency == null ? null : agency + "/" + other.agency;
    String body = both != null ? both : agency == null ? other.agency : agency;
    return new Said(all, body, kind, licence == null ? other.licence : licence, whole);
  }

  Credit at(Written place) {
    return at(List.of(place));
  }

  Credit at(List<Written> places) {
    return new Credit(names, agency, kind, licence, raw, places);
  }

  /** Returns what a credit says. */
  static Said of(Credit credit) {
    return new Said(credit.names(), credit.agency(), credit.kind(), credit.licence(), credit.raw());
  }

  /** Returns what a text says that names nobody. */
  static Said ofKind(CreditKind kind, String raw) {
    return new Said(List.of(), null, kind, null, raw);
  }
}
