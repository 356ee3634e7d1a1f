package io.github.articlemodel.cli;

import io.github.articlemodel.source.Diagnostic;
import java.util.Map;

/** What to do about a finding on the command line, where the library speaks of its options. */
final class OptionAdvice {

  private static final Map<String, String> ADVICE =
      Map.of(
          "feed.identity", "give --base",
          "feed.channel", "give --site-name, and --base",
          "feed.date", "give it a date, and --zone where that has no offset",
          "format.date", "give --zone, or the date an offset",
          "format.address", "give --base, or write whole addresses",
          "format.identity", "give it an origin_url; or a code or slug and a date, and --base",
          "move.link", "give --fix-links",
          "format.one-article", "give --out-dir, which takes a file for each article",
          "html.relative-address", "give --base",
          "file.no-articles",
              "name the files, which are taken whatever their endings; --from says what they are");

  private OptionAdvice() {}

  /** Returns a finding with the option that mends it, where there is one. */
  static Diagnostic of(Diagnostic found) {
    String advice = ADVICE.get(found.code());
    return advice == null ? found : found.withAdvice(advice);
  }
}
