package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells the kind of site that files are of. */
final class ProfileOption {

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      completionCandidates = ProfileName.class,
      description = {
        "Reads the files as those of a kind of site: its names of fields, and its template tags in"
            + " the body, such as {{< figure >}} of hugo. One of news (the default), jekyll, hugo,"
            + " zola, astro or decap."
      })
  @Nullable Profile profile;

  /** Returns the profile. */
  Profile profile() {
    return profile == null ? Profile.news() : profile;
  }

  /** Returns the parser for such files. */
  ArticleParser parser() {
    return profile == null ? ArticleParser.create() : ArticleParser.of(ParserOptions.of(profile));
  }
}
